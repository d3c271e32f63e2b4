import type { AnyRule } from "../rules/rule.ts";
import type { Suggestions } from "./suggestions.ts";

/** What of the package's rules and guesses an entry has: all, or in `leader-calls/lite` those that are short. */
export interface BuiltIn {
  readonly rules: readonly AnyRule[];
  /** The guesses that are made where a validation is given none. */
  readonly suggestions: Suggestions | undefined;
}
