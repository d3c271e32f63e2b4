import { munkres } from "munkres";
import type { Span } from "../text/source-text.ts";
import type { CodedStatement } from "./coding.ts";
import { commonLength, lengthOf } from "./spans.ts";

/** Two statements that rest on the same words. */
export interface StatementPair {
  readonly a: CodedStatement;
  readonly b: CodedStatement;
  /** How much of the words of either are words of both: 1 where they rest on the same. */
  readonly overlap: number;
}

/** How pairs are chosen. */
interface Choice {
  /** The source of the second coder that each of the first is. */
  readonly sources: ReadonlyMap<string, string>;
  /** Less overlap makes no pair. */
  readonly least: number;
  /** How much else is said alike, from 0 to 1. */
  readonly likeness: (a: CodedStatement, b: CodedStatement) => number;
}

/**
 * Pairs the statements of two coders: each with at most one of the other, so that the sum of the overlaps is the greatest.
 * Where several pairings have the same sum, the one counts in which more else is said alike, then that in which both coders
 * have the statements in the same order.
 */
export function alignStatements(
  as: readonly CodedStatement[],
  bs: readonly CodedStatement[],
  choice: Choice,
): StatementPair[] {
  const edges = edgesBetween(as, bs, choice);
  return components(edges).flatMap(({ rows, columns }) => {
    const weights = rows.map((row, rank) =>
      columns.map((column, otherRank) => {
        const [a, b, overlap] = [as[row], bs[column], edges[row]?.get(column)];
        if (!a || !b || overlap === undefined) return 0;
        return weightOf(overlap, choice.likeness(a, b), Math.abs(rank - otherRank));
      }),
    );
    const greatest = weights.flat().reduce((one, other) => Math.max(one, other), 0);
    const costs = weights.map((row) => row.map((weight) => greatest - weight));
    return munkres(costs).flatMap(([rank, otherRank]): StatementPair[] => {
      const [row, column] = [rows[rank] ?? -1, columns[otherRank] ?? -1];
      const [a, b, overlap] = [as[row], bs[column], edges[row]?.get(column)];
      return a && b && overlap !== undefined ? [{ a, b, overlap }] : [];
    });
  });
}

/** A whole number, so that sums are exact: the overlap counts most, then the likeness, then the order. */
function weightOf(overlap: number, likeness: number, apart: number): number {
  return Math.round(overlap * 1000) * 1e10 + Math.round(likeness * 100) * 1e5 + Math.max(1, 1000 - apart);
}

/** A stretch of a text with the statement that rests on it. */
interface Place extends Span {
  readonly source: string;
  readonly statement: number;
  readonly isA: boolean;
}

/** For each statement of the first coder those of the second that overlap it enough, and how much they do. */
function edgesBetween(
  as: readonly CodedStatement[],
  bs: readonly CodedStatement[],
  { sources, least }: Choice,
): readonly ReadonlyMap<number, number>[] {
  const edges = as.map(() => new Map<number, number>());
  const places = [
    ...placesOf(as, (source) => sources.get(source), true),
    ...placesOf(bs, (source) => source, false),
  ].sort((one, other) => compare(one.source, other.source) || one.start - other.start);
  let active: Place[] = [];
  for (const place of places) {
    active = active.filter(({ source, end }) => source === place.source && end > place.start);
    for (const other of active) {
      if (other.isA === place.isA) continue;
      const [row, column] = place.isA
        ? [place.statement, other.statement]
        : [other.statement, place.statement];
      const [a, b, found] = [as[row], bs[column], edges[row]];
      if (!a || !b || !found || found.has(column)) continue;
      const overlap = overlapOf(a, b, sources);
      if (overlap >= least) found.set(column, overlap);
    }
    active.push(place);
  }
  return edges;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function placesOf(
  statements: readonly CodedStatement[],
  sourceOf: (source: string) => string | undefined,
  isA: boolean,
): Place[] {
  return statements.flatMap(({ spans }, statement) =>
    [...spans].flatMap(([id, stretches]) => {
      const source = sourceOf(id);
      return source === undefined ? [] : stretches.map((each) => ({ ...each, source, statement, isA }));
    }),
  );
}

/** How many of the code points of either are of both (Jaccard's coefficient). */
function overlapOf(a: CodedStatement, b: CodedStatement, sources: ReadonlyMap<string, string>): number {
  let common = 0;
  for (const [id, spans] of a.spans) common += commonLength(spans, b.spans.get(sources.get(id) ?? "") ?? []);
  const lengths = [a, b].map(({ spans }) =>
    [...spans.values()].reduce((sum, each) => sum + lengthOf(each), 0),
  );
  return common / ((lengths[0] ?? 0) + (lengths[1] ?? 0) - common);
}

/** Statements of the one and of the other coder that hang together by edges, and by none with the rest. */
function components(edges: readonly ReadonlyMap<number, number>[]): { rows: number[]; columns: number[] }[] {
  const rowsOf = new Map<number, number[]>();
  for (const [row, columns] of edges.entries())
    for (const column of columns.keys()) {
      const rows = rowsOf.get(column);
      if (rows) rows.push(row);
      else rowsOf.set(column, [row]);
    }
  const seen = new Set<number>();
  return edges.flatMap((_, first) => {
    if (seen.has(first)) return [];
    // Sets are walked in the order of insertion, also over what is added on the way.
    const rows = new Set([first]);
    const columns = new Set<number>();
    for (const row of rows) {
      seen.add(row);
      for (const column of edges[row]?.keys() ?? []) {
        columns.add(column);
        for (const other of rowsOf.get(column) ?? []) rows.add(other);
      }
    }
    const inOrder = (set: ReadonlySet<number>) => [...set].sort((one, other) => one - other);
    return columns.size === 0 ? [] : [{ rows: inOrder(rows), columns: inOrder(columns) }];
  });
}
