import { meantText } from "./meant-text.ts";
import { keyBeside, otherKey } from "./other-keys.ts";

/** Guesses what is meant by what is refused. Hints and fixes come of it; no verdict does. */
export interface Suggestions {
  readonly meantText: typeof meantText;
  readonly otherKey: typeof otherKey;
  readonly keyBeside: typeof keyBeside;
}

/** All guesses that the package makes about the structure. */
export const suggestions: Suggestions = { meantText, otherKey, keyBeside };
