import type { JsonSchema } from "../json-schema/bundle.ts";
import { descriptions } from "../plan/descriptions.ts";
import { refusalOfString } from "../plan/plan.ts";
import type { CodelistName } from "../plan/plan.ts";
import { codelists } from "../schema/codelists/all-codelists.ts";
import type { Codelist } from "../schema/codelists/define-codelist.ts";
import { extractionPlan, wordsForKinds } from "./extraction-plan.ts";
import type { Field, Leaf, ObjectShape, Shape } from "./extraction-plan.ts";

/**
 * The forms of the schema for constrained output. In `null-unions` an absent value is `null`. In `no-unions`, for providers
 * that limit unions, it is the empty string, the code `not-stated`, the number 0 or an empty list. `inline` is `no-unions`
 * without references.
 */
export const structuredOutputForms = ["null-unions", "no-unions", "inline"] as const;

/** A form of the schema for constrained output. */
export type StructuredOutputForm = (typeof structuredOutputForms)[number];

/** The code for an absent code in the forms without unions. No codelist has it. */
export const NOT_STATED = "not-stated";

/**
 * The JSON Schema by which a provider constrains what a language model writes. Every property is required,
 * all keywords are known to all providers, and at most five objects are inside one another. What such a schema cannot demand
 * (dates, keys that exist, quotations that are in the text) is checked by `fromExtraction`.
 *
 * @example
 * const schema = structuredOutputSchema("null-unions");
 */
export function structuredOutputSchema(form: StructuredOutputForm = "null-unions"): JsonSchema {
  return new Writer(form).write();
}

class Writer {
  readonly #form: StructuredOutputForm;
  readonly #definitions = new Map<string, JsonSchema>();
  readonly #explained = new Set<CodelistName>();

  constructor(form: StructuredOutputForm) {
    this.#form = form;
  }

  write(): JsonSchema {
    const root = this.#objectOf(extractionPlan());
    return this.#definitions.size === 0 ? root : { ...root, $defs: Object.fromEntries(this.#definitions) };
  }

  #objectOf({ entity, fields }: ObjectShape): JsonSchema {
    const properties = Object.fromEntries(fields.map((field) => [field.key, this.#fieldOf(field)]));
    return {
      type: "object",
      description: described(entity).says,
      properties,
      required: Object.keys(properties),
      additionalProperties: false,
    };
  }

  #fieldOf(field: Field): JsonSchema {
    const { shape, isRequired } = field;
    const says = saysOf(field);
    if (shape.type === "list")
      return { type: "array", description: says, items: this.#partOf(shape.item, true) };
    const description = [says, ...formatOf(shape)].join(" ");
    if (shape.type !== "object") return this.#leafOf(shape, isRequired, description);
    // Some providers allow no description beside a reference; the schema that it refers to has its own.
    if (isRequired) return this.#partOf(shape, true);
    if (this.#form === "null-unions")
      return { description, anyOf: [this.#partOf(shape, true), { type: "null" }] };
    return {
      type: "array",
      description: `${description} One item, or none.`,
      items: this.#partOf(shape, true),
    };
  }

  /** An item of a list, or an object: by reference where the form has any. */
  #partOf(shape: Leaf | ObjectShape, isRequired: boolean): JsonSchema {
    if (shape.type !== "object") return this.#leafOf(shape, isRequired);
    if (this.#form === "inline") return this.#objectOf(shape);
    return this.#defined(shape.entity, () => this.#objectOf(shape));
  }

  #defined(name: string, make: () => JsonSchema): JsonSchema {
    if (!this.#definitions.has(name)) {
      // Its place is taken first, so that definitions are in the order of their first use.
      this.#definitions.set(name, {});
      this.#definitions.set(name, make());
    }
    return { $ref: `#/$defs/${name}` };
  }

  #leafOf(shape: Leaf, isRequired: boolean, description?: string): JsonSchema {
    const says = description === undefined ? {} : { description };
    const nullable = !isRequired && this.#form === "null-unions";
    if (shape.type === "code") return this.#codeOf(shape.codelist, shape.codes, isRequired, description);
    if (shape.type === "kind") return { type: "string", ...says, enum: [...shape.codes] };
    const type = shape.type === "number" ? "integer" : "string";
    if (nullable) return { type: [type, "null"], ...says };
    if (isRequired) return { type, ...says };
    const absent = type === "integer" ? "0 if none." : "Empty if none.";
    return { type, description: `${description ?? ""} ${absent}`.trim() };
  }

  /**
   * A code with its list of codes in place: most lists are used once, and some providers allow no description beside a
   * reference. What the codes mean is written only at the first place.
   */
  #codeOf(
    name: CodelistName,
    codes: readonly string[],
    isRequired: boolean,
    description?: string,
  ): JsonSchema {
    const list: Codelist = codelists[name];
    const meanings = this.#explained.has(name) ? [] : meaningsOf(list);
    this.#explained.add(name);
    const says = [description ?? list.description, ...meanings].join("\n");
    if (isRequired) return { type: "string", description: says, enum: [...codes] };
    if (this.#form !== "null-unions")
      return { type: "string", description: says, enum: [...codes, NOT_STATED] };
    return { type: ["string", "null"], description: says, enum: [...codes, null] };
  }
}

function described(part: string) {
  const found = descriptions[part];
  if (!found) throw new Error(`The plan has no description of ${part}.`);
  return found;
}

/** What a field is for: as the model says it, or where the model has no such field, as an extraction does. */
function saysOf({ modelKey, describedIn, wanted = "", shape }: Field): string {
  if (shape.type === "kind") {
    const kinds = shape.codes.map((code, at) => `${code}: ${described(shape.parts[at] ?? "").says}`);
    return [wanted, ...kinds].join("\n");
  }
  const [first] = describedIn;
  if (first === undefined || shape.type === "key") return wanted;
  const says = (name: string) => described(name).fields[modelKey] ?? "";
  if (first.kind === undefined) return says(first.name);
  return wordsForKinds(describedIn.map(({ name, kind = "" }) => [kind, says(name)])) ?? "";
}

function meaningsOf(list: Codelist): string[] {
  return Object.entries(list.codes).map(([code, { definition }]) => `${code}: ${definition}`);
}

/** What a string must look like, in words, because the schema can have no pattern. */
function formatOf(shape: Shape): string[] {
  if (shape.type === "reference") return ["By its key."];
  if (shape.type !== "string") return [];
  const asks = refusalOfString(shape.plan, "");
  return asks === undefined || asks === "text that is not empty" ? [] : [`Write ${asks}.`];
}
