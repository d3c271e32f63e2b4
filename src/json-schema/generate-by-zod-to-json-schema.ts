import type { ZodTypeAny } from "zod/v3";
import { zodToJsonSchema } from "zod-to-json-schema";
import { isSchema } from "./bundle.ts";
import type { JsonSchema } from "./bundle.ts";
import { withEndOfText } from "./end-of-text.ts";

const generatorTargets = { "draft-07": "jsonSchema7", "openapi-3.0": "openApi3" } as const;

/** The JSON Schema of a Zod 3 schema, by zod-to-json-schema, without references. */
export function generateByZodToJsonSchema(
  schema: ZodTypeAny,
  target: keyof typeof generatorTargets,
): JsonSchema {
  const { $schema: _, ...generated }: JsonSchema = zodToJsonSchema(schema, {
    target: generatorTargets[target],
    $refStrategy: "none",
    strictUnions: true,
  });
  return withEndOfText(withExclusiveKinds(generated));
}

/**
 * The same schema with `oneOf` for `anyOf`, as Zod's own generator writes it. All unions of the model are by `kind`, so
 * that no value can be of two of its kinds.
 */
function withExclusiveKinds(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key === "anyOf" && Array.isArray(value) ? "oneOf" : key,
      exclusiveWithin(value),
    ]),
  );
}

function exclusiveWithin(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(exclusiveWithin);
  return isSchema(value) ? withExclusiveKinds(value) : value;
}
