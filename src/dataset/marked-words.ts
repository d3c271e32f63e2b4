import type { Evidence } from "../schema/model-types.ts";
import { Quotations } from "../text/quotations.ts";
import type { Span } from "../text/source-text.ts";
import { faultsOf } from "./evidence-fault.ts";
import { memo, memoOfEntity } from "./memo.ts";
import { quotedWordsAt } from "./quoted-words.ts";
import type { Entity, ReadableDataset } from "./readable-dataset.ts";
import { spanBasis } from "./source-texts.ts";

/** The words of an evidence among those around them, and the quotations there; offsets count UTF-16 units. */
export interface MarkedWords {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly quotations: Quotations;
  /** The source that has the words; undefined where nobody holds its text, so that only the words themselves are known. */
  readonly source: Entity<"Source"> | undefined;
}

/** The quotations of a source's text, found once for all that ask. */
const quotationsOf = memoOfEntity(
  (dataset, source: Entity<"Source">) => new Quotations(spanBasis(dataset, source).text?.text ?? ""),
);

/** Where the quotations stand that have no position but were found. */
const foundSpans = memo<ReadonlyMap<Evidence, Span>>(
  (dataset) =>
    new Map(
      faultsOf(dataset, "not-located").map(({ evidence, params }) => [evidence.value, params.span] as const),
    ),
);

/** The words of the evidence with a number; undefined where nobody here can read them. */
export function markedWordsAt(dataset: ReadableDataset, number: number): MarkedWords | undefined {
  const words = quotedWordsAt(dataset, number);
  if (words === undefined) return undefined;
  const evidence = dataset.valueAt<"Evidence">(number);
  const found = foundSpans(dataset).get(evidence);
  const { start = found?.start, end = found?.end } = evidence;
  const source = dataset.sourceAt(number);
  const text = typeof source === "string" ? undefined : spanBasis(dataset, source).text;
  if (typeof source === "string" || !text || start === undefined || end === undefined)
    return { text: words, start: 0, end: words.length, quotations: new Quotations(words), source: undefined };
  const quotations = quotationsOf(dataset, source);
  return {
    text: text.text,
    start: text.index.toUnit(start),
    end: text.index.toUnit(end),
    quotations,
    source,
  };
}
