import type { Severity } from "../../../diagnostics/diagnostic.ts";
import { visible } from "../../../text/visible.ts";
import type { ReportFormat } from "../report-format.ts";
import { lineInFile } from "../report.ts";
import type { FileReport } from "../report.ts";

const commands: Record<Severity, string> = { error: "error", warning: "warning", info: "notice" };

/** Diagnostics as workflow commands of GitHub Actions, one a line, which become annotations of a pull request. */
export const github: ReportFormat = {
  name: "github",
  description: "annotations of a pull request, by GitHub Actions",
  files: (reports, { unread = [] }) =>
    [...unread.map((problem) => `::error::${escapeData(problem)}`), ...reports.flatMap(commandsOf)].join(
      "\n",
    ),
  records: { as: "lines", linesOf: (record) => commandsOf(record).join("\n") },
};

function commandsOf(report: FileReport): string[] {
  return report.diagnostics.map(({ severity, code, message, hint, start, end, pointer }) => {
    const properties = {
      file: report.file,
      ...(start && { line: lineInFile(report, start.line), col: start.column }),
      ...(end && { endLine: lineInFile(report, end.line), endColumn: end.column }),
      title: code,
    };
    const written = Object.entries(properties).map(
      ([name, value]) => `${name}=${escapeProperty(String(value))}`,
    );
    const words = [message, hint, pointer].filter((part) => part !== undefined && part !== "").join(" ");
    return `::${commands[severity]} ${written.join(",")}::${escapeData(words)}`;
  });
}

/** What follows the second `::` of a command ends with the line; `%` begins an escape. */
function escapeData(text: string): string {
  return visible(text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A"));
}

/** In a property a colon and a comma would also end it. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
