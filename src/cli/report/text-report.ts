import { colors } from "../colors.ts";
import type { Diagnostic, Place, Severity } from "../../diagnostics/diagnostic.ts";
import { visible } from "../terminal-text.ts";
import { codeFrame, linesOf } from "./code-frame.ts";
import type { Checked } from "../../validate/validate-dataset.ts";
import { countFindings, lineInFile, sumChecked } from "./report.ts";
import type { Counts, FileReport } from "./report.ts";

/** How many related places are shown in full; a text that has changed breaks hundreds. */
const RELATED_SHOWN = 5;

const paint: Record<Severity, (text: string) => string> = {
  error: colors.red,
  warning: colors.yellow,
  info: colors.cyan,
};

/** Findings for a person to read: where, what, the lines in question, what to do. At most `max` are shown. */
export function textReport(
  reports: readonly FileReport[],
  { max = Infinity }: { max?: number } = {},
): string {
  const blocks: string[] = [];
  for (const report of reports) blocks.push(...showFindings(report, max - blocks.length));
  const counts = countFindings(reports);
  const ok = reports.every((report) => report.ok);
  const ending = textEnding({ ok, counts, checked: sumChecked(reports), of: reports.length }, blocks.length);
  return [...blocks, ...ending].join("\n\n");
}

/** What was found in all files or records together. */
export interface Totals {
  readonly ok: boolean;
  readonly counts: Counts;
  readonly checked: Checked;
  /** How many files or records there are. */
  readonly of: number;
}

/** What ends a text report of which so many findings were shown: how many were not, and the sum. */
export function textEnding(totals: Totals, shown: number, things = "files"): string[] {
  const { error, warning, info } = totals.counts;
  const hidden = error + warning + info - shown;
  const more = hidden > 0 ? [colors.dim(`… and ${hidden} more, not shown.`)] : [];
  return [...more, summary(totals, things)];
}

/** The findings in one file, each in a block of its own; at most `max`. */
export function showFindings(report: FileReport, max: number): string[] {
  const shown = report.diagnostics.slice(0, max);
  if (shown.length === 0) return [];
  const lines = report.text === undefined ? undefined : linesOf(report.text);
  return shown.map((diagnostic) => showDiagnostic(diagnostic, report, lines));
}

function placeOf({ start, pointer }: Place, report: FileReport): string {
  const line = start
    ? `:${lineInFile(report, start.line)}:${start.column}`
    : report.line === undefined
      ? ""
      : `:${report.line}`;
  return `${visible(report.file)}${line}${pointer === "" ? "" : ` ${colors.dim(visible(pointer))}`}`;
}

function showDiagnostic(
  diagnostic: Diagnostic,
  report: FileReport,
  lines: readonly string[] | undefined,
): string {
  const { severity, code, message, hint, related = [], start, end } = diagnostic;
  const told = related
    .slice(0, RELATED_SHOWN)
    .map((place) => `  see ${placeOf(place, report)}: ${visible(place.message)}`);
  if (related.length > told.length) told.push(`  … and ${related.length - told.length} more places.`);
  const frame = lines && start && end ? [indent(codeFrame(lines, start, end, report.line ?? 1))] : [];
  return [
    placeOf(diagnostic, report),
    `  ${paint[severity](severity)} ${colors.bold(code)}: ${visible(message)}`,
    ...frame,
    ...told,
    ...(hint === undefined ? [] : [`  ${visible(hint)}`]),
  ].join("\n");
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, "    ");
}

/** A line that sums up: how many findings, and how much of the evidence was checked. */
function summary({ ok, counts, checked: { spans, of: all }, of }: Totals, things: string): string {
  const found = (["error", "warning", "info"] as const)
    .filter((severity) => counts[severity] > 0)
    .map(
      (severity) =>
        `${counts[severity]} ${severity}${severity === "info" || counts[severity] === 1 ? "" : "s"}`,
    );
  const verdict = ok ? colors.green("Valid") : colors.red("Not valid");
  const scope = of === 1 ? "" : ` (${of} ${things})`;
  const evidence =
    all === 0
      ? ""
      : `; ${spans === all ? `all ${all}` : `${spans} of ${all}`} spans checked against their text`;
  return `${verdict}${scope}: ${found.length === 0 ? "nothing to report" : found.join(", ")}${evidence}.`;
}
