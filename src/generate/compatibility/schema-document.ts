import { addToGroup } from "../../collections/group-by.ts";
import type { Group } from "../../collections/group-by.ts";
import { definitionsOf, isSchema } from "../../json-schema/bundle.ts";
import type { JsonSchema } from "../../json-schema/bundle.ts";
import { countOf } from "../../diagnostics/wording.ts";
import { toPointer } from "../../diagnostics/json-pointer.ts";

/** A part of a document of JSON Schema, and where it is. */
export interface Part {
  readonly schema: JsonSchema;
  readonly path: readonly (string | number)[];
  /** The name of the part in messages: "LeaderCall.status". */
  readonly place: string;
}

/**
 * Reads a document of JSON Schema, of any of the published targets. References are followed, and what the targets write
 * differently (`const` and a list of one value, `nullable` and a type of null) is read in the same way.
 */
export class SchemaDocument {
  readonly document: JsonSchema;
  readonly definitions: ReadonlyMap<string, Part>;
  readonly #uses = new Map<string, Group<string>>();

  constructor(document: JsonSchema) {
    this.document = document;
    const folder =
      "components" in document ? ["components", "schemas"] : ["$defs" in document ? "$defs" : "definitions"];
    this.definitions = new Map(
      Object.entries(definitionsOf(document)).map(([name, schema]) => [
        name,
        { schema, path: [...folder, name], place: name },
      ]),
    );
    for (const part of this.definitions.values()) this.#collectUses(part);
  }

  /** A definition by its name. */
  definition(name: string): Part {
    const found = this.definitions.get(name);
    if (!found) throw new Error(`There is no definition ${name}.`);
    return found;
  }

  /** The name of the definition that the whole document is about; documents of OpenAPI have none. */
  get root(): string | undefined {
    return this.referenceOf({ schema: { allOf: this.document.allOf }, path: [], place: "" });
  }

  /** Where a definition is used, as a phrase: " (in LeaderCall.status, Circumstance (occurrence).status)". */
  usesOf(name: string): string {
    const uses = this.#uses.get(name) ?? [];
    if (uses.length === 0) return "";
    const more = uses.length > 4 ? ` and ${countOf(uses.length - 3, "more place")}` : "";
    return ` (in ${uses.slice(0, uses.length > 4 ? 3 : 4).join(", ")}${more})`;
  }

  /** The name of the definition that a part refers to, if it does nothing else. */
  referenceOf({ schema }: Part): string | undefined {
    const { $ref, allOf } = schema;
    if (typeof $ref === "string") return $ref.slice($ref.lastIndexOf("/") + 1);
    if (!Array.isArray(allOf) || allOf.length !== 1) return undefined;
    const [only] = schemasIn(allOf);
    return only && this.referenceOf({ schema: only, path: [], place: "" });
  }

  /** A part with its references followed; its path and place stay. */
  resolved(part: Part): Part {
    const seen = new Set<string>();
    let { schema } = part;
    for (;;) {
      const name = this.referenceOf({ ...part, schema });
      if (name === undefined) return { ...part, schema };
      if (seen.has(name)) throw new Error(`${name} refers to itself and to nothing else.`);
      seen.add(name);
      const next = this.definitions.get(name);
      if (!next) throw new Error(`There is no definition ${name}, which ${toPointer(part.path)} refers to.`);
      schema = next.schema;
    }
  }

  /** The properties of an object, in their order. */
  propertiesOf(part: Part): Map<string, Part> {
    const { properties } = part.schema;
    return new Map(
      Object.entries(isSchema(properties) ? properties : {}).map(([key, schema]) => [
        key,
        {
          schema: isSchema(schema) ? schema : {},
          path: [...part.path, "properties", key],
          place: `${part.place}.${key}`,
        },
      ]),
    );
  }

  /** The items of a list. */
  itemsOf(part: Part): Part | undefined {
    const { items } = part.schema;
    if (!isSchema(items)) return undefined;
    return { schema: items, path: [...part.path, "items"], place: `items of ${part.place}` };
  }

  /** The options of a union as they are written; none if a part is not a union. */
  #writtenOptions({ schema, path, place }: Part): Part[] {
    const keyword = ["oneOf", "anyOf"].find((each) => Array.isArray(schema[each]));
    if (keyword === undefined) return [];
    return schemasIn(schema[keyword]).map((option, at) => ({
      schema: option,
      path: [...path, keyword, at],
      place,
    }));
  }

  /** The options of a value, with references followed. A part that is not a union is its own only option. */
  optionsOf(part: Part): Part[] {
    const resolved = this.resolved(part);
    const { nullable, ...schema } = resolved.schema;
    const written = this.#writtenOptions(resolved);
    const options =
      written.length === 0
        ? [{ ...resolved, schema }]
        : written.flatMap((option) =>
            this.optionsOf(option).map((each) => {
              const kind = this.kindOf(each);
              return kind === undefined ? each : { ...each, place: `${part.place} (${JSON.parse(kind)})` };
            }),
          );
    return nullable === true ? [...options, { ...resolved, schema: { type: "null" } }] : options;
  }

  /** The one `kind` that an object accepts, as JSON. */
  kindOf(part: Part): string | undefined {
    const kind = this.propertiesOf(this.resolved(part)).get("kind");
    const values = kind && valuesOf(this.resolved(kind).schema);
    return values?.length === 1 ? values[0] : undefined;
  }

  #collectUses(part: Part): void {
    const name = this.referenceOf(part);
    if (name !== undefined) {
      addToGroup(this.#uses, name, part.place);
      return;
    }
    const items = this.itemsOf(part);
    const options = this.#writtenOptions(part).map((option) => {
      const kind = this.kindOf(option);
      return kind === undefined ? option : { ...option, place: `${part.place} (${JSON.parse(kind)})` };
    });
    for (const each of [...this.propertiesOf(part).values(), ...(items ? [items] : []), ...options]) {
      this.#collectUses(each);
    }
  }
}

/** The schemas in a list; one that only says true is taken for an empty one. */
function schemasIn(list: unknown): JsonSchema[] {
  return Array.isArray(list) ? list.map((each: unknown) => (isSchema(each) ? each : {})) : [];
}

/** The values that a schema lists, each as JSON; undefined if it lists none. */
export function valuesOf({ enum: listed, const: only }: JsonSchema): string[] | undefined {
  if (only !== undefined) return [JSON.stringify(only)];
  return Array.isArray(listed) ? listed.map((value) => JSON.stringify(value)) : undefined;
}

/** The types that a schema accepts; undefined if it does not limit them. */
export function typesOf({ type }: JsonSchema): string[] | undefined {
  if (typeof type === "string") return [type];
  return Array.isArray(type) ? type.map(String) : undefined;
}
