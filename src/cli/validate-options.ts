import type { EvidenceCheck } from "../validate/evidence-check.ts";
import type { TextOptions } from "./given-texts.ts";
import type { SettingsOptions } from "./read-config.ts";
import type { ReportFormat } from "./report/report-format.ts";

/** Options of `validate` for many records. */
export interface ManyOptions {
  readonly jobs?: number;
  readonly rejects?: string;
  readonly maxLineLength?: number;
  /** Whether input is NDJSON, where its name does not say or says otherwise. */
  readonly ndjson?: boolean;
}

/** Options of `validate`. */
export interface ValidateCommandOptions extends SettingsOptions, TextOptions, ManyOptions {
  readonly format: ReportFormat;
  readonly strict?: boolean;
  readonly evidence?: EvidenceCheck;
  readonly max?: number;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
}
