import type { Severity } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/did-you-mean.ts";
import type { RuleCode } from "../rules/all-rules.ts";
import type { AnyRule } from "../rules/rule.ts";

/** How bad the diagnostics of a rule are to be, or "off" where it is not to be run. */
export type RuleSetting = Severity | "off";

/** Settings by the rule's code. Editors list the codes of the package; those of a project's own rules may be set too. */
export type RuleSettings = { readonly [Code in RuleCode]?: RuleSetting } & Readonly<
  Record<string, RuleSetting>
>;

/** A rule that is to be run, and the severity that was set for it. */
export interface ChosenRule {
  readonly rule: AnyRule;
  readonly severity: Severity | undefined;
  /** What the rule says of itself. Rules leave out what they do not need, and reading that from many forms takes longer. */
  readonly concludesFromAbsence: boolean;
}

/** Every way to set a rule, the worst first. */
export const ruleSettings: readonly RuleSetting[] = ["error", "warning", "info", "off"];

/** Whether a value sets a rule. */
export function isRuleSetting(value: unknown): value is RuleSetting {
  const known: readonly unknown[] = ruleSettings;
  return known.includes(value);
}

/** What is wrong with settings of these rules, in a sentence; undefined where nothing is. */
export function ruleSettingsProblem(known: readonly AnyRule[], chosen: RuleSettings): string | undefined {
  const codes = known.map(({ code }) => code);
  for (const [code, setting] of Object.entries(chosen)) {
    if (!isRuleSetting(setting)) {
      return `The severity of ${code} must be error, warning, info or off, but is ${JSON.stringify(setting)}.`;
    }
    if (codes.includes(code)) continue;
    // By the group alone: a list of these kinds would bring those of JSON texts into bundles that validate values.
    if (code.startsWith("structure/")) {
      return `${code} is a check of the structure, which every dataset must have. Its severity cannot be changed.`;
    }
    const suggestion = didYouMean(code, codes) ?? codes.find((each) => each.endsWith(`/${code}`));
    return `There is no rule ${code}.${suggestion === undefined ? "" : ` Did you mean ${suggestion}?`}`;
  }
  return undefined;
}

/**
 * The rules that a validation runs: those built in and those given to it, but for those that are off.
 *
 * @throws TypeError where a setting names no rule or no severity, or a given rule has the code of another.
 */
export function chooseRules(
  builtIn: readonly AnyRule[],
  chosen?: RuleSettings,
  customRules?: readonly AnyRule[],
): readonly ChosenRule[] {
  if (customRules && customRules.length > 0) return choose(builtIn, chosen ?? {}, customRules);
  // Validations come by the million, and their settings are always the same.
  const key = settingsKey(chosen);
  if (last?.key !== key || last.builtIn !== builtIn)
    last = { key, builtIn, rules: choose(builtIn, chosen ?? {}, []) };
  return last.rules;
}

/** The key of settings in which nothing is set. */
export const NO_SETTINGS = "{}";

/** Settings as text, by which those that are equal can be known; what JSON would leave out is told apart too. */
export function settingsKey(chosen: object | undefined): string {
  if (chosen === undefined) return NO_SETTINGS;
  return JSON.stringify(chosen, (_, value: unknown) => (value === undefined ? ["undefined"] : value));
}

let last:
  | {
      readonly key: string;
      readonly builtIn: readonly AnyRule[];
      readonly rules: readonly ChosenRule[];
    }
  | undefined;

function choose(
  builtIn: readonly AnyRule[],
  chosen: RuleSettings,
  customRules: readonly AnyRule[],
): ChosenRule[] {
  const taken = customRules.find(({ code }, at) =>
    [...builtIn, ...customRules.slice(0, at)].some((rule) => rule.code === code),
  );
  if (taken) throw new TypeError(`There is already a rule ${taken.code}.`);
  const all = [...builtIn, ...customRules];
  const problem = ruleSettingsProblem(all, chosen);
  if (problem !== undefined) throw new TypeError(problem);
  return all.flatMap((rule) => {
    const setting = Object.hasOwn(chosen, rule.code) ? chosen[rule.code] : rule.onRequest ? "off" : undefined;
    const concludesFromAbsence = rule.concludesFromAbsence === true;
    return setting === "off" ? [] : [{ rule, severity: setting, concludesFromAbsence }];
  });
}
