import { toPointer } from "../diagnostics/json-pointer.ts";
import type { Path } from "../diagnostics/json-pointer.ts";
import type { Json } from "../diagnostics/json.ts";
import type { Dataset } from "../schema/entities/dataset.ts";
import type { Evidence } from "../schema/entities/evidence.ts";
import { SourceText } from "../text/source-text.ts";
import type { Quote, Span } from "../text/source-text.ts";
import { extractionPlan, OF_CALL } from "./extraction-plan.ts";
import type { Field, ObjectShape, Shape } from "./extraction-plan.ts";

/** What a language model writes: an object of the form that `schemas/structured-output` describes. */
export type Extraction = { readonly [key: string]: Json };

/** What a dataset is turned into an extraction with. */
export interface ToExtractionOptions {
  /** The texts of sources that the dataset does not hold itself, by the source's id. */
  readonly texts?: Readonly<Record<string, string>>;
}

/**
 * The extraction that a dataset could have been made from, with its ids as keys: an example for a prompt, or what a model's
 * own extraction is compared with. The dataset must be valid.
 *
 * `fromExtraction(toExtraction(dataset, { texts }), { texts })` gives the dataset back, save for what an extraction does
 * not carry (see docs/language-models.md), ids made anew from names, and how evidence is addressed: by `exact`, `start` and
 * `end`, with a `prefix` or `suffix` where the words occur twice.
 *
 * @throws Error where the words of an evidence are neither quoted nor in a text that is known.
 * @example
 * const example = toExtraction(dataset, { texts: { article: text } });
 */
export function toExtraction(dataset: Dataset, { texts = {} }: ToExtractionOptions = {}): Extraction {
  return new Reader(dataset, texts).read();
}

type JsonObject = Record<string, unknown>;

/** What is around a value: the account that it is according to. */
interface Around {
  readonly path: Path;
  readonly account: string | undefined;
}

class Reader {
  readonly #dataset: Dataset;
  readonly #texts = new Map<string, SourceText>();
  readonly #sourceOfAccount: ReadonlyMap<string, string>;
  /** Ids that an extraction has keys for; of the dataset itself it has none. */
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
    const dataset = this.#dataset as unknown as JsonObject;
    const extraction: Record<string, Json> = {};
    for (const field of plan.fields) {
      extraction[field.key] = field.ofCall
        ? this.#listOfCalls(field)
        : this.#fieldOf(field, dataset[field.modelKey!], around);
    }
    return extraction;
  }

  /** What the model keeps in each call, in one list, each item with the key of its call. */
  #listOfCalls({ shape, modelKey }: Field): Json[] {
    if (shape.type !== "list" || shape.item.type !== "object")
      throw new Error("Only lists of objects are hoisted.");
    const item = shape.item;
    return this.#dataset.calls.flatMap((call, at) => {
      const values = ((call as unknown as JsonObject)[modelKey!] ?? []) as JsonObject[];
      return values.map((value, index) =>
        this.#objectOf(
          item,
          { ...value, [OF_CALL]: call.id },
          {
            path: ["calls", at, modelKey!, index],
            account: undefined,
          },
        ),
      );
    });
  }

  #fieldOf({ shape, modelKey = OF_CALL }: Field, value: unknown, around: Around): Json {
    if (shape.type === "list") {
      const items = (value ?? []) as unknown[];
      const path = [...around.path, modelKey];
      return items.map((item, at) => this.#valueOf(shape.item, item, { ...around, path: [...path, at] }));
    }
    if (value === undefined) return null;
    return this.#valueOf(shape, value, { ...around, path: [...around.path, modelKey] });
  }

  #valueOf(shape: Shape, value: unknown, around: Around): Json {
    if (shape.type === "object") return this.#objectOf(shape, value as JsonObject, around);
    if (shape.type === "reference" && !this.#hasKey(value as string)) return null;
    return value as Json;
  }

  #objectOf({ entity, fields }: ObjectShape, value: JsonObject, { path, account }: Around): Json {
    const owner =
      entity === "Account" ? (value.id as string) : ((value.account as string | undefined) ?? account);
    const around = { path, account: owner };
    const members = entity === "Evidence" ? this.#quoted(value, around) : value;
    return Object.fromEntries(
      fields.map((field) => [field.key, this.#fieldOf(field, members[field.modelKey ?? OF_CALL], around)]),
    );
  }

  /** An evidence in words, with so much of what is around them that they can be found again. */
  #quoted(evidence: Evidence, { path, account }: Around): JsonObject {
    const { exact, start, end } = evidence;
    const source =
      evidence.source ?? (account === undefined ? undefined : this.#sourceOfAccount.get(account));
    const text = source === undefined ? undefined : this.#texts.get(source);
    const span = start === undefined || end === undefined ? undefined : { start, end };
    const words = exact ?? (text && span && text.slice(span));
    if (words === undefined)
      throw new Error(`The words of ${toPointer(path)} are not known: give the text of "${source}".`);
    const quote = { exact: words, prefix: evidence.prefix, suffix: evidence.suffix };
    return { ...evidence, ...(text && span ? withContext(text, span, quote) : quote) };
  }
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
    // The whole text around the words is around no others.
    if (length > text.length) return quote;
  }
}
