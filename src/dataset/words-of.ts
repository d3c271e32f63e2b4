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

const none: ReadonlySet<Entity> = new Set();

const faulty = memo<ReadonlySet<Entity>>((dataset) => {
  if (evidenceResults(dataset).faults.length === 0) return none;
  const open = new Set(["not-located", "not-verified"]);
  const faults = evidenceResults(dataset).faults.filter(({ fault }) => !open.has(fault.name));
  return new Set(faults.map(({ evidence }) => evidence));
});

/**
 * The words that an evidence points at: as quoted, or as read in the text. Undefined where nobody here can read them, and
 * where something is wrong with the evidence: that is told already.
 */
export function wordsOf(dataset: ReadableDataset, evidence: Entity<"Evidence">): string | undefined {
  if (faulty(dataset).has(evidence)) return undefined;
  const { exact, start, end } = evidence.value;
  if (exact !== undefined) return exact;
  const text = textAround(dataset, evidence);
  return text && start !== undefined && end !== undefined ? text.slice({ start, end }) : undefined;
}

/** The words of all evidence that an entity holds; undefined where there is none, or some cannot be read. */
export function evidenceWordsOf(dataset: ReadableDataset, holder: Entity): string[] | undefined {
  const words: string[] = [];
  for (const evidence of dataset.held(holder, "Evidence")) {
    const read = wordsOf(dataset, evidence);
    if (read === undefined) return undefined;
    words.push(read);
  }
  return words.length > 0 && !dataset.holdsUnsound(holder) ? words : undefined;
}
