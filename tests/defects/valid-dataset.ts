import { createHash } from "node:crypto";
import type {
  Account,
  Act,
  Actor,
  Circumstance,
  Comparison,
  Dataset,
  Evidence,
  LeaderCall,
  Outcome,
  Source,
  Statement,
  Topic,
} from "leader-calls";
import type { Random } from "./random.ts";
import { SCHEMA_VERSION } from "../../src/schema/versions.ts";

/** How a made dataset may be shaped; what is left out is left to chance. */
export interface Shape {
  readonly sources?: number;
  readonly statementsPerAccount?: number;
  /** Sentences without a statement, put between the others to make texts long. */
  readonly fillerSentences?: number;
  /** Whether no text stands in the dataset, so that it has to be given. */
  readonly outside?: boolean;
}

/** A made dataset and the texts of its sources. */
export interface Made {
  readonly dataset: Dataset;
  readonly texts: Record<string, string>;
}

const given = ["Ilva", "Oren", "Tamsin", "Ødger", "Żanna", "𝒜lma", "Hessa", "Брам"];
const family = ["Varn", "Brask", "Okh", "Lindqist", "Țepel", "Nuur", "Adeyo", "Σαρ"];
const states = ["Norrland", "Sudmark", "Ostmere", "Palvane", "Quillonia", "Drumlow"];
const things = [
  "the bridge",
  "the 🚢 ferries",
  "grain prices",
  "the dam",
  "fishing rights",
  "the old border",
  "visas",
];
const deeds = [
  "should reopen soon",
  "matters to both",
  "costs too much",
  "will be looked at",
  "needs a third party",
];
const speech: readonly {
  readonly verb: string;
  readonly act: Act;
  readonly stance: "neutral" | "factive" | "doubting";
}[] = [
  { verb: "said", act: "inform", stance: "neutral" },
  { verb: "claimed", act: "claim", stance: "doubting" },
  { verb: "recalled", act: "recall", stance: "factive" },
  { verb: "stressed", act: "stress", stance: "neutral" },
  { verb: "demanded", act: "demand", stance: "neutral" },
  { verb: "warned", act: "warn", stance: "neutral" },
  { verb: "denied", act: "deny", stance: "neutral" },
];
const topicKinds = ["military", "trade", "energy", "territory", "migration", "health"] as const;

/** The text of a source while it is written; spans are counted one code point at a time, which is slow and plainly right. */
class Writer {
  text = "";
  length = 0;

  write(words: string): { start: number; end: number } {
    const start = this.length;
    this.text += words;
    this.length += [...words].length;
    return { start, end: this.length };
  }
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** Makes a valid dataset of a shape that chance decides: no error, no warning. */
export function makeValidDataset(random: Random, shape: Shape = {}): Made {
  return new Maker(random, shape).make();
}

class Maker {
  readonly #random: Random;
  readonly #shape: Shape;
  readonly #writers = new Map<string, Writer>();
  readonly #actors: Actor[] = [];
  readonly #sources: Source[] = [];
  readonly #accounts: Account[] = [];
  readonly #topics: Topic[] = [];
  readonly #leaders: { id: string; name: string; state: string }[] = [];
  #count = 0;

  constructor(random: Random, shape: Shape) {
    this.#random = random;
    this.#shape = shape;
  }

