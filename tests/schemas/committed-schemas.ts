import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { rootedAt } from "../../src/json-schema/bundle.ts";
import type { JsonSchema } from "../../src/json-schema/bundle.ts";
import { exampleNames, readExample } from "../support/examples.ts";
import { schemaFiles } from "./versions.ts";

export { rootedAt };
export type { JsonSchema };

/** The drafts of JSON Schema that are committed. */
export const targets = ["draft-2020-12", "draft-07"] as const;

export type Target = (typeof targets)[number];

/** Under which key each has its definitions. */
export const keywords = { "draft-2020-12": "$defs", "draft-07": "definitions" } as const;

const repository = new URL("../../", import.meta.url);

/** The committed bundle of a draft. */
export function readBundle(target: Target): JsonSchema {
  return JSON.parse(readFileSync(new URL(schemaFiles.dataset(target), repository), "utf8")) as JsonSchema;
}

/** The named schemas of a bundle. */
export function definitionsOf(bundle: JsonSchema, target: Target): Record<string, JsonSchema> {
  return bundle[keywords[target]] as Record<string, JsonSchema>;
}

/** Ajv for a draft, in strict mode; a warning is an error. */
export function strictAjv(target: Target): Ajv {
  const fail = (...words: unknown[]): never => {
    throw new Error(`Ajv warns: ${words.join(" ")}`);
  };
  const options = { strict: true, allErrors: false, logger: { log: fail, warn: fail, error: fail } } as const;
  return target === "draft-07" ? new Ajv(options) : (new Ajv2020(options) as unknown as Ajv);
}

/** Every example that is shipped, by its file's name. */
export function readExamples(): Record<string, unknown> {
  return Object.fromEntries(exampleNames.map((name) => [`${name}.json`, readExample(name)]));
}

/** The name that a reference points at. */
export function referred({ $ref }: JsonSchema): string | undefined {
  return typeof $ref === "string" ? $ref.replace(/^#\/(\$defs|definitions)\//, "") : undefined;
}

/** The schemas that stand directly in another, with the steps that lead to them. */
function inner(schema: JsonSchema): [string, JsonSchema][] {
  const found: [string, JsonSchema][] = [];
  for (const keyword of ["properties", "$defs", "definitions"]) {
    for (const [name, each] of Object.entries((schema[keyword] ?? {}) as Record<string, JsonSchema>)) {
      found.push([`${keyword}/${name}`, each]);
    }
  }
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    ((schema[keyword] ?? []) as JsonSchema[]).forEach((each, at) => found.push([`${keyword}/${at}`, each]));
  }
  if (schema.items !== undefined) found.push(["items", schema.items as JsonSchema]);
  return found;
}

/** A schema and every schema inside it, each with its JSON Pointer; references are not followed. */
export function everySchemaIn(schema: JsonSchema, pointer = ""): { pointer: string; schema: JsonSchema }[] {
  return [
    { pointer, schema },
    ...inner(schema).flatMap(([step, each]) => everySchemaIn(each, `${pointer}/${step}`)),
  ];
}

/** The names of all schemas that can be reached from the root of a bundle by references. */
export function reachable(bundle: JsonSchema, target: Target): Set<string> {
  const all = definitionsOf(bundle, target);
  const { [keywords[target]]: _, ...root } = bundle;
  const names = new Set<string>();
  const follow = (schema: JsonSchema): void => {
    for (const { schema: each } of everySchemaIn(schema)) {
      const name = referred(each);
      if (name === undefined || names.has(name)) continue;
      names.add(name);
      if (all[name] === undefined) throw new Error(`${name} is referred to, but not defined.`);
      follow(all[name]);
    }
  };
  follow(root);
  return names;
}

/** Every value in a document that a named schema describes, by that name. */
export function instancesByName(
  bundle: JsonSchema,
  target: Target,
  document: unknown,
): Map<string, unknown[]> {
  const all = definitionsOf(bundle, target);
  const found = new Map<string, unknown[]>();
  const kindOf = (schema: JsonSchema): unknown => {
    const name = referred(schema);
    if (name !== undefined) return kindOf(all[name]!);
    return (schema.properties as Record<string, JsonSchema> | undefined)?.kind?.const;
  };
  const walk = (schema: JsonSchema, value: unknown): void => {
    const name = referred(schema);
    if (name !== undefined) {
      found.set(name, [...(found.get(name) ?? []), value]);
      walk(all[name]!, value);
    }
    for (const each of (schema.allOf ?? []) as JsonSchema[]) walk(each, value);
    const options = (schema.anyOf ?? schema.oneOf ?? []) as JsonSchema[];
    const { kind } = (value ?? {}) as { kind?: unknown };
    for (const each of options.filter((option) => kindOf(option) === kind)) walk(each, value);
    if (Array.isArray(value)) for (const item of value) walk((schema.items ?? {}) as JsonSchema, item);
    else if (typeof value === "object" && value !== null) {
      const properties = (schema.properties ?? {}) as Record<string, JsonSchema>;
      for (const [key, field] of Object.entries(value)) walk(properties[key] ?? {}, field);
    }
  };
  walk(bundle, document);
  return found;
}
