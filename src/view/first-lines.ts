import type { SummaryLine } from "./summary-line.ts";

/**
 * A line for each of the first items, and how many more there are, with a link to the part of the page that has them all: what
 * comes first on a page is short.
 */
export function firstLines<Item>(
  items: readonly Item[],
  { most, at }: { readonly most: number; readonly at: string },
  lineOf: (item: Item) => SummaryLine,
): SummaryLine[] {
  const lines = items.slice(0, most).map(lineOf);
  return items.length <= most ? lines : [...lines, { text: `and ${items.length - most} more`, at }];
}
