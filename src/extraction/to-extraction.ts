import { toPointer } from "../diagnostics/json-pointer.ts";
import type { Path } from "../diagnostics/json-pointer.ts";
import type { Json } from "../diagnostics/json.ts";
import { showValue } from "../diagnostics/wording.ts";
import type { Dataset, Evidence } from "../schema/model-types.ts";
import { SourceText } from "../text/source-text.ts";
import type { Quote, Span } from "../text/source-text.ts";
import { extractionPlan, isListOfObjects, OF_CALL } from "./extraction-plan.ts";
import type { Field, ObjectShape, Shape } from "./extraction-plan.ts";

/** What a language model writes: an object of the form that `schemas/structured-output` describes. */
export type Extraction = { readonly [key: string]: Json };

/** The options of {@link toExtraction}. */
export interface ToExtractionOptions {
  /** The texts of sources that are not in the dataset itself, by the id of the source. */
  readonly texts?: Readonly<Record<string, string>>;
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
export function toExtraction(dataset: Dataset, { texts = {} }: ToExtractionOptions = {}): Extraction {
  return new Reader(dataset, texts).read();
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

  constructor(dataset: Dataset, texts: Readonly<Record<string, string>>) {
    this.#dataset = dataset;
    this.#hasKey = (id) => id !== dataset.id;
    this.#sourceOfAccount = new Map(dataset.accounts.map(({ id, source }) => [id, source]));
    for (const { id, text } of dataset.sources) {
      const known = (Object.hasOwn(texts, id) ? texts[id] : undefined) ?? text;
      if (known !== undefined) this.#texts.set(id, new SourceText(known));
    }
  }

  read(): Extraction {
    const plan = extractionPlan();
    const around = { path: [], account: undefined };
    const dataset = fieldsOf(this.#dataset);
    const extraction: Record<string, Json> = {};
    for (const field of plan.fields) {
      extraction[field.key] = field.ofCall
        ? this.#listOfCalls(field)
        : this.#fieldOf(field, dataset[field.modelKey], around);
    }
    return extraction;
  }

  /** The lists that the model has within each call, as one list, in which each item has the key of its call. */
  #listOfCalls({ shape, modelKey }: Field): Json[] {
    if (!isListOfObjects(shape)) throw new Error(`"${modelKey}" is not a list of objects.`);
    return this.#dataset.calls.flatMap((call, at) =>
      itemsOf(fieldsOf(call)[modelKey]).map((item, index) => {
        const path = ["calls", at, modelKey, index];
        return this.#objectOf(
          shape.item,
          { ...fieldsOf(item), [OF_CALL]: call.id },
          { path, account: undefined },
        );
      }),
    );
  }

  #fieldOf({ shape, modelKey }: Field, value: unknown, around: Around): Json {
    const path = [...around.path, modelKey];
    if (shape.type === "list")
      return itemsOf(value).map((item, at) =>
        this.#valueOf(shape.item, item, { ...around, path: [...path, at] }),
      );
    return value === undefined ? null : this.#valueOf(shape, value, { ...around, path });
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
    return Object.fromEntries(
      fields.map((field) => [field.key, this.#fieldOf(field, members[field.modelKey], around)]),
    );
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

/** A quotation with a prefix or suffix long enough that it is in its text only once. */
function withContext(text: SourceText, span: Span, quote: Quote): Quote {
  const isClear = (tried: Quote): boolean => text.find(tried, 2).length === 1;
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
