import { pascalCase } from "../../plan/plan.ts";
import { identityOf, targetsOf } from "../../schema/reference.ts";
import { ID_PATTERN } from "../../schema/id-pattern.ts";
import { isNoted } from "./plan-model.ts";
import type { FieldModel, PartModel, PlanModel, ValueModel } from "./plan-model.ts";
import { readZod, UnknownSchemaError } from "./read-zod.ts";
import type { ZodReading, ZodSchema } from "./read-zod.ts";

/** The schemas that have names, by the folders that they are in. */
export interface NamedSchemas {
  readonly entities: ReadonlyMap<string, ZodSchema>;
  readonly codelists: ReadonlyMap<string, ZodSchema>;
  readonly scalars: ReadonlyMap<string, ZodSchema>;
  /** Enums that are no codelists: the versions of the schema. */
  readonly otherEnums: readonly ZodSchema[];
}

/**
 * Makes the plan from Zod schemas.
 *
 * @throws UnknownSchemaError with the place in the model: if a schema has what a plan cannot express, an object is not the
 * schema of an entity, an enum is not a codelist, an id does not say what it names, or a description is missing.
 */
export function makePlan(root: string, named: NamedSchemas): PlanModel {
  const maker = new PlanMaker(named);
  const schema = named.entities.get(root);
  if (schema === undefined) throw new UnknownSchemaError(root, "there is no entity of this name");
  maker.part(schema, root);
  return { root, parts: maker.parts };
}

class PlanMaker {
  readonly parts = new Map<string, PartModel>();
  readonly #entities = new Map<object, string>();
  readonly #codelists = new Map<object, string>();
  readonly #otherEnums = new Set<object>();
  /** The names of scalars by what they demand of a string. */
  readonly #scalars = new Map<string, string>();
  /** The names of parts whose schema is being read, to find a schema that contains itself. */
  readonly #open = new Set<string>();
  /** The names of schemas that fields share; what these say of themselves is not what a field is. */
  readonly #shared = new Map<ZodSchema, string>();
  /** The schema of each name, because two parts with one name would be mixed up. */
  readonly #named = new Map<string, object>();

  constructor({ entities, codelists, scalars, otherEnums }: NamedSchemas) {
    for (const [name, schema] of entities) this.#entities.set(identity(schema, name), name);
    for (const [name, schema] of codelists) this.#codelists.set(identity(schema, name), name);
    for (const schemas of [entities, codelists, scalars])
      for (const [name, schema] of schemas) this.#shared.set(schema, name);
    for (const schema of otherEnums) this.#otherEnums.add(identity(schema, "an enum"));
    for (const [name, schema] of scalars) {
      const reading = readZod(schema, name);
      if (reading.kind === "string") this.#scalars.set(JSON.stringify(demandsOf(reading)), name);
    }
  }

