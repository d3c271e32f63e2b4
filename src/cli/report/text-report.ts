import { colors } from "../colors.ts";
import type { Diagnostic, Place, Severity } from "../../diagnostics/diagnostic.ts";
import { visible } from "../terminal-text.ts";
import { codeFrame, linesOf } from "./code-frame.ts";
import { countFindings, sumChecked } from "./report.ts";
import type { FileReport } from "./report.ts";

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
  let left = max;
  for (const { diagnostics, text } of reports) {
    const shown = diagnostics.slice(0, left);
    const lines = text === undefined || shown.length === 0 ? undefined : linesOf(text);
    blocks.push(...shown.map((diagnostic) => showDiagnostic(diagnostic, lines)));
    left -= shown.length;
  }
  const hidden = reports.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0) - blocks.length;
  if (hidden > 0) blocks.push(colors.dim(`… and ${hidden} more, not shown.`));
  blocks.push(summary(reports));
  return blocks.join("\n\n");
}

function placeOf({ file, start, pointer }: Place): string {
  const line = start ? `:${start.line}:${start.column}` : "";
  return `${visible(file ?? "")}${line}${pointer === "" ? "" : ` ${colors.dim(visible(pointer))}`}`;
}

function showDiagnostic(diagnostic: Diagnostic, lines: readonly string[] | undefined): string {
  const { severity, code, message, hint, related = [], start, end } = diagnostic;
  const told = related
    .slice(0, RELATED_SHOWN)
    .map((place) => `  see ${placeOf(place)}: ${visible(place.message)}`);
  if (related.length > told.length) told.push(`  … and ${related.length - told.length} more places.`);
  const frame = lines && start && end ? [indent(codeFrame(lines, start, end))] : [];
  return [
    placeOf(diagnostic),
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
function summary(reports: readonly FileReport[]): string {
  const counts = countFindings(reports);
  const { spans, of } = sumChecked(reports);
  const found = (["error", "warning", "info"] as const)
    .filter((severity) => counts[severity] > 0)
    .map(
      (severity) =>
        `${counts[severity]} ${severity}${severity === "info" || counts[severity] === 1 ? "" : "s"}`,
    );
  const verdict = reports.every(({ ok }) => ok) ? colors.green("Valid") : colors.red("Not valid");
  const scope = reports.length === 1 ? "" : ` (${reports.length} files)`;
  const evidence =
    of === 0 ? "" : `; ${spans === of ? `all ${of}` : `${spans} of ${of}`} spans checked against their text`;
  return `${verdict}${scope}: ${found.length === 0 ? "nothing to report" : found.join(", ")}${evidence}.`;
}
