import { z } from "zod/v4";
import type { JsonSchema, Target } from "./bundle.ts";
import { withEndOfText } from "./end-of-text.ts";

/** OpenAPI 3.1 takes its schemas from draft 2020-12. */
const zodTargets = {
  "draft-2020-12": "draft-2020-12",
  "draft-07": "draft-7",
  "openapi-3.0": "openapi-3.0",
  "openapi-3.1": "draft-2020-12",
} as const satisfies Record<Target, string>;

/** The JSON Schema of a Zod 4 schema, by Zod's own generator, with everything written out. */
export function generateByZod(schema: z.ZodType, target: Target): JsonSchema {
  const { $schema: _, ...generated } = z.toJSONSchema(schema, {
    target: zodTargets[target],
    io: "input",
    unrepresentable: "throw",
    reused: "inline",
    cycles: "throw",
    // Zod loses the description of some inner schemas; it is always that of the schema at hand.
    override: ({ zodSchema, jsonSchema }) => {
      const { description } = zodSchema as unknown as z.ZodType;
      if (description !== undefined) jsonSchema.description = description;
    },
  });
  return withEndOfText(generated);
}
