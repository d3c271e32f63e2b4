import type {
  Account,
  Actor,
  Comparison,
  Dataset,
  Description,
  DiscussedTopic,
  LeaderCall,
  Outcome,
  OutcomeClaim,
  Source,
  Statement,
  Topic,
} from "leader-calls";
import type { Random } from "./random.ts";
import { SCHEMA_VERSION } from "../../src/schema/versions.ts";
import { makeCircumstances } from "./made-circumstances.ts";
import { makeStatement } from "./made-statements.ts";
import { MadeTexts, things } from "./made-texts.ts";
import { tell } from "./made-world.ts";
import type { Leader, World } from "./made-world.ts";

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
const topicKinds = ["military", "trade", "energy", "territory", "migration", "health"] as const;

/** Makes a valid dataset of a shape that chance decides: no error, no warning. */
export function makeValidDataset(random: Random, shape: Shape = {}): Made {
  return new Maker(random, shape).make();
}

class Maker {
  readonly #random: Random;
  readonly #shape: Shape;
  readonly #texts: MadeTexts;
  readonly #actors: Actor[] = [];
  readonly #sources: Source[] = [];
  readonly #accounts: Account[] = [];
  #count = 0;

  constructor(random: Random, shape: Shape) {
    this.#random = random;
    this.#shape = shape;
    this.#texts = new MadeTexts(random, shape.fillerSentences);
  }

