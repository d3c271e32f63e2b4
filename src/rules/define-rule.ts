import type { Rule } from "./rule.ts";

/** The form of a rule's code, `group/what-is-wrong`: lower-case words joined by hyphens. */
const CODE_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Makes a rule of your own, for the option `customRules` of a validation. It runs after the rules of the package and, like
 * them, never sees an entity whose structure is wrong.
 *
 * @throws TypeError if the code is not of the form `group/what-is-wrong`.
 * @example
 * const cueIsShort = defineRule<{ words: number }>({
 *   code: "house/cue-is-long",
 *   severity: "warning",
 *   message: ({ words }) => `The cue has ${words} words.`,
 *   check(dataset, report) {
 *     for (const { value, path } of dataset.all("Cue")) {
 *       const words = value.text.split(" ").length;
 *       if (words > 3) report([...path, "text"], { words });
 *     }
 *   },
 * });
 */
export function defineRule<P extends object>(rule: Rule<P>): Rule<P> {
  if (!CODE_PATTERN.test(rule.code)) {
    throw new TypeError(`A rule's code must be of the form "group/what-is-wrong", but is "${rule.code}".`);
  }
  return rule;
}
