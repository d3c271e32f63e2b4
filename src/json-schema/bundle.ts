import { SCHEMA_VERSION } from "../schema/versions.ts";
import type { ExtensionCodes } from "../plan/extension-codes.ts";

/** A JSON Schema, or a part of one. */
export type JsonSchema = { [keyword: string]: unknown };

/** Whether a value is an object that can have keywords. */
export function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The forms in which JSON Schemas are written: drafts of JSON Schema, and versions of OpenAPI. */
export const targets = ["draft-2020-12", "draft-07", "openapi-3.0", "openapi-3.1"] as const;

/** A form in which JSON Schemas are written. */
export type Target = (typeof targets)[number];

interface Dialect {
  /** How a reference to a named schema begins. */
  readonly prefix: string;
  /** Whether a description may be beside a reference; in older drafts everything beside it is ignored. */
  readonly siblings: boolean;
  /**
   * Whether the definition of a plain value says what it is by a comment, without a title and a description. Editors and forms
   * show those of a definition in place of what the field says: "An id, unique in its dataset", whoever is meant.
   */
  readonly commentsOnValues: boolean;
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
    commentsOnValues: true,
    document: ({ root, id, title, description, definitions }) => ({
      $schema,
      // Older tools (react-jsonschema-form, gojsonschema) do not find the definitions of a document that has one.
      ...(keyword === "$defs" && { $id: id }),
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
    commentsOnValues: false,
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

/** Another document for the same schemas, which are written as its target asks. */
export function documentOf(
  target: Target,
  { title, description, $id }: JsonSchema,
  definitions: Readonly<Record<string, JsonSchema>>,
): JsonSchema {
  const [root = ""] = Object.keys(definitions);
  return dialects[target].document({ root, id: String($id), title: String(title), description, definitions });
}

/** The named schemas of a document. */
export function definitionsOf(document: JsonSchema): Record<string, JsonSchema> {
  const { components, $defs, definitions } = document;
  const named = isSchema(components) ? components.schemas : ($defs ?? definitions);
  if (!isSchema(named)) throw new Error("The document has no named schemas.");
  return Object.fromEntries(
    Object.entries(named).flatMap(([name, schema]) => (isSchema(schema) ? [[name, schema] as const] : [])),
  );
}

function definitionIn(definitions: Readonly<Record<string, JsonSchema>>, name: string): JsonSchema {
  const schema = definitions[name];
  if (!schema) throw new Error(`The document has no schema ${name}.`);
  return schema;
}

/** The same document with other named schemas. */
function withDefinitions(document: JsonSchema, definitions: Record<string, JsonSchema>): JsonSchema {
  if ("components" in document) return { ...document, components: { schemas: definitions } };
  return { ...document, ["$defs" in document ? "$defs" : "definitions"]: definitions };
}

/**
 * Makes one self-contained document of many schemas, each of which was generated on its own, without references. Every
 * part that equals a named schema, except for its description, becomes a reference to it. So each schema is defined once,
 * by name, whatever a generator does with shared schemas.
 *
 * @throws Error if two names have equal schemas, because then it is unknown which of the two a part is.
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
      throw new Error(`The schemas ${other} and ${name} differ in nothing but their description.`);
    names.set(schemaKey(schema), { name, description: schema.description });
  }
  const definitions = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      definitionOf(name, referTo(schema, names, dialect, name), dialect),
    ]),
  );
  const { description } = definitionIn(schemas, root);
  return dialect.document({ root, id, title, description, definitions });
}

function definitionOf(name: string, schema: JsonSchema, dialect: Dialect): JsonSchema {
  if (!dialect.commentsOnValues || !isPlainValue(schema)) return inReadingOrder({ title: name, ...schema });
  const { description, ...rest } = schema;
  return inReadingOrder({ ...(description !== undefined && { $comment: description }), ...rest });
}

/** Whether a schema is one of a text or a number, and no codelist. */
function isPlainValue({ type, enum: codes }: JsonSchema): boolean {
  return (type === "string" || type === "integer" || type === "number") && codes === undefined;
}

/** A schema as text, without its description, for comparing schemas: versions of Zod write keywords in another order. */
export function schemaKey(schema: JsonSchema): string {
  let key = keys.get(schema);
  if (key === undefined) {
    key = keyOfMembers(Object.entries(schema).filter(([keyword]) => keyword !== "description"));
    keys.set(schema, key);
  }
  return key;
}

// Each part is compared, and all that it is in: written anew each time, that would be most of the work. Nothing changes them.
const keys = new WeakMap<object, string>();
const keysWithDescription = new WeakMap<object, string>();

function keyWithDescription(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(keyWithDescription).join(",")}]`;
  if (!isSchema(value)) return JSON.stringify(value);
  let key = keysWithDescription.get(value);
  if (key === undefined) {
    key = keyOfMembers(Object.entries(value));
    keysWithDescription.set(value, key);
  }
  return key;
}

function keyOfMembers(members: readonly [string, unknown][]): string {
  const written = members
    .filter(([, value]) => value !== undefined)
    .sort(byName)
    .map(([name, value]) => `${JSON.stringify(name)}:${keyWithDescription(value)}`);
  return `{${written.join(",")}}`;
}

function byName([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}

/** The keywords in the order in which people read them; it is the same for every generator. */
const readingOrder = [
  ...[
    "$comment",
    "title",
    "description",
    "type",
    "const",
    "enum",
    "pattern",
    "not",
    "minLength",
    "maxLength",
  ],
  ...["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "minItems", "maxItems", "items"],
  ...["properties", "required", "additionalProperties", "oneOf", "anyOf", "allOf", "$ref"],
];

function inReadingOrder(schema: JsonSchema): JsonSchema {
  const known = readingOrder
    .filter((keyword) => keyword in schema)
    .map((keyword) => [keyword, schema[keyword]]);
  return { ...Object.fromEntries(known), ...schema };
}

/** Named schemas by their key, each with its description. */
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

/** An item of a list or an option of a union. If it is a named schema, the description there is enough. */
function referToPart(schema: JsonSchema, names: Names, dialect: Dialect): JsonSchema {
  const named = names.get(schemaKey(schema));
  const { description, ...rest } = schema;
  return referTo(named !== undefined && named.description === description ? rest : schema, names, dialect);
}

function referWithin(key: string, value: unknown, names: Names, dialect: Dialect): unknown {
  if (key === "properties" && isSchema(value)) {
    const fields = Object.entries(value).map(([name, field]) => [
      name,
      isSchema(field) ? referTo(field, names, dialect) : field,
    ]);
    return Object.fromEntries(fields);
  }
  if ((key === "anyOf" || key === "oneOf" || key === "allOf") && Array.isArray(value)) {
    return value.map((option: unknown) => (isSchema(option) ? referToPart(option, names, dialect) : option));
  }
  return key === "items" && isSchema(value) ? referToPart(value, names, dialect) : value;
}

/** A document that accepts a project's own codes too, each with its definition, wherever their codelist is used. */
export function withExtensionCodes(document: JsonSchema, extensions: ExtensionCodes): JsonSchema {
  const definitions = { ...definitionsOf(document) };
  for (const [list, codes] of Object.entries(extensions)) {
    const name = schemaNameOf(list);
    const schema = definitionIn(definitions, name);
    const meanings = Object.entries(codes).map(([code, definition]) => `${code}: ${definition}`);
    definitions[name] = {
      ...schema,
      description: [schema.description, ...meanings].join("\n"),
      enum: [...(Array.isArray(schema.enum) ? schema.enum : []), ...Object.keys(codes)],
    };
  }
  return withDefinitions(document, definitions);
}

/** A document with one of its named schemas and those that it needs. */
export function withoutUnused(document: JsonSchema, name: string): JsonSchema {
  const all = definitionsOf(document);
  const needed = new Set([name]);
  // The loop also reaches what is added to the set within it.
  for (const each of needed) {
    const references = JSON.stringify(all[each]).matchAll(
      /"#\/(?:\$defs|definitions|components\/schemas)\/([^"]+)"/g,
    );
    for (const [, other] of references) if (other !== undefined) needed.add(other);
  }
  return withDefinitions(
    document,
    Object.fromEntries(Object.entries(all).filter(([each]) => needed.has(each))),
  );
}

/**
 * A document about one named schema, with only the named schemas that it needs. The whole document is about the first one.
 */
export function rootedAt(document: JsonSchema, name: string): JsonSchema {
  if (name === Object.keys(definitionsOf(document))[0]) return document;
  const { description } = definitionIn(definitionsOf(document), name);
  if ("components" in document) {
    const info = { ...(isSchema(document.info) && document.info), title: name, description };
    return withoutUnused({ ...document, info }, name);
  }
  const prefix = "$defs" in document ? "#/$defs/" : "#/definitions/";
  const id = "$id" in document && { $id: `${String(document.$id)}:${name}` };
  return withoutUnused(
    { ...document, ...id, title: name, description, allOf: [{ $ref: prefix + name }] },
    name,
  );
}

/** The name of a codelist's schema: CallStatus for callStatus. */
export function schemaNameOf(codelist: string): string {
  return codelist.charAt(0).toUpperCase() + codelist.slice(1);
}
