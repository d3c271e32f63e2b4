import { Ajv2020 } from "ajv/dist/2020.js";
import { toPointer } from "../../diagnostics/json-pointer.ts";
import type { JsonSchema } from "../../json-schema/bundle.ts";
import { compareSchemas } from "./compare-schemas.ts";
import { samplesOf } from "./sample-values.ts";
import { makeChange } from "./schema-change.ts";
import type { Bump, SchemaChange } from "./schema-change.ts";
import { SchemaDocument } from "./schema-document.ts";
import { raisedBy, raisedTo } from "./schema-versions.ts";

/** A version of the schema, in draft 2020-12. */
export interface VersionedSchema {
  readonly version: string;
  readonly schema: JsonSchema;
}

/** How the current schema differs from a released one, and whether its version allows that. */
export interface Compatibility {
  readonly released: string;
  readonly current: string;
  /** Every change that a user could notice. */
  readonly changes: readonly SchemaChange[];
  /** The changes that need a higher version than the current one. */
  readonly forbidden: readonly SchemaChange[];
  /** The lowest version that allows all changes. */
  readonly needed: string;
  /** How many documents and made values both schemas were tried on. */
  readonly tried: number;
}

const bumps: readonly Bump[] = ["patch", "minor", "major"];
const rank = (bump: Bump) => bumps.indexOf(bump);

/**
 * Compares the current schema with a released one, keyword by keyword, and tries both on data: on the given documents, and
 * on values made from the schemas. If the two disagree about a value, that is a change too, unless one was found already.
 *
 * @param documents whole datasets to try; those that the released schema refuses are left out.
 * @throws RangeError if the current version is lower than the released one.
 */
export function checkCompatibility(
  released: VersionedSchema,
  current: VersionedSchema,
  documents: readonly unknown[] = [],
): Compatibility {
  const allowed = raisedBy(released.version, current.version);
  const { changes, tried } = findChanges(released, current.schema, documents);
  const highest = bumps.findLast((each) => changes.some(({ bump }) => bump === each)) ?? "patch";
  return {
    released: released.version,
    current: current.version,
    changes,
    forbidden: changes.filter(({ bump }) => rank(bump) > rank(allowed)),
    needed: raisedTo(released.version, highest),
    tried,
  };
}

function findChanges(
  released: VersionedSchema,
  current: JsonSchema,
  documents: readonly unknown[],
): { changes: SchemaChange[]; tried: number } {
  const compared = compareSchemas(released.schema, current, released.version);
  const { differences, tried } = tryOnData(released, current, documents);
  const unexplained = differences.filter(({ bump }) => !compared.some((each) => each.bump === bump));
  return { changes: [...compared, ...unexplained], tried };
}

type Accepts = (value: unknown, definition?: string) => boolean;

const acceptors = new WeakMap<JsonSchema, Accepts>();

/** A validator of a schema and of each of its definitions. It is kept, because compiling takes longer than using it. */
function acceptorOf(schema: JsonSchema): Accepts {
  const known = acceptors.get(schema);
  if (known) return known;
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    code: { optimize: false },
  }).addSchema({ ...schema, $id: "schema" });
  const accepts: Accepts = (value, definition) => {
    const name = definition === undefined ? "schema" : `schema#/$defs/${definition}`;
    const validate = ajv.getSchema(name);
    if (!validate) throw new Error(`There is no schema ${name}.`);
    return validate(value) === true;
  };
  acceptors.set(schema, accepts);
  return accepts;
}

/** Where the two schemas give different answers. */
function tryOnData(
  released: VersionedSchema,
  current: JsonSchema,
  documents: readonly unknown[],
): { differences: SchemaChange[]; tried: number } {
  const before = new SchemaDocument(released.schema);
  const now = new SchemaDocument(current);
  const acceptedBefore = acceptorOf(released.schema);
  const acceptedNow = acceptorOf(current);
  const differences: SchemaChange[] = [];
  let tried = 0;

  const tryValue = (value: unknown, name?: string): void => {
    tried++;
    const then = acceptedBefore(value, name);
    if (then === acceptedNow(value, name)) return;
    const { path = [], place = "the whole schema" } = before.definitions.get(name ?? "") ?? {};
    const params = { place, released: released.version, value: shortened(value) };
    differences.push(makeChange(then ? "data-refused" : "data-accepted", toPointer(path), params));
  };

  for (const document of documents) if (acceptedBefore(document)) tryValue(document);
  for (const name of before.definitions.keys()) {
    if (!now.definitions.has(name)) continue;
    for (const value of [...samplesOf(before, name), ...samplesOf(now, name)]) tryValue(value, name);
  }
  return { differences, tried };
}

function shortened(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