  make(): Made {
    this.#makeLeaders();
    const sources = this.#shape.sources ?? this.#random.int(1, 3);
    for (let index = 0; index < sources; index++) this.#makeSource(index);
    this.#makeTopics();
    const calls = [this.#makeCall()];
    for (const source of this.#sources) this.#closeSource(source);
    const dataset: Dataset = {
      schemaVersion: SCHEMA_VERSION,
      id: "made",
      title: "A made dataset",
      language: "en",
      ...(this.#random.chance(0.5) && { createdOn: "2033-01-01" }),
      sources: this.#sources,
      actors: this.#actors,
      accounts: this.#accounts,
      ...(this.#topics.length > 0 && { topics: this.#topics }),
      calls,
      ...(this.#random.chance(0.4) && {
        annotations: [
          { target: calls[0]!.id, path: "/status", kind: "comment" as const, note: "Made by chance." },
        ],
      }),
    };
    const texts = Object.fromEntries([...this.#writers].map(([id, { text }]) => [id, text]));
    return { dataset, texts };
  }

  #id(word: string): string {
    return `${word}-${++this.#count}`;
  }

  #makeLeaders(): void {
    const [one, other] = this.#random.shuffle(states);
    for (const name of [one!, other!]) {
      const state = this.#id("state");
      this.#actors.push({ kind: "state", id: state, name });
      const id = this.#id("leader");
      const person = `${this.#random.pick(given)} ${this.#random.pick(family)}`;
      this.#actors.push({
        kind: "person",
        id,
        name: person,
        offices: [{ title: "President", kind: "head-of-state", of: state, startDate: "2028" }],
      });
      this.#leaders.push({ id, name: person, state });
    }
  }

  /** A source with the account of its publisher, and perhaps one that the publisher relays. */
  #makeSource(index: number): void {
    const leader = this.#leaders[index % 2]!;
    const official = index < 2;
    const publisher = this.#id("press");
    const id = this.#id("source");
    this.#actors.push({
      kind: "organization",
      id: publisher,
      name: `Press ${index}`,
      ...(official && { partOf: leader.state }),
    });
    this.#sources.push({
      id,
      kind: official ? "official-readout" : "news-article",
      publisher,
      language: "en",
      publishedOn: "2031-03-05",
      ...(this.#random.chance(0.5) && { retrievedOn: "2031-03-06" }),
    });
    this.#writers.set(id, new Writer());
    const root = this.#id("account");
    this.#accounts.push({
      id: root,
      kind: official ? "readout" : "news-report",
      voice: publisher,
      source: id,
    });
    if (!official || this.#random.chance(0.3)) {
      const relayed = this.#id("account");
      this.#accounts.push({ id: relayed, kind: "post", voice: leader.id, source: id, relayedBy: root });
    }
  }

  #makeTopics(): void {
    for (let left = this.#random.int(0, 3); left > 0; left--) {
      const broader = this.#topics.at(-1)?.id;
      this.#topics.push({
        id: this.#id("topic"),
        label: this.#random.pick(things),
        kind: this.#random.pick(topicKinds),
        ...(broader !== undefined && this.#random.chance(0.4) && { broader }),
      });
    }
  }

  #makeCall(): LeaderCall {
    const statements: Statement[] = [];
    const topics: LeaderCall["topics"] = [];
    const circumstances: Circumstance[] = [];
    const outcomes: Outcome[] = [];
    for (const account of this.#accounts) {
      circumstances.push(this.#makeMedium(account));
      if (this.#random.chance(0.5)) circumstances.push(this.#makeContact(account));
      if (account.relayedBy === undefined) {
        for (const topic of this.#topics) {
          const evidence = this.#quote(account, `They discussed ${topic.label}.`);
          topics.push({ topic: topic.id, account: account.id, evidence: [evidence] });
        }
      }
      const count = this.#shape.statementsPerAccount ?? this.#random.int(1, 6);
      for (let left = count; left > 0; left--) statements.push(this.#makeStatement(account, statements));
      if (this.#random.chance(0.5)) outcomes.push(this.#makeOutcome(account));
    }
    const [one, other] = this.#leaders;
    return {
      id: this.#id("call"),
      medium: "telephone",
      status: "confirmed",
      date: this.#random.chance(0.5)
        ? { value: "2031-03-04", weekday: "tuesday", basis: "context" }
        : { value: "2031-03", basis: "publication-date", basisSource: this.#sources[0]!.id },
      participants: [
        { actor: one!.id, roles: ["principal"] },
        { actor: other!.id, roles: ["principal"], presence: "on-the-line" },
      ],
      ...(topics.length > 0 && { topics }),
      statements,
      ...(outcomes.length > 0 && { outcomes }),
      circumstances,
      comparisons: this.#makeComparisons(statements),
    };
  }

  #makeMedium(account: Account): Circumstance {
    return {
      kind: "medium",
      id: this.#id("circumstance"),
      account: account.id,
      medium: "telephone",
      evidence: [this.#quote(account, "They spoke by telephone.")],
    };
  }

  #makeContact(account: Account): Circumstance {
    return {
      kind: "previous-contact",
      account: account.id,
      date: { value: "2030-12", asPrinted: "since last December", basis: "relative" },
      evidence: [this.#quote(account, "It was the first call since last December.")],
    };
  }

  #makeStatement(account: Account, before: readonly Statement[]): Statement {
    const [speaker, addressee] = this.#random.shuffle(this.#leaders);
    const { verb, act, stance } = this.#random.pick(speech);
    const direct = this.#random.chance(0.2);
    const what = `${this.#random.pick(things)} ${this.#random.pick(deeds)}`;
    const words = direct
      ? `“${what},” ${verb} ${speaker!.name}, “and number ${++this.#count} too.”`
      : `${speaker!.name} ${verb} that ${what}, and so does point ${++this.#count}.`;
    const evidence = this.#quote(account, words);
    const discussed = account.relayedBy === undefined && this.#topics.length > 0 && this.#random.chance(0.5);
    const earlier = before.length > 0 && this.#random.chance(0.2) ? this.#random.pick(before).id : undefined;
    return {
      id: this.#id("statement"),
      account: account.id,
      speakers: [speaker!.id],
      ...(this.#random.chance(0.6) && { addressees: [addressee!.id] }),
      ...(this.#random.chance(0.8) && { setting: "in-call" as const }),
      mode: direct ? "direct" : "indirect",
      acts: [act],
      cue: { text: verb, stance },
      content: `A made proposition, number ${this.#count}.`,
      ...(discussed && { topics: [this.#random.pick(this.#topics).id] }),
      ...(this.#random.chance(0.3) && { about: [addressee!.state] }),
      ...(this.#random.chance(0.5) && { factuality: "certain" as const }),
      ...(earlier !== undefined && { respondsTo: earlier }),
      ...(this.#random.chance(0.3) && this.#elementsIn(account, words, what, evidence)),
      evidence: [evidence],
    };
  }

  /** An element that rests on a part of its statement's words. */
  #elementsIn(account: Account, words: string, part: string, whole: Evidence): Pick<Statement, "elements"> {
    const start = whole.start! + [...words.slice(0, words.indexOf(part))].length;
    const evidence = this.#asEvidence(part, { start, end: start + [...part].length });
    return {
      elements: [{ id: this.#id(`element-of-${account.id}`), content: "A made part.", evidence: [evidence] }],
    };
  }

  #makeOutcome(account: Account): Outcome {
    const [one] = this.#leaders;
    return {
      id: this.#id("outcome"),
      kind: "stay-in-touch",
      content: "They will go on talking.",
      parties: [one!.id],
      claims: [{ account: account.id, evidence: [this.#quote(account, "It was agreed to stay in touch.")] }],
    };
  }

  #makeComparisons(statements: readonly Statement[]): Comparison[] {
    const [first] = statements;
    const other = statements.find(({ account }) => account !== first?.account);
    if (!first || !other || this.#random.chance(0.4)) return [];
    const kind = this.#random.pick(["corroborates", "contradicts", "hardens", "adds-detail"] as const);
    return [{ id: this.#id("comparison"), kind, from: other.id, to: [first.id], note: "Made by chance." }];
  }

  /** Writes a sentence into the account's source and points at it. */
  #quote(account: Account, words: string): Evidence {
    const writer = this.#writers.get(account.source)!;
    for (let left = this.#shape.fillerSentences ?? this.#random.int(0, 1); left > 0; left--) {
      writer.write(`Nothing more was made known of ${this.#random.pick(things)} that day. `);
    }
    const span = writer.write(words);
    writer.write(this.#random.chance(0.2) ? "\n\n" : " ");
    return this.#asEvidence(words, span);
  }

  #asEvidence(words: string, span: { start: number; end: number }): Evidence {
    switch (this.#random.int(0, 3)) {
      case 0:
        return { ...span, sha256: sha256(words) };
      case 1:
        return { exact: words, ...span, sha256: sha256(words) };
      default:
        return { exact: words, ...span };
    }
  }

  /** Writes what is known of a text only when it is complete. */
  #closeSource(source: Source): void {
    const { text, length } = this.#writers.get(source.id)!;
    const outside = this.#shape.outside ?? this.#random.chance(0.3);
    if (!outside) source.text = text;
    if (outside || this.#random.chance(0.5)) source.digest = { sha256: sha256(text), length };
  }
}
