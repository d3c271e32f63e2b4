import type { z } from "zod/v4";
import { SCHEMA_VERSION } from "../schema/versions.ts";
import { bundleSchemas, schemaKey, targets, withoutUnused } from "./bundle.ts";
import type { JsonSchema, Target } from "./bundle.ts";
import { generateByZod } from "./generate-by-zod.ts";
import { idOf } from "../schema/part-names.ts";
import { identityOf, namedSchemas } from "./published-schemas.ts";

/** The options of {@link toJsonSchema}. */
export interface ToJsonSchemaOptions {
  /** The draft of JSON Schema, or the version of OpenAPI. */
  readonly target: Target;
  /** The name of the schema in the document. By default it is the schema's own id (`.meta({ id })`), or "Root". */
  readonly name?: string;
  /** The document's `$id`. Without it those of draft 2020-12 name the package, and those of draft-07 have none; those of OpenAPI never have one. */
  readonly id?: string;
}

/** What a name in a document must look like: OpenAPI allows no other names, and these need no escapes in references. */
const NAME_PATTERN = /^[A-Za-z][A-Za-z0-9._-]*$/;

/**
 * Writes the JSON Schema of one of our schemas, or of a schema that is built on ours (a codelist with more codes, an entity
 * with more fields), as one self-contained document. Our schemas have the same names as in the published documents;
 * `LeaderCallSchema` gives exactly what `leader-calls schema LeaderCall` prints.
 *
 * A part of yours gets a name by `.meta({ id })`. If one of ours has that name, yours replaces it. Refinements (`.refine`,
 * `.check`) have no equivalent in JSON Schema and are left out, as Zod does.
 *
 * @throws TypeError if the schema is not one of Zod 4, if the target is unknown, if a name has other characters than ASCII
 * letters, digits, points, hyphens and underscores, or if two different parts have one name.
 * @throws Error if the schema has what JSON Schema cannot say, such as a date object; if it contains itself; or if a part
 * with a name is equal to one of ours with another name.
 * @example
 * const Medium = z.enum([...MediumSchema.options, "x-hologram"]).meta({ id: "Medium" });
 * const Call = LeaderCallSchema.extend({ medium: Medium }).meta({ id: "LeaderCall" });
 * const Archive = z.strictObject({ shelf: z.string(), calls: z.array(Call) });
 * toJsonSchema(Archive, { target: "draft-2020-12", name: "Archive" });
 * // $defs: Archive, LeaderCall and Medium as they are here, and all that they need as it is published
 */
export function toJsonSchema(schema: z.ZodType, options: ToJsonSchemaOptions): JsonSchema {
  // Programs without types may pass anything.
  const given: unknown = schema;
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- see above
  const { target, name, id } = options ?? {};
  if (typeof given !== "object" || given === null || !("_zod" in given)) {
    throw new TypeError("toJsonSchema needs a schema of Zod 4. For schemas of Zod 3 use zod-to-json-schema.");
  }
  if (!targets.includes(target)) {
    throw new TypeError(
      `There is no target ${JSON.stringify(target)}. The targets are ${targets.join(", ")}. Write, for example: toJsonSchema(schema, { target: "${targets[0]}" }).`,
    );
  }
  const ours = schemasOfModel(target);
  const { own, parts } = generateWithParts(schema, target, ours);
  const [model] = Object.entries(ours).find(([, each]) => schemaKey(each) === schemaKey(own)) ?? [];
  const root = model ?? nameOf(schema, name);
  const part = parts.get(root);
  if (part && schemaKey(part) !== schemaKey(own)) throw twoOfOneName(root);
  const document = bundleSchemas(
    { ...(model === undefined && { [root]: own }), ...ours, ...Object.fromEntries(parts), [root]: own },
    { root, target, ...(model === undefined ? identityOfExtension(root) : identityOf(target, model)) },
  );
  const needed = withoutUnused(id === undefined ? document : withId(document, id), root);
  // A copy: whoever changes the document must not change those of later calls.
  return JSON.parse(JSON.stringify(needed)) as JsonSchema;
}

const written = new Map<Target, Readonly<Record<string, JsonSchema>>>();

/** The JSON Schemas of all of the model, by their names; written once for each target. */
function schemasOfModel(target: Target): Readonly<Record<string, JsonSchema>> {
  let schemas = written.get(target);
  if (!schemas) {
    const models = Object.entries(namedSchemas());
    schemas = Object.fromEntries(
      models.map(([each, model]) => [each, generateByZod(model as z.ZodType, target)]),
    );
    written.set(target, schemas);
  }
  return schemas;
}

/** The document with an `$id` right behind its `$schema`, or as it is where it is one of OpenAPI. */
function withId({ $schema, ...document }: JsonSchema, id: string): JsonSchema {
  return $schema === undefined
    ? document
    : { $schema, $id: id, ...document, ...("$id" in document && { $id: id }) };
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

/** The JSON Schema of a schema, and by their ids those of the parts that have one; all without references. */
function generateWithParts(
  schema: z.ZodType,
  target: Target,
  ours: Readonly<Record<string, JsonSchema>>,
): { own: JsonSchema; parts: Map<string, JsonSchema> } {
  const found: [string, z.ZodType][] = [];
  const models = new Map(Object.entries(namedSchemas()).map(([name, model]) => [model, name]));
  const own = generate(schema, target, (id, part) => {
    if (part !== schema) found.push([checkedName(id), part]);
  });
  const parts = new Map<string, JsonSchema>();
  const ids = new Map(Object.entries(ours).map(([name, model]) => [idOf(name), schemaKey(model)]));
  for (const [id, part] of found) {
    const model = models.get(part);
    if (model !== undefined && idOf(model) === id) continue;
    const json = generate(part, target);
    // What is ours is known by what it is, and has the name that it has in the published documents.
    if (ids.get(id) === schemaKey(json)) continue;
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
    const [why = ""] = (cause instanceof Error ? cause.message : String(cause)).split("\n");
    const message = /^cycle/i.test(why)
      ? "The schema contains itself, and toJsonSchema cannot write such schemas."
      : `This schema cannot be written as JSON Schema: ${why}`;
    throw new Error(message, { cause });
  }
}
