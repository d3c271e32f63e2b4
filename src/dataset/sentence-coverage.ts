import { sentencesOf } from "../text/sentences.ts";
import type { Sentence } from "../text/sentences.ts";
import { faultsOf } from "./evidence-fault.ts";
import { memo } from "./memo.ts";
import type { Entity, ReadableDataset } from "./readable-dataset.ts";
import { spanBasis } from "./source-texts.ts";

/** A sentence of a source and what rests on it. */
export interface CoveredSentence extends Sentence {
  /** The ids of the statements, outcomes, accounts and so on that rest on it; of what has no id, its name. */
  readonly by: readonly string[];
}

/** The words of a source on which something rests. */
interface CoveredSpan {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** The spans of all evidence, in the order of the text; gathered once for all sources. */
const spansBySource = memo((dataset) => {
  const located = new Map(
    faultsOf(dataset, "not-located").map(({ evidence, params }) => [evidence, params.span]),
  );
  const spans = new Map<Entity<"Source">, CoveredSpan[]>();
  for (const evidence of dataset.all("Evidence")) {
    const { start = located.get(evidence)?.start, end = located.get(evidence)?.end } = evidence.value;
    const source = dataset.sourceOf(evidence);
    if (start === undefined || end === undefined || typeof source === "string") continue;
    const span = { start, end, by: restingOn(evidence) };
    const others = spans.get(source);
    if (others) others.push(span);
    else spans.set(source, [span]);
  }
  for (const each of spans.values()) each.sort((one, other) => one.start - other.start);
  return spans;
});

/** The sentences of a source, each with what rests on it; none where its text is not known. */
export function sentenceCoverage(dataset: ReadableDataset, source: Entity<"Source">): CoveredSentence[] {
  const { text } = spanBasis(dataset, source);
  if (!text) return [];
  const spans = spansBySource(dataset).get(source) ?? [];
  // Both are in the order of the text: those that can still overlap a sentence are a window that only moves on.
  let waiting = 0;
  let active: CoveredSpan[] = [];
  return sentencesOf(text, source.value.language).map((sentence) => {
    for (let next = spans[waiting]; next && next.start < sentence.end; next = spans[++waiting])
      active.push(next);
    active = active.filter(({ end }) => end > sentence.start);
    return { ...sentence, by: [...new Set(active.map(({ by }) => by))] };
  });
}

/** The sentences of a source that nothing rests on. */
export function sentencesWithoutEvidence(
  dataset: ReadableDataset,
  source: Entity<"Source">,
): CoveredSentence[] {
  return sentenceCoverage(dataset, source).filter(({ by }) => by.length === 0);
}

/**
 * What rests on an evidence: the id of the outermost entity around it that is no call and no dataset, or its name where it
 * has none. Whatever has evidence counts.
 */
function restingOn(evidence: Entity<"Evidence">): string {
  let outermost: Entity = evidence;
  for (let at: Entity | undefined = evidence; at && !isContainer(at); at = at.parent) outermost = at;
  const { id } = outermost.value as { readonly id?: string };
  return id ?? outermost.name;
}

function isContainer({ name }: Entity): boolean {
  return name === "LeaderCall" || name === "Dataset";
}
