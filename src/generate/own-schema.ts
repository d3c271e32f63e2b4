import type { JsonSchema } from "../json-schema/bundle.ts";
import { generateByZod } from "../json-schema/generate-by-zod.ts";

/** The JSON Schema of a file of this package's own, such as the configuration. */
export function ownSchema(
  name: string,
  title: string,
  schema: Parameters<typeof generateByZod>[0],
): JsonSchema {
  const $schema = "https://json-schema.org/draft/2020-12/schema";
  return {
    $schema,
    $id: `urn:leader-calls:schema:${name}`,
    title,
    ...generateByZod(schema, "draft-2020-12"),
  };
}
