export * from "./schema/all-exports.ts";

export type { EnumSchema, ObjectSchema, ShapeOf, UnionByKind } from "#zod";
export { entities } from "./schema/entities/all-entities.ts";
export { codelists } from "./schema/codelists/all-codelists.ts";
export type { Codelist, CodeMeaning } from "./schema/codelists/define-codelist.ts";

export { checkedDatasetSchema } from "./validate/checked-dataset-schema.ts";
export { ExtractionSchema } from "./extraction/extraction-schema.ts";
export type { CheckedDatasetSchemaOptions } from "./validate/checked-dataset-schema.ts";

// What needs no Zod is in files that both versions of Zod, and the entries for validation and extraction, share.
export { READABLE_VERSIONS, SCHEMA_VERSION } from "./schema/versions.ts";
export * from "./validate.ts";
export { applyFixes, locate } from "./edit/apply-fixes.ts";
export { seal } from "./edit/seal.ts";
export { unseal } from "./edit/unseal.ts";
export type { UnsealOptions } from "./edit/unseal.ts";
export type { EditResult } from "./edit/edit-result.ts";
export { applyEdits } from "./edit/apply-edits.ts";
