import type { Evidence } from "../schema/model-types.ts";

/**
 * What is said of a dataset, as lines that may have lines under them. It has no layout, so that a terminal, a page or a
 * Markdown document can lay out the same words.
 */
export interface SummaryLine {
  readonly text: string;
  /** Whether the text is the heading of what is under it; else it is a sentence or a phrase of its own. */
  readonly heading?: boolean;
  readonly lines?: readonly SummaryLine[];
  /** The entity that the line is about, as the very object of the dataset. */
  readonly of?: object;
  /** What the line repeats, by its id or as the very object, where it has a line of its own elsewhere. */
  readonly repeats?: string | object;
  /** The part of a page to which the line leads, by the id of its element. */
  readonly at?: string;
  /** The facts that the line sums up, each with a line of its own elsewhere. */
  readonly sums?: readonly object[];
  /** Whether only the full summary has the line, because it serves other data; see `only-in-full.ts`. */
  readonly minor?: boolean;
  /** Where something is printed, of a line that says so. */
  readonly printed?: Printed;
}

/** The parts of a line that says where something is printed. */
export interface Printed {
  readonly evidence: Evidence;
  /** The id of the source; undefined where nothing says which it is. */
  readonly source: string | undefined;
  /** What is printed, such as "printed" or "cue: printed". */
  readonly what: string;
  /** The name of the source; undefined where nothing says which it is. */
  readonly sourceName: string | undefined;
  /** The part of the source, and the characters there; empty where neither is said. */
  readonly at: string;
  /** The printed words; undefined where they are not in the dataset. */
  readonly words: string | undefined;
  /** That the words are not in the dataset, and their digest; undefined where they are. */
  readonly unheld: readonly string[] | undefined;
  /** The words before and behind them, with what says so. */
  readonly around: readonly { readonly lead: string; readonly words: string }[];
}

/** A heading with what is under it; nothing where nothing is. */
export function section(text: string, lines: readonly SummaryLine[]): SummaryLine[] {
  return lines.length === 0 ? [] : [{ text, heading: true, lines }];
}
