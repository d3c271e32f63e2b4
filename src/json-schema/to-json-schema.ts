import type { z } from "zod/v4";
import { SCHEMA_VERSION } from "../schema/schema-version.ts";
import { bundleSchemas, likeness, withoutUnused } from "./bundle.ts";
import type { JsonSchema, Target } from "./bundle.ts";
import { generateByZod } from "./generate-by-zod.ts";
import { namedSchemas } from "./published-schemas.ts";

/** What a JSON Schema is to be. */
export interface ToJsonSchemaOptions {
  readonly target: Target;
  /** The name of the schema in the document; as long as it is none of the model's, the model's stay as they are. */
  readonly name?: string;
  /** The document's `$id`. */
  readonly id?: string;
}

/**
 * The JSON Schema of a schema that is built on ours (a wider codelist, an entity more), as one self-contained document in
 * which all that is ours has the names it has in the published ones.
 *
 * @throws TypeError where the schema is not one of Zod 4's interface, or the target is unknown.
 * @throws Error where the schema holds what JSON Schema cannot say, such as a transformation.
 * @example
 * const Archive = z.object({ shelf: z.string(), dataset: DatasetSchema }).strict();
 * toJsonSchema(Archive, { target: "draft-2020-12", name: "Archive" });
 */
export function toJsonSchema(
  schema: z.ZodType,
  {
    target,
    name = "Root",
    id = `urn:leader-calls:schema:${SCHEMA_VERSION}:extended:${name}`,
  }: ToJsonSchemaOptions,
): JsonSchema {
  if (typeof schema !== "object" || !("_zod" in schema)) {
    throw new TypeError(
      "toJsonSchema wants a schema of Zod 4's interface; for Zod 3's there is zod-to-json-schema.",
    );
  }
  const own = generateByZod(schema, target);
  const known = Object.entries(namedSchemas()).map(
    ([each, ours]) => [each, generateByZod(ours as z.ZodType, target)] as const,
  );
  const same = known.find(([, ours]) => likeness(ours) === likeness(own));
  const root = same?.[0] ?? name;
  const others = known.filter(([each]) => each !== root);
  const document = bundleSchemas(
    { [root]: own, ...Object.fromEntries(others) },
    { root, target, id, title: root },
  );
  return withoutUnused(document, root);
}