  /** Plans an object or union, unless it is planned already, and returns its name. */
  part(schema: ZodSchema, place: string): string {
    const reading = readZod(schema, place);
    if (reading.kind !== "object" && reading.kind !== "union")
      throw new UnknownSchemaError(place, "an object is expected here");
    const entity = this.#entities.get(reading.identity);
    if (entity === undefined) {
      throw new UnknownSchemaError(
        place,
        "this object is not the schema of an entity: export it from a file of its own in src/schema/entities",
      );
    }
    this.#add(entity, reading.identity, place, () =>
      reading.kind === "object"
        ? this.#object(entity, entity, schema, reading)
        : this.#union(entity, schema, reading),
    );
    return entity;
  }

  #add(name: string, identity: object, place: string, make: () => PartModel): void {
    const other = this.#named.get(name);
    if (other !== undefined && other !== identity)
      throw new UnknownSchemaError(place, `two different objects would be named ${name} in the plan`);
    this.#named.set(name, identity);
    if (this.parts.has(name)) return;
    if (this.#open.has(name))
      throw new UnknownSchemaError(
        place,
        `${name} contains itself, which a plan cannot express: let it have the id of another ${name} instead`,
      );
    this.#open.add(name);
    const part = make();
    this.#open.delete(name);
    this.parts.set(name, part);
  }

  #object(
    name: string,
    entity: string | undefined,
    schema: ZodSchema,
    { shape }: Extract<ZodReading, { kind: "object" }>,
  ): PartModel {
    const fields = Object.entries(shape).map(([key, field]) => this.#field(key, field, `${name}.${key}`));
    return { type: "object", name, entity, says: sentenceOf(schema, name), fields };
  }

  #union(entity: string, schema: ZodSchema, reading: Extract<ZodReading, { kind: "union" }>): PartModel {
    const options = new Map<string, string>();
    for (const [index, option] of reading.options.entries()) {
      const object = readZod(option, `${entity}, kind ${index + 1}`);
      if (object.kind !== "object")
        throw new UnknownSchemaError(`${entity}, kind ${index + 1}`, "a kind of a union must be an object");
      const own = this.#entities.get(object.identity);
      const place = own ?? `${entity}, kind ${index + 1}`;
      const { kind: discriminator } = object.shape;
      const kind = discriminator && readZod(discriminator, `${place}.kind`);
      if (kind?.kind !== "literal")
        throw new UnknownSchemaError(
          `${place}.kind`,
          "this must be a literal, because it tells the kinds of the union apart",
        );
      const name = own ?? `${entity}${pascalCase(kind.value)}`;
      if (options.has(kind.value))
        throw new UnknownSchemaError(place, `the kind ${kind.value} is there twice`);
      this.#add(name, object.identity, place, () => this.#object(name, own, option, object));
      options.set(kind.value, name);
    }
    return { type: "union", name: entity, entity, says: sentenceOf(schema, entity), options };
  }

  #field(key: string, declared: ZodSchema, place: string): FieldModel {
    if (key in Object.prototype)
      throw new UnknownSchemaError(
        place,
        "every JavaScript object has a member of this name: choose another name",
      );
    const reading = readZod(declared, place);
    const inner = reading.kind === "optional" ? reading.inner : declared;
    const describing = declared.description === undefined ? inner : declared;
    const shared = this.#shared.get(describing);
    if (shared !== undefined)
      throw new UnknownSchemaError(
        place,
        `this has only the description of ${shared}: say in one sentence what the field is, with .describe("…")`,
      );
    return {
      key,
      isRequired: reading.kind !== "optional",
      says: sentenceOf(describing, place),
      value: this.#value(inner, place),
    };
  }

  #value(schema: ZodSchema, place: string): ValueModel {
    const reading = readZod(schema, place);
    switch (reading.kind) {
      case "string":
        return this.#string(schema, reading, place);
      case "number": {
        const { minimum, maximum, expected } = reading;
        return { type: "number", minimum, maximum, expected };
      }
      case "literal":
        return { type: "literal", value: reading.value };
      case "codes":
        return { type: "code", codelist: this.#codelistOf(reading, place), codes: reading.codes };
      case "list": {
        const item = this.#value(reading.item, `${place}[]`);
        if (item.type === "list" && isNoted(item)) {
          throw new UnknownSchemaError(
            place,
            "a list of lists of entities or ids has no place in the plan: the columns of a dataset have one index for each",
          );
        }
        return { type: "list", item, minimum: reading.minimum, maximum: reading.maximum };
      }
      case "object":
      case "union":
        return { type: "part", name: this.part(schema, place) };
      case "optional":
        throw new UnknownSchemaError(place, "only a field may be optional, and only once");
      default:
        return reading satisfies never;
    }
  }

  #string(schema: ZodSchema, reading: Extract<ZodReading, { kind: "string" }>, place: string): ValueModel {
    const demands = demandsOf(reading);
    const identityKind = identityOf(schema);
    const targets = targetsOf(schema);
    const isId = demands.some(({ pattern }) => pattern === ID_PATTERN.source);
    if (isId && identityKind === undefined && targets === undefined) {
      throw new UnknownSchemaError(
        place,
        "an id must be made by identity() or reference(), with its description as their last argument: what is called on their result, such as .describe(), loses what the id names",
      );
    }
    return {
      type: "string",
      name: this.#scalars.get(JSON.stringify(demands)) ?? nameOfPlace(place),
      demands,
      ...(identityKind !== undefined && { identity: identityKind }),
      ...(targets !== undefined && { targets }),
    };
  }

  #codelistOf(
    { identity: found }: Extract<ZodReading, { kind: "codes" }>,
    place: string,
  ): string | undefined {
    const codelist = this.#codelists.get(found);
    if (codelist === undefined && !this.#otherEnums.has(found))
      throw new UnknownSchemaError(
        place,
        "this enum is no codelist: define it in a file of its own in src/schema/codelists",
      );
    return codelist;
  }
}

function demandsOf({ demands }: Extract<ZodReading, { kind: "string" }>) {
  return demands.map(({ pattern, expected }) => ({ pattern: pattern?.source, expected }));
}

/** A name for what only one field demands: `Identifiers.uris[]` gives `IdentifiersUris`. */
function nameOfPlace(place: string): string {
  const words = place.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

function identity(schema: ZodSchema, name: string): object {
  const reading = readZod(schema, name);
  if ("identity" in reading) return reading.identity;
  throw new UnknownSchemaError(name, "an object, a union or an enum is expected");
}

/** The first line of a description: what the field or entity is, without the list of its codes. */
function sentenceOf({ description }: ZodSchema, place: string): string {
  const sentence = description?.split("\n")[0];
  if (!sentence)
    throw new UnknownSchemaError(
      place,
      'a description is missing: say in one sentence what this is, with .describe("…")',
    );
  return sentence;
}
