import { findingKinds } from "../../validate/finding-kinds.ts";
import type { ValidateOptions } from "../../validate/validate-dataset.ts";
import { readGivenTexts } from "../given-texts.ts";
import { readSettings } from "../read-config.ts";
import type { SettingsOptions } from "../read-config.ts";
import { githubReport } from "../report/github-report.ts";
import { jsonReport } from "../report/json-report.ts";
import type { reportFormats } from "../report/report.ts";
import type { FileReport } from "../report/report.ts";
import { sarifReport } from "../report/sarif-report.ts";
import { textReport } from "../report/text-report.ts";
import { tool } from "../tool.ts";
import { validateFile } from "../validate-file.ts";
import { editCommand } from "./edit.ts";

/** Options of `validate`. */
export interface ValidateCommandOptions extends SettingsOptions {
  readonly text: readonly string[];
  readonly format: (typeof reportFormats)[number];
  readonly strict?: boolean;
  readonly max?: number;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
}

/** Validates files and prints what was found; the exit code says whether all are valid. */
export function validateCommand(files: readonly string[], options: ValidateCommandOptions): number {
  if (options.fix || options.dryRun) {
    for (const file of files) editCommand("mend", file, { ...options, write: !options.dryRun });
    if (options.dryRun) return 0;
  }
  const given = readGivenTexts(options.text);
  const settings: Omit<ValidateOptions, "texts"> = readSettings(options);
  const reports = files.map((file) => validateFile(file, given, settings));
  const report = print(reports, options);
  if (report !== "") console.log(report);
  const failing = options.strict ? ["error", "warning"] : ["error"];
  const fails = reports.some(({ diagnostics }) =>
    diagnostics.some(({ severity }) => failing.includes(severity)),
  );
  return fails ? 1 : 0;
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
      return textReport(reports, { max });
  }
}
