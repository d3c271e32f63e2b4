import { SCHEMA_VERSION } from "../schema/versions.ts";
import type { ExtensionCodes } from "../plan/extension-codes.ts";

/** A JSON Schema, or a part of one. */
export type JsonSchema = { [keyword: string]: unknown };

/** The forms of JSON Schema that are written: drafts of it, and component documents of OpenAPI. */
export const targets = ["draft-2020-12", "draft-07", "openapi-3.0", "openapi-3.1"] as const;

/** A form of JSON Schema that is written. */
export type Target = (typeof targets)[number];

interface Dialect {
  /** Where named schemas stand, as the beginning of a reference. */
  readonly prefix: string;
  /** Whether a description may stand beside a reference; in older drafts everything beside it is ignored. */
  readonly siblings: boolean;
  /** The whole document. */
  document(bundle: Bundle): JsonSchema;
}

interface Bundle {
  readonly root: string;
  readonly id: string;
  readonly title: string;
  readonly description: unknown;
  readonly definitions: Readonly<Record<string, JsonSchema>>;
}

function schemaDialect($schema: string, keyword: "$defs" | "definitions"): Dialect {
  return {
    prefix: `#/${keyword}/`,
    siblings: keyword === "$defs",
    document: ({ root, id, title, description, definitions }) => ({
      $schema,
      $id: id,
      title,
      description,
      allOf: [{ $ref: `#/${keyword}/${root}` }],
      [keyword]: definitions,
    }),
  };
}

function openApiDialect(openapi: string): Dialect {
  return {
    prefix: "#/components/schemas/",
    siblings: openapi.startsWith("3.1"),
    document: ({ title, description, definitions }) => ({
      openapi,
      info: { title, description, version: SCHEMA_VERSION },
      paths: {},
      components: { schemas: definitions },
    }),
  };
}

const dialects: Readonly<Record<Target, Dialect>> = {
  "draft-2020-12": schemaDialect("https://json-schema.org/draft/2020-12/schema", "$defs"),
  "draft-07": schemaDialect("http://json-schema.org/draft-07/schema#", "definitions"),
  "openapi-3.0": openApiDialect("3.0.3"),
  "openapi-3.1": openApiDialect("3.1.0"),
};

/** The named schemas of a document. */
export function definitionsOf(document: JsonSchema): Record<string, JsonSchema> {
  const components = document.components as { schemas: Record<string, JsonSchema> } | undefined;
  return components?.schemas ?? ((document.$defs ?? document.definitions) as Record<string, JsonSchema>);
}

/** The same document with other named schemas. */
function withDefinitions(document: JsonSchema, definitions: Record<string, JsonSchema>): JsonSchema {
  if ("components" in document) return { ...document, components: { schemas: definitions } };
  return { ...document, ["$defs" in document ? "$defs" : "definitions"]: definitions };
}

/**
 * Makes one self-contained document of many schemas that were generated each on its own, with everything written out.
 * Every part that is the same as a named schema, save for its description, becomes a reference to it; so each is defined
 * once, by name, whatever a generator makes of shared schemas.
 *
 * @throws Error where two names have the same schema, so that nobody could tell which of the two a part is.
 */
export function bundleSchemas(
  schemas: Readonly<Record<string, JsonSchema>>,
  { root, target, id, title }: { root: string; target: Target; id: string; title: string },
): JsonSchema {
  const dialect = dialects[target];
  const names: Names = new Map();
  for (const [name, schema] of Object.entries(schemas)) {
    const other = names.get(schemaKey(schema))?.name;
    if (other !== undefined)
      throw new Error(`The schemas ${other} and ${name} are the same but for their description.`);
    names.set(schemaKey(schema), { name, description: schema.description });
  }
  const definitions = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      inReadingOrder({ title: name, ...referTo(schema, names, dialect, name) }),
    ]),
  );
  return dialect.document({ root, id, title, description: schemas[root]!.description, definitions });
}

/** A schema's text without its description: the same for two schemas that accept the same in the same words. */
export function schemaKey({ description: _, ...schema }: JsonSchema): string {
  return JSON.stringify(schema);
}

