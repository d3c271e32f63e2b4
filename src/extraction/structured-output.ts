import type { JsonSchema } from "../json-schema/bundle.ts";
import { descriptions } from "../plan/descriptions.ts";
import { refusalOfString } from "../plan/plan.ts";
import type { CodelistName } from "../plan/plan.ts";
import { wordsForKinds } from "../plan/words-for-kinds.ts";
import { codelists } from "../schema/codelists/all-codelists.ts";
import type { Codelist } from "../schema/codelists/define-codelist.ts";
import { extractionPlan } from "./extraction-plan.ts";
import type { Field, Leaf, ObjectShape, Shape } from "./extraction-plan.ts";
import { CONFIDENCE, mustBeWritten, NOT_STATED, traitsOf } from "./form-traits.ts";
import type { StructuredOutputForm, Traits } from "./form-traits.ts";
import { shortCodes, shortFields } from "./short-descriptions.ts";

/** How much a schema explains. `short` is what a model needs beside the system prompt; `full` is what the model's docs say. */
export type Wording = "short" | "full";

/** The options of {@link structuredOutputSchema}. */
export interface StructuredOutputOptions {
  /** How much it explains: `short` unless it is given. Every request pays for it. */
  readonly wording?: Wording;
  /** Whether it asks how sure the model is of each fact. What it says is carried in the fact's note. */
  readonly confidence?: boolean;
}

/** A JSON Schema of an object, in a type that the clients of providers take. */
export interface ObjectJsonSchema {
  [keyword: string]: unknown;
  type: "object";
  properties: Record<string, JsonSchema>;
  required: string[];
  additionalProperties: false;
}

/**
 * The JSON Schema by which a provider constrains what a language model writes. All keywords are known to all providers, and at
 * most five objects are inside one another. In the forms that are not compact every property is required. What such a schema
 * cannot demand (dates, keys that exist, quotations that are in the text) is checked by `fromExtraction`.
 *
 * @example
 * const schema = structuredOutputSchema("null-unions");
 */
export function structuredOutputSchema(
  form: StructuredOutputForm = "null-unions",
  options: StructuredOutputOptions = {},
): ObjectJsonSchema {
  return schemaOfPlan(extractionPlan(), form, options);
}

/** The schema of a plan, which may be a part of that of a whole extraction. */
export function schemaOfPlan(
  plan: ObjectShape,
  form: StructuredOutputForm,
  options: StructuredOutputOptions,
): ObjectJsonSchema {
  return new Writer(form, options).write(plan);
}

const HOW_SURE = "From 0 to 1, how sure you are that this is what the text says.";

class Writer {
  readonly #traits: Traits;
  readonly #wording: Wording;
  readonly #asksConfidence: boolean;
  readonly #definitions = new Map<string, JsonSchema>();
  readonly #explained = new Set<CodelistName>();
  readonly #said = new Set<string>();
  /** The lists of codes that are used in many places. */
  #sharedLists: ReadonlySet<CodelistName> = new Set();

  constructor(
    form: StructuredOutputForm,
    { wording = "short", confidence = false }: StructuredOutputOptions,
  ) {
    this.#traits = traitsOf(form);
    this.#wording = wording;
    this.#asksConfidence = confidence;
  }

  write(plan: ObjectShape): ObjectJsonSchema {
    this.#sharedLists = sharedListsOf(plan);
    const root = this.#objectOf(plan);
    return this.#definitions.size === 0 ? root : { ...root, $defs: Object.fromEntries(this.#definitions) };
  }

