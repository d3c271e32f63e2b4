import { addToGroup, groupBy } from "../collections/group-by.ts";
import type { Group } from "../collections/group-by.ts";
import type { Comparison, LeaderCall, OutcomeClaim, Statement } from "../schema/model-types.ts";
import { circumstanceQuestions } from "../view/circumstance-questions.ts";
import { circumstanceSummary } from "../view/circumstance-summary.ts";
import { discussedTopicSummary } from "../view/discussed-topic-summary.ts";
import { claimSummary } from "../view/outcome-summary.ts";
import { statementSummary } from "../view/statement-summary.ts";
import { tellerOf } from "../view/omission-words.ts";
import type { SummaryLine } from "../view/summary-line.ts";
import type { View } from "../view/view.ts";

/** Something that one account tells of a call. */
export interface Fact {
  readonly of: object;
  readonly account: string;
  /** What it is about: rows are grouped by the first, and the sections of the others refer to it. */
  readonly sections: readonly [string, ...string[]];
  line(): SummaryLine;
}

/** That an account leaves out what others in the same row tell. */
export interface Gap {
  readonly account: string;
  readonly comparison: Comparison;
  /** Which of what is left out stands in this row. */
  readonly omitted: readonly string[];
  /** Which of it stands in no row. */
  readonly elsewhere: readonly string[];
}

/** Facts that stand beside each other. */
export interface Row {
  readonly facts: readonly Fact[];
  readonly gaps: readonly Gap[];
  /** The comparisons between what stands here; none where it is only about the same. */
  readonly comparisons: readonly Compared[];
  /** What is about the same, too, and stands in another section: without it a side would seem to say nothing of this. */
  readonly elsewhere: readonly Elsewhere[];
}

/** A fact, and the key of the section in which it stands. */
export interface Elsewhere {
  readonly fact: Fact;
  readonly key: string;
}

/** A comparison, and what it is said of. */
export interface Compared {
  readonly comparison: Comparison;
  readonly at: Fact;
}

/** Rows that are about the same. */
export interface Section {
  readonly key: string;
  readonly rows: readonly Row[];
}

/** What is told of a call, side by side. */
export interface Rows {
  readonly sections: readonly Section[];
  /** Comparisons of whole accounts, and of what stands elsewhere. */
  readonly others: readonly Comparison[];
}

/** The order of the sections about circumstances, by their kind. */
const ORDER = Object.keys(circumstanceQuestions);

/**
 * Puts what accounts tell of a call into rows: what is compared stands in one row, and so does all else about one subject. It
 * takes time in proportion to what there is.
 */
export function rowsOf(view: View, call: LeaderCall): Rows {
  const facts = factsOf(view, call);
  const { comparisons = [] } = call;
  const byEntity = new Map(facts.map((fact) => [fact.of, fact]));
  const groups = new Groups<Fact>();
  /** The facts that an id names: of an outcome all that claim it. */
  const factsNamed = (id: string): Fact[] => {
    const named = view.index.get(id);
    const entities: readonly object[] =
      named === undefined
        ? []
        : named.kind === "outcome"
          ? named.value.claims
          : [named.kind === "element" ? named.statement : named.value];
    return entities.flatMap((each) => byEntity.get(each) ?? []);
  };
  for (const { claims } of call.outcomes ?? [])
    groups.join(claims.flatMap((each) => byEntity.get(each) ?? []));
  const others: Comparison[] = [];
  const inRows: Compared[] = [];
  const gaps = new Map<Fact, Group<Gap>>();
  for (const comparison of comparisons) {
    const { from, to, kind } = comparison;
    const first = factsNamed(from);
    const ends = to.flatMap(factsNamed);
    const account = kind === "omits" ? tellerOf(view.index.get(from)) : undefined;
    const [at] = first;
    if (account !== undefined && ends.length > 0) {
      // What does not stand in a row is named with what comes first.
      let unplaced = to.filter((id) => factsNamed(id).length === 0);
      for (const id of to)
        for (const fact of factsNamed(id)) {
          addToGroup(gaps, fact, { account, comparison, omitted: [id], elsewhere: unplaced });
          unplaced = [];
        }
      if (at) groups.join([...first, ...ends]);
    } else if (at && kind !== "omits") {
      groups.join([...first, ...ends]);
      inRows.push({ comparison, at });
    } else others.push(comparison);
  }
  const comparisonsOf = groupBy(inRows, ({ at }) => groups.rootOf(at));
  const clusters = groupBy(facts, (fact) => groups.rootOf(fact));
  const rows = new Map<string, { row: Fact[]; comparisons: readonly Compared[] }[]>();
  const rest = new Map<string, Fact[]>();
  const elsewhere = new Map<string, Group<Elsewhere>>();
  for (const [root, cluster] of clusters) {
    const [section] = (cluster.find((fact) => !VAGUE.has(fact.sections[0])) ?? cluster[0]).sections;
    for (const fact of cluster)
      for (const other of fact.sections)
        if (other !== section && !VAGUE.has(other)) addToGroup(elsewhere, other, { fact, key: section });
    const compared = comparisonsOf.get(root) ?? [];
    // Each outcome stands above those who claim it.
    const isRow = cluster.length > 1 || compared.length > 0 || section === "outcome";
    if (!isRow) {
      const single = rest.get(section);
      if (single) single.push(...cluster);
      else rest.set(section, [...cluster]);
    }
    const known = rows.get(section) ?? [];
    rows.set(section, known);
    if (isRow) known.push({ row: cluster, comparisons: compared });
  }
  const sections = [...new Set([...rows.keys(), ...elsewhere.keys()])].map((key): Section => {
    const single = rest.get(key) ?? [];
    const others = elsewhere.get(key) ?? [];
    const last = single.length + others.length > 0 ? [{ row: single, comparisons: [], others }] : [];
    return {
      key,
      rows: [...(rows.get(key) ?? []).map((each) => ({ ...each, others: [] })), ...last].map(
        ({ row, comparisons: between, others }) => ({
          facts: row,
          gaps: merged(row.flatMap((fact) => gaps.get(fact) ?? [])),
          comparisons: between,
          elsewhere: others,
        }),
      ),
    };
  });
  return { sections: inOrder(sections), others };
}

