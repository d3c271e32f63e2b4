import { existsSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { checkConfig, ConfigError } from "../config/check-config.ts";
import type { Config } from "../config/config.ts";
import { duplicateKeysIn } from "../json-text/duplicate-keys.ts";
import { scanJson } from "../json-text/scan-json.ts";
import { firstSyntaxProblem } from "../json-text/syntax-problem.ts";
import { ValuePlaces } from "../json-text/value-places.ts";
import { positionOf } from "../text/line-positions.ts";
import { extensionCodesProblem } from "../plan/extension-codes.ts";
import type { EvidenceCheck } from "../validate/evidence-check.ts";
import { allRules } from "../rules/all-rules.ts";
import { isRuleSetting, ruleSettingsProblem } from "../validate/rule-settings.ts";
import type { RuleSetting, RuleSettings } from "../validate/rule-settings.ts";
import { readText } from "./read-input.ts";
import { UsageError } from "./usage-error.ts";

/** The file that is read where it is in the working directory and no other is named. */
const DEFAULT_FILE = "leader-calls.config.json";

/** The option of commands that have a configuration. */
export interface ConfigOptions {
  readonly config?: string | undefined;
}

/** Options of commands that validate. */
export interface SettingsOptions extends ConfigOptions {
  readonly rule: readonly string[];
}

/**
 * A project's settings, from its configuration file and from `--rule CODE=SEVERITY`, which wins.
 *
 * @throws UsageError where they cannot be read or name what does not exist.
 */
export function readSettings({ config, rule }: SettingsOptions): Pick<Config, "rules" | "extensionCodes"> {
  const fromFile = configOf({ config })?.settings ?? {};
  const rules = { ...fromFile.rules, ...readRules(rule) };
  const problem = ruleSettingsProblem(allRules, rules);
  if (problem !== undefined) throw new UsageError(problem);
  return { rules, ...(fromFile.extensionCodes && { extensionCodes: fromFile.extensionCodes }) };
}

/** What is asked of evidence that could not be compared, by `--evidence`, or else by the configuration. */
export function readEvidenceCheck({
  config,
  evidence,
}: ConfigOptions & { readonly evidence?: EvidenceCheck }): EvidenceCheck {
  return evidence ?? configOf({ config })?.settings.evidence ?? "may-be-unchecked";
}

/** The folder of texts that the configuration names, and the file that names it. */
export function configuredTexts(options: ConfigOptions): { path: string; config: string } | undefined {
  const { file = "", settings: { texts } = {} } = configOf(options) ?? {};
  return texts === undefined ? undefined : { path: resolveBeside(file, texts), config: file };
}

/** A path that a file names, relative to the folder of that file. */
function resolveBeside(file: string, path: string): string {
  return isAbsolute(path) ? path : join(dirname(file), path);
}

function configOf({ config }: ConfigOptions): { file: string; settings: Config } | undefined {
  const file = config ?? (existsSync(DEFAULT_FILE) ? DEFAULT_FILE : undefined);
  return file === undefined ? undefined : { file, settings: readConfig(file) };
}

function readConfig(file: string): Config {
  const text = readText(file);
  if (text.startsWith("\ufeff")) {
    throw new UsageError(
      `${file} begins with a byte-order mark, which JSON does not allow. Save it without one.`,
    );
  }
  const config = checked(file, text, parsed(file, text));
  const problem =
    extensionCodesProblem(config.extensionCodes ?? {}) ?? ruleSettingsProblem(allRules, config.rules ?? {});
  if (problem !== undefined) throw new UsageError(`${file}: ${problem}`);
  return config;
}

function parsed(file: string, text: string): unknown {
  const { tooDeepAt } = scanJson(text);
  if (tooDeepAt !== undefined) throw new UsageError(`${placeIn(file, text, tooDeepAt)} nests too deeply.`);
  const wrong = firstSyntaxProblem(text);
  if (wrong) {
    const advice = wrong.advice === undefined ? "" : ` ${wrong.advice}`;
    throw new UsageError(`${placeIn(file, text, wrong.at)} is not JSON: ${wrong.problem}.${advice}`);
  }
  const [twice] = duplicateKeysIn(text);
  if (twice) {
    throw new UsageError(
      `${placeIn(file, text, twice.second.start)} has the key "${twice.key}" twice. Keep one of them.`,
    );
  }
  return JSON.parse(text);
}

/** A place in a file as messages name it. */
function placeIn(file: string, text: string, offset: number): string {
  const { line, column } = positionOf(text, offset);
  return `${file}:${line}:${column}`;
}

function checked(file: string, text: string, data: unknown): Config {
  try {
    return checkConfig(data);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const { key, value } = new ValuePlaces(text, [error.path]).findNearest(error.path);
    const place = placeIn(file, text, (key ?? value).start);
    throw new UsageError(`${place} is not a configuration: ${error.message}`);
  }
}

function readRules(options: readonly string[]): RuleSettings {
  const pairs = options.map((option): [string, RuleSetting] => {
    const [, code, severity] = /^([^=]+)=([^=]+)$/.exec(option) ?? [];
    if (code === undefined) throw new UsageError(`--rule must be CODE=SEVERITY, but is ${option}.`);
    if (!isRuleSetting(severity)) {
      throw new UsageError(
        `The severity of ${code} must be error, warning, info or off, but is ${JSON.stringify(severity)}.`,
      );
    }
    return [code, severity];
  });
  return Object.fromEntries(pairs);
}
