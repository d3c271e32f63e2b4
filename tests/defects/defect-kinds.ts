import type { Dataset, Evidence, LeaderCall, Statement } from "leader-calls";
import { nextMajor } from "../schemas/versions.ts";
import type { Random } from "./random.ts";

/** A dataset that is about to be spoiled, with the chance that decides where. */
export interface Patient {
  readonly data: Dataset;
  readonly random: Random;
  readonly texts: Record<string, string>;
}

/** One kind of defect: makes it in a dataset, or says that the dataset has no place for it. */
export interface DefectKind {
  readonly name: string;
  /** The code of the one diagnostic that must report it. */
  readonly code: string;
  spoil(patient: Patient): boolean;
}

type Loose = Record<string, unknown>;

function statementsIn(data: Dataset): Statement[] {
  return data.calls.flatMap((call) => call.statements ?? []);
}

const evidenceKeys = new Set(["evidence", "insertions", "omissions", "offTopic"]);

function evidenceIn(value: unknown): Evidence[] {
  if (Array.isArray(value)) return value.flatMap(evidenceIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    evidenceKeys.has(key) && Array.isArray(inner) ? (inner as Evidence[]) : evidenceIn(inner),
  );
}

/** Evidence of statements, whose source is that of the statement's account. */
function statementEvidence(data: Dataset): Evidence[] {
  return statementsIn(data).flatMap((statement) => statement.evidence);
}

function pick<Item>({ random }: Patient, items: readonly Item[]): Item | undefined {
  return items.length === 0 ? undefined : random.pick(items);
}

/** Spoils one of the statements, if there is one that fits. */
function inStatement(
  name: string,
  code: string,
  spoil: (statement: Statement & Loose, patient: Patient) => void,
  fits: (statement: Statement, patient: Patient) => boolean = () => true,
): DefectKind {
  return {
    name,
    code,
    spoil(patient) {
      const statement = pick(
        patient,
        statementsIn(patient.data).filter((each) => fits(each, patient)),
      );
      if (statement) spoil(statement as Statement & Loose, patient);
      return statement !== undefined;
    },
  };
}

function inEvidence(
  name: string,
  code: string,
  spoil: (evidence: Evidence & Loose, patient: Patient) => void,
  fits: (evidence: Evidence, patient: Patient) => boolean = () => true,
): DefectKind {
  return {
    name,
    code,
    spoil(patient) {
      const evidence = pick(
        patient,
        statementEvidence(patient.data).filter((each) => fits(each, patient)),
      );
      if (evidence) spoil(evidence as Evidence & Loose, patient);
      return evidence !== undefined;
    },
  };
}

function inCall(
  name: string,
  code: string,
  spoil: (call: LeaderCall & Loose, patient: Patient) => void,
  fits: (call: LeaderCall, patient: Patient) => boolean = () => true,
): DefectKind {
  return {
    name,
    code,
    spoil(patient) {
      const call = pick(
        patient,
        patient.data.calls.filter((each) => fits(each, patient)),
      );
      if (call) spoil(call as LeaderCall & Loose, patient);
      return call !== undefined;
    },
  };
}

function inDataset(
  name: string,
  code: string,
  spoil: (data: Dataset & Loose, patient: Patient) => boolean,
): DefectKind {
  return { name, code, spoil: (patient) => spoil(patient.data as Dataset & Loose, patient) };
}

function rename(object: Loose, from: string, to: string): void {
  object[to] = object[from];
  delete object[from];
}

/** How often an id is used other than where it is given. */
function uses(data: Dataset, id: string): number {
  return JSON.stringify(data).split(JSON.stringify(id)).length - 2;
}

const located = ({ start, end }: Evidence) => start !== undefined && end !== undefined;
const quoted = (evidence: Evidence) =>
  located(evidence) && evidence.exact !== undefined && evidence.exact.length > 12;

function firstLetterChanged(text: string): string {
  const at = text.search(/[a-z]/);
  return text.slice(0, at) + (text[at] === "q" ? "w" : "q") + text.slice(at + 1);
}

