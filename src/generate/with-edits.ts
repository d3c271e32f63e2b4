/** What stands in place of a stretch of a source; nothing is taken out where it ends as it starts. */
export interface SourceEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A source with edits that do not overlap. Those at one place are written in the order in which they were given. */
export function withEdits(source: string, edits: readonly SourceEdit[]): string {
  return [...edits]
    .sort((one, other) => one.start - other.start)
    .reduceRight(
      (changed, { start, end, text }) => changed.slice(0, start) + text + changed.slice(end),
      source,
    );
}
