import type { FileReport, Totals } from "./report.ts";

/**
 * A form in which `validate` reports what it found. Each is a file in the folder `formats` that has this; the help, the
 * tests and what prints a report know it from there.
 */
export interface ReportFormat {
  /** What `--format` calls it. */
  readonly name: string;
  /** What it is, and for whom; for the help. */
  readonly description: string;
  /** The report of files of one dataset each; left out where the form is always a record on a line. */
  readonly files?: (reports: readonly FileReport[], options: ReportOptions) => string | Promise<string>;
  /** How many records are reported, which come in batches and from several threads. */
  readonly records: LineByLine | OneByOne | AllAtTheEnd;
}

/** How files are reported, beside what was found in them. */
export interface ReportOptions {
  /** At most so many diagnostics are shown, where people read them. */
  readonly max: number;
  /** What could not be read, and why, in a sentence each. */
  readonly unread?: readonly string[];
}

/** A line for each record, or several, as soon as it is validated. */
export interface LineByLine {
  readonly as: "lines";
  /** What is printed of a record; empty where that is nothing. */
  linesOf(record: RecordReport): string;
}

/** Blocks of text for people, of which `--max` shows only some, and a summary after the last. */
export interface OneByOne {
  readonly as: "blocks";
  blocksOf(record: RecordReport, max: number): Promise<readonly string[]>;
  /** What is printed at the end, where so many diagnostics were shown. */
  ending(totals: Totals, shown: number): string;
}

/** One document, which is written when all records are validated. The texts of the records are gone then. */
export interface AllAtTheEnd {
  readonly as: "document";
  document(reports: readonly FileReport[], options: Pick<ReportOptions, "unread">): string | Promise<string>;
}

/** What was found in one of many records. */
export interface RecordReport extends FileReport {
  /** Which record it is of its input, from 1, whether or not there is one on each line. */
  readonly number: number;
  /** Whether it came from standard input, which has no name. */
  readonly unnamed: boolean;
  /** The id that the dataset gives itself, where it can be read. */
  readonly id: () => string | undefined;
}
