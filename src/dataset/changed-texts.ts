import type { Evidence } from "../schema/model-types.ts";
import { groupBy } from "../collections/group-by.ts";
import { isWellFormed } from "../text/code-points.ts";
import { countingsFor, readerOf } from "../text/counted-offsets.ts";
import type { Counting } from "../text/counted-offsets.ts";
import { indexOf } from "../text/index-of.ts";
import { nearestPassage } from "../text/nearest-passage.ts";
import type { SearchBudget } from "../text/search-budget.ts";
import { sha256Hex } from "../text/sha256.ts";
import { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/source-text.ts";
import type { Entity, ReadableDataset } from "./readable-dataset.ts";
import { spanBasis } from "./source-texts.ts";

/** The one cause for which the spans and quotations of a source do not fit its text. */
export type TextChange =
  | {
      /** The cause: what happened to the text, or how its spans were made. */
      readonly cause: "shifted";
      /** By how many code points the words are later, or earlier if it is negative. */
      readonly by: number;
      /** What the text begins with, if it begins with something new. */
      readonly added: string | undefined;
    }
  | {
      readonly cause: "counted";
      /** What was counted instead of code points, or how line ends were counted. */
      readonly counting: Counting;
    }
  | {
      readonly cause: "normalized";
      /** The normal form of Unicode in which the text was encoded. */
      readonly form: "NFC" | "NFD";
    }
  /** The words are elsewhere, each at another distance. */
  | { readonly cause: "revised" }
  /** All words that are missing are after its end. */
  | {
      readonly cause: "cut-off";
      /** How many code points the text, or its digest, has. */
      readonly length: number;
    }
  | {
      readonly cause: "copied";
      /** The id of the source that has the same text. */
      readonly from: string;
    }
  /** Many spans are beyond the length that the digest has, of a text that is not available. */
  | { readonly cause: "short-digest"; readonly length: number }
  /** The text of another source has the words, and this one has those of the other. */
  | { readonly cause: "swapped"; readonly standsIn: string }
  /** The text has nothing like the words; another source may have them. */
  | { readonly cause: "exchanged"; readonly standsIn: string | undefined };

/** How far before and after its span a sealed quotation is looked for, in code points. */
const MOVED_AT_MOST = 32;
/** The part of the misplaced spans that one cause must explain. */
const NEARLY_ALL = 0.8;
/** How many quotations tell by which distance all are shifted. */
const VOTERS = 8;
/** How many quotations are searched for anything like them before a text is called another one. */
const SEARCHED = 40;

/** Why an evidence does not fit its text, and the right place of its words, where it is known. */
export interface ChangedSpan {
  readonly change: TextChange;
  readonly span: Span | undefined;
}

/**
 * Finds what has one cause in the text as such: a text with one character more, another text, offsets that were counted in
 * other units. So it can be reported as one.
 *
 * @param suspicious the evidence whose words are not where, or as, its text has them.
 * @param faulty all evidence with a fault.
 */
export function changedTexts(
  dataset: ReadableDataset,
  suspicious: readonly Entity<"Evidence">[],
  faulty: readonly Entity<"Evidence">[],
  budget: SearchBudget,
): ReadonlyMap<Entity<"Evidence">, ChangedSpan> {
  const explained = new Map<Entity<"Evidence">, ChangedSpan>();
  if (suspicious.length < 2) return explained;
  for (const [source, group] of groupBy(suspicious, (evidence) => dataset.sourceOf(evidence))) {
    if (typeof source === "string" || group.length < 2) continue;
    const { text, length } = spanBasis(dataset, source);
    if (!text) {
      const change = { cause: "short-digest", length: length ?? 0 } as const;
      for (const each of group) explained.set(each, { change, span: undefined });
      continue;
    }
    const holding = startsOf(dataset, source, faulty);
    const found =
      copied(dataset, source, group, text, holding) ??
      cutOff(group, text, budget) ??
      misplaced(group, text, holding, budget) ??
      renormalized(group, text) ??
      exchanged(dataset, source, group, text, holding, budget);
    if (!found) continue;
    for (const [each, span] of found.spans) explained.set(each, { change: found.change, span });
  }
  return explained;
}

/** A cause, with the evidence that it explains and, where they can be found, their words' right places. */
interface Explanation {
  readonly change: TextChange;
  readonly spans: ReadonlyMap<Entity<"Evidence">, Span | undefined>;
}

/** The positions of the spans of a source that hold. */
function startsOf(
  dataset: ReadableDataset,
  source: Entity<"Source">,
  faulty: readonly Entity<"Evidence">[],
): readonly number[] {
  const numbers = new Set(faulty.map((evidence) => dataset.numberOf(evidence)));
  const starts: number[] = [];
  for (const number of dataset.numbersOf("Evidence")) {
    if (numbers.has(number) || !dataset.isSoundAt(number)) continue;
    if (dataset.sourceAt(number) !== source) continue;
    starts.push(dataset.valueAt<"Evidence">(number).start ?? 0);
  }
  return starts;
}

/** Whether a span has the words of an evidence. */
function holdsAt({ exact, sha256 }: Evidence, span: Span, text: SourceText): boolean {
  if (span.start < 0 || span.end > text.length || span.start >= span.end) return false;
  return exact === undefined ? sha256Hex(text.slice(span)) === sha256 : text.reads(span, exact);
}

/** Explains words that most of a text does not have, because it is the text of another source. */
function copied(
  dataset: ReadableDataset,
  source: Entity<"Source">,
  group: readonly Entity<"Evidence">[],
  { text }: SourceText,
  holding: readonly number[],
): Explanation | undefined {
  if (holding.length >= group.length) return undefined;
  const from = dataset
    .readableSources()
    .find((other) => other !== source && spanBasis(dataset, other).text?.text === text);
  if (!from) return undefined;
  const change = { cause: "copied", from: from.value.id } as const;
  return { change, spans: new Map(group.map((each) => [each, undefined])) };
}

/** Explains spans that all reach beyond the end of a text which has none of their words. */
function cutOff(
  group: readonly Entity<"Evidence">[],
  text: SourceText,
  budget: SearchBudget,
): Explanation | undefined {
  const isBehind = group.every(({ value: { exact, start, end } }) => {
    if (exact === undefined || start === undefined || end === undefined || end <= text.length) return false;
    // Of some passages the text may have the beginning.
    const isBegun = start >= text.length || exact.startsWith(text.slice({ start, end: text.length }));
    return start < end && isBegun && text.find({ exact }, 1, budget)?.length === 0;
  });
  if (!isBehind) return undefined;
  const change = { cause: "cut-off", length: text.length } as const;
  return { change, spans: new Map(group.map((each) => [each, undefined])) };
}

/** Explains spans whose words all stand elsewhere in the text. */
function misplaced(
  group: readonly Entity<"Evidence">[],
  text: SourceText,
  holding: readonly number[],
  budget: SearchBudget,
): Explanation | undefined {
  const located = group.filter(({ value }) => value.start !== undefined && value.end !== undefined);
  if (located.length < 2) return undefined;
  const tryReader = (change: TextChange, read: (offset: number) => number | undefined) => {
    const spans = new Map<Entity<"Evidence">, Span>();
    for (const each of located) {
      const [start, end] = [read(each.value.start ?? 0), read(each.value.end ?? 0)];
      if (start === undefined || end === undefined) continue;
      if (holdsAt(each.value, { start, end }, text)) spans.set(each, { start, end });
    }
    return accepted(change, spans, located, holding);
  };
  const by = commonShift(located, text, budget);
  if (by !== undefined) {
    const added = by > 0 && holding.length === 0 ? text.slice({ start: 0, end: by }) : undefined;
    const found = tryReader({ cause: "shifted", by, added }, (offset) => offset + by);
    if (found) return found;
  }
  for (const counting of countingsFor(text)) {
    if (!budget.spend(text.text.length)) return undefined;
    const found = tryReader({ cause: "counted", counting }, readerOf(text, counting));
    if (found) return found;
  }
  return located.length < 3 ? undefined : revised(located, text, holding, budget);
}

/** Explains spans each of whose quotations the text has once, at another place. */
function revised(
  located: readonly Entity<"Evidence">[],
  text: SourceText,
  holding: readonly number[],
  budget: SearchBudget,
): Explanation | undefined {
  const spans = new Map<Entity<"Evidence">, Span>();
  for (const each of located) {
    const { exact } = each.value;
    const [span, another] = (exact !== undefined && text.find({ exact }, 2, budget)) || [];
    if (span && !another) spans.set(each, span);
  }
  return accepted({ cause: "revised" }, spans, located, holding);
}

/** An explanation, if it holds for nearly all that is misplaced, and for more than what stands right behind the first of them. */
function accepted(
  change: TextChange,
  spans: Map<Entity<"Evidence">, Span | undefined>,
  located: readonly Entity<"Evidence">[],
  holding: readonly number[],
): Explanation | undefined {
  if (spans.size < 2 || spans.size < located.length * NEARLY_ALL) return undefined;
  const first = Math.min(...[...spans.keys()].map(({ value }) => value.start ?? 0));
  if (holding.filter((start) => start > first).length >= spans.size) return undefined;
  // What the text no longer has, such as its heading, has the same cause.
  for (const each of located) if (!spans.has(each)) spans.set(each, undefined);
  return { change, spans };
}

/** The distance by which most of some quotations stand from where they should; undefined where there is none. */
function commonShift(
  located: readonly Entity<"Evidence">[],
  text: SourceText,
  budget: SearchBudget,
): number | undefined {
  const votes = new Map<number, number>();
  for (const { value } of located.slice(0, VOTERS)) {
    const { exact, start = 0 } = value;
    const sealed = exact === undefined ? movedSpan(value, text) : undefined;
    const places =
      exact === undefined ? (sealed ? [sealed] : []) : (text.find({ exact }, VOTERS, budget) ?? []);
    for (const place of places) votes.set(place.start - start, (votes.get(place.start - start) ?? 0) + 1);
  }
  let best: number | undefined;
  for (const [by, count] of votes) if (count > (votes.get(best ?? NaN) ?? 1)) best = by;
  return best;
}

/** The span near the given one whose words have the digest: an edit of the text moves all that comes after it. */
export function movedSpan(evidence: Evidence, text: SourceText): Span | undefined {
  const { start = 0, end = 0, sha256 } = evidence;
  for (let by = 1; by <= MOVED_AT_MOST; by++) {
    for (const shift of [by, -by]) {
      const span = { start: start + shift, end: end + shift };
      if (span.start >= 0 && span.end <= text.length && sha256Hex(text.slice(span)) === sha256) return span;
    }
  }
  return undefined;
}

/** Explains quotations that the text has, once its letters and accents are put together or apart. */
function renormalized(group: readonly Entity<"Evidence">[], text: SourceText): Explanation | undefined {
  for (const form of ["NFC", "NFD"] as const) {
    const other = new SourceText(text.text.normalize(form));
    if (other.text === text.text) continue;
    const spans = new Map<Entity<"Evidence">, undefined>();
    for (const each of group) {
      const { exact, start, end } = each.value;
      const isIn =
        start === undefined || end === undefined
          ? exact !== undefined && indexOf(other.text, exact) >= 0
          : holdsAt(each.value, { start, end }, other);
      if (isIn) spans.set(each, undefined);
    }
    if (spans.size >= 2 && spans.size >= group.length * NEARLY_ALL)
      return { change: { cause: "normalized", form }, spans };
  }
  return undefined;
}

/** Explains quotations of which the text has not one, nor anything like one. */
function exchanged(
  dataset: ReadableDataset,
  source: Entity<"Source">,
  group: readonly Entity<"Evidence">[],
  text: SourceText,
  holding: readonly number[],
  budget: SearchBudget,
): Explanation | undefined {
  if (holding.length > 0) return undefined;
  const quotations = group.flatMap(({ value: { exact } }) =>
    exact !== undefined && isWellFormed(exact) ? [exact] : [],
  );
  for (const quotation of quotations.slice(0, SEARCHED)) {
    const cost = text.text.length * Math.ceil(Math.min(quotation.length, 200) / 32);
    // Nobody knows what was not looked for.
    if (!budget.spend(cost) || nearestPassage(text, quotation)) return undefined;
  }
  const standsIn = dataset.readableSources().find((other) => {
    const found = other === source ? undefined : spanBasis(dataset, other).text;
    return (
      found !== undefined &&
      quotations.length > 0 &&
      quotations.every((exact) => budget.spend(found.text.length) && indexOf(found.text, exact) >= 0)
    );
  });
  const change: TextChange = { cause: "exchanged", standsIn: standsIn?.value.id };
  return { change, spans: new Map(group.map((each) => [each, undefined])) };
}
