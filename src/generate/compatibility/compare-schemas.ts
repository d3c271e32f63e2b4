import { toPointer } from "../../diagnostics/json-pointer.ts";
import { isSchema } from "../../json-schema/bundle.ts";
import type { JsonSchema } from "../../json-schema/bundle.ts";
import { makeChange } from "./schema-change.ts";
import type { ChangeKind, Params, SchemaChange } from "./schema-change.ts";
import { SchemaDocument, typesOf, valuesOf } from "./schema-document.ts";
import type { Part } from "./schema-document.ts";
import { comparePatterns } from "./string-pattern.ts";

/**
 * The differences between a released schema and the current one that a user could notice. Order, titles and `$id` make no
 * difference, nor does it whether a part refers to a definition or is written in place.
 *
 * @param version of the released schema, as messages name it.
 */
export function compareSchemas(released: JsonSchema, current: JsonSchema, version: string): SchemaChange[] {
  const comparison = new Comparison(new SchemaDocument(released), new SchemaDocument(current), version);
  comparison.compareDocuments();
  return comparison.changes;
}

/** Bounds: of a lower one a greater number accepts less, of an upper one a smaller number. */
const bounds = new Map<string, "least" | "most">([
  ...["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"].map(
    (keyword) => [keyword, "least"] as const,
  ),
  ...["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"].map(
    (keyword) => [keyword, "most"] as const,
  ),
]);

/** Keywords that are compared in their own way, or that do not change what is accepted. */
const understood = new Set([
  ...bounds.keys(),
  ...["type", "enum", "const", "pattern", "properties", "required", "additionalProperties", "items"],
  ...["oneOf", "anyOf", "title", "description", "$comment", "examples"],
]);

class Comparison {
  readonly changes: SchemaChange[] = [];
  readonly #released: SchemaDocument;
  readonly #current: SchemaDocument;
  readonly #version: string;
  /** The current names of the released definitions. */
  readonly #names = new Map<string, string>();
  /** Pairs of definitions that are being compared, so that the comparison of recursive ones ends. */
  readonly #open = new Set<string>();
  /** Whether the definitions of a pair accept the same, for pairs that were compared. */
  readonly #equal = new Map<string, boolean>();

  constructor(released: SchemaDocument, current: SchemaDocument, version: string) {
    this.#released = released;
    this.#current = current;
    this.#version = version;
  }

  #report(kind: ChangeKind, { path, place }: Part, params: Partial<Params> = {}): void {
    this.changes.push(makeChange(kind, toPointer(path), { place, released: this.#version, ...params }));
  }

  compareDocuments(): void {
    const before = this.#released.definitions;
    const now = this.#current.definitions;
    const added = [...now.keys()].filter((name) => !before.has(name));
    for (const name of before.keys()) {
      const successor = now.has(name) ? name : added.find((other) => this.#areEqual(name, other));
      if (successor !== undefined) this.#names.set(name, successor);
    }
    for (const [name, part] of before) {
      const successor = this.#names.get(name);
      if (successor === undefined) this.#report("definition-removed", part, { name });
      else if (successor !== name) this.#report("definition-renamed", part, { from: name, to: successor });
      else this.#compare(part, this.#current.definition(name), name);
    }
    const successors = new Set(this.#names.values());
    for (const name of added.filter((each) => !successors.has(each))) {
      this.#report("definition-added", this.#current.definition(name), { name });
    }
    const { root } = this.#released;
    const { root: newRoot } = this.#current;
    if (root !== undefined && newRoot !== undefined && this.#names.get(root) !== newRoot) {
      this.#report(
        "root-changed",
        { schema: {}, path: ["allOf", 0], place: "" },
        { from: root, to: newRoot },
      );
    }
  }

  /** Whether two definitions accept the same. */
  #areEqual(name: string, other: string): boolean {
    const pair = `${name} ${other}`;
    const known = this.#equal.get(pair);
    if (known !== undefined) return known;
    const found = this.#changesWithin(() =>
      this.#compare(this.#released.definition(name), this.#current.definition(other)),
    );
    const equal = found.every(({ bump }) => bump === "patch");
    this.#equal.set(pair, equal);
    return equal;
  }

  /** The changes that a comparison finds, without reporting them. */
  #changesWithin(compare: () => void): SchemaChange[] {
    const before = this.changes.length;
    compare();
    return this.changes.splice(before);
  }

