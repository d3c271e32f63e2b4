import type { Diagnostic, Severity } from "../../diagnostics/diagnostic.ts";
import type { Checked } from "../../validate/check-dataset.ts";

/** What was found in one file, or in one record of a file of many. */
export interface FileReport {
  readonly file: string;
  /** Which record of the file it is, from 1, where the file has a record on each line. */
  readonly record?: number;
  /** The line that the record is on, from 1. Positions of diagnostics count within the record. */
  readonly line?: number;
  readonly ok: boolean;
  readonly checked: Checked;
  readonly diagnostics: readonly Diagnostic[];
  /** The file's text, for showing the lines in question; undefined where there are none, or it could not be decoded. */
  readonly text: string | undefined;
}

/** The line of the file that a line of what was validated is. */
export function lineInFile({ line = 1 }: FileReport, lineInRecord: number): number {
  return line - 1 + lineInRecord;
}

/** How many diagnostics of each severity. */
export type Counts = Record<Severity, number>;

/** How many diagnostics of each severity there are in all files. */
export function countDiagnostics(reports: readonly Pick<FileReport, "diagnostics">[]): Counts {
  const counts: Counts = { error: 0, warning: 0, info: 0 };
  for (const { diagnostics } of reports) for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}

/** Whether diagnostics make the command fail: errors do, warnings only where it is strict. */
export function failsWith(
  diagnostics: readonly Pick<Diagnostic, "severity">[],
  strict: boolean | undefined,
): boolean {
  return diagnostics.some(({ severity }) => severity === "error" || (strict && severity === "warning"));
}

/** How much evidence was checked in all files. */
export function sumChecked(reports: readonly FileReport[]): Checked {
  return {
    spans: reports.reduce((sum, { checked }) => sum + checked.spans, 0),
    of: reports.reduce((sum, { checked }) => sum + checked.of, 0),
  };
}

/** What was found in all files or records together. */
export interface Totals {
  readonly ok: boolean;
  readonly counts: Counts;
  readonly checked: Checked;
  /** How many files or records there are. */
  readonly of: number;
  /** How many things could not be read. */
  readonly unread: number;
}

/** The version of the JSON report's format, which has its own number: readers refuse a major version they do not know. */
export const REPORT_VERSION = "1.0";
