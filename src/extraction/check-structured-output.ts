import type { JsonSchema } from "../json-schema/bundle.ts";
import { toPointer } from "../diagnostics/json-pointer.ts";
import type { Path } from "../diagnostics/json-pointer.ts";
import type { ProviderLimits } from "./provider-limits.ts";

/** The sizes of a schema for which providers publish limits. */
export interface SchemaMeasures {
  /** How many objects are inside one another, with the outermost and with those behind references; Infinity for recursion. */
  readonly depth: number;
  /** How many properties all objects have, named schemas counted once. */
  readonly properties: number;
  /** How many values all enums have together. */
  readonly enumValues: number;
  /** The enum with the most values: how many it has, and how long they are together, in characters. */
  readonly largestEnum: { readonly values: number; readonly stringLength: number };
  /** How long property names, names of schemas, enum values and constants are together, in characters. */
  readonly stringLength: number;
  /** How many properties are optional, that is, not in `required`. */
  readonly optional: number;
  /** How many places have more than one type (`anyOf`, `oneOf`, or a list of types). */
  readonly unions: number;
  /** How long all descriptions are together, in characters. No provider limits this, but every request pays for it. */
  readonly descriptions: number;
}

/** One thing in a schema that a provider's limits do not allow. */
export interface SchemaProblem {
  /** Where in the schema it is, as a JSON Pointer (RFC 6901); "" if the schema is too large as a whole. */
  readonly pointer: string;
  readonly message: string;
}

interface Found {
  readonly schema: JsonSchema;
  readonly path: Path;
}

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const containers = ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"];
const choices = ["anyOf", "oneOf", "allOf", "prefixItems"];
const singles = ["items", "not", "if", "then", "else", "additionalProperties", "contains", "propertyNames"];

/** The schemas that are directly in another. */
function within({ schema, path }: Found): Found[] {
  const found: Found[] = [];
  const add = (value: unknown, ...steps: Path): void => {
    if (isSchema(value)) found.push({ schema: value, path: [...path, ...steps] });
  };
  for (const key of containers) {
    if (isSchema(schema[key])) for (const [name, each] of Object.entries(schema[key])) add(each, key, name);
  }
  for (const key of choices) {
    if (isList(schema[key])) for (const [at, each] of schema[key].entries()) add(each, key, at);
  }
  for (const key of singles) add(schema[key], key);
  return found;
}

function schemasIn(root: JsonSchema): Found[] {
  const found: Found[] = [{ schema: root, path: [] }];
  for (const each of found) found.push(...within(each));
  return found;
}

function propertiesOf(schema: JsonSchema): string[] {
  return isSchema(schema.properties) ? Object.keys(schema.properties) : [];
}

function optionalOf(schema: JsonSchema): string[] {
  const needed = new Set(isList(schema.required) ? schema.required : []);
  return propertiesOf(schema).filter((name) => !needed.has(name));
}

const isUnion = ({ type, anyOf, oneOf }: JsonSchema): boolean =>
  (isList(type) && type.length > 1) || anyOf !== undefined || oneOf !== undefined;

const lengthOf = (values: readonly unknown[]): number =>
  values.reduce((sum: number, value) => sum + (typeof value === "string" ? value.length : 0), 0);

/**
 * The sizes of any JSON Schema, as providers of constrained output count them.
 *
 * @example
 * measureSchema(structuredOutputSchema()).depth; // 5
 */
export function measureSchema(root: JsonSchema): SchemaMeasures {
  const schemas = schemasIn(root).map(({ schema }) => schema);
  const enums = schemas.flatMap(({ enum: values }) => (isList(values) ? [values] : []));
  const names = schemas.flatMap((schema) => [
    ...propertiesOf(schema),
    ...["$defs", "definitions"].flatMap((key) => (isSchema(schema[key]) ? Object.keys(schema[key]) : [])),
    ...(typeof schema.const === "string" ? [schema.const] : []),
  ]);
  const largest = enums.reduce((one, other) => (other.length > one.length ? other : one), []);
  return {
    depth: depthOf(root, root, new Map()),
    properties: schemas.reduce((sum, schema) => sum + propertiesOf(schema).length, 0),
    enumValues: enums.reduce((sum, values) => sum + values.length, 0),
    largestEnum: { values: largest.length, stringLength: lengthOf(largest) },
    stringLength: lengthOf(names) + enums.reduce((sum, values) => sum + lengthOf(values), 0),
    optional: schemas.reduce((sum, schema) => sum + optionalOf(schema).length, 0),
    unions: schemas.filter(isUnion).length,
    descriptions: lengthOf(schemas.map(({ description }) => description)),
  };
}

