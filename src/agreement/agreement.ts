import type { Path } from "../diagnostics/json-pointer.ts";
import { toPointer } from "../diagnostics/json-pointer.ts";
import type { Dataset } from "../schema/model-types.ts";
import type { Span } from "../text/source-text.ts";
import { alignStatements } from "./align-statements.ts";
import { categoryNames, valueOf } from "./categories.ts";
import type { CategoryName, Coder } from "./categories.ts";
import { codingOf } from "./coding.ts";
import type { CodedStatement, Coding } from "./coding.ts";
import { nominalAlpha } from "./nominal-alpha.ts";
import type { Alpha } from "./nominal-alpha.ts";
import { sameActors } from "./same-actors.ts";
import type { ActorPairs } from "./same-actors.ts";
import { sameSources } from "./same-sources.ts";
import type { SourcePairs } from "./same-sources.ts";
import { commonLength, f1, lengthOf, union } from "./spans.ts";
import { unitizingAlpha } from "./unitizing-alpha.ts";

export type { ActorPair, ActorPairs } from "./same-actors.ts";
export type { Alpha, NoAlpha } from "./nominal-alpha.ts";
export type { CategoryName } from "./categories.ts";
export { DifferentTextsError } from "./same-sources.ts";
export type { SourcePair, SourcePairs } from "./same-sources.ts";

/** How two encodings are compared. */
export interface AgreementOptions {
  /** The texts of sources that the first dataset does not have itself, by the source's id. */
  readonly textsOfA?: Readonly<Record<string, string>>;
  /** The same for the second. */
  readonly textsOfB?: Readonly<Record<string, string>>;
  /** Actors of the first and of the second dataset that are the same, though neither identifiers nor names say so. */
  readonly sameActors?: readonly (readonly [a: string, b: string])[];
  /** How much of their words two statements must share to be a pair, from 0 to 1. */
  readonly minOverlap?: number;
}

/** How far two encodings of the same texts agree. */
export interface Agreement {
  readonly sources: SourcePairs;
  readonly actors: ActorPairs;
  /** How far both mark the same words, in the sources of both. */
  readonly spans: {
    /** As evidence of a statement, or of an element of one. */
    readonly statements: SpanAgreement;
    /** As evidence of anything. */
    readonly all: SpanAgreement;
  };
  /** How many quotations have no position, and stand in no text that is at hand: they are left out. */
  readonly unlocated: { readonly a: number; readonly b: number };
  /** How many statements there are in the sources of both, and how many are a pair. */
  readonly statements: {
    readonly a: number;
    readonly b: number;
    readonly paired: number;
    readonly f1?: number;
  };
  /** How far pairs of statements are coded alike. */
  readonly categories: readonly CategoryAgreement[];
  /** What is coded differently, in the order of the first dataset; what only the second has comes last. */
  readonly disagreements: readonly Disagreement[];
}

/** How far two coders mark the same words. */
export type SpanAgreement = Alpha & {
  /** How many code points the first marks. */
  readonly a: number;
  /** How many the second marks. */
  readonly b: number;
  /** How many both mark. */
  readonly both: number;
  /** How much of what both mark is the same; left out where neither marks anything. */
  readonly f1?: number;
};

/** How far pairs of statements are coded alike in one respect. */
export type CategoryAgreement = Alpha & {
  readonly category: CategoryName;
  /** How many pairs there are. */
  readonly pairs: number;
  /** In how many of them both say the same. */
  readonly same: number;
};

/** A statement as one coder has it. */
export interface CodedPlace {
  readonly id: string;
  readonly path: Path;
  readonly pointer: string;
  readonly content: string;
  /** The words that it rests on, as far as they are at hand. */
  readonly words: readonly string[];
  /** Where these words are. */
  readonly spans: readonly (Span & { readonly source: string })[];
  /** What the coder says, in words; left out where the other has no such statement. */
  readonly value?: string;
}

/** A pair of statements that is coded differently, or a statement that only one coder has. */
export type Disagreement =
  | { readonly category: CategoryName; readonly a: CodedPlace; readonly b: CodedPlace }
  | { readonly category: "only-a"; readonly a: CodedPlace; readonly b?: undefined }
  | { readonly category: "only-b"; readonly a?: undefined; readonly b: CodedPlace };

/** Half of what a sentence has still makes a pair with the whole, and some words more or less always do. */
const MIN_OVERLAP = 0.25;

/**
 * How far two encodings of the same texts agree: on the words that they mark, on the statements that they find there, and on
 * what they say of them. It does not say which of the two is right. Both datasets should be valid.
 *
 * @throws DifferentTextsError where they are not of the same texts.
 * @example
 * const { categories, disagreements } = agreement(mine, yours);
 * categories.find(({ category }) => category === "mode")?.alpha; // 0.82
 */
