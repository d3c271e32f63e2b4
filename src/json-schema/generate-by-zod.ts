import { z } from "zod/v4";
import { asOpenApi30 } from "./as-openapi-3-0.ts";
import type { JsonSchema, Target } from "./bundle.ts";
import { withEndOfText } from "./end-of-text.ts";
import { mapSchemas } from "./map-schemas.ts";

/**
 * The names of the targets in Zod. The schemas of OpenAPI 3.1 are those of draft 2020-12. Those of OpenAPI 3.0 are made of
 * draft-07, because Zod 4.0 does not know them.
 */
const zodTargets = {
  "draft-2020-12": "draft-2020-12",
  "draft-07": "draft-7",
  "openapi-3.0": "draft-7",
  "openapi-3.1": "draft-2020-12",
} as const satisfies Record<Target, string>;

/** Marks a union of which one option applies at most; Zod before 4.2 writes those like all others. */
const EXCLUSIVE = "x-leader-calls-exclusive";

/**
 * The JSON Schema of a Zod 4 schema, by Zod's own generator, without references. It is the same whatever minor version of
 * Zod 4 writes it.
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
    metadata: metadataWithoutIds(onId),
  });
  return withEndOfText(
    mapSchemas(generated, (part) => {
      const { [EXCLUSIVE]: isExclusive, title, description, anyOf, ...rest } = part;
      const exact = {
        ...(title !== undefined && { title }),
        ...(description !== undefined && { description }),
        ...rest,
        ...(anyOf !== undefined && { [isExclusive === undefined ? "anyOf" : "oneOf"]: anyOf }),
      };
      return target === "openapi-3.0" ? asOpenApi30(exact) : exact;
    }),
  );
}

/**
 * What Zod is to know of each part. It would write a part that has an id as a reference; names are given when the document is
 * bundled. It reads this of every part, also of those that it only copies from, which `override` misses in some versions.
 */
function metadataWithoutIds(onId?: (id: string, part: z.ZodType) => void) {
  const seen = new Set<z.ZodType>();
  const registry = z.registry<Record<string, unknown>>();
  registry.get = ((part: z.ZodType) => {
    const { id, ...meta } = z.globalRegistry.get(part) ?? {};
    if (id !== undefined && !seen.has(part)) onId?.(id, part);
    seen.add(part);
    return "discriminator" in part._zod.def ? { ...meta, [EXCLUSIVE]: true } : meta;
  }) as typeof registry.get;
  return registry as unknown as typeof z.globalRegistry;
}
