import { toPointer } from "../diagnostics/json-pointer.ts";
import type { Path } from "../diagnostics/json-pointer.ts";
import type { Json } from "../diagnostics/json.ts";
import { showValue } from "../diagnostics/wording.ts";
import type { Dataset, Evidence } from "../schema/model-types.ts";
import { SourceText } from "../text/source-text.ts";
import type { Quote, Span } from "../text/source-text.ts";
import { cutWordsAt, showsCut } from "../text/whole-words.ts";
import { extractionPlan, isListOfObjects, OF_CALL } from "./extraction-plan.ts";
import type { Field, ObjectShape, Shape } from "./extraction-plan.ts";
import { mustBeWritten, NOT_STATED, traitsOf } from "./form-traits.ts";
import type { StructuredOutputForm, Traits } from "./form-traits.ts";

/** What a language model writes: an object of the form that `schemas/structured-output` describes. */
export type Extraction = { readonly [key: string]: Json };

/** The options of {@link toExtraction}. */
export interface ToExtractionOptions {
  /** The texts of sources that are not in the dataset itself, by the id of the source. */
  readonly texts?: Readonly<Record<string, string>>;
  /**
   * The form of the schema that it is to fit, as short as that form allows. Without it, all is written out: every key, with `null`
   * for what is absent, and every quotation as an object.
   */
  readonly form?: StructuredOutputForm;
}

/**
 * The extraction that a dataset could have been made from, with its ids as keys. Use it as an example in a prompt, or to
 * compare it with what a model wrote. The dataset must be valid.
 *
 * `fromExtraction(toExtraction(dataset, { texts }), { texts })` gives the dataset back, with these differences: what an
 * extraction does not have is missing (see docs/language-models.md), ids are made anew from names, and every evidence has
 * `exact`, `start` and `end`, with a `prefix` or `suffix` if its words are in the text twice.
 *
 * @throws Error if the words of an evidence are neither quoted nor in a known text, or if the dataset is not valid.
 * @example
 * const example = toExtraction(dataset, { texts: { article: text } });
 */
export function toExtraction(dataset: Dataset, { texts = {}, form }: ToExtractionOptions = {}): Extraction {
  const traits = form ? traitsOf(form) : { ...traitsOf("null-unions"), hasPlainQuotations: false };
  return new Reader(dataset, texts, traits).read();
}

type JsonObject = Readonly<Record<string, unknown>>;

/** Where a value is. */
interface Around {
  readonly path: Path;
  /** The id of the account that tells it. */
  readonly account: string | undefined;
}

class Reader {
  readonly #dataset: Dataset;
  readonly #texts = new Map<string, SourceText>();
  readonly #sourceOfAccount: ReadonlyMap<string, string>;
  /** Whether an extraction has a key for an id. It has none for the dataset itself. */
  readonly #hasKey: (id: string) => boolean;

  readonly #traits: Traits;

  constructor(dataset: Dataset, texts: Readonly<Record<string, string>>, traits: Traits) {
    this.#dataset = dataset;
    this.#traits = traits;
    this.#hasKey = (id) => id !== dataset.id;
    this.#sourceOfAccount = new Map(dataset.accounts.map(({ id, source }) => [id, source]));
    for (const { id, text } of dataset.sources) {
      const known = (Object.hasOwn(texts, id) ? texts[id] : undefined) ?? text;
      if (known !== undefined) this.#texts.set(id, new SourceText(known));
    }
  }

  read(): Extraction {
    const around = { path: [], account: undefined };
    const dataset = fieldsOf(this.#dataset);
    return this.#fieldsOf(extractionPlan().fields, (field) =>
      field.ofCall ? this.#listOfCalls(field) : this.#fieldOf(field, dataset[field.modelKey], around),
    );
  }

