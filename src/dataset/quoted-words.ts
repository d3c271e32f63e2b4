import type { SourceText } from "../text/source-text.ts";
import type { Entity, ReadableDataset } from "./readable-dataset.ts";
import { evidenceResults } from "./evidence-fault.ts";
import { memo } from "./memo.ts";
import { spanBasis } from "./source-texts.ts";

/** The text that an evidence points into, where it is held and is the one that was encoded. */
export function textAround(dataset: ReadableDataset, evidence: Entity<"Evidence">): SourceText | undefined {
  const source = dataset.sourceOf(evidence);
  return typeof source === "string" ? undefined : spanBasis(dataset, source).text;
}

const none: ReadonlySet<object> = new Set();

/** The values of the evidence that something is wrong with. */
const faulty = memo<ReadonlySet<object>>((dataset) => {
  const { faults } = evidenceResults(dataset);
  if (faults.length === 0) return none;
  const open = new Set(["not-located", "not-verified"]);
  return new Set(faults.filter(({ fault }) => !open.has(fault.name)).map(({ evidence }) => evidence.value));
});

/** Whether something is wrong with an evidence, which another rule reports. */
export function quotedWordsAreFaulty(dataset: ReadableDataset, evidence: object): boolean {
  return faulty(dataset).has(evidence);
}

/**
 * The words that an evidence points at: as quoted, or as read in the text. Undefined where nobody here can read them, and
 * where something is wrong with the evidence, which another rule reports.
 */
export function quotedWordsOf(dataset: ReadableDataset, evidence: Entity<"Evidence">): string | undefined {
  return quotedWordsAt(dataset, dataset.numberOf(evidence));
}

/** {@link quotedWordsOf} the evidence with a number. */
export function quotedWordsAt(dataset: ReadableDataset, number: number): string | undefined {
  const evidence = dataset.valueAt<"Evidence">(number);
  if (faulty(dataset).has(evidence)) return undefined;
  const { exact, start, end } = evidence;
  if (exact !== undefined) return exact;
  if (start === undefined || end === undefined) return undefined;
  const source = dataset.sourceAt(number);
  const text = typeof source === "string" ? undefined : spanBasis(dataset, source).text;
  return text?.slice({ start, end });
}

/**
 * The words of all evidence that the entity with a number holds; undefined where there is none, or some cannot be read.
 */
export function allQuotedWordsAt(dataset: ReadableDataset, holder: number): string[] | undefined {
  const words: string[] = [];
  for (const number of dataset.evidenceIn(holder)) {
    const read = quotedWordsAt(dataset, number);
    if (read === undefined) return undefined;
    words.push(read);
  }
  return words.length > 0 && !dataset.hasUnsoundPartAt(holder) ? words : undefined;
}
