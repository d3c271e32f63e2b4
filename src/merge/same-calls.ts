import { groupBy } from "../collections/group-by.ts";
import type { CallStatus, LeaderCall } from "../schema/model-types.ts";
import { gapBetween, NEAR, saysDay, whyTimesDiffer } from "./call-times.ts";
import type { CallTime } from "./call-times.ts";
import { alike, groupsBy } from "./clusters.ts";
import type { Apart, Clusters, WhyApart } from "./clusters.ts";
import type { Entry } from "./entries.ts";
import type { ApartReason } from "./report.ts";

/** What calls are compared by. */
export interface CallMarks {
  readonly time: CallTime | undefined;
  readonly medium: string;
  readonly status: CallStatus;
  /** The classes of the principals, in order. */
  readonly principals: readonly number[];
  /** The classes of the sources that tell of it. */
  readonly sources: readonly number[];
  /** What its accounts report, with the words for it, each as one text. */
  readonly facts: readonly string[];
}

export type MarksOfCall = (entry: Entry) => CallMarks;

const UNHELD: ReadonlySet<CallStatus> = new Set(["planned", "attempted", "cancelled"]);

/** What two entries of one call cannot have otherwise. */
export function whyCallsDiffer(marksOf: MarksOfCall): WhyApart {
  return (members) => {
    const marks = members.map(marksOf);
    if (new Set(marks.map(principalsKey)).size > 1) return "principals";
    const times = marks.flatMap(({ time }) => time ?? []);
    if (times.length < marks.length) return "vague";
    return whyTimesDiffer(times) ?? whyOthersDiffer(marks);
  };
}

function whyOthersDiffer(marks: readonly CallMarks[]): ApartReason | undefined {
  const media = new Set(marks.map(({ medium }) => medium));
  media.delete("unknown");
  if (media.size > 1) return "media";
  const statuses = new Set(marks.map(({ status }) => status));
  return statuses.size > 1 && [...statuses].some((status) => UNHELD.has(status)) ? "status" : undefined;
}

function principalsKey({ principals }: CallMarks): string {
  return principals.join(" ");
}

/** Joins calls. Of what is known of two calls, the words that tell of them are the surest, and a month is the least sure. */
export function joinCalls(clusters: Clusters, entries: readonly Entry[], marksOf: MarksOfCall): void {
  const sameAs = (entry: Entry) => (entry.value as unknown as LeaderCall).sameAs ?? [];
  clusters.join("identifier", groupsBy(entries, sameAs));
  const comparable = entries.filter((entry) => marksOf(entry).principals.length > 1);
  const facts = (entry: Entry) => marksOf(entry).facts;
  const whole = (entry: Entry) => [JSON.stringify([principalsKey(marksOf(entry)), facts(entry)])];
  clusters.join("identical", alike(entries, whole));
  clusters.join("evidence", groupsBy(entries, facts));
  const inSource = (entry: Entry) =>
    marksOf(entry).sources.map((source) => `${source} ${principalsKey(marksOf(entry))}`);
  clusters.join("evidence", groupsBy(comparable, inSource), dayKey);
  const byPrincipals = (some: readonly Entry[]) => overlapping(some, marksOf);
  const withDay = comparable.filter((entry) => {
    const { time } = marksOf(entry);
    return time !== undefined && saysDay(time);
  });
  clusters.join("principals-and-day", byPrincipals(withDay), dayKey);
  clusters.join("principals-and-period", byPrincipals(comparable), dayKey);

  function dayKey(entry: Entry): string {
    const { time, medium } = marksOf(entry);
    return JSON.stringify([time, medium]);
  }
}

/** Calls of the same principals, in groups that hang together by dates that overlap. */
function overlapping(entries: readonly Entry[], marksOf: MarksOfCall): Iterable<readonly Entry[]> {
  const groups: Entry[][] = [];
  for (const some of groupBy(entries, (entry) => principalsKey(marksOf(entry))).values()) {
    let group: Entry[] = [];
    let until = -Infinity;
    for (const entry of byTime(some, marksOf)) {
      const { time } = marksOf(entry);
      if (!time) continue;
      const [from, to] = reachOf(time);
      if (from > until) groups.push((group = []));
      group.push(entry);
      until = Math.max(until, to);
    }
  }
  return groups.filter(({ length }) => length > 1);
}

/** The moments that a call may have begun at, by any clock. */
function reachOf({ from, to, moment }: CallTime): readonly [from: number, to: number] {
  return moment === undefined ? [from, to] : [Math.min(from, moment), Math.max(to, moment)];
}

function byTime(entries: readonly Entry[], marksOf: MarksOfCall): Entry[] {
  const begin = (entry: Entry) => marksOf(entry).time?.from ?? Infinity;
  return [...entries].sort((one, other) => begin(one) - begin(other) || one.number - other.number);
}

/** Calls that may well be one, and are not known to be. */
export function nearCalls(
  clusters: Clusters,
  marksOf: MarksOfCall,
  mayBeSame: (one: Entry, other: Entry) => boolean,
): Apart[] {
  const firsts = clusters.all.flatMap(([first]) => first ?? []);
  const near: Apart[] = [];
  const tell = (because: ApartReason, entries: readonly Entry[]) =>
    near.push({ kind: "call", because, entries });
  for (const some of groupBy(firsts, (entry) => principalsKey(marksOf(entry))).values()) {
    const sorted = byTime(some, marksOf);
    for (const [at, entry] of sorted.entries()) {
      const next = sorted[at + 1];
      if (!next || next.input === entry.input) continue;
      const marks = [marksOf(entry), marksOf(next)];
      const [one, other] = marks.map(({ time }) => time);
      if (!one || !other || gapBetween(one, other) > NEAR) continue;
      const why = whyTimesDiffer([one, other]) ?? whyOthersDiffer(marks);
      if (why) tell(why, [entry, next]);
    }
  }
  const ofPrincipal = groupsBy(firsts, (entry) => {
    const { time, principals } = marksOf(entry);
    return time && saysDay(time) ? principals.map((principal) => `${principal} ${time.from}`) : [];
  });
  for (const [first, ...others] of ofPrincipal) {
    const next = first && others.find((entry) => entry.input !== first.input);
    if (!first || !next || principalsKey(marksOf(first)) === principalsKey(marksOf(next))) continue;
    if (mayBeSame(first, next)) tell("principals", [first, next]);
  }
  return near;
}

/** The status of a call that has these by different tellings: what its definitions make of them together. */
export function statusOf(statuses: ReadonlySet<CallStatus>): CallStatus | undefined {
  if (statuses.size === 1) return [...statuses][0];
  const has = (status: CallStatus) => statuses.has(status);
  if (has("disputed") || (has("denied") && has("confirmed"))) return "disputed";
  return (["denied", "confirmed", "reported", "alleged", "attempted", "cancelled", "planned"] as const).find(
    has,
  );
}
