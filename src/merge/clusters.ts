import { groupBy } from "../collections/group-by.ts";
import type { Classes } from "./classes.ts";
import type { Entry } from "./entries.ts";
import type { ApartReason, JoinedKind, JoinReason } from "./report.ts";

/** Why entries cannot be one; undefined where they can. */
export type WhyApart = (members: readonly Entry[]) => ApartReason | undefined;

/** Entries that look alike and were not joined, one of each that stayed apart. */
export interface Apart {
  readonly kind: JoinedKind;
  readonly because: ApartReason;
  readonly entries: readonly Entry[];
}

/** What the caller says of entries, and what is known from an earlier try. */
export interface Wishes {
  /** Entries that are one. */
  readonly same: readonly (readonly Entry[])[];
  /** Groups of sets of entries, of which none is one with one of another set. */
  readonly different: readonly (readonly (readonly Entry[])[])[];
  /** The numbers of entries that are not joined, because the result would not be valid. */
  readonly refused: ReadonlySet<number>;
}

/**
 * Joins the entries of one kind step by step, from the surest reason to the weakest. Entries that one reason connects become one
 * all together, or none of them does: whether A and C are one cannot hang on B. Two entries of one dataset are never joined,
 * because whoever wrote it knew both; only the caller may say so. What is joined depends on no order.
 */
export class Clusters {
  readonly apart: Apart[] = [];
  readonly #kind: JoinedKind;
  readonly #classes: Classes;
  readonly #wishes: Wishes;
  readonly #reasons: Map<number, Set<JoinReason>>;
  readonly #whyApart: WhyApart;
  readonly #members = new Map<number, readonly Entry[]>();
  readonly #rivals = new Map<number, readonly Entry[]>();

  constructor(
    kind: JoinedKind,
    entries: readonly Entry[],
    classes: Classes,
    wishes: Wishes,
    reasons: Map<number, Set<JoinReason>>,
    whyApart: WhyApart,
  ) {
    this.#kind = kind;
    this.#classes = classes;
    this.#wishes = wishes;
    this.#reasons = reasons;
    this.#whyApart = whyApart;
    for (const [root, members] of groupBy(entries, ({ number }) => classes.find(number)))
      this.#members.set(root, members);
    for (const sets of wishes.different)
      for (const set of sets)
        for (const { number } of set) {
          const others = sets.filter((other) => other !== set).flat();
          this.#rivals.set(number, [...(this.#rivals.get(number) ?? []), ...others]);
        }
    const numbers = new Set(entries.map(({ number }) => number));
    this.join(
      "given",
      wishes.same.filter((group) => group.every(({ number }) => numbers.has(number))),
    );
  }

  /** The sets of entries that are one. */
  get all(): readonly (readonly Entry[])[] {
    return [...this.#members.values()];
  }

  membersOf({ number }: Entry): readonly Entry[] {
    return this.#members.get(this.#classes.find(number)) ?? [];
  }

  /**
   * Joins what each group connects. Where all that hangs together cannot be one, those are tried that `narrower` gives the same
   * key. Gives whether anything was joined.
   */
  join(
    because: JoinReason,
    groups: Iterable<readonly Entry[]>,
    narrower?: (entry: Entry) => string | undefined,
  ): boolean {
    let hasJoined = false;
    for (const clusters of this.#connected(groups)) {
      const why = this.#why(clusters, because);
      if (why === undefined) {
        this.#merge(clusters, because);
        hasJoined = true;
        continue;
      }
      for (const [key, some] of narrower ? groupBy(clusters, ([first]) => first && narrower(first)) : []) {
        if (key === undefined || some.length < 2 || this.#why(some, because) !== undefined) continue;
        this.#merge(some, because);
        hasJoined = true;
      }
      const left = new Set(clusters.flatMap(([first]) => (first ? [this.membersOf(first)[0]] : [])));
      const entries = [...left].filter((entry) => entry !== undefined);
      if (entries.length > 1 && !this.#areOfOneDataset(entries))
        this.apart.push({ kind: this.#kind, because: why, entries });
    }
    return hasJoined;
  }

  /** Whether somebody who wrote a dataset knew all of them. */
  #areOfOneDataset([first, ...others]: readonly Entry[]): boolean {
    if (!first) return false;
    return this.membersOf(first).some(({ input }) =>
      others.every((other) => this.membersOf(other).some((each) => each.input === input)),
    );
  }

  #connected(groups: Iterable<readonly Entry[]>): Iterable<readonly (readonly Entry[])[]> {
    const connected = this.#classes.copy();
    const touched = new Set<number>();
    for (const group of groups) {
      const [first, ...others] = group
        .filter(({ number }) => !this.#wishes.refused.has(number))
        .map(({ number }) => this.#classes.find(number));
      if (first === undefined) continue;
      touched.add(first);
      for (const other of others) {
        touched.add(other);
        connected.join(first, other);
      }
    }
    const roots = [...touched].sort((one, other) => one - other);
    const parts = groupBy(roots, (root) => connected.find(root)).values();
    return [...parts]
      .filter(({ length }) => length > 1)
      .map((part) => part.map((root) => this.#members.get(root) ?? []));
  }

  #why(clusters: readonly (readonly Entry[])[], because: JoinReason): ApartReason | undefined {
    const all = clusters.flat();
    const numbers = new Set(all.map(({ number }) => number));
    const isRival = (number: number) =>
      this.#rivals.get(number)?.some((other) => numbers.has(other.number)) === true;
    if (all.some(({ number }) => isRival(number))) return "given";
    const why = this.#whyApart(all);
    if (because === "given") return why === "identifiers" ? why : undefined;
    if (why !== undefined) return why;
    const inputs = new Map<number, readonly Entry[]>();
    for (const cluster of clusters) {
      for (const { input } of cluster) {
        if ((inputs.get(input) ?? cluster) !== cluster) return "several";
        inputs.set(input, cluster);
      }
    }
    return undefined;
  }

  #merge(clusters: readonly (readonly Entry[])[], because: JoinReason): void {
    const [first, ...others] = clusters;
    const leader = first?.[0];
    if (!leader) return;
    const reasons = new Set<JoinReason>([because]);
    const members: Entry[] = [];
    for (const cluster of clusters) {
      const [one] = cluster;
      if (!one) continue;
      const root = this.#classes.find(one.number);
      for (const reason of this.#reasons.get(root) ?? []) reasons.add(reason);
      this.#reasons.delete(root);
      this.#members.delete(root);
      members.push(...cluster);
    }
    for (const [one] of others) if (one) this.#classes.join(leader.number, one.number);
    const root = this.#classes.find(leader.number);
    this.#members.set(
      root,
      members.sort((one, other) => one.number - other.number),
    );
    this.#reasons.set(root, reasons);
  }
}

/** The groups of those that have a key in common. */
export function groupsBy(
  entries: Iterable<Entry>,
  keysOf: (entry: Entry) => Iterable<string>,
): Iterable<readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/**
 * The groups of those that are alike, at most one of each dataset: where a dataset has several that are alike, the first is
 * that of the others' first.
 */
export function alike(
  entries: Iterable<Entry>,
  keysOf: (entry: Entry) => Iterable<string>,
): readonly (readonly Entry[])[] {
  const groups: Entry[][] = [];
  for (const some of groupsBy(entries, keysOf)) {
    const counts = new Map<number, number>();
    const rows: Entry[][] = [];
    for (const entry of some) {
      const count = counts.get(entry.input) ?? 0;
      counts.set(entry.input, count + 1);
      (rows[count] ??= []).push(entry);
    }
    groups.push(...rows.filter(({ length }) => length > 1));
  }
  return groups;
}
