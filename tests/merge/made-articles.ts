import type {
  Account,
  Actor,
  CallStatus,
  Circumstance,
  Comparison,
  Dataset,
  DateClaim,
  Evidence,
  LeaderCall,
  Outcome,
  Source,
  Statement,
} from "leader-calls";
import { sha256Hex } from "../../src/text/sha256.ts";

/** A number from 0 up to, and without, another. */
export type Pick = (below: number) => number;

/** A call that invented articles tell of. */
interface MadeCall {
  readonly leaders: readonly [number, number];
  readonly day: string;
  readonly medium: "telephone" | "video";
}

const leaders = [
  { name: "Ilse Varn", others: ["Ильзе Варн"], wikidata: "Q9000001", state: 0 },
  { name: "Odo Brask", others: ["オド・ブラスク"], wikidata: "Q9000002", state: 1 },
  { name: "Mira Tolle", others: ["ميرا تول"], wikidata: "Q9000003", state: 2 },
];
const states = [
  { name: "Norrland", others: ["Норрланд"] },
  { name: "Sudmark", others: ["スドマルク"] },
  { name: "Ostin", others: ["أوستين"] },
];
const publishers = ["Morning Ledger", "Lenne Courier", "Harbour Post", "Вестник Норрланда"];
const subjects = [
  "the Lenne bridge",
  "grain for Ostin",
  "the prisoners",
  "tolls at the strait",
  "the fishing fleet",
];

/** Calls in plenty: some of the same two leaders, a day or more apart. */
export const madeCalls: readonly MadeCall[] = [
  { leaders: [0, 1], day: "2031-03-04", medium: "telephone" },
  { leaders: [0, 1], day: "2031-03-06", medium: "telephone" },
  { leaders: [0, 2], day: "2031-03-04", medium: "telephone" },
  { leaders: [1, 2], day: "2031-05-20", medium: "video" },
];

/** Every name of whom the articles tell of, with the one that is taken for all of them. */
export const nameOfAll: ReadonlyMap<string, string> = new Map(
  [...leaders, ...states].flatMap(({ name, others }) =>
    [name, ...others].map((each) => [each, name] as const),
  ),
);

/** The article of a number, always the same: what it prints of the call it tells of. */
function articleOf(number: number) {
  const call = madeCalls[number % madeCalls.length]!;
  const [one, other] = call.leaders.map((leader) => leaders[leader]!.name) as [string, string];
  const subject = subjects[number % subjects.length]!;
  const sentences = {
    date: `The call took place on ${call.day}.`,
    first: `${one} asked ${other} about ${subject}, article ${number} says.`,
    second: `${other} promised ${one} to look at ${subject}.`,
    relayed: `Two officials said that the call was cool.`,
    outcome: `They will talk again about ${subject}.`,
  };
  return { call, publisher: publishers[number % publishers.length]!, subject, sentences };
}

/** How a dataset is written. */
export interface MadeChoices {
  readonly pick: Pick;
  /** Whether texts and quotations are sealed. */
  readonly sealed: boolean;
}

