/** The entry for whoever validates and needs no schema: what the main entry has of it, without Zod's schemas. */
export type { Dataset } from "./schema/model-types.ts";

export { validateDataset } from "./validate/validate-dataset.ts";
export type { Checked, ValidateOptions, ValidationResult } from "./validate/check-dataset.ts";
export type { EvidenceCheck } from "./validate/evidence-check.ts";
export { checkedDataset } from "./validate/checked-dataset.ts";
export type { CheckedDatasetOptions } from "./validate/checked-dataset.ts";
export type { CheckedDatasetResult, CheckedDatasetSchema, DatasetIssue } from "./validate/standard-schema.ts";
export { problemDetails } from "./validate/problem-details.ts";
export type { ProblemDetails, ProblemDetailsOptions, ProblemError } from "./validate/problem-details.ts";
export { validateText } from "./validate/validate-text.ts";
export type { ValidateTextOptions } from "./validate/check-text.ts";
export { validateMany } from "./stream/validate-many.ts";
export type {
  NdjsonSource,
  RecordResult,
  RecordToRead,
  Texts,
  ValidateManyOptions,
} from "./stream/validate-many.ts";
export type { Chunks } from "./stream/chunks-of.ts";
export { nearCodes } from "./validate/near-codes.ts";
export type { CodeToSuggest, SuggestCodes } from "./validate/suggest-codes.ts";
export type { RuleSetting, RuleSettings } from "./validate/rule-settings.ts";
export type { RuleCode } from "./rules/all-rules.ts";
export type { ExtensionCodes } from "./plan/extension-codes.ts";
export { defineRule } from "./rules/define-rule.ts";
export type { ReportedPlace } from "./diagnostics/reported-place.ts";
export type { AnyRule, ReportDiagnostic, Rule } from "./rules/rule.ts";
export type { Entity, IdField, ReferenceField } from "./dataset/readable-dataset.ts";
/** What rules read; a type alone, because rules are given one and make none. */
export type { ReadableDataset } from "./dataset/readable-dataset.ts";
export type { Fix, JsonEdit } from "./diagnostics/fix.ts";
export type { Json } from "./diagnostics/json.ts";
export { indexDataset } from "./dataset-index/index-dataset.ts";
export type { DatasetIndex, Indexed } from "./dataset-index/index-dataset.ts";
export { diagnosticKinds } from "./validate/diagnostic-kinds.ts";
export type {
  DiagnosticKind,
  DocumentedKind,
  EditExample,
  KindDoc,
  ParamDoc,
  TextExample,
} from "./diagnostics/diagnostic-kind.ts";
export type { Diagnostic, Place, Position, RelatedPlace, Severity } from "./diagnostics/diagnostic.ts";
