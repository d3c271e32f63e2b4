import { z } from "zod/v4";
import type { JsonSchema, Target } from "./bundle.ts";
import { withEndOfText } from "./end-of-text.ts";

/** The names of the targets in Zod. The schemas of OpenAPI 3.1 are those of draft 2020-12. */
const zodTargets = {
  "draft-2020-12": "draft-2020-12",
  "draft-07": "draft-7",
  "openapi-3.0": "openapi-3.0",
  "openapi-3.1": "draft-2020-12",
} as const satisfies Record<Target, string>;

/**
 * The JSON Schema of a Zod 4 schema, by Zod's own generator, without references.
 *
 * @param onId is called with each part that has an id from `.meta({ id })`.
 */
export function generateByZod(
  schema: z.ZodType,
  target: Target,
  onId?: (id: string, part: z.ZodType) => void,
): JsonSchema {
  const { $schema: _, ...generated } = z.toJSONSchema(schema, {
    target: zodTargets[target],
    io: "input",
    unrepresentable: "throw",
    reused: "inline",
    cycles: "throw",
    // Zod would write a part that has an id as a reference; names are given when the document is bundled.
    metadata: z.registry(),
    override: ({ zodSchema, jsonSchema }) => {
      const part = zodSchema as unknown as z.ZodType;
      const { id, ...meta } = z.globalRegistry.get(part) ?? {};
      if (id !== undefined) onId?.(id, part);
      // The description comes first, and is added where Zod lost it.
      const constraints = { ...jsonSchema };
      for (const keyword of Object.keys(constraints)) delete jsonSchema[keyword];
      Object.assign(jsonSchema, meta, constraints, meta);
    },
  });
  return withEndOfText(generated);
}
