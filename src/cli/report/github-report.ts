import type { Severity } from "../../diagnostics/diagnostic.ts";
import { visible } from "../terminal-text.ts";
import { lineInFile } from "./report.ts";
import type { FileReport } from "./report.ts";

const commands: Record<Severity, string> = { error: "error", warning: "warning", info: "notice" };

/** Findings as workflow commands of GitHub Actions, one a line, which become annotations of a pull request. */
export function githubReport(reports: readonly FileReport[]): string {
  const lines = reports.flatMap((report) =>
    report.diagnostics.map(({ severity, code, message, hint, start, end, pointer }) => {
      const properties = {
        file: report.file,
        ...(start && { line: lineInFile(report, start.line), col: start.column }),
        ...(end && { endLine: lineInFile(report, end.line), endColumn: end.column }),
        title: code,
      };
      const told = Object.entries(properties).map(
        ([name, value]) => `${name}=${escapeProperty(String(value))}`,
      );
      const words = [message, hint, pointer].filter((part) => part !== undefined && part !== "").join(" ");
      return `::${commands[severity]} ${told.join(",")}::${escapeData(words)}`;
    }),
  );
  return lines.join("\n");
}

/** What follows the second `::` of a command ends with the line; `%` begins an escape. */
function escapeData(text: string): string {
  return visible(text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A"));
}

/** In a property a colon and a comma would also end it. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
