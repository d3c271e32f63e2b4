import type { ZodTypeAny } from "zod/v3";
import { zodToJsonSchema } from "zod-to-json-schema";
import type { JsonSchema } from "./bundle.ts";
import { withEndOfText } from "./end-of-text.ts";

const generatorTargets = { "draft-07": "jsonSchema7", "openapi-3.0": "openApi3" } as const;

/** The JSON Schema of a Zod 3 schema, by zod-to-json-schema, with everything written out. */
export function generateByZodToJsonSchema(
  schema: ZodTypeAny,
  target: keyof typeof generatorTargets,
): JsonSchema {
  const { $schema: _, ...generated } = zodToJsonSchema(schema, {
    target: generatorTargets[target],
    $refStrategy: "none",
    strictUnions: true,
  }) as JsonSchema;
  return withEndOfText(withExclusiveKinds(generated) as JsonSchema);
}

/**
 * The same with `oneOf` for `anyOf`, as Zod's own generator writes unions of kinds. Every union of the model is one, so
 * nothing can be of two kinds at once.
 */
function withExclusiveKinds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withExclusiveKinds);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key === "anyOf" && Array.isArray(each) ? "oneOf" : key,
      withExclusiveKinds(each),
    ]),
  );
}
