import { codelists } from "../schema/codelists/all-codelists.ts";
import type { Codelist } from "../schema/codelists/define-codelist.ts";
import { enumOf } from "../schema/enum-of.ts";
import { entities } from "../schema/entities/all-entities.ts";
import { scalars } from "../schema/scalars/all-scalars.ts";
import { SCHEMA_VERSION } from "../schema/versions.ts";
import { bundleSchemas, schemaNameOf } from "./bundle.ts";
import type { JsonSchema, Target } from "./bundle.ts";

/** Every schema that has a name in the published documents: entities, codelists and scalars. */
export function namedSchemas(): Record<string, unknown> {
  const lists = Object.values<Codelist>(codelists).map(
    (list) => [schemaNameOf(list.name), enumOf(list)] as const,
  );
  return { ...entities, ...Object.fromEntries(lists), ...scalars };
}

/** The `$id` and the title of a published document, or of one about another schema of the model. */
export function identityOf(target: Target, root = "Dataset"): { id: string; title: string } {
  const id = `urn:leader-calls:schema:${SCHEMA_VERSION}:${target}`;
  return root === "Dataset"
    ? { id, title: `leader-calls dataset, schema version ${SCHEMA_VERSION}` }
    : { id: `${id}:${root}`, title: root };
}

/**
 * The published document for a target: the schema of a dataset with all named schemas.
 *
 * @param generate writes the JSON Schema of one Zod schema, without references.
 */
export function publishedSchema(target: Target, generate: (schema: unknown) => JsonSchema): JsonSchema {
  const named = Object.entries(namedSchemas());
  const schemas = Object.fromEntries(named.map(([name, schema]) => [name, generate(schema)]));
  return bundleSchemas(schemas, { root: "Dataset", target, ...identityOf(target) });
}
