import { readdirSync } from "node:fs";
import { SchemaVersionSchema } from "../../schema/schema-version.ts";
import type { NamedSchemas } from "./make-plan.ts";
import { isZodSchema } from "./read-zod.ts";
import type { ZodSchema } from "./read-zod.ts";

/** What the files of the folders of schemas export. */
export interface SchemaExports {
  readonly entities: readonly Exports[];
  readonly codelists: readonly Exports[];
  readonly scalars: readonly Exports[];
}

type Exports = Readonly<Record<string, unknown>>;

/** The named schemas, read from their folders, so that no list of them is needed. */
export async function loadSchemas(): Promise<NamedSchemas> {
  return namedSchemas({
    entities: await exportsOf("entities"),
    codelists: await exportsOf("codelists"),
    scalars: await exportsOf("scalars"),
  });
}

/** The named schemas among the exports of files. */
export function namedSchemas(exported: SchemaExports): NamedSchemas {
  // The lists are generated, and refuse a codelist that has another name than its schema.
  const codelists = new Map(
    [...schemasIn(exported.codelists)].map(([name, schema]) => [
      name.replace(/^./, (letter) => letter.toLowerCase()),
      schema,
    ]),
  );
  return {
    entities: schemasIn(exported.entities),
    codelists,
    scalars: schemasIn(exported.scalars),
    otherEnums: [SchemaVersionSchema],
  };
}

/** Schemas by their names: `StatementSchema` is "Statement". */
function schemasIn(files: readonly Exports[]): Map<string, ZodSchema> {
  const found = new Map<string, ZodSchema>();
  for (const exported of files) {
    for (const [name, value] of Object.entries(exported))
      if (isZodSchema(value)) found.set(name.replace(/Schema$/, ""), value);
  }
  return found;
}

async function exportsOf(folder: string): Promise<Exports[]> {
  const schemas = new URL("../../schema/", import.meta.url);
  const files = schemaFilesIn(folder);
  return Promise.all(
    files.map(async (name): Promise<Exports> => await import(new URL(`${folder}/${name}`, schemas).href)),
  );
}

/** The names of the files of a folder that export its schemas. */
export function schemaFilesIn(folder: string): string[] {
  if (folder === "codelists") return ["all-code-schemas.ts"];
  return readdirSync(new URL(`../../schema/${folder}`, import.meta.url)).filter(
    (name) => name.endsWith(".ts") && !name.startsWith("all-"),
  );
}
