import { NamedIds } from "../dataset/named-ids.ts";
import type { ReadableDataset } from "../dataset/readable-dataset.ts";
import type { Suggested } from "../dataset/suggested.ts";
import { WordSearch } from "../rules/evidence/word-search.ts";
import { differencesBetween, unseenDifferences } from "../text/text-differences.ts";
import { meantText } from "./meant-text.ts";
import { meantValue, shapeFor } from "./meant-value.ts";
import { keyBeside, otherKey } from "./other-keys.ts";

/**
 * Guesses what is meant by what is refused. Hints and fixes come of it; no verdict does. Declarations have no more of it than
 * tells it from anything else: with what the rest is made of, they would be a thirtieth longer.
 */
export interface Suggestions {
  readonly otherKey: typeof otherKey;
  readonly keyBeside: typeof keyBeside;
  /** @internal */
  readonly meantText: typeof meantText;
  /** @internal */
  readonly meantValue: typeof meantValue;
  /** @internal */
  readonly shapeFor: typeof shapeFor;
  /** @internal */
  readonly namesIn: typeof namesIn;
  /** @internal */
  readonly forDataset: typeof forDataset;
}

/** The ids of a document by the names of what has them; its structure need not hold. */
function namesIn(data: unknown): NamedIds {
  return new NamedIds(data);
}

/** What is likely meant by what is wrong in a dataset. Nothing is looked for before somebody asks. */
function forDataset(dataset: ReadableDataset): Suggested {
  let search: WordSearch | undefined;
  let named: NamedIds | undefined;
  return {
    soughtWords: (evidence) => (search ??= new WordSearch(dataset)).seek(dataset.entityAt(evidence)),
    unseenDifferences,
    differencesBetween,
    idNamed: (name, kinds) => (named ??= new NamedIds(dataset.data)).find(name, kinds),
  };
}

/** All guesses that the package makes. */
export const suggestions: Suggestions = {
  meantText,
  meantValue,
  shapeFor,
  otherKey,
  keyBeside,
  namesIn,
  forDataset,
};
