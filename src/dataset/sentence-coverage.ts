import { toPointer } from "../diagnostics/json-pointer.ts";
import { sentencesOf } from "../text/sentences.ts";
import type { Sentence } from "../text/sentences.ts";
import type { SourceText, Span } from "../text/source-text.ts";
import { faultsOf } from "./evidence-fault.ts";
import { memo } from "./memo.ts";
import type { Entity, ReadableDataset } from "./readable-dataset.ts";
import { spanBasis } from "./source-texts.ts";

/** How much of a sentence evidence covers: `part` where words of it are left over. */
export type CoveredExtent = "whole" | "part" | "none";

/** A sentence of a source and what rests on it. */
export interface CoveredSentence extends Sentence {
  /** The ids of the statements, outcomes, accounts and so on that rest on it; of what has no id, its JSON Pointer. */
  readonly by: readonly string[];
  readonly extent: CoveredExtent;
  /** The stretches with words that no evidence covers; the whole sentence where there is none. */
  readonly uncovered: readonly Sentence[];
}

/** The words of a source on which something rests. */
interface CoveredSpan extends Span {
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
    const uncovered = active.length === 0 ? [sentence] : uncoveredIn(sentence, active, text);
    const extent = active.length === 0 ? "none" : uncovered.length === 0 ? "whole" : "part";
    return { ...sentence, by: [...new Set(active.map(({ by }) => by))], extent, uncovered };
  });
}

/** Several words, or a longer one, or two signs of a script without blanks: what is less ("and", "when") is no gap. */
const worthNaming =
  /[\p{L}\p{N}][\s\p{P}]+[\p{L}\p{N}]|[\p{L}\p{N}]{6}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2}/u;

/** The stretches of a sentence that have words and are in no span. The spans are in the order of their starts. */
function uncoveredIn(sentence: Sentence, spans: readonly Span[], text: SourceText): Sentence[] {
  const stretches: Sentence[] = [];
  let at = sentence.start;
  for (const { start, end } of [...spans, { start: sentence.end, end: sentence.end }]) {
    if (start > at) {
      const between = { start: at, end: Math.min(start, sentence.end) };
      const words = text.slice(between);
      if (worthNaming.test(words)) stretches.push({ ...between, text: words.trim() });
    }
    at = Math.max(at, end);
  }
  return stretches;
}

/**
 * The sentences of a source that no evidence covers, or less than half of whose characters evidence covers. Whatever has
 * evidence counts, and so do the stretches that the source itself calls off topic.
 */
export function sentencesWithoutEvidence(
  dataset: ReadableDataset,
  source: Entity<"Source">,
): CoveredSentence[] {
  return sentenceCoverage(dataset, source).filter((sentence) => {
    const left = sentence.uncovered.reduce((sum, { start, end }) => sum + end - start, 0);
    return left * 2 > sentence.end - sentence.start;
  });
}

/**
 * What rests on an evidence: the id of the nearest entity around it that has one and is no call, source or dataset, or the
 * JSON Pointer of the outermost one where none has.
 */
function restingOn(evidence: Entity<"Evidence">): string {
  let outermost: Entity = evidence;
  for (let at: Entity | undefined = evidence; at && !isContainer(at); at = at.parent) {
    const { id } = at.value as { readonly id?: string };
    if (id !== undefined) return id;
    outermost = at;
  }
  return toPointer(outermost.path);
}

function isContainer({ name }: Entity): boolean {
  return name === "LeaderCall" || name === "Source" || name === "Dataset";
}
