import type { Part, SchemaDocument } from "./schema-document.ts";
import { typesOf, valuesOf } from "./schema-document.ts";
import { stringsOf } from "./string-pattern.ts";

/**
 * Values that a definition accepts, made from the schema itself: one with all keys, one with only the required keys, and
 * each code, kind, bound and form of string at least once. Other definitions that it refers to appear with their smallest
 * value; they are sampled under their own names.
 *
 * @throws Error if a definition accepts nothing, or only values of infinite depth.
 */
export function samplesOf(document: SchemaDocument, name: string): unknown[] {
  return new Sampler(document).valuesOf(document.definition(name));
}

class Sampler {
  readonly #document: SchemaDocument;
  readonly #smallest = new Map<string, unknown>();
  readonly #open = new Set<string>();

  constructor(document: SchemaDocument) {
    this.#document = document;
  }

  /** All values of a part to try; the first is a small one. */
  valuesOf(part: Part): unknown[] {
    const name = this.#document.referenceOf(part);
    if (name !== undefined) return [this.#smallestOf(name)];
    return this.#document.optionsOf(part).flatMap((option) => this.#valuesOfOption(option));
  }

  #smallestOf(name: string): unknown {
    if (this.#smallest.has(name)) return this.#smallest.get(name);
    if (this.#open.has(name)) throw new Error(`Values of ${name} never end.`);
    this.#open.add(name);
    const part = this.#document.definition(name);
    const value = this.#smallestIn(part);
    this.#open.delete(name);
    this.#smallest.set(name, value);
    return value;
  }

  #smallestIn(part: Part): unknown {
    const name = this.#document.referenceOf(part);
    if (name !== undefined) return this.#smallestOf(name);
    const [option] = this.#document.optionsOf(part);
    if (!option) throw new Error(`${part.place} accepts nothing.`);
    const [type] = typesOf(option.schema) ?? [];
    if (type === "object") return this.#objectWith(option, this.#requiredOf(option));
    return type === "array" ? this.#listOf(option) : this.#valuesOfOption(option)[0];
  }

  #valuesOfOption(part: Part): unknown[] {
    const { schema } = part;
    const listed = valuesOf(schema);
    if (listed) return listed.map((value): unknown => JSON.parse(value));
    return (typesOf(schema) ?? ["string"]).flatMap((type) => {
      switch (type) {
        case "object":
          return this.#objects(part);
        case "array":
          return this.#lists(part);
        case "integer":
        case "number":
          return [schema.minimum ?? schema.maximum ?? 0, schema.maximum ?? schema.minimum ?? 0];
        case "boolean":
          return [true, false];
        case "null":
          return [null];
        default:
          return stringsOf(String(schema.pattern ?? "")).map((text) =>
            text.padEnd(Number(schema.minLength ?? 0), "a"),
          );
      }
    });
  }

  #requiredOf({ schema }: Part): string[] {
    return Array.isArray(schema.required) ? schema.required.map(String) : [];
  }

  #objectWith(part: Part, keys: readonly string[]): Record<string, unknown> {
    const properties = this.#document.propertiesOf(part);
    return Object.fromEntries(
      keys.map((key) => {
        const property = properties.get(key);
        if (!property) throw new Error(`${part.place} requires ${key} and does not define it.`);
        return [key, this.#smallestIn(property)];
      }),
    );
  }

  #objects(part: Part): unknown[] {
    const properties = [...this.#document.propertiesOf(part)];
    const smallest = this.#objectWith(part, this.#requiredOf(part));
    const full = this.#objectWith(
      part,
      properties.map(([key]) => key),
    );
    const varied = properties.flatMap(([key, field]) =>
      this.valuesOf(field).map((value) => ({ ...smallest, [key]: value })),
    );
    return [smallest, full, ...varied];
  }

  #listOf(part: Part, item?: unknown): unknown[] {
    const items = this.#document.itemsOf(part);
    const count = Number(part.schema.minItems ?? 0);
    const filled = item === undefined ? count : Math.max(count, 1);
    if (filled === 0 || !items) return [];
    return Array.from({ length: filled }, () => item ?? this.#smallestIn(items));
  }

  #lists(part: Part): unknown[] {
    const items = this.#document.itemsOf(part);
    return [
      this.#listOf(part),
      ...(items ? this.valuesOf(items) : []).map((item) => this.#listOf(part, item)),
    ];
  }
}
