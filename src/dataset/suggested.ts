import type { NearestPassage } from "../text/nearest-passage.ts";
import type { Span } from "../text/source-text.ts";
import type { differencesBetween, unseenDifferences, WordDifference } from "../text/text-differences.ts";
import type { IdNamed } from "./named-ids.ts";

/** What is likely meant by what is wrong in a dataset. Hints and fixes come of it; no verdict does. */
export interface Suggested {
  /** Looks for the words of an evidence, which is given by its number, that are not where, or as, it says. */
  readonly soughtWords: (evidence: number) => SoughtWords;
  /** In what quoted words differ from printed ones, where nobody sees it; undefined where words differ. */
  readonly unseenDifferences: typeof unseenDifferences;
  /** In what quoted words differ from printed ones; undefined where they have little in common. */
  readonly differencesBetween: typeof differencesBetween;
  /** The one id of these kinds that has a name, or to which it leads. */
  readonly idNamed: (name: string, kinds: readonly string[]) => IdNamed | undefined;
}

/** A passage that is like a quotation. */
export interface SoughtPassage extends NearestPassage {
  /** How the quotation differs from it; absent if they have little in common. */
  readonly differences: readonly WordDifference[] | undefined;
}

/** What was found when the words of an evidence were looked for that are not where, or as, it says. */
export interface SoughtWords {
  /** Where the source has exactly these words: at most two places. */
  readonly places: readonly Span[];
  /** The passage of the source that is most similar. */
  readonly nearest: SoughtPassage | undefined;
  /** Whether that passage is certainly meant: no other is similar, and no word differs. */
  readonly isMeant: boolean;
  /** Another source that has exactly these words. */
  readonly elsewhere:
    | {
        /** The id of that source. */
        readonly source: string;
        readonly isNamed: boolean;
        /** The id of the only account that is read there, if there is only one. */
        readonly account: string | undefined;
      }
    | undefined;
}