/** A dataset of invented articles. Its ids are short, so that those of several datasets collide. */
export function madeDataset(id: string, articles: readonly number[], { pick, sealed }: MadeChoices): Dataset {
  let next = pick(3);
  const made = (prefix: string) => `${prefix}${++next}`;
  const actors: Actor[] = [];
  const actorIds = new Map<string, string>();
  const actor = (name: string, make: (actorId: string) => Actor): string => {
    const known = actorIds.get(name);
    if (known !== undefined) return known;
    const actorId = made("a");
    actorIds.set(name, actorId);
    actors.push(make(actorId));
    return actorId;
  };
  const state = (number: number): string => {
    const { name, others } = states[number]!;
    return actor(name, (actorId) => ({
      kind: "state",
      id: actorId,
      name,
      ...(pick(2) > 0 && { otherNames: others }),
    }));
  };
  const leader = (number: number): string => {
    const { name, others, wikidata, state: of } = leaders[number]!;
    const office = state(of);
    return actor(name, (actorId): Actor => ({
      kind: "person",
      id: actorId,
      ...[{ name }, { name, otherNames: others }, { name: others[0]!, otherNames: [name] }][pick(3)]!,
      ...(pick(2) > 0 && { identifiers: { wikidata } }),
      offices: [{ title: "President", kind: "head-of-state", of: office, startDate: "2030-01-01" }],
    }));
  };
  const sources: Source[] = [];
  const accounts: Account[] = [];
  const topics: { id: string; label: string; kind: "territory" }[] = [];
  const calls = new Map<MadeCall, LeaderCall>();
  for (const number of articles) {
    const { call, publisher, subject, sentences } = articleOf(number);
    const hasRelayed = number % 3 === 0;
    const printed = Object.entries(sentences).filter(([key]) => key !== "relayed" || hasRelayed);
    const text = printed.map(([, sentence]) => sentence).join(" ");
    const source = made("s");
    const evidenceOf = (words: string): Evidence => {
      const start = [...text.slice(0, text.indexOf(words))].length;
      const span = { start, end: start + [...words].length };
      return sealed ? { sha256: sha256Hex(words), ...span } : { exact: words, ...span };
    };
    const publisherId = actor(publisher, (actorId) => ({
      kind: "organization",
      id: actorId,
      name: publisher,
    }));
    sources.push({
      id: source,
      kind: "news-article",
      publisher: publisherId,
      ...(number % 2 === 0 && { url: `https://news.example/articles/${number}` }),
      title: `Article ${number}`,
      language: "en",
      publishedOn: "2031-06-01",
      ...(sealed ? { digest: { sha256: sha256Hex(text), length: [...text].length } } : { text }),
    });
    const account = made("t");
    accounts.push({ id: account, kind: "news-report", voice: publisherId, source });
    const [one, other] = call.leaders.map(leader) as [string, string];
    let topic = topics.find(({ label }) => label === subject)?.id;
    if (topic === undefined) topics.push({ id: (topic = made("p")), label: subject, kind: "territory" });
    let entry = calls.get(call);
    if (!entry) {
      const date: DateClaim =
        pick(3) > 0
          ? {
              value: call.day,
              asPrinted: call.day,
              basis: "printed",
              evidence: [{ source, ...evidenceOf(sentences.date) }],
            }
          : { value: pick(4) > 0 ? call.day : `${call.day}~`, basis: "context" };
      const status: CallStatus = "reported";
      entry = {
        id: made("c"),
        medium: pick(2) > 0 ? call.medium : "unknown",
        status,
        date,
        participants: [one, other].map((each) => ({ actor: each, roles: ["principal"] })),
        topics: [],
        statements: [],
        outcomes: [],
        circumstances: [],
        comparisons: [],
      };
      calls.set(call, entry);
    }
    entry.topics!.push({ topic, account, evidence: [evidenceOf(subject)] });
    const [asked, promised] = [made("x"), made("x")];
    const statement = (
      fields: Partial<Statement> & Need<Statement, "id" | "content" | "evidence" | "acts">,
    ): Statement => ({
      account,
      speakers: [one],
      addressees: [other],
      setting: "in-call",
      mode: "speech-act-report",
      topics: [topic],
      ...fields,
    });
    entry.statements!.push(
      statement({
        id: asked,
        acts: ["ask"],
        content: `What will become of ${subject}?`,
        evidence: [evidenceOf(sentences.first)],
        elements: [{ id: made("e"), content: subject, evidence: [evidenceOf(subject)] }],
      }),
      statement({
        id: promised,
        speakers: [other],
        addressees: [one],
        acts: ["promise"],
        content: `To look at ${subject}.`,
        respondsTo: [asked],
        evidence: [evidenceOf(sentences.second)],
      }),
    );
    const outcome: Outcome = {
      id: made("o"),
      kind: "stay-in-touch",
      content: `They will talk again about ${subject}.`,
      parties: [one, other],
      claims: [{ account, evidence: [evidenceOf(sentences.outcome)] }],
    };
    const same = entry.outcomes!.find(({ content }) => content === outcome.content);
    if (same) same.claims.push(...outcome.claims);
    else entry.outcomes!.push(outcome);
    const took: Circumstance = { kind: "occurrence", account, evidence: [evidenceOf(sentences.date)] };
    entry.circumstances!.push(took);
    if (!hasRelayed) continue;
    const officials = made("g");
    actors.push({ kind: "group", id: officials, name: "Two officials", count: 2 });
    const relayed = made("t");
    accounts.push({ id: relayed, kind: "unnamed-voice", voice: officials, source, relayedBy: account });
    const cool = made("x");
    entry.statements!.push(
      statement({
        id: cool,
        account: relayed,
        speakers: [],
        addressees: [],
        setting: "unknown",
        mode: "indirect",
        acts: ["characterise"],
        content: "The call was cool.",
        topics: [],
        evidence: [evidenceOf(sentences.relayed)],
      }),
    );
    const comparison: Comparison = {
      kind: "adds-detail",
      from: cool,
      to: [asked],
      note: "Only the officials say how the call was.",
    };
    entry.comparisons!.push(comparison);
  }
  return {
    schemaVersion: "1.0",
    id,
    title: `Dataset ${id}`,
    language: "en",
    ...(pick(2) > 0 && { license: pick(2) > 0 ? "MIT" : "CC0-1.0" }),
    sources,
    actors,
    accounts,
    topics,
    calls: [...calls.values()],
  };
}

type Need<T, K extends keyof T> = { [P in K]: T[P] };
