/**
 * What is said of a dataset, as lines that may have lines under them. It has no layout, so that a terminal, a page or a
 * Markdown document can lay out the same words.
 */
export interface SummaryLine {
  readonly text: string;
  /** Whether the text is the heading of what is under it; else it is a sentence or a phrase of its own. */
  readonly heading?: boolean;
  readonly lines?: readonly SummaryLine[];
}

/** A heading with what is under it; nothing where nothing is. */
export function section(text: string, lines: readonly SummaryLine[]): SummaryLine[] {
  return lines.length === 0 ? [] : [{ text, heading: true, lines }];
}
