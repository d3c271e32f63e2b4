import type { ZodTypeAny } from "zod/v3";
import { zodToJsonSchema } from "zod-to-json-schema";
import type { JsonSchema } from "./bundle.ts";

/** The JSON Schema of a Zod 3 schema in draft-07, by zod-to-json-schema, with everything written out. */
export function generateDraft07(schema: ZodTypeAny): JsonSchema {
  const { $schema: _, ...generated } = zodToJsonSchema(schema, {
    target: "jsonSchema7",
    $refStrategy: "none",
    strictUnions: true,
  }) as JsonSchema;
  return generated;
}