/** Every kind of defect that is measured. */
export const defectKinds: readonly DefectKind[] = [
  inStatement("key misspelled: spekers", "structure/unknown-key", (s) => rename(s, "speakers", "spekers")),
  inStatement("key misspelled: acount", "structure/unknown-key", (s) => rename(s, "account", "acount")),
  inStatement("key of another style: respond_to", "structure/unknown-key", (s) => (s.responds_to = "x")),
  inStatement("key made up", "structure/unknown-key", (s) => (s.sentiment = "positive")),
  inStatement("key missing: mode", "structure/missing-key", (s) => delete (s as Loose).mode),
  inStatement("key missing: evidence", "structure/missing-key", (s) => delete (s as Loose).evidence),
  inStatement("key missing: content", "structure/missing-key", (s) => delete (s as Loose).content),
  inCall("key missing: date", "structure/missing-key", (c) => delete (c as Loose).date),
  inCall("key missing: participants", "structure/missing-key", (c) => delete (c as Loose).participants),
  inStatement("code misspelled: mode", "structure/unknown-code", (s) => ((s as Loose).mode = `${s.mode}e`)),
  inStatement("code made up: act", "structure/unknown-code", (s) => ((s as Loose).acts = ["gossip"])),
  inCall(
    "code of another list: status",
    "structure/unknown-code",
    (c) => ((c as Loose).status = "telephone"),
  ),
  inDataset("kind misspelled: actor", "structure/unknown-code", (data, { random }) => {
    (random.pick(data.actors) as Loose).kind = "persona";
    return true;
  }),
  inStatement(
    "list as a word: speakers",
    "structure/wrong-type",
    (s) => ((s as Loose).speakers = s.speakers[0]),
    (s) => s.speakers.length > 0,
  ),
  inStatement("number as a word: content", "structure/wrong-type", (s) => ((s as Loose).content = 12)),
  inStatement("null for nothing: note", "structure/wrong-type", (s) => ((s as Loose).note = null)),
  inCall("list as an object: statements", "structure/wrong-type", (c) => ((c as Loose).statements = {})),
  inEvidence(
    "number as a word: start",
    "structure/wrong-type",
    (e) => ((e as Loose).start = String(e.start)),
    located,
  ),
  inEvidence("offset negative", "structure/out-of-range", (e) => (e.start = -3), located),
  inEvidence("offset with a fraction", "structure/out-of-range", (e) => (e.end = e.end! + 0.5), located),
  inStatement("list empty: acts", "structure/too-few-items", (s) => (s.acts = [])),
  inStatement("list empty: evidence", "structure/too-few-items", (s) => (s.evidence = [])),
  inCall(
    "one participant only",
    "structure/too-few-items",
    (c) => (c.participants = c.participants.slice(0, 1)),
  ),
  inStatement("text empty: content", "structure/empty-text", (s) => (s.content = "  ")),
  inCall("date in words", "structure/wrong-format", (c) => (c.date.value = "4 March 2031")),
  inStatement(
    "id with capitals",
    "structure/wrong-format",
    (s) => (s.id = "Statement_One"),
    (s, { data }) => uses(data, s.id) === 0,
  ),
  inDataset("version unknown", "structure/unsupported-version", (data) => {
    (data as Loose).schemaVersion = nextMajor;
    return true;
  }),
  inStatement("account unknown", "reference/unknown-id", (s) => (s.account = "nobody-tells")),
  inStatement("account misspelled", "reference/unknown-id", (s) => (s.account += "x")),
  inStatement("speaker unknown", "reference/unknown-id", (s) => (s.speakers = [...s.speakers, "nobody"])),
  inStatement("topic unknown", "reference/unknown-id", (s) => (s.topics = ["no-such-topic"])),
  inDataset("publisher unknown", "reference/unknown-id", (data, { random }) => {
    random.pick(data.sources).publisher = "no-press";
    return true;
  }),
  inStatement(
    "person for an account",
    "reference/wrong-kind",
    (s) => (s.account = s.speakers[0]!),
    (s) => s.speakers.length > 0,
  ),
  inStatement("account for a speaker", "reference/wrong-kind", (s) => (s.speakers = [s.account])),
  inStatement(
    "source for a topic",
    "reference/wrong-kind",
    (s, { data }) => (s.topics = [data.sources[0]!.id]),
  ),
  inDataset("id given twice: statements", "reference/duplicate-id", (data, { random }) => {
    const [one, other] = random.shuffle(statementsIn(data));
    if (!one || !other || uses(data, other.id) > 0) return false;
    other.id = one.id;
    return true;
  }),
  inStatement(
    "id of a call for a statement",
    "reference/duplicate-id",
    (s, { data }) => (s.id = data.calls[0]!.id),
    (s, { data }) => uses(data, s.id) === 0,
  ),
  inDataset("actor unused", "reference/unused-entity", (data) => {
    data.actors.push({ kind: "state", id: "nowhere-at-all", name: "Nowhere" });
    return true;
  }),
  inDataset("topic unused", "reference/unused-entity", (data) => {
    data.topics = [...(data.topics ?? []), { id: "not-spoken-of", label: "Nothing", kind: "other" }];
    return true;
  }),
  inEvidence("quotation invented", "evidence/quote-not-found", (e) => {
    e.exact = "These words nobody ever printed anywhere.";
    for (const key of ["start", "end", "sha256", "prefix", "suffix"] as const) delete e[key];
  }),
  inEvidence(
    "quotation with a letter changed",
    "evidence/quote-not-found",
    (e) => {
      e.exact = firstLetterChanged(e.exact!);
      for (const key of ["start", "end", "sha256", "prefix", "suffix"] as const) delete e[key];
    },
    quoted,
  ),
  inEvidence(
    "quotation changed at its place",
    "evidence/quote-mismatch",
    (e) => {
      e.exact = firstLetterChanged(e.exact!);
      delete e.sha256;
    },
    quoted,
  ),
  inEvidence(
    "span of a quotation moved by one",
    "evidence/quote-mismatch",
    (e) => {
      e.start! -= 1;
      e.end! -= 1;
    },
    (e) => quoted(e) && e.start! > 0,
  ),
  inEvidence("span of a quotation too short", "evidence/quote-mismatch", (e) => (e.end! -= 1), quoted),
  inEvidence(
    "sealed span moved by one",
    "evidence/digest-mismatch",
    (e) => {
      e.start! -= 1;
      e.end! -= 1;
    },
    (e) => located(e) && e.exact === undefined && e.start! > 0,
  ),
  inEvidence(
    "digest of other words",
    "evidence/digest-mismatch",
    (e) => (e.sha256 = "0".repeat(64)),
    located,
  ),
  inEvidence(
    "span reversed",
    "evidence/empty-span",
    (e) => {
      [e.start, e.end] = [e.end, e.start];
    },
    located,
  ),
  inEvidence(
    "span beyond the text",
    "evidence/outside-text",
    (e) => {
      e.start! += 50_000_000;
      e.end! += 50_000_000;
    },
    located,
  ),
  inEvidence("start without end", "evidence/incomplete", (e) => delete e.end, located),
  inEvidence(
    "span without words or digest",
    "evidence/incomplete",
    (e) => {
      delete e.exact;
      delete e.sha256;
    },
    located,
  ),
  inCall("evidence of a date without a source", "evidence/source-unclear", (c) => {
    c.date.evidence = [{ exact: "anything" }];
  }),
  inEvidence("half a surrogate pair", "source/not-unicode", (e) => (e.exact = `${e.exact}\ud83d`), quoted),
  inDataset("digest of another text", "source/text-digest-mismatch", (data, { random }) => {
    const source = random.pick(data.sources.filter((each) => each.text !== undefined || each.digest));
    if (!source) return false;
    source.digest = { sha256: "f".repeat(64), length: source.digest?.length ?? [...source.text!].length };
    return true;
  }),
  inDataset("source derived from itself", "source/derivation-cycle", (data, { random }) => {
    const source = random.pick(data.sources);
    source.derivedFrom = [...(source.derivedFrom ?? []), { source: source.id, how: "copy" }];
    return true;
  }),
  inDataset("account relayed by itself", "account/relay-cycle", (data, { random }) => {
    const account = random.pick(data.accounts);
    account.relayedBy = account.id;
    return true;
  }),
  inDataset("account that revises itself", "account/revision-cycle", (data, { random }) => {
    const account = random.pick(data.accounts);
    account.revises = account.id;
    return true;
  }),
  inDataset("account of nobody's relaying", "account/chain-misses-publisher", (data, { random }) => {
    const relayed = data.accounts.filter(
      ({ relayedBy, id }) => relayedBy !== undefined && uses(data, id) > 0,
    );
    const account = relayed.find(({ relayedBy }) => uses(data, relayedBy!) > 1);
    if (!account || random.chance(0)) return false;
    delete account.relayedBy;
    return true;
  }),
  inDataset("account that tells nothing", "account/unused", (data) => {
    const { voice, source } = data.accounts.find(({ relayedBy }) => relayedBy === undefined)!;
    data.accounts.push({ id: "tells-nothing", kind: "other", voice, source });
    return true;
  }),
  inCall("day that does not exist", "date/impossible", (c) => {
    c.date.value = "2031-02-30";
    delete c.date.weekday;
  }),
  inCall("basis without its source", "date/basis-without-source", (c) => {
    c.date.basis = "other-source";
    delete c.date.basisSource;
  }),
  inCall(
    "weekday of another day",
    "date/weekday-mismatch",
    (c) => {
      c.date.weekday = c.date.weekday === "friday" ? "saturday" : "friday";
    },
    (c) => /^\d{4}-\d\d-\d\d$/.test(c.date.value) && c.date.weekday !== undefined,
  ),
  inDataset("retrieved before it was published", "date/out-of-order", (data, { random }) => {
    const source = random.pick(data.sources);
    source.publishedOn ??= "2090-03-05";
    source.retrievedOn = "2001-01-01";
    return true;
  }),
  inCall(
    "call after its publication",
    "date/out-of-order",
    (c) => {
      c.date.value = "2095-01-01";
      delete c.date.weekday;
    },
    (c, { data }) =>
      c.status === "confirmed" &&
      data.calls.length === 1 &&
      data.sources.some(({ publishedOn }) => publishedOn !== undefined),
  ),
  inCall("participant twice", "participant/duplicate", (c) =>
    c.participants.push({ ...structuredClone(c.participants[0]!) }),
  ),
  inCall("no principal", "participant/no-principals", (c) => {
    for (const participant of c.participants) participant.roles = ["aide"];
  }),
  inCall(
    "wrong title without the right one",
    "description/wrong-without-corrected",
    (c) => {
      const { account, text, evidence } = structuredClone(c.descriptions![0]!);
      const of = c.participants[0]!.actor;
      c.descriptions!.push({ of, text, status: "wrong", account, evidence });
    },
    (c) => (c.descriptions ?? []).length > 0,
  ),
  inCall(
    "description that is not printed",
    "evidence/printed-words-missing",
    (c) => (c.descriptions![0]!.text += " the Second"),
    (c) => (c.descriptions ?? []).length > 0,
  ),
  inStatement(
    "speaker who took no part",
    "statement/speaker-not-participant",
    (s, { data }) => {
      data.actors.push({ kind: "person", id: "bystander", name: "Bystander" });
      s.speakers = [...s.speakers, "bystander"];
    },
    // Where an impostor took part, accounts may say that somebody spoke who was not there.
    (s, { data }) =>
      s.setting === "in-call" &&
      !data.calls.some(
        ({ statements, participants }) =>
          statements?.includes(s) && participants.some(({ roles }) => roles.includes("impostor")),
      ),
  ),
  inStatement(
    "speaker speaks to himself",
    "statement/speaks-to-self",
    (s) => (s.addressees = [...s.speakers]),
    (s) => s.speakers.length === 1,
  ),
  inStatement("cue that is not printed", "evidence/printed-words-missing", (s) => {
    s.cues = [...(s.cues ?? []), { text: "yodelled", stance: "neutral" }];
  }),
  inStatement(
    "denial without a negation",
    "statement/denial-unclear",
    (s) => delete s.factuality,
    (s) => s.acts.some((act) => act === "deny" || act === "disagree"),
  ),
  inStatement(
    "negation without a denial",
    "statement/denial-unclear",
    (s) => (s.factuality = "certainly-not"),
    (s) => !s.acts.some((act) => act === "deny" || act === "disagree"),
  ),
  inStatement(
    "words of a relayed account in its own person",
    "statement/authorial-but-relayed",
    (s) => (s.mode = "authorial"),
    (s, { data }) => data.accounts.find(({ id }) => id === s.account)?.relayedBy !== undefined,
  ),
  inDataset("group that is a member of itself", "actor/group-cycle", (data, { random }) => {
    const groups = data.actors.filter((actor) => actor.kind === "group");
    if (groups.length === 0) return false;
    const group = random.pick(groups);
    group.members = [...(group.members ?? []), group.id];
    return true;
  }),
  inStatement(
    "direct speech without quotation marks",
    "statement/mode-and-quotation-marks-disagree",
    (s) => (s.mode = "direct"),
    (s, { data, texts }) => {
      const account = data.accounts.find(({ id }) => id === s.account);
      const source = data.sources.find(({ id }) => id === account?.source);
      // A dash before a word, or a colon, may open speech that goes on without marks.
      if (/\s[‒-―](?=[^\s\d])|:\s/.test(source?.text ?? texts[source?.id ?? ""] ?? "")) return false;
      const plain = s.evidence.every(
        ({ exact, part }) => exact !== undefined && part === undefined && !/["'“”„«»‘’:—–-]/u.test(exact),
      );
      return (
        s.mode === "indirect" &&
        plain &&
        // Nobody puts their own words in quotation marks.
        (source?.kind === "news-article" ||
          (source?.kind === "official-readout" && !s.speakers.includes(account?.voice ?? "")))
      );
    },
  ),
  inStatement(
    "answers itself",
    "statement/response-cycle",
    (s) => (s.respondsTo = [...(s.respondsTo ?? []), s.id]),
  ),
  inStatement(
    "topic that was not discussed",
    "statement/topic-not-discussed",
    (s, { data }) => {
      data.topics = [
        ...(data.topics ?? []),
        { id: "another-matter", label: "Another matter", kind: "other" },
      ];
      s.topics = ["another-matter"];
    },
    (s, { data }) => {
      const call = data.calls.find(({ statements }) => statements?.includes(s));
      return s.setting === "in-call" && (call?.topics ?? []).some(({ account }) => account === s.account);
    },
  ),
  inDataset("topic part of itself", "topic/broader-cycle", (data, { random }) => {
    const topic = (data.topics ?? []).length === 0 ? undefined : random.pick(data.topics!);
    if (topic) topic.broader = topic.id;
    return topic !== undefined;
  }),
  inCall(
    "topic discussed twice",
    "topic/discussed-twice",
    (c) => {
      const { id: _, ...again } = structuredClone(c.topics![0]!);
      c.topics!.push(again);
    },
    (c) => (c.topics ?? []).length > 0,
  ),
  inStatement("compared with itself", "comparison/self", (s, { data }) => {
    const call = data.calls.find(({ statements }) => statements?.includes(s))!;
    call.comparisons = [
      ...(call.comparisons ?? []),
      { kind: "unclear", from: s.id, to: [s.id], note: "Made." },
    ];
  }),
  inStatement("omitted by its own account", "comparison/wrong-pair", (s, { data }) => {
    const call = data.calls.find(({ statements }) => statements?.includes(s))!;
    call.comparisons = [
      ...(call.comparisons ?? []),
      { kind: "omits", from: s.account, to: [s.id], note: "Made." },
    ];
  }),
  inCall(
    "call entered twice",
    "call/duplicate",
    (c, { data }) => {
      const copy = structuredClone(c);
      const suffix = "-again";
      copy.id += suffix;
      // The circumstances that give its date are left out.
      copy.date.basis = "unknown";
      delete copy.comparisons;
      delete copy.descriptions;
      delete copy.outcomes;
      delete copy.topics;
      copy.circumstances = (copy.circumstances ?? []).filter(({ kind }) => kind === "medium").slice(0, 1);
      for (const circumstance of copy.circumstances) delete circumstance.id;
      copy.statements = (copy.statements ?? [])
        .slice(0, 1)
        .map((statement) => ({ ...statement, id: statement.id + suffix, topics: [] }));
      for (const statement of copy.statements) {
        delete statement.elements;
        delete statement.respondsTo;
      }
      data.calls.push(copy);
    },
    (c, { data }) =>
      data.calls.length === 1 && c.status === "confirmed" && /^\d{4}-\d\d-\d\d/.test(c.date.value),
  ),
  inDataset("call that nobody tells of", "call/without-account", (data) => {
    const [one, other] = data.calls[0]!.participants;
    const participants = [one!, other!].map(({ actor, roles }) => ({ actor, roles }));
    data.calls.push({
      id: "untold-call",
      medium: "unknown",
      status: "reported",
      date: { value: "1999", basis: "unknown" },
      participants,
    });
    return one!.roles.includes("principal") || other!.roles.includes("principal");
  }),
  inCall(
    "denied by nobody",
    "call/status-unsupported",
    (c) => (c.status = "denied"),
    (c) =>
      c.status === "confirmed" &&
      !(c.circumstances ?? []).some(
        ({ kind, factuality }) => kind === "occurrence" && factuality === "certainly-not",
      ),
  ),
];

/** Evidence of a dataset, wherever it stands. */
export { evidenceIn };
