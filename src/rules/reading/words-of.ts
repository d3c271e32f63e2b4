import type { SourceText } from "../../text/source-text.ts";
import type { Entity, ReadableDataset } from "./readable-dataset.ts";
import { spanBasis } from "./source-texts.ts";

/** The text that an evidence points into, where it is held and is the one that was encoded. */
export function textAround(dataset: ReadableDataset, evidence: Entity<"Evidence">): SourceText | undefined {
  const source = dataset.sourceOf(evidence);
  return typeof source === "string" ? undefined : spanBasis(dataset, source).text;
}

/** The words that an evidence points at: as quoted, or as read in the text; undefined where nobody here can read them. */
export function wordsOf(dataset: ReadableDataset, evidence: Entity<"Evidence">): string | undefined {
  const { exact, start, end } = evidence.value;
  if (exact !== undefined) return exact;
  const text = textAround(dataset, evidence);
  return text && start !== undefined && end !== undefined ? text.slice({ start, end }) : undefined;
}
