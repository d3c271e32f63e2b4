import { transformSync } from "esbuild";
import { compileFunction } from "node:vm";
import { makePlan } from "../../src/generate/plan/make-plan.ts";
import type { NamedSchemas } from "../../src/generate/plan/make-plan.ts";
import type { ObjectModel, PlanModel, ValueModel } from "../../src/generate/plan/plan-model.ts";
import { printPlan } from "../../src/generate/plan/print-plan.ts";
import { readZod } from "../../src/generate/plan/read-zod.ts";
import type { ZodSchema } from "../../src/generate/plan/read-zod.ts";
import * as accepting from "../../src/plan/accepting.ts";
import type { ObjectPlan } from "../../src/plan/plan.ts";
import { z } from "#zod";

/** A schema of either Zod version, on which tests may call what they like. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnySchema = any;

/** Where a schema is changed: a whole entity or codelist, or a field as it is declared, its value, or an item of it. */
export interface Target {
  readonly level: "entity" | "codelist" | "field" | "value" | "item";
  /** The name of the entity or codelist, or a field such as `Statement.acts`. */
  readonly place: string;
}

/**
 * The named schemas of the model, all rebuilt that hold what is changed. It works with the Zod version that this process
 * uses, because it reads schemas as the maker of the plan does.
 */
export function changedSchemas(
  named: NamedSchemas,
  change: (schema: AnySchema, at: Target) => AnySchema,
): NamedSchemas {
  const rebuilder = new Rebuilder(named, change);
  return {
    ...named,
    codelists: new Map([...named.codelists].map(([name, schema]) => [name, rebuilder.of(schema, name)])),
    entities: new Map([...named.entities].map(([name, schema]) => [name, rebuilder.of(schema, name)])),
  };
}

class Rebuilder {
  readonly #change: (schema: AnySchema, at: Target) => AnySchema;
  readonly #names = new Map<object, Target>();
  /** What was made of objects, unions and enums, so that all copies of one remain copies of one. */
  readonly #made = new Map<object, AnySchema>();

  constructor({ entities, codelists }: NamedSchemas, change: (schema: AnySchema, at: Target) => AnySchema) {
    this.#change = change;
    const add = (schema: ZodSchema, place: string, level: Target["level"]) => {
      const reading = readZod(schema, place);
      if ("identity" in reading) this.#names.set(reading.identity, { place, level });
    };
    for (const [name, schema] of codelists) add(schema, name, "codelist");
    for (const [name, schema] of entities) add(schema, name, "entity");
  }

  of(schema: AnySchema, place: string): AnySchema {
    const reading = readZod(schema, place);
    if (reading.kind === "optional") {
      const inner = this.of(reading.inner, place);
      return inner === reading.inner ? schema : describedLike(schema, inner.optional());
    }
    if (reading.kind === "list") {
      const item = this.#changed(this.of(reading.item, place), { place, level: "item" });
      if (item === reading.item) return schema;
      let list = z.array(item);
      if (reading.minimum > 0) list = list.min(reading.minimum);
      if (reading.maximum !== undefined) list = list.max(reading.maximum);
      return describedLike(schema, list);
    }
    if (!("identity" in reading)) return schema;
    const before = this.#made.get(reading.identity);
    if (before !== undefined) return before === SAME ? schema : describedLike(schema, before);
    const inside = this.#inside(schema, reading);
    const at = this.#names.get(reading.identity);
    const after = at === undefined ? inside : this.#changed(inside, at);
    this.#made.set(reading.identity, after === schema ? SAME : after);
    return after;
  }

  #inside(schema: AnySchema, reading: ReturnType<typeof readZod>): AnySchema {
    if (reading.kind === "object") {
      const entity = this.#names.get(reading.identity)?.place ?? kindOf(reading.shape);
      const fields = Object.entries(reading.shape).map(
        ([key, field]) => [key, this.#field(field, `${entity}.${key}`)] as const,
      );
      if (fields.every(([key, field]) => field === reading.shape[key])) return schema;
      return describedLike(schema, z.strictObject(Object.fromEntries(fields)));
    }
    if (reading.kind === "union") {
      const options = reading.options.map((option) => this.of(option, "kind"));
      if (options.every((option, index) => option === reading.options[index])) return schema;
      return describedLike(schema, z.discriminatedUnion("kind", options as never));
    }
    return schema;
  }

