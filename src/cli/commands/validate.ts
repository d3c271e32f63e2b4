import { findingKinds } from "../../validate/finding-kinds.ts";
import type { ValidateOptions } from "../../validate/validate-dataset.ts";
import { readGivenTexts } from "../given-texts.ts";
import { readSettings } from "../read-config.ts";
import { githubReport } from "../report/github-report.ts";
import { jsonReport } from "../report/json-report.ts";
import { failsWith } from "../report/report.ts";
import type { FileReport } from "../report/report.ts";
import { sarifReport } from "../report/sarif-report.ts";
import { textReport } from "../report/text-report.ts";
import { tool } from "../tool.ts";
import { validateFile } from "../validate-file.ts";
import type { ValidateCommandOptions } from "../validate-options.ts";
import { wantsMany } from "../many/wants-many.ts";
import { editCommand } from "./edit.ts";

/** Validates files and prints what was found; the exit code says whether all are valid. */
export async function validateCommand(
  files: readonly string[],
  options: ValidateCommandOptions,
): Promise<number> {
  if (wantsMany(files, options)) {
    const { validateRecords } = await import("../many/validate-records.ts");
    return validateRecords(files, options);
  }
  if (options.fix || options.dryRun) {
    for (const file of files) editCommand("mend", file, { ...options, write: !options.dryRun });
    if (options.dryRun) return 0;
  }
  const given = readGivenTexts(options.text);
  const settings: Omit<ValidateOptions, "texts"> = readSettings(options);
  const reports = files.map((file) => validateFile(file, given, settings));
  const report = print(reports, options);
  if (report !== "") console.log(report);
  return reports.some(({ diagnostics }) => failsWith(diagnostics, options.strict)) ? 1 : 0;
}

function print(reports: readonly FileReport[], { format, max }: ValidateCommandOptions): string {
  switch (format) {
    case "json":
      return jsonReport(reports, tool());
    case "github":
      return githubReport(reports);
    case "sarif":
      return sarifReport(reports, tool(), findingKinds());
    case "text":
    case "ndjson":
      return textReport(reports, { max });
  }
}