  /** Compares a part of the released schema with the current one at its place. `definition` is its name, if it has one. */
  #compare(before: Part, now: Part, definition?: string): void {
    if (said(before.schema) !== said(now.schema)) this.#report("description-changed", before);
    const name = this.#released.referenceOf(before);
    const newName = this.#current.referenceOf(now);
    if (name !== undefined && newName !== undefined) {
      // A definition is compared only once, where it is defined.
      if (this.#names.get(name) === newName || (this.#names.size === 0 && name === newName)) return;
      const pair = `${name} ${newName}`;
      if (this.#open.has(pair)) return;
      this.#open.add(pair);
      this.#compareOptions(before, now);
      this.#open.delete(pair);
      return;
    }
    this.#compareOptions(before, now, definition);
  }

  #compareOptions(before: Part, now: Part, definition?: string): void {
    const options = this.#released.optionsOf(before);
    const newOptions = this.#current.optionsOf(now);
    const [only, ...more] = options;
    const [newOnly, ...newMore] = newOptions;
    if (only && newOnly && more.length + newMore.length === 0) {
      this.#compareValues(only, newOnly, definition);
      return;
    }
    const left = new Set(newOptions);
    for (const option of options) {
      const kind = this.#released.kindOf(option);
      const match = [...left].find((other) =>
        kind === undefined ? this.#isSame(option, other) : this.#current.kindOf(other) === kind,
      );
      if (match === undefined) {
        this.#report(kind === undefined ? "option-removed" : "kind-removed", option, {
          place: before.place,
          value: kind ?? wordsFor(option),
        });
        continue;
      }
      left.delete(match);
      if (kind !== undefined) this.#compare(option, match);
    }
    for (const option of left) {
      const kind = this.#current.kindOf(option);
      this.#report(kind === undefined ? "option-added" : "kind-added", option, {
        place: now.place,
        value: kind ?? wordsFor(option),
      });
    }
  }

  #isSame(before: Part, now: Part): boolean {
    return this.#changesWithin(() => this.#compare(before, now)).every(({ bump }) => bump === "patch");
  }

  /** Compares two parts that are neither references nor unions. */
  #compareValues(before: Part, now: Part, definition?: string): void {
    const uses = definition === undefined ? "" : this.#released.usesOf(definition);
    this.#compareTypes(before, now);
    this.#compareListed(before, now, uses);
    this.#comparePatterns(before, now, uses);
    for (const [keyword, side] of bounds) this.#compareBound(keyword, side, before, now);
    this.#compareObjects(before, now);
    const items = this.#released.itemsOf(before);
    const newItems = this.#current.itemsOf(now);
    if (items && newItems) this.#compare(items, newItems);
    else if (items || newItems) this.#report("keyword-changed", before, { name: "items" });
    const others = new Set([...Object.keys(before.schema), ...Object.keys(now.schema)]);
    for (const name of others) {
      if (understood.has(name)) continue;
      if (JSON.stringify(before.schema[name]) === JSON.stringify(now.schema[name])) continue;
      this.#report("keyword-changed", before, { name });
    }
  }

  #compareTypes(before: Part, now: Part): void {
    // If the values are listed, their types follow from that.
    if (valuesOf(before.schema) && valuesOf(now.schema)) return;
    const types = typesOf(before.schema);
    const newTypes = typesOf(now.schema);
    const lost = newTypes && (types ?? ["any other type"]).filter((type) => !accepts(newTypes, type));
    const won = types && (newTypes ?? ["any other type"]).filter((type) => !accepts(types, type));
    for (const value of lost ?? []) this.#report("type-narrowed", before, { value: withArticle(value) });
    for (const value of won ?? []) this.#report("type-widened", before, { value: withArticle(value) });
  }

  #compareListed(before: Part, now: Part, uses: string): void {
    const values = valuesOf(before.schema);
    const newValues = valuesOf(now.schema);
    if (!values) {
      if (newValues) this.#report("values-limited", before, { to: newValues.join(", ") });
    } else if (!newValues) this.#report("values-opened", before);
    else {
      const removed = values.filter((value) => !newValues.includes(value));
      const added = newValues.filter((value) => !values.includes(value));
      for (const value of removed)
        this.#report("code-removed", valueIn(before, values, value), { value, uses });
      for (const value of added) this.#report("code-added", valueIn(now, newValues, value), { value, uses });
    }
  }

  #comparePatterns(before: Part, now: Part, uses: string): void {
    const from = patternOf(before);
    const to = patternOf(now);
    if (from === to) return;
    const difference = comparePatterns(from ?? "", to ?? "");
    if (difference === undefined) {
      this.#report("pattern-unclear", before, { uses, from: from ?? "(none)", to: to ?? "(none)" });
      return;
    }
    const { refused, accepted } = difference;
    if (refused !== undefined) {
      this.#report("pattern-tightened", before, {
        uses,
        witness: JSON.stringify(refused),
        to: to ?? "(none)",
      });
    }
    if (accepted !== undefined) {
      this.#report("pattern-loosened", before, { uses, witness: JSON.stringify(accepted) });
    }
  }

  #compareBound(keyword: string, side: "least" | "most", before: Part, now: Part): void {
    const unbounded = side === "least" ? -Infinity : Infinity;
    const from = Number(before.schema[keyword] ?? unbounded);
    const to = Number(now.schema[keyword] ?? unbounded);
    if (from === to) return;
    const tightened = side === "least" ? to > from : to < from;
    this.#report(tightened ? "bound-tightened" : "bound-loosened", before, {
      name: keyword,
      from: Number.isFinite(from) ? String(from) : "(none)",
      to: Number.isFinite(to) ? String(to) : "(none)",
    });
  }

  #compareObjects(before: Part, now: Part): void {
    const keys = this.#released.propertiesOf(before);
    const newKeys = this.#current.propertiesOf(now);
    const required = requiredIn(before);
    const newRequired = requiredIn(now);
    const added = new Map([...newKeys].filter(([key]) => !keys.has(key)));
    for (const [name, part] of keys) {
      const field = newKeys.get(name);
      if (field) {
        if (!required.has(name) && newRequired.has(name))
          this.#report("key-required", part, at(before, name));
        if (required.has(name) && !newRequired.has(name))
          this.#report("key-made-optional", part, at(before, name));
        this.#compare(part, field);
        continue;
      }
      const [renamed] =
        [...added].find(
          ([other, field]) =>
            required.has(name) === newRequired.has(other) && this.#mayBeRenamed(part, field),
        ) ?? [];
      if (renamed === undefined) this.#report("key-removed", part, at(before, name));
      else {
        added.delete(renamed);
        this.#report("key-renamed", part, { ...at(before, name), from: name, to: renamed });
      }
    }
    const open = before.schema.additionalProperties !== false;
    for (const [name, part] of added) {
      const kind = newRequired.has(name) ? "required-key-added" : open ? "key-constrained" : "key-added";
      this.#report(kind, part, at(now, name));
    }
    for (const name of [...newRequired].filter((each) => !newKeys.has(each) && !required.has(each))) {
      this.#report("key-required", now, at(now, name));
    }
    this.#compareFurtherKeys(before, now);
  }

  /** Whether a removed key may be an added one under another name: both have one description and accept the same. */
  #mayBeRenamed(before: Part, now: Part): boolean {
    return before.schema.description === now.schema.description && this.#isSame(before, now);
  }

  #compareFurtherKeys(before: Part, now: Part): void {
    const further = before.schema.additionalProperties ?? true;
    const newFurther = now.schema.additionalProperties ?? true;
    if (isSchema(further) && isSchema(newFurther)) {
      const path = [...before.path, "additionalProperties"];
      const place = `further keys of ${before.place}`;
      this.#compare({ schema: further, path, place }, { schema: newFurther, path, place });
    } else if (newFurther === false && further !== false) this.#report("object-closed", before);
    else if (newFurther !== false && further === false) this.#report("object-opened", before);
    else if (JSON.stringify(further) !== JSON.stringify(newFurther)) {
      this.#report("keyword-changed", before, { name: "additionalProperties" });
    }
  }
}

