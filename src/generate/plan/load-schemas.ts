import { readdirSync } from "node:fs";
import { SchemaVersionSchema } from "../../schema/schema-version.ts";
import type { NamedSchemas } from "./make-plan.ts";
import { isZodSchema } from "./read-zod.ts";
import type { ZodSchema } from "./read-zod.ts";

const schemas = new URL("../../schema/", import.meta.url);

/** The schemas that have names, read from their folders, so that no list of them need be kept. */
export async function loadSchemas(): Promise<NamedSchemas> {
  const codelists = new Map<string, ZodSchema>();
  for (const exported of await exportsOf("codelists")) {
    const list = Object.values(exported).find(isCodelist);
    const schema = Object.values(exported).find(isZodSchema);
    if (list && schema) codelists.set(list.name, schema);
  }
  return {
    entities: await schemasIn("entities"),
    codelists,
    scalars: await schemasIn("scalars"),
    otherEnums: [SchemaVersionSchema],
  };
}

/** The schemas of a folder by their names: `StatementSchema` is "Statement". */
async function schemasIn(folder: string): Promise<Map<string, ZodSchema>> {
  const found = new Map<string, ZodSchema>();
  for (const exported of await exportsOf(folder)) {
    for (const [name, value] of Object.entries(exported))
      if (isZodSchema(value)) found.set(name.replace(/Schema$/, ""), value);
  }
  return found;
}

async function exportsOf(folder: string): Promise<Record<string, unknown>[]> {
  const files = readdirSync(new URL(folder, schemas)).filter(
    (name) => name.endsWith(".ts") && !name.startsWith("all-"),
  );
  return Promise.all(
    files.map(
      (name) => import(new URL(`${folder}/${name}`, schemas).href) as Promise<Record<string, unknown>>,
    ),
  );
}

function isCodelist(value: unknown): value is { name: string } {
  return typeof value === "object" && value !== null && "codes" in value && "name" in value;
}
