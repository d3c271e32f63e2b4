import { z } from "zod/v4";
import type { JsonSchema } from "./bundle.ts";

/** The JSON Schema of a Zod 4 schema in draft 2020-12, by Zod's own generator, with everything written out. */
export function generateDraft202012(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...generated } = z.toJSONSchema(schema, {
    target: "draft-2020-12",
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
  return generated;
}
