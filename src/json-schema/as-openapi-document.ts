import { asOpenApi30 } from "./as-openapi-3-0.ts";
import { definitionsOf, documentOf } from "./bundle.ts";
import type { JsonSchema, Target } from "./bundle.ts";
import { mapSchemas } from "./map-schemas.ts";

/** Of which draft a version of OpenAPI has its schemas. */
export const draftOf = { "openapi-3.0": "draft-07", "openapi-3.1": "draft-2020-12" } as const;

/**
 * A published document of a draft of JSON Schema as the document for OpenAPI: the same schemas, written as OpenAPI writes
 * them. So the package has each schema once.
 */
export function asOpenApiDocument(
  published: JsonSchema,
  target: Extract<Target, keyof typeof draftOf>,
): JsonSchema {
  const definitions = Object.entries(definitionsOf(published)).map(([name, schema]) => [
    name,
    mapSchemas(withTitle(name, schema), (level) => {
      const made = target === "openapi-3.0" ? asOpenApi30(level) : level;
      const { $ref } = made;
      return typeof $ref === "string"
        ? { ...made, $ref: $ref.replace(/^#\/[^/]+\//, "#/components/schemas/") }
        : made;
    }),
  ]);
  return documentOf(target, published, Object.fromEntries(definitions) as Record<string, JsonSchema>);
}

/** The definition of a plain value says by a comment what OpenAPI says by a title and a description. */
function withTitle(name: string, schema: JsonSchema): JsonSchema {
  const { $comment, ...rest } = schema;
  return "title" in rest
    ? schema
    : { title: name, ...($comment !== undefined && { description: $comment }), ...rest };
}
