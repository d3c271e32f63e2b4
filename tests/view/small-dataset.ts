import type { Circumstance, Dataset, Evidence, LeaderCall, Statement } from "leader-calls";

const evidence: Evidence[] = [{ exact: "words" }];

/** A dataset of one call that two readouts of one press office and a newspaper tell of, with what a test puts into the call. */
export function datasetWith(call: Partial<LeaderCall>): Dataset {
  return {
    schemaVersion: "1.0",
    id: "small",
    title: "A small dataset",
    language: "en",
    sources: [
      {
        id: "first-text",
        kind: "official-readout",
        publisher: "press",
        language: "en",
        publishedOn: "2031-05-16",
      },
      {
        id: "second-text",
        kind: "official-readout",
        publisher: "press",
        language: "en",
        publishedOn: "2031-05-18",
        extent: "part",
        derivedFrom: [{ source: "first-text", how: "copy" }],
      },
      {
        id: "article",
        kind: "news-article",
        publisher: "lantern",
        title: "Words over a bridge",
        language: "el",
        production: "machine-translated",
      },
    ],
    actors: [
      { kind: "state", id: "norrland", name: "Norrland" },
      { kind: "organization", id: "press", name: "Press office of Norrland", partOf: "norrland" },
      { kind: "organization", id: "lantern", name: "The Lantern" },
      { kind: "person", id: "varn", name: "Ilse Varn" },
      { kind: "person", id: "brask", name: "Odo Brask" },
      { kind: "group", id: "aide", name: "An aide", count: 1 },
    ],
    accounts: [
      { id: "first", kind: "readout", voice: "press", source: "first-text" },
      { id: "second", kind: "readout", voice: "press", source: "second-text", revises: "first" },
      { id: "report", kind: "news-report", voice: "lantern", source: "article" },
      {
        id: "leak",
        kind: "leak",
        voice: "aide",
        source: "article",
        relayedBy: "report",
        cues: [{ text: "alleged", stance: "doubting" }],
      },
    ],
    topics: [{ id: "bridge", label: "The bridge", kind: "territory" }],
    calls: [
      {
        id: "the-call",
        medium: "telephone",
        status: "confirmed",
        date: {
          value: "2031-05-16",
          asPrinted: "May 16",
          basis: "other-source",
          basisSource: "first-text",
        },
        participants: [
          { actor: "varn", roles: ["principal"] },
          { actor: "brask", roles: ["principal"] },
        ],
        ...call,
      },
    ],
  };
}

/** A statement of Odo Brask's, as the aide tells it. */
export function statementWith(fields: Partial<Statement>): Statement {
  return {
    id: "said",
    account: "leak",
    speakers: ["brask"],
    addressees: ["varn"],
    setting: "in-call",
    mode: "indirect",
    acts: ["inform"],
    content: "The bridge opens in May.",
    evidence,
    ...fields,
  };
}

/** What a kind of circumstance has beside what all of them share. */
type Told = Circumstance extends infer Kind
  ? Kind extends Circumstance
    ? Omit<Kind, "account" | "evidence"> & Partial<Pick<Kind, "account" | "evidence">>
    : never
  : never;

/** A circumstance as the newspaper tells it. */
export function circumstanceWith(told: Told): Circumstance {
  return { account: "report", evidence, ...told };
}

/** Evidence for facts of which a test says nothing more. */
export const someEvidence = evidence;
