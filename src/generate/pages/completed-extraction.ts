import { applyEdits, modify } from "jsonc-parser";
import { toPointer } from "../../diagnostics/json-pointer.ts";
import { structuredOutputSchema } from "../../extraction/structured-output.ts";
import type { JsonSchema } from "../../json-schema/bundle.ts";

/** A key that an object lacks, with the value that says nothing and where it belongs among the others; or that it should not have. */
interface Change {
  readonly path: readonly (string | number)[];
  /** Left out where the key is to go. */
  readonly nothing?: null | readonly never[];
  /** What a key says that is to go. */
  readonly said?: unknown;
  readonly index: number;
}

/**
 * The text of an extraction with the keys that the schema has got since it was written, because a model has to write every
 * key, and without those that are no more. What cannot be left empty stays away, and the tests of the examples report it.
 *
 * @throws Error with the file and the place of a key that is no more and that says something: it has to be moved or taken out by hand.
 */
export function completedExtraction(text: string, file: string): string {
  const root = structuredOutputSchema("null-unions");
  const changes = changesIn(JSON.parse(text), root, root, []);
  const removed = changes.find(({ said }) => saysSomething(said));
  if (removed)
    throw new Error(
      `${file}: ${toPointer(removed.path)} is no key of an extraction any more. Move what it says, or take it out.`,
    );
  return changes.reduce((completed, { path, nothing, index }) => {
    const edits = modify(completed, [...path], nothing, {
      formattingOptions: { insertSpaces: true, tabSize: 2 },
      getInsertionIndex: () => index,
    });
    return applyEdits(completed, edits);
  }, text);
}

function changesIn(value: unknown, given: JsonSchema, root: JsonSchema, path: Change["path"]): Change[] {
  const schema = withoutNull(resolved(given, root), root);
  if (Array.isArray(value))
    return value.flatMap((item, at) => changesIn(item, schema.items as JsonSchema, root, [...path, at]));
  if (typeof value !== "object" || value === null) return [];
  const properties = Object.entries((schema.properties ?? {}) as Readonly<Record<string, JsonSchema>>);
  const wanted = properties.flatMap(([key, property], index): Change[] => {
    const at = [...path, key];
    if (Object.hasOwn(value, key))
      return changesIn((value as Record<string, unknown>)[key], property, root, at);
    const nothing = emptyOf(resolved(property, root));
    return nothing === undefined ? [] : [{ path: at, nothing, index }];
  });
  const strange = Object.entries(value).filter(([key]) => !properties.some(([name]) => name === key));
  return [
    ...wanted,
    ...strange.map(([key, said]) => ({ path: [...path, key], said: said as unknown, index: 0 })),
  ];
}

const saysSomething = (value: unknown) =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);

function emptyOf({ type, anyOf = [] }: JsonSchema): Change["nothing"] | undefined {
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