  #objectOf(shape: ObjectShape): ObjectJsonSchema {
    const { entity, fields } = shape;
    const properties = Object.fromEntries(fields.map((field) => [field.key, this.#fieldOf(field, shape)]));
    const isFact = fields.some(({ key }) => key === "factuality");
    if (this.#asksConfidence && isFact)
      properties[CONFIDENCE] = { type: "number", ...describing(this.#first(CONFIDENCE, HOW_SURE)) };
    const needed = fields.filter(mustBeWritten);
    return {
      type: "object",
      ...(this.#wording === "full" && { description: described(entity).says }),
      properties,
      required: this.#traits.absent === "nothing" ? needed.map(({ key }) => key) : Object.keys(properties),
      additionalProperties: false,
    };
  }

  #fieldOf(field: Field, holder: ObjectShape): JsonSchema {
    const { shape, isRequired } = field;
    const description = this.#saysOf(field, holder);
    if (shape.type === "list")
      return { type: "array", ...describing(description), items: this.#partOf(shape.item, true) };
    if (shape.type !== "object") return this.#leafOf(shape, isRequired, description);
    // Some providers allow no description beside a reference; the schema that it refers to has its own.
    if (isRequired || this.#traits.absent === "nothing") return this.#partOf(shape, true);
    if (this.#traits.absent === "null")
      return { ...describing(description), anyOf: [this.#partOf(shape, true), { type: "null" }] };
    return {
      type: "array",
      description: `${description} One item, or none.`.trim(),
      items: this.#partOf(shape, true),
    };
  }

  /** What is said of a field; if that is short, only the first time that a field of its name has the same. */
  #saysOf(field: Field, holder: ObjectShape): string {
    const short = this.#wording === "short" ? shortlySaysOf(field, holder) : undefined;
    if (short === undefined) return [saysOf(field), ...formatOf(field.shape)].join(" ");
    return this.#first(field.key, short);
  }

  /** Something that is said of a key, the first time; after that nothing. */
  #first(key: string, says: string): string {
    const said = `${key}: ${says}`;
    if (this.#said.has(said)) return "";
    this.#said.add(said);
    return says;
  }

  /** An item of a list, or an object: by reference where the form has any. */
  #partOf(shape: Leaf | ObjectShape, isRequired: boolean): JsonSchema {
    if (shape.type !== "object") return this.#leafOf(shape, isRequired);
    if (isPlainQuotation(shape)) return { type: "string" };
    if (!this.#traits.hasReferences) return this.#objectOf(shape);
    if (shape.entity !== "Evidence" || !this.#traits.hasPlainQuotations)
      return this.#defined(shape.entity, () => this.#objectOf(shape));
    const full = this.#defined("Evidence", () => this.#objectOf(shape));
    // The short way is named once, for all the places that have quotations.
    return this.#defined("Quotation", () => ({ anyOf: [full, { type: "string" }] }));
  }

  #defined(name: string, make: () => JsonSchema): JsonSchema {
    if (!this.#definitions.has(name)) {
      // Its place is taken first, so that definitions are in the order of their first use.
      this.#definitions.set(name, {});
      this.#definitions.set(name, make());
    }
    return { $ref: `#/$defs/${name}` };
  }

  #leafOf(shape: Leaf, isRequired: boolean, description = ""): JsonSchema {
    const says = describing(description);
    const mayBeAbsent = !isRequired && this.#traits.absent !== "nothing";
    const nullable = mayBeAbsent && this.#traits.absent === "null";
    if (shape.type === "code") return this.#codeOf(shape.codelist, shape.codes, mayBeAbsent, description);
    if (shape.type === "kind") return { type: "string", ...says, enum: [...shape.codes] };
    const type = shape.type === "number" ? "integer" : "string";
    if (nullable) return { type: [type, "null"], ...says };
    if (!mayBeAbsent) return { type, ...says };
    const absent = type === "integer" ? "0 if none." : "Empty if none.";
    return { type, description: `${description} ${absent}`.trim() };
  }

  /**
   * A code with its list of codes, in place if it is used once: some providers allow no description beside a reference. What
   * the codes mean is written only at the first place.
   */
  #codeOf(
    name: CodelistName,
    codes: readonly string[],
    mayBeAbsent: boolean,
    description: string,
  ): JsonSchema {
    const isShared = this.#wording === "short" && this.#traits.hasReferences && description === "";
    if (!isShared || !this.#sharedLists.has(name))
      return this.#codeInPlace(name, codes, mayBeAbsent, description);
    return this.#defined(mayBeAbsent ? `${name}-or-none` : name, () =>
      this.#codeInPlace(name, codes, mayBeAbsent, ""),
    );
  }

  #codeInPlace(
    name: CodelistName,
    codes: readonly string[],
    mayBeAbsent: boolean,
    description: string,
  ): JsonSchema {
    const isFirst = !this.#explained.has(name);
    this.#explained.add(name);
    const says = describing(
      [this.#wording === "full" && description === "" ? codelists[name].description : description]
        .concat(isFirst ? this.#meaningsOf(name) : [])
        .filter((each) => each !== "")
        .join("\n"),
    );
    if (!mayBeAbsent) return { type: "string", ...says, enum: [...codes] };
    if (this.#traits.absent !== "null") return { type: "string", ...says, enum: [...codes, NOT_STATED] };
    return { type: ["string", "null"], ...says, enum: [...codes, null] };
  }

  #meaningsOf(name: CodelistName): string[] {
    const short = this.#wording === "short" ? shortCodes[name] : undefined;
    return short === undefined ? meaningsOf(codelists[name]) : [short];
  }
}

/** A description, where there is anything to say. */
function describing(says: string): { description?: string } {
  return says === "" ? {} : { description: says };
}

/** The lists of codes that more than one field has, of all the objects of a plan. */
function sharedListsOf(plan: ObjectShape): ReadonlySet<CodelistName> {
  const seen = new Set<CodelistName>();
  const shared = new Set<CodelistName>();
  const entities = new Set<string>();
  const walk = ({ entity, fields }: ObjectShape): void => {
    if (entities.has(entity)) return;
    entities.add(entity);
    for (const { shape } of fields) {
      const item = shape.type === "list" ? shape.item : shape;
      if (item.type === "object") walk(item);
      else if (item.type === "code") (seen.has(item.codelist) ? shared : seen).add(item.codelist);
    }
  };
  walk(plan);
  return shared;
}

/** Whether a plan leaves of a quotation nothing but its words. */
function isPlainQuotation({ entity, fields }: ObjectShape): boolean {
  return entity === "Evidence" && fields.length === 1;
}

function described(part: string) {
  const found = descriptions[part];
  if (!found) throw new Error(`The plan has no description of ${part}.`);
  return found;
}

/** What a field is for, in few words; empty if its name says it, and undefined if nobody has worded it shortly yet. */
function shortlySaysOf({ key, describedIn, shape }: Field, holder: ObjectShape): string | undefined {
  if (shape.type === "kind") return fieldsByKind(holder, shape.codes);
  const known: Readonly<Record<string, Readonly<Record<string, string>>>> = shortFields;
  const names = [holder.entity, ...describedIn.map(({ name }) => name)];
  return names.map((name) => known[name]?.[key]).find((says) => says !== undefined);
}

/** Which fields the kinds of a folded union have that not all have. */
function fieldsByKind({ fields }: ObjectShape, kinds: readonly string[]): string {
  const lines = kinds.map((kind) => {
    const own = fields.filter((field) => field.kinds?.includes(kind) && field.kinds.length < kinds.length);
    const names = own.map(({ key, requiredIn }) => (requiredIn?.includes(kind) ? `${key}!` : key));
    return names.length === 0 ? "" : `${kind}: ${names.join(", ")}`;
  });
  return `Only fill in what its kind has (! always): ${lines.filter((line) => line !== "").join("; ")}.`;
}

/** What a field is for: as the model says it, or where the model has no such field, as an extraction does. */
function saysOf({ modelKey, describedIn, says: own = "", shape }: Field): string {
  if (shape.type === "kind") {
    const kinds = shape.codes.map((code, at) => `${code}: ${described(shape.parts[at] ?? "").says}`);
    return [own, ...kinds].join("\n");
  }
  const [first] = describedIn;
  if (first === undefined || shape.type === "key") return own;
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
