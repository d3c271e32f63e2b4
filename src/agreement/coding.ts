import { ReadableDataset } from "../dataset/readable-dataset.ts";
import type { Entity } from "../dataset/readable-dataset.ts";
import { faultsOf } from "../dataset/evidence-fault.ts";
import { quotedWordsAt } from "../dataset/quoted-words.ts";
import { spanBasis } from "../dataset/source-texts.ts";
import { addToGroup } from "../collections/group-by.ts";
import type { Group } from "../collections/group-by.ts";
import type { Dataset, Evidence } from "../schema/model-types.ts";
import type { Span } from "../text/source-text.ts";
import { viewOf } from "../view/view-of.ts";
import type { View } from "../view/view.ts";
import { union } from "./spans.ts";

/** Words of a statement, in a source. */
export interface SourceSpan extends Span {
  /** The id of the source. */
  readonly source: string;
}

/** A statement of a coder's, with the words that it rests on. */
export interface CodedStatement {
  readonly entity: Entity<"Statement">;
  /** Where its words are: by source, in order and without overlaps. */
  readonly spans: ReadonlyMap<string, readonly Span[]>;
  /** The words, as far as somebody has them, in the order of the evidence. */
  readonly words: readonly string[];
}

/** What one coder made of the texts. */
export interface Coding {
  readonly dataset: Dataset;
  readonly readable: ReadableDataset;
  readonly view: View;
  readonly statements: readonly CodedStatement[];
  /** The words that anything rests on, by source, but for stretches that are off topic. */
  readonly spans: ReadonlyMap<string, readonly SourceSpan[]>;
  /** How many quotations have no position, and stand in no text that is at hand. */
  readonly unlocated: number;
}

export function codingOf(dataset: Dataset, texts: Readonly<Record<string, string>>): Coding {
  const readable = new ReadableDataset(dataset, texts, new Set());
  const found = new Map<Evidence, Span>(
    faultsOf(readable, "not-located").map(({ evidence, params }) => [evidence.value, params.span]),
  );
  const spans = new Map<string, Group<SourceSpan>>();
  const ofStatements = new Map<Entity, SourceSpan[]>();
  let unlocated = 0;
  for (const number of readable.numbersOf("Evidence")) {
    const evidence = readable.valueAt<"Evidence">(number);
    const { start = found.get(evidence)?.start, end = found.get(evidence)?.end } = evidence;
    const source = readable.sourceAt(number);
    if (start === undefined || end === undefined || typeof source === "string") {
      unlocated++;
      continue;
    }
    const span = { source: source.value.id, start, end };
    const holder = statementWith(readable.parentOf(number));
    if (holder) {
      const others = ofStatements.get(holder);
      if (others) others.push(span);
      else ofStatements.set(holder, [span]);
    }
    if (!isAboutSource(readable.parentOf(number))) addToGroup(spans, span.source, span);
  }
  return {
    dataset,
    readable,
    view: viewOf(dataset, true, (id) => {
      const source = readable.get("Source", id);
      return source && spanBasis(readable, source).text;
    }),
    statements: readable.all("Statement").map((entity) => ({
      entity,
      spans: bySource(ofStatements.get(entity) ?? []),
      words: readable
        .evidenceIn(readable.numberOf(entity))
        .filter((number) => readable.pathOf(number).at(-2) === "evidence")
        .flatMap((number) => quotedWordsAt(readable, number) ?? []),
    })),
    spans,
    unlocated,
  };
}

/** The statement that an evidence is for: its own, or one of its elements. That of cues lies within it. */
function statementWith(holder: Entity | undefined): Entity<"Statement"> | undefined {
  const at = holder?.name === "StatementElement" ? holder.parent : holder;
  return at?.name === "Statement" ? (at as Entity<"Statement">) : undefined;
}

/** Stretches that are off topic are no fact. */
function isAboutSource(holder: Entity | undefined): boolean {
  return holder?.name === "Source";
}

function bySource(spans: readonly SourceSpan[]): ReadonlyMap<string, readonly Span[]> {
  const groups = new Map<string, Group<SourceSpan>>();
  for (const span of spans) addToGroup(groups, span.source, span);
  return new Map([...groups].map(([source, group]) => [source, union(group)]));
}
