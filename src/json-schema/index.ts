export { toJsonSchema } from "./to-json-schema.ts";
export type { ToJsonSchemaOptions } from "./to-json-schema.ts";
export { targets } from "./bundle.ts";
export type { JsonSchema, Target } from "./bundle.ts";