/** How many objects are inside one another. If a schema is met again while it is measured, it uses itself. */
function depthOf(schema: JsonSchema, root: JsonSchema, known: Map<JsonSchema, number>): number {
  const measured = known.get(schema);
  if (measured !== undefined) return measured;
  known.set(schema, Infinity);
  const inner = within({ schema, path: [] })
    .filter(({ path: [key] }) => key !== "$defs" && key !== "definitions")
    .map(({ schema: each }) => depthOf(each, root, known));
  const target = typeof schema.$ref === "string" ? targetOf(schema.$ref, root) : undefined;
  if (target) inner.push(depthOf(target, root, known));
  const own = isSchema(schema.properties) || schema.type === "object" ? 1 : 0;
  const depth = own + Math.max(0, ...inner);
  known.set(schema, depth);
  return depth;
}

function targetOf(reference: string, root: JsonSchema): JsonSchema | undefined {
  if (!reference.startsWith("#")) return undefined;
  let at: unknown = root;
  for (const step of reference.split("/").slice(1)) {
    const key = decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");
    at = isSchema(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  }
  return isSchema(at) ? at : undefined;
}

/**
 * What a provider's published limits do not allow in a JSON Schema. If the list is empty, the schema can be used as it is.
 *
 * @example
 * for (const limits of providerLimits) console.log(limits.name, schemaProblems(schema, limits).length);
 */
export function schemaProblems(root: JsonSchema, limits: ProviderLimits): SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  const report = (path: Path, message: string): void => {
    problems.push({ pointer: toPointer(path), message });
  };
  if (limits.objectAtRoot && (root.type !== "object" || isUnion(root)))
    report([], "The outermost schema must be an object, without anyOf or oneOf.");
  const keywords = new Set(limits.keywords);
  for (const { schema, path } of schemasIn(root)) {
    for (const key of Object.keys(schema))
      if (!keywords.has(key)) report([...path, key], `The keyword "${key}" is not supported.`);
    const isObject = isSchema(schema.properties) || schema.type === "object";
    if (limits.closed && isObject && schema.additionalProperties !== false)
      report(path, 'An object must say "additionalProperties": false.');
    if (limits.allRequired)
      for (const name of optionalOf(schema))
        report([...path, "properties", name], "This property must be required.");
    if (limits.longEnum && isList(schema.enum) && schema.enum.length > limits.longEnum.values) {
      const length = lengthOf(schema.enum);
      if (length > limits.longEnum.stringLength)
        report(
          [...path, "enum"],
          `The enum values have ${length} characters in total, more than ${limits.longEnum.stringLength}.`,
        );
    }
    if (typeof schema.$ref === "string" && !targetOf(schema.$ref, root))
      report([...path, "$ref"], `${schema.$ref} refers to no schema of this document.`);
  }
  const measures = measureSchema(root);
  if (measures.depth === Infinity && !limits.recursion) report([], "A schema uses itself.");
  for (const size of ["depth", "properties", "enumValues", "stringLength", "optional", "unions"] as const) {
    const most = limits[size];
    const found = measures[size];
    if (most === undefined || found <= most || found === Infinity) continue;
    report([], `${sizes[size]} is ${found}, more than ${most}.`);
  }
  return problems;
}

const sizes = {
  depth: "The depth of nested objects",
  properties: "The number of properties",
  enumValues: "The number of enum values",
  stringLength: "The total length of all names, enum values and constants",
  optional: "The number of optional properties",
  unions: "The number of places with more than one type",
} as const;
