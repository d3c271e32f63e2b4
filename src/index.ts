export * from "./schema/all-exports.ts";

export { READABLE_VERSIONS, SCHEMA_VERSION } from "./schema/versions.ts";
export type { EnumSchema, ObjectSchema, ShapeOf, UnionByKind } from "#zod";
export { entities } from "./schema/entities/all-entities.ts";
export { codelists } from "./schema/codelists/all-codelists.ts";
export type { Codelist, CodeMeaning } from "./schema/codelists/define-codelist.ts";

export { checkedDatasetSchema } from "./validate/checked-dataset-schema.ts";
export type { CheckedDatasetSchemaOptions } from "./validate/checked-dataset-schema.ts";
export * from "./without-zod.ts";