  /** The fields of an object, without those that need not be written in a form that is compact. */
  #fieldsOf(fields: readonly Field[], valueOf: (field: Field) => Json | undefined): Extraction {
    const written: Record<string, Json> = {};
    for (const field of fields) {
      const value = valueOf(field);
      if (value !== undefined) written[field.key] = value;
    }
    return written;
  }

  /** The lists that the model has within each call, as one list, in which each item has the key of its call. */
  #listOfCalls(field: Field): Json[] | undefined {
    const { shape, modelKey } = field;
    if (!isListOfObjects(shape)) throw new Error(`"${modelKey}" is not a list of objects.`);
    const items = this.#dataset.calls.flatMap((call, at) =>
      itemsOf(fieldsOf(call)[modelKey]).map((item, index) => {
        const path = ["calls", at, modelKey, index];
        return this.#objectOf(
          shape.item,
          { ...fieldsOf(item), [OF_CALL]: call.id },
          { path, account: undefined },
        );
      }),
    );
    return this.#isLeftOut(field, items) ? undefined : items;
  }

  #isLeftOut(field: Field, items: readonly Json[]): boolean {
    return items.length === 0 && this.#traits.absent === "nothing" && !mustBeWritten(field);
  }

  #fieldOf(field: Field, value: unknown, around: Around): Json | undefined {
    const { shape, modelKey, isRequired } = field;
    const path = [...around.path, modelKey];
    if (shape.type === "list") {
      const items = itemsOf(value).map((item, at) =>
        this.#valueOf(shape.item, item, { ...around, path: [...path, at] }),
      );
      return this.#isLeftOut(field, items) ? undefined : items;
    }
    const isCompact = this.#traits.absent === "nothing";
    if (isCompact && modelKey === OF_CALL && this.#dataset.calls.length === 1) return undefined;
    const written = value === undefined ? null : this.#valueOf(shape, value, { ...around, path });
    if (written === null) return this.#absent(shape);
    // In the forms without unions, an object that may be absent is a list of one.
    const isListed = shape.type === "object" && !isRequired && this.#traits.absent === "empty value";
    return isListed ? [written] : written;
  }

  /** An absent value as the form has it. */
  #absent(shape: Shape): Json | undefined {
    if (this.#traits.absent === "nothing") return undefined;
    if (this.#traits.absent === "null") return null;
    if (shape.type === "object") return [];
    if (shape.type === "number") return 0;
    return shape.type === "code" ? NOT_STATED : "";
  }

  #valueOf(shape: Shape, value: unknown, around: Around): Json {
    if (shape.type === "object") return this.#objectOf(shape, fieldsOf(value), around);
    if (typeof value === "number") return value;
    if (typeof value !== "string")
      throw notValid(`${toPointer(around.path)} is neither a string nor a number`);
    return shape.type === "reference" && !this.#hasKey(value) ? null : value;
  }

  #objectOf({ entity, fields }: ObjectShape, value: JsonObject, { path, account }: Around): Json {
    const owner = entity === "Account" ? value.id : value.account;
    const around = { path, account: typeof owner === "string" ? owner : account };
    const members = entity === "Evidence" ? this.#quoted(value, around) : value;
    const hasOnlyWords =
      entity === "Evidence" &&
      fields.every(({ modelKey }) => modelKey === "exact" || members[modelKey] === undefined);
    if (hasOnlyWords && this.#traits.hasPlainQuotations && typeof members.exact === "string")
      return members.exact;
    return this.#fieldsOf(fields, (field) => this.#fieldOf(field, members[field.modelKey], around));
  }

  /** An evidence by its words, with enough of the text around them that they can be found again. */
  #quoted(evidence: Evidence, { path, account }: Around): JsonObject {
    const { exact, start, end } = evidence;
    const source =
      evidence.source ?? (account === undefined ? undefined : this.#sourceOfAccount.get(account));
    const text = source === undefined ? undefined : this.#texts.get(source);
    const span = start === undefined || end === undefined ? undefined : { start, end };
    const words = exact ?? (text && span && text.slice(span));
    if (words === undefined)
      throw new Error(`The words of ${toPointer(path)} are not known. Pass the text of source "${source}".`);
    const quote = { exact: words, prefix: evidence.prefix, suffix: evidence.suffix };
    return { ...evidence, ...(text && span ? withContext(text, span, quote) : quote) };
  }
}

function fieldsOf(value: unknown): JsonObject {
  if (!isObject(value)) throw notValid(`${showValue(value)} is where an object should be`);
  return value;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function itemsOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw notValid(`${showValue(value)} is where a list should be`);
  return value;
}

function notValid(reason: string): Error {
  return new Error(`The dataset is not valid: ${reason}.`);
}

/** A quotation with a prefix or suffix long enough that it is in its text only once, and that words which it cuts are whole. */
function withContext(text: SourceText, span: Span, quote: Quote): Quote {
  const cut = cutWordsAt(text, span);
  // Words that a prefix or suffix completes are not taken for an oversight.
  const isClear = (tried: Quote): boolean =>
    (!cut || showsCut(cut, tried.prefix, tried.suffix)) && text.find(tried, 2).length === 1;
  if (isClear(quote)) return quote;
  const { exact } = quote;
  for (let length = 16; ; length *= 2) {
    const prefix = text.slice({ start: Math.max(0, span.start - length), end: span.start });
    const suffix = text.slice({ start: span.end, end: Math.min(text.length, span.end + length) });
    const tries = [
      { exact, prefix },
      { exact, suffix },
      { exact, prefix, suffix },
    ];
    for (const tried of tries) {
      const given = Object.fromEntries(Object.entries(tried).filter(([, words]) => words !== ""));
      if (isClear({ exact, ...given })) return { exact, ...given };
    }
    // With all of the text around them, the words can be in one place only.
    if (length > text.length) return quote;
  }
}