/** A key is reported at the object that has it. */
function at({ place }: Part, name: string): { place: string; name: string } {
  return { place, name };
}

/** Where one of the values is listed. */
function valueIn(part: Part, values: readonly string[], value: string): Part {
  const step = "enum" in part.schema ? ["enum", values.indexOf(value)] : ["const"];
  return { ...part, path: [...part.path, ...step] };
}

function requiredIn({ schema }: Part): Set<string> {
  return new Set(Array.isArray(schema.required) ? schema.required.map(String) : []);
}

function patternOf({ schema: { pattern } }: Part): string | undefined {
  return pattern === undefined ? undefined : String(pattern);
}

function accepts(types: readonly string[], type: string): boolean {
  return types.includes(type) || (type === "integer" && types.includes("number"));
}

function withArticle(type: string): string {
  if (type === "null" || type.includes(" ")) return type;
  return `${/^[aeiou]/.test(type) ? "an" : "a"} ${type}`;
}

/** An option of a union that has no kind, in words. */
function wordsFor({ schema }: Part): string {
  const values = valuesOf(schema);
  if (values) return values.join(" or ");
  return (typesOf(schema) ?? ["any value"]).map(withArticle).join(" or ");
}

/** What a schema says to people. Definitions of plain values say it in a comment: see bundle.ts. */
function said({ description, $comment }: JsonSchema): unknown {
  return description ?? $comment;
}
