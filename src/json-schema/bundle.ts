import type { ExtensionCodes } from "../schema/widen.ts";

/** A JSON Schema, or a part of one. */
export type JsonSchema = { [keyword: string]: unknown };

/** The drafts of JSON Schema that are written. */
export const targets = ["draft-2020-12", "draft-07"] as const;

/** A draft of JSON Schema that is written. */
export type Target = (typeof targets)[number];

const dialects: Record<Target, { $schema: string; keyword: "$defs" | "definitions" }> = {
  "draft-2020-12": { $schema: "https://json-schema.org/draft/2020-12/schema", keyword: "$defs" },
  "draft-07": { $schema: "http://json-schema.org/draft-07/schema#", keyword: "definitions" },
};

/** The keyword under which a target keeps its definitions. */
export function definitionsKeyword(target: Target): "$defs" | "definitions" {
  return dialects[target].keyword;
}

/**
 * Makes one self-contained schema of many that were generated each on its own, with everything written out. Every part
 * that is the same as a named schema, save for its description, becomes a reference to it; so each is defined once, by
 * name, whatever a generator makes of shared schemas.
 *
 * @throws Error where two names have the same schema, so that nobody could tell which of the two a part is.
 */
export function bundleSchemas(
  schemas: Readonly<Record<string, JsonSchema>>,
  { root, target, id, title }: { root: string; target: Target; id: string; title: string },
): JsonSchema {
  const { $schema, keyword } = dialects[target];
  const names: Names = new Map();
  for (const [name, schema] of Object.entries(schemas)) {
    const other = names.get(likeness(schema))?.name;
    if (other !== undefined)
      throw new Error(`The schemas ${other} and ${name} are the same but for their description.`);
    names.set(likeness(schema), { name, description: schema.description });
  }
  const definitions = Object.entries(schemas).map(([name, schema]) => [
    name,
    { title: name, ...describedFirst(referTo(schema, names, keyword, name)) },
  ]);
  const { description } = schemas[root]!;
  return {
    $schema,
    $id: id,
    title,
    description,
    // In draft-07 everything beside a $ref is ignored, so the reference stands alone.
    allOf: [{ $ref: `#/${keyword}/${root}` }],
    [keyword]: Object.fromEntries(definitions),
  };
}

/** A schema's text without its description: the same for two schemas that accept the same in the same words. */
function likeness({ description: _, ...schema }: JsonSchema): string {
  return JSON.stringify(schema);
}

function describedFirst({ description, ...schema }: JsonSchema): JsonSchema {
  return description === undefined ? schema : { description, ...schema };
}

/** Named schemas by what they accept, each with what it says of itself. */
type Names = Map<string, { readonly name: string; readonly description: unknown }>;

function referTo(schema: JsonSchema, names: Names, keyword: string, self?: string): JsonSchema {
  const named = names.get(likeness(schema));
  if (named !== undefined && named.name !== self) {
    const { description } = schema;
    const reference = `#/${keyword}/${named.name}`;
    if (keyword === "$defs") return { ...(description !== undefined && { description }), $ref: reference };
    return description === undefined ? { $ref: reference } : { description, allOf: [{ $ref: reference }] };
  }
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, referWithin(key, value, names, keyword)]),
  );
}

/** An item of a list or an option of a union: where it is a named schema, that schema describes it. */
function referToPart(schema: JsonSchema, names: Names, keyword: string): JsonSchema {
  const named = names.get(likeness(schema));
  const { description, ...rest } = schema;
  return referTo(named !== undefined && named.description === description ? rest : schema, names, keyword);
}

function referWithin(key: string, value: unknown, names: Names, keyword: string): unknown {
  if (key === "properties") {
    const fields = Object.entries(value as Record<string, JsonSchema>);
    return Object.fromEntries(
      fields.map(([name, field]) => [name, describedFirst(referTo(field, names, keyword))]),
    );
  }
  if (key === "anyOf" || key === "oneOf" || key === "allOf") {
    return (value as JsonSchema[]).map((option) => referToPart(option, names, keyword));
  }
  if (key === "items") return referToPart(value as JsonSchema, names, keyword);
  return value;
}

/** A bundle that accepts a project's own codes too, each with its definition, wherever their codelist is used. */
export function withExtensionCodes(bundle: JsonSchema, extensions: ExtensionCodes): JsonSchema {
  const keyword = "$defs" in bundle ? "$defs" : "definitions";
  const definitions = { ...(bundle[keyword] as Record<string, JsonSchema>) };
  for (const [list, codes] of Object.entries(extensions)) {
    const name = list.charAt(0).toUpperCase() + list.slice(1);
    const schema = definitions[name]!;
    const meanings = Object.entries(codes).map(([code, definition]) => `${code}: ${definition}`);
    definitions[name] = {
      ...schema,
      description: [schema.description, ...meanings].join("\n"),
      enum: [...(schema.enum as string[]), ...Object.keys(codes)],
    };
  }
  return { ...bundle, [keyword]: definitions };
}

/** The schema of one entity alone: rooted at it, with only the definitions that it needs. */
export function rootedAt(bundle: JsonSchema, name: string): JsonSchema {
  const keyword = "$defs" in bundle ? "$defs" : "definitions";
  const all = bundle[keyword] as Record<string, JsonSchema>;
  const needed = new Set([name]);
  // A set is walked in the order of insertion, also over what is added on the way.
  for (const each of needed) {
    for (const [, other] of JSON.stringify(all[each]).matchAll(/"#\/(?:\$defs|definitions)\/([^"]+)"/g)) {
      needed.add(other!);
    }
  }
  return {
    ...bundle,
    $id: `${String(bundle.$id)}:${name}`,
    title: name,
    description: all[name]!.description,
    allOf: [{ $ref: `#/${keyword}/${name}` }],
    [keyword]: Object.fromEntries(Object.entries(all).filter(([each]) => needed.has(each))),
  };
}