  #field(declared: AnySchema, place: string): AnySchema {
    const rebuilt = this.of(declared, place);
    const reading = readZod(rebuilt, place);
    const inner = reading.kind === "optional" ? reading.inner : rebuilt;
    const value = this.#changed(inner, { place, level: "value" });
    const field =
      value === inner
        ? rebuilt
        : reading.kind === "optional"
          ? describedLike(declared, value.optional())
          : value;
    return this.#changed(field, { place, level: "field" });
  }

  #changed(schema: AnySchema, at: Target): AnySchema {
    const changed = this.#change(schema, at);
    if (changed === schema || changed.description !== undefined) return changed;
    return describedLike(schema, changed);
  }
}

const SAME = Symbol("the same schema");

function kindOf(shape: Readonly<Record<string, ZodSchema>>): string {
  const kind = shape.kind && readZod(shape.kind, "kind");
  return kind?.kind === "literal" ? `kind ${kind.value}` : "an object";
}

function describedLike(schema: AnySchema, changed: AnySchema): AnySchema {
  return schema.description === undefined ? changed : changed.describe(schema.description);
}

/** A plan that was made, printed and run in memory. It shares with `src` what runs its program. */
export function runPlan(model: PlanModel): ObjectPlan {
  const { code } = transformSync(printPlan(model), { loader: "ts", format: "cjs" });
  const made: Record<string, ObjectPlan> = {};
  const module = { exports: made };
  compileFunction(code, ["module", "exports", "require"])(module, made, () => accepting);
  return (module.exports as typeof made)[`${model.root.charAt(0).toLowerCase()}${model.root.slice(1)}Plan`]!;
}

/** The plan of the model whose schemas these are. */
export function planOf(named: NamedSchemas): PlanModel {
  return makePlan("Dataset", named);
}

/** A document in which every field of every object is filled, and every kind of every union is there. */
export function fullDocument(model: PlanModel): unknown {
  return fullPart(model, model.root)[0];
}

function fullPart(model: PlanModel, name: string): Record<string, unknown>[] {
  const part = model.parts.get(name)!;
  if (part.type === "union") return [...part.options.values()].flatMap((option) => fullPart(model, option));
  return [Object.fromEntries(part.fields.map(({ key, value }) => [key, fullValues(model, value)[0]]))];
}

function fullValues(model: PlanModel, value: ValueModel): unknown[] {
  switch (value.type) {
    case "part":
      return fullPart(model, value.name);
    case "list": {
      const items = fullValues(model, value.item);
      while (items.length < value.minimum) items.push(structuredClone(items[0]));
      return [items];
    }
    case "code":
      return [value.codes[0]];
    case "literal":
      return [value.value];
    case "number":
      return [value.minimum];
    case "string": {
      const fits = (text: string) =>
        value.demands.every(({ pattern }) =>
          pattern === undefined ? text !== "" : new RegExp(pattern).test(text),
        );
      const found = texts.find(fits);
      if (found === undefined) throw new Error(`No text is known here that fits a ${value.name}.`);
      return [found];
    }
  }
}

const texts = [
  ...[
    "an-id",
    "a text",
    "en",
    "2031-03-04",
    "17:15",
    "PT17M",
    "https://example.org/a",
    "/status",
    "Q7",
    "NO",
  ],
  ...["urn:example:a", "a".repeat(64), "Some Words"],
];

/** Every object in a document that is of a part of the model. */
export function objectsOf(model: PlanModel, document: unknown, name: string): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  const walkPart = (partName: string, value: Record<string, unknown>): void => {
    if (partName === name) found.push(value);
    const part = model.parts.get(partName)!;
    if (part.type === "union") walkPart(part.options.get(String(value.kind))!, value);
    else walkFields(part, value);
  };
  const walkFields = ({ fields }: ObjectModel, value: Record<string, unknown>): void => {
    for (const field of fields) if (value[field.key] !== undefined) walk(field.value, value[field.key]);
  };
  const walk = (plan: ValueModel, value: unknown): void => {
    if (plan.type === "part") walkPart(plan.name, value as Record<string, unknown>);
    else if (plan.type === "list") for (const item of value as unknown[]) walk(plan.item, item);
  };
  walkPart(model.root, document as Record<string, unknown>);
  return found;
}
