import { suggestions } from "./suggestions.ts";
import type { Suggestions } from "./suggestions.ts";

/** The guesses that are made where a validation is given none: all, but in `leader-calls/lite` none. */
export const builtInSuggestions: Suggestions | undefined = suggestions;
