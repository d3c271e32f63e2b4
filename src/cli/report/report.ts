import type { Diagnostic, Severity } from "../../diagnostics/diagnostic.ts";
import type { Checked } from "../../validate/validate-dataset.ts";

/** What was found in one file. */
export interface FileReport {
  readonly file: string;
  readonly ok: boolean;
  readonly checked: Checked;
  readonly diagnostics: readonly Diagnostic[];
  /** The file's text, for showing where something stands; undefined where it could not be decoded. */
  readonly text: string | undefined;
}

/** How many findings of each severity. */
export type Counts = Record<Severity, number>;

/** How many findings of each severity there are in all files. */
export function countFindings(reports: readonly FileReport[]): Counts {
  const counts: Counts = { error: 0, warning: 0, info: 0 };
  for (const { diagnostics } of reports) for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}

/** How much evidence was checked in all files. */
export function sumChecked(reports: readonly FileReport[]): Checked {
  return {
    spans: reports.reduce((sum, { checked }) => sum + checked.spans, 0),
    of: reports.reduce((sum, { checked }) => sum + checked.of, 0),
  };
}

/** What reports are made for: the tool's name and version. */
export interface Tool {
  readonly name: string;
  readonly version: string;
}

/** The forms of a report. */
export const reportFormats = ["text", "json", "github", "sarif"] as const;

/** The version of the report's format, which has its own number: readers refuse a major version they do not know. */
export const REPORT_VERSION = "1.0";
