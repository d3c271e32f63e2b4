import { isAbsolute, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Invocation, Location, Log, ReportingDescriptor, Result } from "sarif";
import type { Place, RelatedPlace, Severity } from "../../../diagnostics/diagnostic.ts";
import type { DocumentedKind } from "../../../diagnostics/diagnostic-kind.ts";
import { tool } from "../../tool.ts";
import type { ReportFormat, ReportOptions } from "../report-format.ts";
import { lineInFile } from "../report.ts";
import type { FileReport } from "../report.ts";

const levels: Record<Severity, Result.level> = { error: "error", warning: "warning", info: "note" };

/** Diagnostics as a log of SARIF 2.1.0 (OASIS). Rules are described from the catalogue. */
export const sarif: ReportFormat = {
  name: "sarif",
  description: "a log of SARIF 2.1.0, for code hosts and editors",
  files: log,
  records: { as: "document", document: log },
};

async function log(
  reports: readonly FileReport[],
  { unread = [] }: Pick<ReportOptions, "unread">,
): Promise<string> {
  // The descriptions of all rules: other formats do without.
  const { diagnosticKinds } = await import("../../../validate/diagnostic-kinds.ts");
  const kinds = diagnosticKinds();
  const { name, version, homepage } = tool;
  const codes = [...new Set(reports.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code)))];
  const indexes = new Map(codes.map((code, index) => [code, index]));
  const rules = codes.map((code) => ruleOf(code, kinds.get(code)));
  const results = reports.flatMap((report) =>
    report.diagnostics.map(({ code, severity, message, hint, related, ...place }): Result => ({
      ruleId: code,
      ruleIndex: indexes.get(code),
      level: levels[severity],
      message: { text: hint === undefined ? message : `${message} ${hint}` },
      locations: [locationOf(report, place)],
      ...(related && { relatedLocations: related.map((other, id) => relatedLocation(report, other, id)) }),
    })),
  );
  const written: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name, semanticVersion: version, ...(homepage && { informationUri: homepage }), rules },
        },
        columnKind: "unicodeCodePoints",
        ...(unread.length > 0 && { invocations: [failed(unread)] }),
        results,
      },
    ],
  };
  return JSON.stringify(written, null, 2);
}

/** A run that could not read all. */
function failed(unread: readonly string[]): Invocation {
  return {
    executionSuccessful: false,
    toolExecutionNotifications: unread.map((text) => ({ level: "error", message: { text } })),
  };
}

function ruleOf(id: string, kind: DocumentedKind<never> | undefined): ReportingDescriptor {
  if (!kind) return { id };
  return {
    id,
    shortDescription: { text: kind.reason },
    defaultConfiguration: { level: levels[kind.severity] },
  };
}

function locationOf(report: FileReport, { start, end, pointer }: Place): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(report.file) },
      ...(start && {
        region: {
          startLine: lineInFile(report, start.line),
          startColumn: start.column,
          ...(end && { endLine: lineInFile(report, end.line), endColumn: end.column }),
        },
      }),
    },
    logicalLocations: [{ fullyQualifiedName: pointer, kind: "value" }],
  };
}

function relatedLocation(report: FileReport, place: RelatedPlace, id: number): Location {
  return { ...locationOf(report, place), id, message: { text: place.message } };
}

/** A relative path stays relative, so that it fits wherever the repository is checked out. */
function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  // Only on Windows does a backslash part folders; elsewhere a name may have one.
  const steps = sep === "\\" ? file.split(/[\\/]/) : file.split("/");
  return steps.map(encodeURIComponent).join("/");
}