/** Keywords as people read them, and so the same whichever generator wrote the schema. */
const readingOrder = [
  ...["title", "description", "type", "const", "enum", "pattern", "not", "minLength", "maxLength"],
  ...["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "minItems", "maxItems", "items"],
  ...["properties", "required", "additionalProperties", "oneOf", "anyOf", "allOf", "$ref"],
];

function inReadingOrder(schema: JsonSchema): JsonSchema {
  const known = readingOrder
    .filter((keyword) => keyword in schema)
    .map((keyword) => [keyword, schema[keyword]]);
  return { ...Object.fromEntries(known), ...schema };
}

/** Named schemas by what they accept, each with what it says of itself. */
type Names = Map<string, { readonly name: string; readonly description: unknown }>;

function referTo(schema: JsonSchema, names: Names, dialect: Dialect, self?: string): JsonSchema {
  const named = names.get(schemaKey(schema));
  if (named !== undefined && named.name !== self) {
    const { description } = schema;
    const reference = `${dialect.prefix}${named.name}`;
    if (dialect.siblings) return { ...(description !== undefined && { description }), $ref: reference };
    return description === undefined ? { $ref: reference } : { description, allOf: [{ $ref: reference }] };
  }
  return inReadingOrder(
    Object.fromEntries(
      Object.entries(schema).map(([key, value]) => [key, referWithin(key, value, names, dialect)]),
    ),
  );
}

/** An item of a list or an option of a union: where it is a named schema, that schema describes it. */
function referToPart(schema: JsonSchema, names: Names, dialect: Dialect): JsonSchema {
  const named = names.get(schemaKey(schema));
  const { description, ...rest } = schema;
  return referTo(named !== undefined && named.description === description ? rest : schema, names, dialect);
}

function referWithin(key: string, value: unknown, names: Names, dialect: Dialect): unknown {
  if (key === "properties") {
    const fields = Object.entries(value as Record<string, JsonSchema>);
    return Object.fromEntries(fields.map(([name, field]) => [name, referTo(field, names, dialect)]));
  }
  if (key === "anyOf" || key === "oneOf" || key === "allOf") {
    return (value as JsonSchema[]).map((option) => referToPart(option, names, dialect));
  }
  if (key === "items") return referToPart(value as JsonSchema, names, dialect);
  return value;
}

/** A document that accepts a project's own codes too, each with its definition, wherever their codelist is used. */
export function withExtensionCodes(document: JsonSchema, extensions: ExtensionCodes): JsonSchema {
  const definitions = { ...definitionsOf(document) };
  for (const [list, codes] of Object.entries(extensions)) {
    const name = schemaNameOf(list);
    const schema = definitions[name]!;
    const meanings = Object.entries(codes).map(([code, definition]) => `${code}: ${definition}`);
    definitions[name] = {
      ...schema,
      description: [schema.description, ...meanings].join("\n"),
      enum: [...(schema.enum as string[]), ...Object.keys(codes)],
    };
  }
  return withDefinitions(document, definitions);
}

/** A document without the named schemas that one of them does not need. */
export function withoutUnused(document: JsonSchema, name: string): JsonSchema {
  const all = definitionsOf(document);
  const needed = new Set([name]);
  // A set is walked in the order of insertion, also over what is added on the way.
  for (const each of needed) {
    const references = JSON.stringify(all[each]).matchAll(
      /"#\/(?:\$defs|definitions|components\/schemas)\/([^"]+)"/g,
    );
    for (const [, other] of references) needed.add(other!);
  }
  return withDefinitions(
    document,
    Object.fromEntries(Object.entries(all).filter(([each]) => needed.has(each))),
  );
}

/**
 * The document of one named schema alone: rooted at it, with only the named schemas that it needs. The first one is what
 * the whole document is rooted at.
 */
export function rootedAt(document: JsonSchema, name: string): JsonSchema {
  if (name === Object.keys(definitionsOf(document))[0]) return document;
  const { description } = definitionsOf(document)[name]!;
  if ("components" in document) {
    const info = { ...(document.info as object), title: name, description };
    return withoutUnused({ ...document, info }, name);
  }
  const [{ $ref }] = document.allOf as [{ $ref: string }];
  const prefix = $ref.slice(0, $ref.lastIndexOf("/") + 1);
  const $id = `${String(document.$id)}:${name}`;
  return withoutUnused(
    { ...document, $id, title: name, description, allOf: [{ $ref: prefix + name }] },
    name,
  );
}

/** The name of a codelist's schema: CallStatus for callStatus. */
export function schemaNameOf(codelist: string): string {
  return codelist.charAt(0).toUpperCase() + codelist.slice(1);
}
