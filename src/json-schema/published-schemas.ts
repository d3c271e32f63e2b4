import { codelists } from "../schema/codelists/all-codelists.ts";
import type { Codelist } from "../schema/codelists/define-codelist.ts";
import { enumOf } from "../schema/codelists/define-codelist.ts";
import { entities } from "../schema/entities/all-entities.ts";
import { scalars } from "../schema/scalars/all-scalars.ts";
import { SCHEMA_VERSION } from "../schema/schema-version.ts";
import { bundleSchemas } from "./bundle.ts";
import type { JsonSchema, Target } from "./bundle.ts";

/**
 * The published bundle for a target: every entity, codelist and scalar by name, rooted at Dataset.
 *
 * @param generate writes the JSON Schema of one Zod schema, with everything written out.
 */
export function publishedSchema(target: Target, generate: (schema: unknown) => JsonSchema): JsonSchema {
  const lists = Object.values<Codelist>(codelists).map(
    (list) => [pascalCase(list.name), enumOf(list)] as const,
  );
  const named: Record<string, unknown> = { ...entities, ...Object.fromEntries(lists), ...scalars };
  const schemas = Object.fromEntries(Object.entries(named).map(([name, schema]) => [name, generate(schema)]));
  return bundleSchemas(schemas, {
    root: "Dataset",
    target,
    id: `urn:leader-calls:schema:${SCHEMA_VERSION}:${target}`,
    title: `leader-calls dataset, schema version ${SCHEMA_VERSION}`,
  });
}

function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