  make(): Made {
    const random = this.#random;
    const [one, other] = random
      .shuffle(states)
      .slice(0, 2)
      .map((name) => this.#makeLeader(name));
    const leaders = [one!, other!] as const;
    const groups = this.#makeGroups(leaders);
    const count = this.#shape.sources ?? random.int(1, 3);
    for (let index = 0; index < count; index++) this.#makeSource(leaders, groups, index);
    const world: World = {
      random,
      texts: this.#texts,
      leaders,
      accounts: this.#accounts,
      topics: this.#makeTopics(),
      groups,
      date: random.pick([
        { value: "2031-03-04", weekday: "tuesday", partOfDay: "evening", basis: "context" },
        { value: "2031-03-04T17:15", zone: "Norrland time", basis: "context" },
        { value: "2031-03", basis: "publication-date", basisSource: this.#sources[0]!.id },
      ] as const),
      call: this.#id("call"),
      plannedCall: random.chance(0.3) ? this.#id("planned-call") : undefined,
      id: (word) => this.#id(word),
    };
    const calls = [this.#makeCall(world), ...this.#makePlannedCall(world)];
    for (const source of this.#sources) this.#texts.end(source, this.#shape.outside ?? random.chance(0.3));
    const dataset: Dataset = {
      schemaVersion: SCHEMA_VERSION,
      id: "made",
      title: "A made dataset",
      language: "en",
      ...(random.chance(0.5) && { createdOn: "2033-01-01" }),
      sources: this.#sources,
      actors: this.#actors,
      accounts: this.#accounts,
      ...(world.topics.length > 0 && { topics: world.topics }),
      calls,
      ...(random.chance(0.4) && { note: "Made by chance." }),
    };
    return { dataset, texts: this.#texts.all() };
  }

  #id(word: string): string {
    return `${word}-${++this.#count}`;
  }

  #makeLeader(name: string): Leader {
    const state = this.#id("state");
    const id = this.#id("leader");
    const person = `${this.#random.pick(given)} ${this.#random.pick(family)}`;
    this.#actors.push({ kind: "state", id: state, name });
    this.#actors.push({
      kind: "person",
      id,
      name: person,
      offices: [{ title: "President", kind: "head-of-state", of: state, startDate: "2028" }],
    });
    return { id, name: person, state };
  }

  /** Two aides, and a delegation that they are a part of. */
  #makeGroups(leaders: readonly [Leader, Leader]): string[] {
    const aides = this.#id("aides");
    const delegation = this.#id("delegation");
    this.#actors.push(
      {
        kind: "group",
        id: aides,
        name: "Two aides",
        affiliation: leaders[0].state,
        count: 2,
      },
      {
        kind: "group",
        id: delegation,
        name: "The delegation",
        members: [leaders[1].id, aides],
      },
    );
    return [aides, delegation];
  }

  /** A source with the account of its publisher, and perhaps some that the publisher relays, one through another. */
  #makeSource(leaders: readonly [Leader, Leader], groups: readonly string[], index: number): void {
    const random = this.#random;
    const leader = leaders[index % 2]!;
    const official = index < 2;
    const publisher = this.#id("press");
    const id = this.#id("source");
    this.#actors.push({
      kind: "organization",
      id: publisher,
      name: `Press ${index}`,
      ...(official && { partOf: leader.state }),
    });
    const origins = random.chance(0.3) ? random.shuffle(this.#sources).slice(0, random.int(1, 3)) : [];
    const earlier = this.#accounts.filter(({ relayedBy }) => relayedBy === undefined);
    this.#sources.push({
      id,
      kind: official ? "official-readout" : "news-article",
      publisher,
      language: "en",
      publishedOn: random.pick(["2031-03-05", "2031-03-05T10:29", "2031-03-05T10:29:30+01:00"]),
      ...(random.chance(0.5) && { retrievedOn: "2031-03-06" }),
      ...(origins.length > 0 && {
        derivedFrom: origins.map(({ id: source }) => ({
          source,
          how: random.pick(["translation", "copy", "quotation"] as const),
        })),
      }),
    });
    this.#texts.begin(id);
    const root = this.#id("account");
    this.#accounts.push({
      id: root,
      kind: official ? "readout" : "news-report",
      voice: publisher,
      source: id,
      ...(earlier.length > 0 && random.chance(0.2) && { revises: random.pick(earlier).id }),
      ...(random.chance(0.3) && { language: "no" }),
    });
    if (official && !random.chance(0.3)) return;
    const relayed = this.#id("account");
    const writing = { id: relayed, source: id };
    const sentence = this.#texts.write(writing, `${leader.name} posted on Wednesday:`);
    this.#accounts.push({
      id: relayed,
      kind: "post",
      voice: leader.id,
      source: id,
      relayedBy: root,
      writtenOn: {
        value: "2031-03-05",
        weekday: "wednesday",
        asPrinted: "on Wednesday",
        basis: "relative",
        evidence: [this.#texts.evidence(sentence, "on Wednesday")],
      },
      platform: "Blip",
      cues: [{ text: "posted", stance: "neutral" }],
      evidence: [this.#texts.evidence(sentence, sentence.words)],
    });
    if (!random.chance(0.4)) return;
    this.#accounts.push({
      id: this.#id("account"),
      kind: random.pick(["leak", "unnamed-voice", "briefing"] as const),
      voice: random.pick(groups),
      source: id,
      relayedBy: relayed,
      ...(random.chance(0.5) && { authors: [leader.id] }),
      ...(random.chance(0.5) && { releasedOn: { value: "2031-03-05", basis: "context" as const } }),
      ...(random.chance(0.5) && { fidelity: "reconstructed" as const }),
    });
  }

  #makeTopics(): Topic[] {
    const topics: Topic[] = [];
    for (let left = this.#random.int(0, 3); left > 0; left--) {
      const broader = topics.at(-1)?.id;
      const id = this.#id("topic");
      topics.push({
        id,
        // No two topics have one label.
        label: `${this.#random.pick(things)}, ${id.replace("-", " ")}`,
        kind: this.#random.pick(topicKinds),
        ...(broader !== undefined && this.#random.chance(0.4) && { broader }),
      });
    }
    return topics;
  }

  #makeCall(world: World): LeaderCall {
    const random = this.#random;
    const topics: DiscussedTopic[] = [];
    const descriptions: Description[] = [];
    const statements: Statement[] = [];
    const outcomes: Outcome[] = [];
    const circumstances: LeaderCall["circumstances"] = [];
    for (const account of this.#accounts) {
      circumstances.push(...makeCircumstances(world, account));
      if (account.relayedBy === undefined)
        topics.push(...world.topics.map((topic) => this.#makeDiscussed(world, account, topic)));
      if (random.chance(0.5)) descriptions.push(this.#makeDescription(world, account));
      const count = this.#shape.statementsPerAccount ?? random.int(1, 6);
      for (let left = count; left > 0; left--) statements.push(makeStatement(world, account, statements));
      if (random.chance(0.5)) outcomes.push(this.#makeOutcome(world, account));
    }
    const [one, other] = world.leaders;
    const [aides, delegation] = world.groups;
    const facts = { topics, descriptions, statements, outcomes, circumstances };
    const comparisons = this.#makeComparisons(world, facts);
    return {
      id: world.call,
      medium: "telephone",
      status: "confirmed",
      date: world.date,
      participants: [
        { actor: one.id, roles: ["principal"] },
        { actor: other.id, roles: ["principal"], presence: "on-the-line" },
        { actor: aides!, roles: ["aide"], presence: "in-the-room" },
        { actor: delegation!, roles: ["observer"], presence: "listening" },
      ],
      ...(topics.length > 0 && { topics }),
      ...(descriptions.length > 0 && { descriptions }),
      statements,
      ...(outcomes.length > 0 && { outcomes }),
      circumstances,
      ...(comparisons.length > 0 && { comparisons }),
    };
  }

  /** A call that is only announced: another one, though it looks like the first. */
  #makePlannedCall(world: World): LeaderCall[] {
    const { plannedCall, leaders, call } = world;
    const account = this.#accounts[0]!;
    if (plannedCall === undefined) return [];
    return [
      {
        id: plannedCall,
        medium: "telephone",
        status: "planned",
        date: { value: "2031-03-10", weekday: "monday", basis: "context" },
        participants: leaders.map(({ id }) => ({ actor: id, roles: ["principal"] })),
        circumstances: [
          {
            kind: "attempt",
            date: { value: "2031-03-10", basis: "context" },
            result: "planned",
            ...tell(world, account, "They are to speak again on Monday.").telling,
          },
        ],
        differentFrom: [call],
      },
    ];
  }

  #makeDiscussed(world: World, account: Account, topic: Topic): DiscussedTopic {
    return {
      ...(this.#random.chance(0.5) && { id: this.#id("discussed") }),
      topic: topic.id,
      ...tell(world, account, `They discussed ${topic.label}.`).telling,
    };
  }

  #makeDescription(world: World, account: Account): Description {
    const random = this.#random;
    const [topic] = world.topics;
    const id = random.chance(0.5) ? { id: this.#id("description") } : {};
    if (topic && random.chance(0.4)) {
      const text = `that sad matter of ${topic.label}`;
      const status = random.pick(["disparaging", "disputed"] as const);
      const { telling } = tell(world, account, `They came to ${text}.`, { factuality: "none" });
      return { ...id, of: topic.id, text, status, ...telling };
    }
    const leader = random.pick(world.leaders);
    const text = `Prime Minister ${leader.name}`;
    const { telling } = tell(world, account, `${text} was in good health.`, { factuality: "none" });
    return {
      ...id,
      of: leader.id,
      text,
      ...(random.chance(0.7) && { status: "wrong" as const, corrected: "President" }),
      ...telling,
    };
  }

  /** An outcome that one account claims, and another perhaps in words of its own. */
  #makeOutcome(world: World, account: Account): Outcome {
    const random = this.#random;
    const [one] = world.leaders;
    const first: OutcomeClaim = {
      ...(random.chance(0.5) && { id: this.#id("claim") }),
      ...(random.chance(0.5) && { mode: "indirect" as const }),
      ...tell(world, account, "It was agreed to stay in touch.").telling,
    };
    const second = random.pick(this.#accounts);
    const other: OutcomeClaim = {
      id: this.#id("claim"),
      mode: "speech-act-report",
      content: "They may talk again.",
      condition: "If time allows.",
      parties: [one.id],
      due: { value: "2031-05", basis: "context" },
      ...tell(world, second, "There may be another talk by May, if time allows.", {
        factuality: random.pick(["none", "possible", "certainly-not"] as const),
      }).telling,
    };
    const id = this.#id("outcome");
    return {
      id,
      kind: "stay-in-touch",
      content: `They will go on talking, as ${id.replace("-", " ")} says.`,
      parties: [one.id],
      ...(random.chance(0.3) && { due: { value: "2031-04", basis: "context" as const } }),
      claims: second.id !== account.id && random.chance(0.5) ? [first, other] : [first],
    };
  }

  /** Comparisons between what different accounts tell, and between the accounts themselves. */
  #makeComparisons(
    world: World,
    facts: Required<
      Pick<LeaderCall, "topics" | "descriptions" | "statements" | "outcomes" | "circumstances">
    >,
  ): Comparison[] {
    const random = this.#random;
    const { statements, outcomes, ...rest } = facts;
    const groups: readonly { readonly id?: string | undefined; readonly account: string }[][] = [
      statements,
      rest.topics,
      rest.descriptions,
      outcomes.flatMap(({ claims }) => claims),
      rest.circumstances.filter(({ kind }) => kind === "medium"),
      this.#accounts.map(({ id }) => ({ id, account: id })),
    ];
    return groups.flatMap((group): Comparison[] => {
      const named = group.flatMap(({ id, account }) => (id === undefined ? [] : [{ id, account }]));
      const first = named[0];
      const others = named.filter(({ account }) => account !== first?.account).slice(0, random.int(1, 2));
      const from = others.pop();
      if (!first || !from || random.chance(0.6)) return [];
      const to = [first, ...others].filter(({ account }) => account !== from.account);
      return [
        {
          ...(random.chance(0.5) && { id: this.#id("comparison") }),
          kind: random.pick([
            "corroborates",
            "contradicts",
            "hardens",
            "adds-detail",
            "repeats",
            "misreports",
          ]),
          from: from.id,
          to: to.map(({ id }) => id),
          ...(random.chance(0.3) && { account: random.pick(world.accounts).id }),
          note: "Made by chance.",
        },
      ];
    });
  }
}
