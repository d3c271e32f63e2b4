import { didYouMean } from "../diagnostics/did-you-mean.ts";
import { toPointer } from "../diagnostics/json-pointer.ts";
import type { Path } from "../diagnostics/json-pointer.ts";
import { listWords, showValue } from "../diagnostics/wording.ts";
import { isRecord } from "../plan/accepting.ts";
import { EXTENSION_CODE_PATTERN } from "../plan/extension-codes.ts";
import { evidenceChecks, isEvidenceCheck } from "../validate/evidence-check.ts";
import type { EvidenceCheck } from "../validate/evidence-check.ts";
import { isRuleSetting, ruleSettings } from "../validate/rule-settings.ts";
import type { Config } from "./config.ts";

/** A configuration is not as its format demands. The message begins with the place, as a JSON Pointer. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly path: Path;

  constructor(path: Path, problem: string) {
    super(`${path.length === 0 ? "" : `${toPointer(path)}: `}${problem}`);
    this.path = path;
  }
}

/** Reads a value at a place. It throws a ConfigError where the value is none of its type. */
type Read<Value> = (value: unknown, path: Path) => Value;

const keys = [
  "$schema",
  "rules",
  "extensionCodes",
  "texts",
  "evidence",
] as const satisfies readonly (keyof Config)[];

/**
 * A project's settings out of JSON. It accepts what ConfigSchema accepts; the command does without Zod, which takes longer
 * to load than a small file to validate.
 *
 * @throws ConfigError where something is wrong.
 */
export function checkConfig(data: unknown): Config {
  const { $schema, rules, extensionCodes, texts, evidence } = readObject(data, []);
  const known: readonly string[] = keys;
  const unknown = Object.keys(readObject(data, [])).find((key) => !known.includes(key));
  if (unknown !== undefined) {
    const suggestion = didYouMean(unknown, keys);
    const help = suggestion === undefined ? `There is ${listWords(keys)}.` : `Did you mean "${suggestion}"?`;
    throw new ConfigError([unknown], `There is no such setting. ${help}`);
  }
  return {
    ...($schema !== undefined && { $schema: readString($schema, ["$schema"]) }),
    ...(rules !== undefined && { rules: readRules(rules, ["rules"]) }),
    ...(extensionCodes !== undefined && {
      extensionCodes: readExtensionCodes(extensionCodes, ["extensionCodes"]),
    }),
    ...(texts !== undefined && { texts: readTexts(texts, ["texts"]) }),
    ...(evidence !== undefined && { evidence: readEvidence(evidence, ["evidence"]) }),
  };
}

const readObject: Read<Record<string, unknown>> = (value, path) => {
  if (!isRecord(value)) throw new ConfigError(path, `This must be an object, but is ${showValue(value)}.`);
  return value;
};

const readString: Read<string> = (value, path) => {
  if (typeof value !== "string")
    throw new ConfigError(path, `This must be a string, but is ${showValue(value)}.`);
  return value;
};

const readTexts: Read<string> = (value, path) => {
  if (value === "")
    throw new ConfigError(path, 'This must be the path of a folder, such as "texts", but is empty.');
  return readString(value, path);
};

const readEvidence: Read<EvidenceCheck> = (value, path) => {
  if (isEvidenceCheck(value)) return value;
  throw new ConfigError(path, `This must be ${listWords(evidenceChecks)}, but is ${showValue(value)}.`);
};

const readRules = recordOf((value, path) => {
  if (isRuleSetting(value)) return value;
  throw new ConfigError(path, `This must be ${listWords(ruleSettings)}, but is ${showValue(value)}.`);
});

const readExtensionCodes = recordOf(
  recordOf((value, path) => {
    const code = String(path.at(-1));
    if (!EXTENSION_CODE_PATTERN.test(code)) {
      throw new ConfigError(path, `A code of your own must begin with "x-", such as "x-bless".`);
    }
    if (value === "") throw new ConfigError(path, "The definition of a code must not be empty.");
    return readString(value, path);
  }),
);

/** Reads an object that has a value of one type under each key. */
function recordOf<Value>(read: Read<Value>): Read<Record<string, Value>> {
  return (value, path) =>
    Object.fromEntries(
      Object.entries(readObject(value, path)).map(([key, each]) => [key, read(each, [...path, key])]),
    );
}