export function agreement(a: Dataset, b: Dataset, options: AgreementOptions = {}): Agreement {
  const { textsOfA = {}, textsOfB = {}, minOverlap = MIN_OVERLAP } = options;
  const [one, other] = [codingOf(a, textsOfA), codingOf(b, textsOfB)];
  const sources = sameSources(one, other);
  const actors = sameActors(one, other, sources.pairs, options.sameActors ?? []);
  const sourcesOfB = new Map(sources.pairs.map((pair) => [pair.a, pair.b]));
  const [as, bs] = [inOrder(one, new Set(sourcesOfB.keys())), inOrder(other, new Set(sourcesOfB.values()))];
  const [coderA, coderB] = codersOf(one, other, actors);
  const codedAlike = (left: CodedStatement, right: CodedStatement) =>
    categoryNames.filter(
      (name) =>
        valueOf(name, coderA, left.entity.value).key === valueOf(name, coderB, right.entity.value).key,
    );
  const pairs = alignStatements(as, bs, {
    sources: sourcesOfB,
    least: minOverlap,
    likeness: (left, right) => codedAlike(left, right).length / categoryNames.length,
  });
  const values = pairs.map((pair) => ({
    ...pair,
    alike: new Set(codedAlike(pair.a, pair.b)),
  }));
  const agreementOfStatements = f1(as.length, bs.length, pairs.length);
  return {
    sources,
    actors,
    spans: {
      statements: spanAgreement(sources, ({ id }, isA) =>
        (isA ? as : bs).flatMap(({ spans }) => spans.get(id) ?? []),
      ),
      all: spanAgreement(sources, ({ id }, isA) => (isA ? one : other).spans.get(id) ?? []),
    },
    unlocated: { a: one.unlocated, b: other.unlocated },
    statements: {
      a: as.length,
      b: bs.length,
      paired: pairs.length,
      ...(agreementOfStatements !== undefined && { f1: agreementOfStatements }),
    },
    categories: categoryNames.map((category) => ({
      category,
      pairs: pairs.length,
      same: values.filter(({ alike }) => alike.has(category)).length,
      ...nominalAlpha(
        pairs.map((pair) => [
          valueOf(category, coderA, pair.a.entity.value).key,
          valueOf(category, coderB, pair.b.entity.value).key,
        ]),
      ),
    })),
    disagreements: disagreementsOf(as, bs, values, coderA, coderB),
  };
}

/** The statements in the sources of both, in the order of the text. */
function inOrder({ statements }: Coding, sources: ReadonlySet<string>): CodedStatement[] {
  const firstOf = ({ spans }: CodedStatement) => [...spans].find(([source]) => sources.has(source));
  const rank = new Map([...sources].map((source, at) => [source, at]));
  return statements
    .filter((statement) => firstOf(statement) !== undefined)
    .map((statement) => {
      const [source = "", spans = []] = firstOf(statement) ?? [];
      return { statement, source: rank.get(source) ?? 0, start: spans[0]?.start ?? 0 };
    })
    .sort((left, right) => left.source - right.source || left.start - right.start)
    .map(({ statement }) => statement);
}

/** The two coders, in whose data an actor of both has one key. */
function codersOf(a: Coding, b: Coding, { pairs }: ActorPairs): readonly [Coder, Coder] {
  const ofB = new Map(pairs.map((pair) => [pair.b, pair.a]));
  return [
    { view: a.view, keyOf: (id) => `a:${id}` },
    { view: b.view, keyOf: (id) => (ofB.has(id) ? `a:${ofB.get(id)}` : `b:${id}`) },
  ];
}

/** How far both mark the same words of the sources of both, as one text after another. */
function spanAgreement(
  { pairs }: SourcePairs,
  spansOf: (source: { readonly id: string }, isA: boolean) => readonly Span[],
): SpanAgreement {
  const [as, bs]: [Span[], Span[]] = [[], []];
  let at = 0;
  let lengthIsKnown = true;
  for (const pair of pairs) {
    const [ofA, ofB] = [union(spansOf({ id: pair.a }, true)), union(spansOf({ id: pair.b }, false))];
    const move = ({ start, end }: Span) => ({ start: start + at, end: end + at });
    as.push(...ofA.map(move));
    bs.push(...ofB.map(move));
    // A source that is only mentioned, and that nobody has read.
    if (pair.length === undefined && ofA.length + ofB.length > 0) lengthIsKnown = false;
    at += pair.length ?? Math.max(ofA.at(-1)?.end ?? 0, ofB.at(-1)?.end ?? 0);
  }
  const [a, b, both] = [lengthOf(as), lengthOf(bs), commonLength(as, bs)];
  const value = f1(a, b, both);
  return {
    a,
    b,
    both,
    ...(value !== undefined && { f1: value }),
    ...(lengthIsKnown ? unitizingAlpha([as, bs], at) : { why: "length-unknown" as const }),
  };
}

function disagreementsOf(
  as: readonly CodedStatement[],
  bs: readonly CodedStatement[],
  pairs: readonly {
    readonly a: CodedStatement;
    readonly b: CodedStatement;
    readonly alike: ReadonlySet<CategoryName>;
  }[],
  coderA: Coder,
  coderB: Coder,
): Disagreement[] {
  const byA = new Map(pairs.map((pair) => [pair.a, pair]));
  const paired = new Set(pairs.map(({ b }) => b));
  return [
    ...as.flatMap((a): Disagreement[] => {
      const pair = byA.get(a);
      if (!pair) return [{ category: "only-a", a: placeOf(a) }];
      return categoryNames
        .filter((category) => !pair.alike.has(category))
        .map((category) => ({
          category,
          a: placeOf(a, valueOf(category, coderA, a.entity.value).words),
          b: placeOf(pair.b, valueOf(category, coderB, pair.b.entity.value).words),
        }));
    }),
    ...bs.filter((b) => !paired.has(b)).map((b): Disagreement => ({ category: "only-b", b: placeOf(b) })),
  ];
}

function placeOf({ entity, words, spans }: CodedStatement, value?: string): CodedPlace {
  const { path, value: statement } = entity;
  return {
    id: statement.id,
    path,
    pointer: toPointer(path),
    content: statement.content,
    words,
    spans: [...spans].flatMap(([source, stretches]) => stretches.map((span) => ({ ...span, source }))),
    ...(value !== undefined && { value }),
  };
}
