import type { EntityName } from "../schema/entities/all-entities.ts";
import { sentencesOf } from "../text/sentences.ts";
import type { Sentence } from "../text/sentences.ts";
import { faultsOf } from "./evidence-fault.ts";
import type { Entity, ReadableDataset } from "./readable-dataset.ts";
import { spanBasis } from "./source-texts.ts";

/** What tells something of a call. */
const tellers: ReadonlySet<EntityName> = new Set<EntityName>([
  "Statement",
  "OutcomeClaim",
  "Circumstance",
  "DiscussedTopic",
]);

/** A sentence of a source and what rests on it. */
export interface CoveredSentence extends Sentence {
  /** The ids of the statements and outcomes that rest on it; of what has no id, its name. */
  readonly by: readonly string[];
}

/** The sentences of a source, each with what rests on it; none where the text is not held. */
export function sentenceCoverage(dataset: ReadableDataset, source: Entity<"Source">): CoveredSentence[] {
  const { text } = spanBasis(dataset, source);
  if (!text) return [];
  const found = new Map(
    faultsOf(dataset, "not-located").map(({ evidence, params }) => [evidence, params.span]),
  );
  const spans = dataset
    .all("Evidence")
    .flatMap((evidence) => {
      const by = tellerOf(evidence);
      const { start = found.get(evidence)?.start, end = found.get(evidence)?.end } = evidence.value;
      if (by === undefined || start === undefined || end === undefined) return [];
      return dataset.sourceOf(evidence) === source ? [{ start, end, by }] : [];
    })
    .sort((one, other) => one.start - other.start);
  // Both are in the order of the text: those that can still overlap a sentence are a window that only moves on.
  let waiting = 0;
  let active: typeof spans = [];
  return sentencesOf(text, source.value.language).map((sentence) => {
    while (waiting < spans.length && spans[waiting]!.start < sentence.end) active.push(spans[waiting++]!);
    active = active.filter(({ end }) => end > sentence.start);
    return { ...sentence, by: [...new Set(active.map(({ by }) => by))] };
  });
}

/** The sentences of a source that nothing rests on. */
export function uncodedSentences(dataset: ReadableDataset, source: Entity<"Source">): CoveredSentence[] {
  return sentenceCoverage(dataset, source).filter(({ by }) => by.length === 0);
}

/** What an evidence is for, where that tells something of a call: its id, or its name where it has none. */
function tellerOf(evidence: Entity<"Evidence">): string | undefined {
  for (let at: Entity | undefined = evidence.parent; at; at = at.parent) {
    if (!tellers.has(at.name)) continue;
    const holder = at.name === "OutcomeClaim" ? at.parent : at;
    return (holder?.value as { id?: string } | undefined)?.id ?? at.name;
  }
  return undefined;
}
