import { allRules } from "../rules/all-rules.ts";
import type { BuiltIn } from "./built-in.ts";
import { suggestions } from "./suggestions.ts";

/** All rules and all guesses. */
export const allBuiltIn: BuiltIn = { rules: allRules, suggestions };
