import { applyEdits, modify } from "jsonc-parser";
import { structuredOutputSchema } from "../../extraction/structured-output.ts";
import type { JsonSchema } from "../../json-schema/bundle.ts";

/** A key that an object lacks, with the value that says nothing, and where it belongs among the others. */
interface Missing {
  readonly path: readonly (string | number)[];
  readonly nothing: null | readonly never[];
  readonly index: number;
}

/**
 * The text of an extraction with the keys that the schema has got since it was written: a model has to write every key.
 * What cannot be left empty stays away, and the tests of the examples report it.
 */
export function completedExtraction(text: string): string {
  const root = structuredOutputSchema("null-unions");
  return missingIn(JSON.parse(text), root, root, []).reduce((completed, { path, nothing, index }) => {
    const edits = modify(completed, [...path], nothing, {
      formattingOptions: { insertSpaces: true, tabSize: 2 },
      getInsertionIndex: () => index,
    });
    return applyEdits(completed, edits);
  }, text);
}

function missingIn(value: unknown, given: JsonSchema, root: JsonSchema, path: Missing["path"]): Missing[] {
  const schema = withoutNull(resolved(given, root), root);
  if (Array.isArray(value))
    return value.flatMap((item, at) => missingIn(item, schema.items as JsonSchema, root, [...path, at]));
  if (typeof value !== "object" || value === null) return [];
  const properties = Object.entries((schema.properties ?? {}) as Readonly<Record<string, JsonSchema>>);
  return properties.flatMap(([key, property], index) => {
    const at = [...path, key];
    if (Object.hasOwn(value, key))
      return missingIn((value as Record<string, unknown>)[key], property, root, at);
    const nothing = emptyOf(resolved(property, root));
    return nothing === undefined ? [] : [{ path: at, nothing, index }];
  });
}

function emptyOf({ type, anyOf = [] }: JsonSchema): Missing["nothing"] | undefined {
  if (type === "array") return [];
  const mayBeNull =
    [type].flat().includes("null") || (anyOf as JsonSchema[]).some((each) => each.type === "null");
  return mayBeNull ? null : undefined;
}

function resolved(schema: JsonSchema, root: JsonSchema): JsonSchema {
  if (typeof schema.$ref !== "string") return schema;
  const name = schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1);
  const found = (root.$defs as Readonly<Record<string, JsonSchema>>)[name];
  if (!found) throw new Error(`The schema has no definition of ${name}.`);
  return found;
}

/** The schema of a value that may also be null. */
function withoutNull(schema: JsonSchema, root: JsonSchema): JsonSchema {
  const [other] = ((schema.anyOf ?? []) as JsonSchema[]).filter(({ type }) => type !== "null");
  return other === undefined ? schema : resolved(other, root);
}
