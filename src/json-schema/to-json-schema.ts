import type { z } from "zod/v4";
import { SCHEMA_VERSION } from "../schema/versions.ts";
import { bundleSchemas, schemaKey, targets, withoutUnused } from "./bundle.ts";
import type { JsonSchema, Target } from "./bundle.ts";
import { generateByZod } from "./generate-by-zod.ts";
import { identityOf, namedSchemas } from "./published-schemas.ts";

/** What a JSON Schema is to be. */
export interface ToJsonSchemaOptions {
  /** The draft of JSON Schema, or the version of OpenAPI. */
  readonly target: Target;
  /** The name of the schema in the document. Left out, it is the schema's own id (`.meta({ id })`), or "Root". */
  readonly name?: string;
  /** The document's `$id`; documents of OpenAPI have none. */
  readonly id?: string;
}

/** What a name in a document must look like: OpenAPI allows no more, and a reference needs no escapes. */
const NAME_PATTERN = /^[A-Za-z][A-Za-z0-9._-]*$/;

/**
 * The JSON Schema of one of our schemas, or of a schema that is built on ours (a wider codelist, an entity more), as one
 * self-contained document. Whatever is ours has the name that it has in the published documents; `LeaderCallSchema` alone
 * gives exactly what `leader-calls schema LeaderCall` prints.
 *
 * A part of yours gets a name by `.meta({ id })`, and stands in the place of ours where it has the same name. Refinements
 * (`.refine`, `.check`) have no equivalent in JSON Schema and are left out, as Zod does.
 *
 * @throws TypeError where the schema is not one of Zod 4's interface, where the target is unknown, where a name is not
 * made of ASCII letters, digits, points, hyphens and underscores, and where two different parts have one name.
 * @throws Error where the schema holds what JSON Schema cannot say, such as a date object, or holds itself; and where a
 * part that has a name is the same as one of ours that has another.
 * @example
 * const Medium = z.enum([...MediumSchema.options, "x-hologram"]).meta({ id: "Medium" });
 * const Call = LeaderCallSchema.extend({ medium: Medium }).meta({ id: "LeaderCall" });
 * const Archive = z.strictObject({ shelf: z.string(), calls: z.array(Call) });
 * toJsonSchema(Archive, { target: "draft-2020-12", name: "Archive" });
 * // $defs: Archive, LeaderCall and Medium as they are here, and all that they need as it is published
 */
export function toJsonSchema(schema: z.ZodType, { target, name, id }: ToJsonSchemaOptions): JsonSchema {
  // Programs without types may give anything.
  const given: unknown = schema;
  if (typeof given !== "object" || given === null || !("_zod" in given)) {
    throw new TypeError(
      "toJsonSchema wants a schema of Zod 4's interface; for Zod 3's there is zod-to-json-schema.",
    );
  }
  if (!targets.includes(target)) {
    throw new TypeError(`There is no target ${JSON.stringify(target)}; there is ${targets.join(", ")}.`);
  }
  const { own, parts } = generateWithParts(schema, target);
  const ours = Object.fromEntries(
    Object.entries(namedSchemas()).map(([each, model]) => [each, generateByZod(model as z.ZodType, target)]),
  );
  const [model] = Object.entries(ours).find(([, each]) => schemaKey(each) === schemaKey(own)) ?? [];
  const root = model ?? nameOf(schema, name);
  if (parts.has(root) && schemaKey(parts.get(root)!) !== schemaKey(own)) throw twoOfOneName(root);
  const document = bundleSchemas(
    { ...(model === undefined && { [root]: own }), ...ours, ...Object.fromEntries(parts), [root]: own },
    { root, target, ...(model === undefined ? identityOfExtension(root) : identityOf(target, model)) },
  );
  return withoutUnused(id === undefined || !("$id" in document) ? document : { ...document, $id: id }, root);
}

function identityOfExtension(name: string): { id: string; title: string } {
  return { id: `urn:leader-calls:schema:${SCHEMA_VERSION}:extended:${name}`, title: name };
}

function nameOf(schema: z.ZodType, name: string | undefined): string {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- schemas of Zod Mini have no `meta`
  return checkedName(name ?? schema.meta?.()?.id ?? "Root");
}

function checkedName(name: string): string {
  if (NAME_PATTERN.test(name)) return name;
  throw new TypeError(
    `${JSON.stringify(name)} cannot name a schema: a name begins with a letter, and has ASCII letters, digits, points, hyphens and underscores only.`,
  );
}

function twoOfOneName(name: string): TypeError {
  return new TypeError(`Two different schemas are named ${name}; a document can define a name once.`);
}

/** A schema's JSON Schema, and those of its parts that have an id, by that id; all with everything written out. */
function generateWithParts(
  schema: z.ZodType,
  target: Target,
): { own: JsonSchema; parts: Map<string, JsonSchema> } {
  const found: [string, z.ZodType][] = [];
  const own = generate(schema, target, (id, part) => {
    if (part !== schema) found.push([checkedName(id), part]);
  });
  const parts = new Map<string, JsonSchema>();
  for (const [id, part] of found) {
    const json = generate(part, target);
    const other = parts.get(id);
    if (other && schemaKey(other) !== schemaKey(json)) throw twoOfOneName(id);
    parts.set(id, other ?? json);
  }
  return { own, parts };
}

function generate(...args: Parameters<typeof generateByZod>): JsonSchema {
  try {
    return generateByZod(...args);
  } catch (cause) {
    if (cause instanceof TypeError) throw cause;
    const why = cause instanceof Error ? cause.message.split("\n")[0]! : String(cause);
    const message = /^cycle/i.test(why)
      ? "The schema holds itself, and toJsonSchema writes no schema that does."
      : `This schema cannot be written as JSON Schema: ${why}`;
    throw new Error(message, { cause });
  }
}
