import type { Diagnostic, Place, Severity } from "../../diagnostics/diagnostic.ts";
import { countOf } from "../../diagnostics/wording.ts";
import { colors } from "../colors.ts";
import { visible } from "../../text/visible.ts";
import { codeFrame } from "./code-frame.ts";
import { severities } from "../../diagnostics/severities.ts";
import { countDiagnostics, lineInFile, sumChecked } from "./report.ts";
import type { ReportOptions } from "./report-format.ts";
import type { FileReport, Totals } from "./report.ts";
import { TextLines } from "./text-lines.ts";

/** How many related places are shown; a text that has changed breaks hundreds. */
const RELATED_SHOWN = 5;

const paint: Record<Severity, (text: string) => string> = {
  error: colors.red,
  warning: colors.yellow,
  info: colors.cyan,
};

/** Diagnostics for a person to read: where, what, the lines in question, what to do. At most `max` are shown. */
export async function textReport(
  reports: readonly FileReport[],
  { max = Infinity, unread = [] }: Partial<ReportOptions> = {},
): Promise<string> {
  const blocks: string[] = [];
  for (const report of reports) {
    for (const block of await diagnosticBlocks(report, max - blocks.length)) blocks.push(block);
  }
  const totals = {
    ok: reports.every(({ ok }) => ok),
    counts: countDiagnostics(reports),
    checked: sumChecked(reports),
    of: reports.length,
    unread: unread.length,
  };
  return [...blocks, ...textEnding(totals, blocks.length, "files")].join("\n\n") + fixable(reports);
}

/** How many diagnostics the command can fix, on a line of its own; empty if none. */
function fixable(reports: readonly FileReport[]): string {
  const all = reports.flatMap(({ diagnostics }) => diagnostics);
  const count = all.filter(({ fix }) => fix !== undefined).length;
  return count === 0 ? "" : `\n"leader-calls validate --fix" fixes ${count} of ${all.length}.`;
}

/** What ends a text report of which so many diagnostics were shown: how many were not, and the sum of all. */
export function textEnding(totals: Totals, shown: number, things: "files" | "records"): string[] {
  const { error, warning, info } = totals.counts;
  const hidden = error + warning + info - shown;
  const more = hidden > 0 ? [colors.dim(`… and ${hidden} more, not shown.`)] : [];
  return [...more, summary(totals, things)];
}

/** The diagnostics in one file or record, each a block of lines; at most `max`. */
export async function diagnosticBlocks(report: FileReport, max: number): Promise<string[]> {
  const shown = report.diagnostics.slice(0, max);
  if (shown.length === 0) return [];
  const lines = report.text === undefined ? undefined : new TextLines(report.text);
  const blocks: string[] = [];
  for (const diagnostic of shown) blocks.push(await block(diagnostic, report, lines));
  return blocks;
}

function placeOf({ start, pointer }: Place, report: FileReport): string {
  const where = visible(report.file) + lineAndColumn(start, report);
  return pointer === "" ? where : `${where} ${colors.dim(visible(pointer))}`;
}

function lineAndColumn(start: Place["start"], report: FileReport): string {
  if (start) return `:${lineInFile(report, start.line)}:${start.column}`;
  return report.line === undefined ? "" : `:${report.line}`;
}

async function block(
  diagnostic: Diagnostic,
  report: FileReport,
  lines: TextLines | undefined,
): Promise<string> {
  const { severity, code, message, hint, related = [], start, end } = diagnostic;
  const all = [
    placeOf(diagnostic, report),
    `  ${paint[severity](severity)} ${colors.bold(code)}: ${visible(message)}`,
  ];
  if (lines && start && end) {
    all.push(indent(await codeFrame(lines, start, end, lineInFile(report, 1) - 1)));
  }
  for (const place of related.slice(0, RELATED_SHOWN)) {
    all.push(`  see ${placeOf(place, report)}: ${visible(place.message)}`);
  }
  if (related.length > RELATED_SHOWN) {
    all.push(`  … and ${countOf(related.length - RELATED_SHOWN, "more place")}.`);
  }
  if (hint !== undefined) all.push(`  ${visible(hint)}`);
  return all.join("\n");
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, "    ");
}

/** A line that sums up: how many diagnostics, and how much of the evidence was checked. */
function summary({ ok, counts, checked, of, unread }: Totals, things: "files" | "records"): string {
  if (of === 0) {
    return unread > 0
      ? colors.red("Nothing could be read.")
      : colors.yellow(`There are no ${things} to validate.`);
  }
  const verdict = !ok
    ? colors.red("Not valid")
    : unread > 0
      ? colors.yellow("Not all could be read")
      : colors.green("Valid");
  const among = [of === 1 ? "" : `${of} ${things}`, unread > 0 ? `${unread} unread` : ""].filter(
    (part) => part !== "",
  );
  const scope = among.length > 0 ? ` (${among.join(", ")})` : "";
  return `${verdict}${scope}: ${countsInWords(counts) || "nothing to report"}${evidenceChecked(checked)}.`;
}

/** How many diagnostics of each severity there are: "5 errors, 1 info"; empty where there are none. */
export function countsInWords(counts: Totals["counts"]): string {
  const found = severities.filter((severity) => counts[severity] > 0);
  return found.map((severity) => countFound(counts[severity], severity)).join(", ");
}

function countFound(count: number, severity: Severity): string {
  // English has no plural of "info".
  return severity === "info" ? `${count} info` : countOf(count, severity);
}

function evidenceChecked({ spans, of }: Totals["checked"]): string {
  if (of === 0) return "";
  return `; ${spans === of ? `all ${of}` : `${spans} of ${of}`} spans checked against their text`;
}
