import type { Suggestions } from "../validate/suggestions.ts";

/** In place of validate/built-in-suggestions.ts. */
export const builtInSuggestions: Suggestions | undefined = undefined;