/** Sections of facts that say by themselves hardly what they are about: these stand with what they are compared with. */
const VAGUE: ReadonlySet<string> = new Set(["about silence", "topic "]);

/** One gap for each comparison. */
function merged(gaps: readonly Gap[]): Gap[] {
  return [...groupBy(gaps, ({ comparison }) => comparison).values()].map((same) => ({
    ...same[0],
    omitted: [...new Set(same.flatMap(({ omitted }) => omitted))],
    elsewhere: same.flatMap(({ elsewhere }) => elsewhere),
  }));
}

function inOrder(sections: readonly Section[]): Section[] {
  const rank = ({ key }: Section) => {
    const [group = "", kind = ""] = key.split(" ");
    if (group === "about") return ORDER.indexOf(kind);
    const last = group === "topic" ? (kind === "" ? 1 : 0) : 2;
    return ORDER.length + last;
  };
  return [...sections].sort((one, other) => rank(one) - rank(other));
}

function factsOf(view: View, call: LeaderCall): Fact[] {
  const { circumstances = [], topics = [], statements = [], outcomes = [] } = call;
  return [
    ...circumstances.map((each) => ({
      of: each,
      account: each.account,
      sections: [`about ${each.kind}`] as const,
      line: () => circumstanceSummary({ ...view, under: each.account }, each),
    })),
    ...topics.map((each) => ({
      of: each,
      account: each.account,
      sections: [`topic ${each.topic}`] as const,
      line: () => discussedTopicSummary({ ...view, under: each.account }, each),
    })),
    ...statements.map((each) => ({
      of: each,
      account: each.account,
      sections: sectionsOf(each),
      line: () => statementSummary(view, each),
    })),
    ...outcomes.flatMap((outcome) =>
      outcome.claims.map((claim: OutcomeClaim) => ({
        of: claim,
        account: claim.account,
        sections: ["outcome"] as const,
        line: () => claimSummary({ ...view, under: claim.account }, outcome, claim),
      })),
    ),
  ];
}

function sectionsOf({ topics = [] }: Statement): Fact["sections"] {
  const [first = "", ...others] = new Set(topics);
  return [`topic ${first}`, ...others.map((each) => `topic ${each}`)];
}

/** Which belong together, by what joins them. */
class Groups<Item> {
  readonly #above = new Map<Item, Item>();

  rootOf(item: Item): Item {
    let root = item;
    for (let next = this.#above.get(root); next !== undefined; next = this.#above.get(root)) root = next;
    // The way is made short, so that the next who asks need not walk it.
    for (let at = item; at !== root;) {
      const next = this.#above.get(at) ?? root;
      this.#above.set(at, root);
      at = next;
    }
    return root;
  }

  join([first, ...others]: readonly Item[]): void {
    if (first === undefined) return;
    const root = this.rootOf(first);
    for (const other of others) {
      const its = this.rootOf(other);
      if (its !== root) this.#above.set(its, root);
    }
  }
}
