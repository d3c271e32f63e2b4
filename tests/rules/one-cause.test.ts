import { describe, expect, test } from "vitest";
import type { Operation } from "rfc6902";
import { validateDataset, validateText } from "leader-calls";
import type { Dataset } from "leader-calls";
import { patched } from "../fixtures/read-fixtures.ts";
import { readExample } from "../support/examples.ts";
import { pointerById } from "../support/pointer-by-id.ts";

interface Case {
  readonly cause: string;
  readonly base?: string;
  readonly edits: readonly Operation[];
  readonly code: string;
  readonly pointer: string;
}

const add = (path: string, value: unknown): Operation => ({ op: "add", path, value });
const replace = (path: string, value: unknown): Operation => ({ op: "replace", path, value });
const remove = (path: string): Operation => ({ op: "remove", path });
const move = (from: string, path: string): Operation => ({ op: "move", from, path });

/** In the example "lenne-bridge" much refers to much, so that one slip could be reported in many places. */
const full = "lenne-bridge";
const call = "/calls/0";
const statement = "/calls/0/statements/0";
const byTelephone = {
  kind: "medium",
  account: "readout-account",
  medium: "telephone",
  evidence: [{ exact: "by telephone", start: 27, end: 39 }],
};

const cases: Case[] = [
  {
    cause: "a required key is misspelled",
    edits: [move(`${statement}/evidence`, `${statement}/evidences`)],
    code: "structure/unknown-key",
    pointer: `${statement}/evidences`,
  },
  {
    cause: "the key of an account that evidence hangs on is misspelled",
    edits: [move(`${statement}/account`, `${statement}/acount`)],
    code: "structure/unknown-key",
    pointer: `${statement}/acount`,
  },
  {
    cause: "the key of an id that others refer to is misspelled",
    base: full,
    edits: [move("/actors/ilse-varn/id", "/actors/ilse-varn/Id")],
    code: "structure/unknown-key",
    pointer: "/actors/ilse-varn/Id",
  },
  {
    cause: "the list of actors, to which nearly all refers, is misspelled",
    edits: [move("/actors", "/actor")],
    code: "structure/unknown-key",
    pointer: "/actor",
  },
  {
    cause: "the list of actors is missing",
    base: full,
    edits: [remove("/actors")],
    code: "structure/missing-key",
    pointer: "",
  },
  {
    cause: "the list of accounts is empty",
    base: full,
    edits: [replace("/accounts", [])],
    code: "structure/too-few-items",
    pointer: "/accounts",
  },
  {
    cause: "the kind of an actor is misspelled",
    base: full,
    edits: [replace("/actors/odo-brask/kind", "persn")],
    code: "structure/unknown-code",
    pointer: "/actors/odo-brask/kind",
  },
  {
    cause: "the key of an actor's kind is misspelled",
    base: full,
    edits: [move("/actors/odo-brask/kind", "/actors/odo-brask/Kind")],
    code: "structure/unknown-key",
    pointer: "/actors/odo-brask/Kind",
  },
  {
    cause: "a statement that others answer and are compared with is broken",
    base: full,
    edits: [replace("/calls/0/statements/three-demands/mode", "indirekt")],
    code: "structure/unknown-code",
    pointer: "/calls/0/statements/three-demands/mode",
  },
  {
    cause: "a statement that others refer to has no content",
    base: full,
    edits: [remove("/calls/0/statements/three-demands/content")],
    code: "structure/missing-key",
    pointer: "/calls/0/statements/three-demands",
  },
  {
    cause: "an account that much is told by has no source",
    base: full,
    edits: [remove("/accounts/lantern-report/source")],
    code: "structure/missing-key",
    pointer: "/accounts/lantern-report",
  },
  {
    cause: "a statement names no account",
    base: full,
    edits: [remove("/calls/0/statements/letter-recalled/account")],
    code: "structure/missing-key",
    pointer: "/calls/0/statements/letter-recalled",
  },
  {
    cause: "the only account of the smallest dataset is null",
    edits: [replace("/accounts/0", null)],
    code: "structure/wrong-type",
    pointer: "/accounts/0",
  },
  {
    cause: "the calls are an object",
    base: full,
    edits: [replace("/calls", { first: {} })],
    code: "structure/wrong-type",
    pointer: "/calls",
  },
  {
    cause: "the calls are null",
    base: full,
    edits: [replace("/calls", null)],
    code: "structure/wrong-type",
    pointer: "/calls",
  },
  {
    cause: "a statement that others refer to is a string",
    base: full,
    edits: [replace("/calls/0/statements/three-demands", "three-demands")],
    code: "structure/wrong-type",
    pointer: "/calls/0/statements/three-demands",
  },
  {
    cause: "the statements, to which comparisons refer, are a string",
    base: full,
    edits: [replace("/calls/0/statements", "none")],
    code: "structure/wrong-type",
    pointer: "/calls/0/statements",
  },
  {
    cause: "a source that accounts and evidence name is a string",
    base: full,
    edits: [replace("/sources/norrland-readout", "norrland-readout")],
    code: "structure/wrong-type",
    pointer: "/sources/norrland-readout",
  },
  {
    cause: "the digest of a source is broken beside its text",
    base: full,
    edits: [replace("/sources/norrland-readout/digest/sha256", "unknown")],
    code: "structure/wrong-format",
    pointer: "/sources/norrland-readout/digest/sha256",
  },
  {
    cause: "an office of a participant is broken, whose title is given as the right one",
    base: full,
    edits: [replace("/actors/odo-brask/offices/1/title", 1)],
    code: "structure/wrong-type",
    pointer: "/actors/odo-brask/offices/1/title",
  },
  {
    cause: "the call's date is broken, on which orders and offices depend",
    base: full,
    edits: [remove("/calls/0/date/basis")],
    code: "structure/missing-key",
    pointer: "/calls/0/date",
  },
  {
    cause: "a statement has no evidence, in which its cue should stand",
    edits: [replace(`${statement}/evidence`, [])],
    code: "structure/too-few-items",
    pointer: `${statement}/evidence`,
  },
  {
    cause: "an evidence is broken, in which a cue should stand",
    edits: [replace(`${statement}/evidence/0/exact`, 7)],
    code: "structure/wrong-type",
    pointer: `${statement}/evidence/0/exact`,
  },
  {
    cause: "the cues are written as a single one, under its name",
    edits: [move(`${statement}/cues`, `${statement}/cue`)],
    code: "structure/unknown-key",
    pointer: `${statement}/cue`,
  },
  {
    cause: "what a statement answers is a word instead of a list",
    base: full,
    edits: [replace("/calls/0/statements/look-into-it/respondsTo", "three-demands")],
    code: "structure/wrong-type",
    pointer: "/calls/0/statements/look-into-it/respondsTo",
  },
  {
    cause: "the factuality of a denial is misspelled, without which it would be unclear",
    base: full,
    edits: [replace("/calls/0/statements/no-ferrymen-held/factuality", "certainly not")],
    code: "structure/unknown-code",
    pointer: "/calls/0/statements/no-ferrymen-held/factuality",
  },
  {
    cause: "the account of an authorial statement is misspelled, whose relay nobody knows then",
    edits: [replace(`${statement}/mode`, "authorial"), replace(`${statement}/account`, "readout-acount")],
    code: "reference/unknown-id",
    pointer: `${statement}/account`,
  },
  {
    cause: "a description is of nobody, and so of no office held",
    edits: [
      add(`${call}/descriptions/0/status`, "wrong"),
      add(`${call}/descriptions/0/corrected`, "Queen"),
      replace(`${call}/descriptions/0/of`, "ilse-varm"),
    ],
    code: "reference/unknown-id",
    pointer: `${call}/descriptions/0/of`,
  },
  {
    cause: "a group has a member that does not exist, which may have been a state's",
    edits: [
      add("/actors/-", { kind: "group", id: "envoys", name: "Envoys", members: ["norrland", "sudmarck"] }),
      replace(`${statement}/speakers/0`, "envoys"),
    ],
    code: "reference/unknown-id",
    pointer: "/actors/5/members/1",
  },
  {
    cause: "the kind of a circumstance does not exist",
    edits: [add(`${call}/circumstances`, [{ ...byTelephone, kind: "means" }])],
    code: "structure/unknown-code",
    pointer: `${call}/circumstances/0/kind`,
  },
  {
    cause: "the kind of a circumstance that a comparison names does not exist",
    base: full,
    edits: [replace("/calls/0/circumstances/sudmark-asked/kind", "intiator")],
    code: "structure/unknown-code",
    pointer: "/calls/0/circumstances/sudmark-asked/kind",
  },
  {
    cause: "nobody takes part in the call",
    base: full,
    edits: [replace("/calls/0/participants", [])],
    code: "structure/too-few-items",
    pointer: "/calls/0/participants",
  },
  {
    cause: "a participant's role is misspelled, who would be a principal",
    base: full,
    edits: [replace("/calls/0/participants/ilse-varn/roles/0", "principle")],
    code: "structure/unknown-code",
    pointer: "/calls/0/participants/ilse-varn/roles/0",
  },
  {
    cause: "an id is malformed where it is given, and named by others",
    base: full,
    edits: [replace("/topics/bridge/id", "The Bridge")],
    code: "structure/wrong-format",
    pointer: "/topics/bridge/id",
  },
  {
    cause: "an id that others refer to is a number",
    base: full,
    edits: [replace("/topics/bridge/id", 7)],
    code: "structure/wrong-type",
    pointer: "/topics/bridge/id",
  },
  {
    cause: "the key of an id that may be left out is misspelled, to which a comparison refers",
    base: full,
    edits: [move("/calls/0/circumstances/sudmark-asked/id", "/calls/0/circumstances/sudmark-asked/ID")],
    code: "structure/unknown-key",
    pointer: "/calls/0/circumstances/sudmark-asked/ID",
  },
  {
    cause: "the key of a list that may be left out is misspelled, whose items others name",
    base: full,
    edits: [move("/topics", "/topic")],
    code: "structure/unknown-key",
    pointer: "/topic",
  },
  {
    cause: "two accounts relay each other, so that neither reaches its publisher",
    base: full,
    edits: [add("/accounts/lantern-report/relayedBy", "kald-statement")],
    code: "account/relay-cycle",
    pointer: "/accounts/lantern-report/relayedBy",
  },
  {
    cause: "a day that does not exist has an order and a weekday too",
    base: full,
    edits: [replace("/calls/0/date/value", "2031-06-31")],
    code: "date/impossible",
    pointer: "/calls/0/date/value",
  },
  {
    cause: "a source's date does not exist",
    base: full,
    edits: [replace("/sources/lantern-article/retrievedOn", "2031-02-30")],
    code: "date/impossible",
    pointer: "/sources/lantern-article/retrievedOn",
  },
  {
    cause: "an id that is much referred to is given twice",
    base: full,
    edits: [
      replace("/actors/ferrymen/id", "ilse-varn"),
      replace("/calls/0/statements/end-of-friendship/speakers", ["ilse-varn"]),
    ],
    code: "reference/duplicate-id",
    pointer: "/actors/ferrymen/id",
  },
  {
    cause: "an actor has the id of another, and what named it names nothing",
    edits: [replace("/actors/1/id", "norrland")],
    code: "reference/duplicate-id",
    pointer: "/actors/1/id",
  },
  {
    cause: "an account has the id of another, on which evidence and relays hang",
    base: full,
    edits: [replace("/accounts/sudmark-account/id", "norrland-account")],
    code: "reference/duplicate-id",
    pointer: "/accounts/sudmark-account/id",
  },
  {
    cause: "a source has the id of another, whose texts and spans differ",
    base: full,
    edits: [replace("/sources/sudmark-readout/id", "norrland-readout")],
    code: "reference/duplicate-id",
    pointer: "/sources/sudmark-readout/id",
  },
  {
    cause: "a statement stands twice",
    edits: [{ op: "copy", from: statement, path: `${call}/statements/-` }],
    code: "reference/duplicate-id",
    pointer: `${call}/statements/1/id`,
  },
  {
    cause: "an actor that only one place names was deleted",
    edits: [remove("/actors/1")],
    code: "reference/unknown-id",
    pointer: "/actors/3/offices/0/of",
  },
  {
    cause: "the source of evidence is misspelled, whose words cannot be found then",
    edits: [add(`${statement}/evidence/0/source`, "readuot")],
    code: "reference/unknown-id",
    pointer: `${statement}/evidence/0/source`,
  },
  {
    cause: "the account of a statement is misspelled, and so used by nothing",
    edits: [replace(`${statement}/account`, "readout-acount")],
    code: "reference/unknown-id",
    pointer: `${statement}/account`,
  },
  {
    cause: "the account of a statement is its source",
    edits: [replace(`${statement}/account`, "readout")],
    code: "reference/wrong-kind",
    pointer: `${statement}/account`,
  },
  {
    cause: "the speaker is misspelled, who would be a participant and is told as addressed",
    edits: [replace(`${statement}/speakers/0`, "ilse-varm")],
    code: "reference/unknown-id",
    pointer: `${statement}/speakers/0`,
  },
  {
    cause: "a quotation is mistyped in which a cue and quotation marks should stand",
    edits: [replace(`${statement}/evidence/0/exact`, "She argued with him about the Lenne bridge")],
    code: "evidence/quote-mismatch",
    pointer: `${statement}/evidence/0/exact`,
  },
  {
    cause: "a quotation is cut in the middle of a character, and so its cue",
    edits: [replace(`${statement}/evidence/0/exact`, "She ur\ud83dged him to reopen the Lenne bridge.")],
    code: "source/not-unicode",
    pointer: `${statement}/evidence/0/exact`,
  },
  {
    cause: "a whole source is another text than that which was encoded",
    base: full,
    edits: [replace("/sources/lantern-article/text", "Nothing of it stands here.")],
    code: "source/text-digest-mismatch",
    pointer: "/sources/lantern-article/digest",
  },
  {
    cause: "a text is not Unicode, in which spans and a digest cannot be trusted",
    base: full,
    edits: [replace("/sources/norrland-readout/text", "Chancellor Varn\udc00")],
    code: "source/not-unicode",
    pointer: "/sources/norrland-readout/text",
  },
  {
    cause: "the dataset is of another version",
    base: full,
    edits: [replace("/schemaVersion", "3.0")],
    code: "structure/unsupported-version",
    pointer: "/schemaVersion",
  },
];

const known = new Map<string, ReadonlySet<string>>();
/** What is told of an example as it stands, which is information. */
function toldBefore(base: string): ReadonlySet<string> {
  const messages =
    known.get(base) ?? new Set(validateDataset(readExample(base)).diagnostics.map(({ message }) => message));
  known.set(base, messages);
  return messages;
}

/** The example without what is told of it as it stands. */
function told(base: string, edits: readonly Operation[], read: "value" | "text"): string[] {
  const before = toldBefore(base);
  // The digest of this source would be told as another cause where its text is edited.
  const given = base === full ? [add("/sources/lantern-article/digest", digestOfTheArticle)] : [];
  const document = patched(readExample(base), [...given, ...edits]);
  const result = read === "value" ? validateDataset(document) : validateText(JSON.stringify(document));
  return result.diagnostics
    .filter(({ message }) => !before.has(message))
    .map(({ code, pointer }) => `${code} ${pointer}`);
}

const digestOfTheArticle: unknown = (() => {
  const { sources } = readExample<Dataset>(full);
  const text = sources.find(({ id }) => id === "lantern-article")!.text!;
  const { diagnostics } = validateDataset(
    patched(readExample(full), [
      add("/sources/lantern-article/digest", { sha256: "0".repeat(64), length: 0 }),
    ]),
  );
  const found = diagnostics.find(({ code }) => code === "source/text-digest-mismatch")!;
  return { sha256: found.params.found, length: [...text].length };
})();

describe("one cause, one diagnostic", () => {
  test.each(cases)("$cause", ({ base = "minimal", edits, code, pointer }) => {
    const wanted = [`${code} ${pointerById(readExample(base), pointer)}`];
    expect(told(base, edits, "value")).toEqual(wanted);
    expect(told(base, edits, "text")).toEqual(wanted);
  });

  test("two causes are two diagnostics, in the order of the document", () => {
    expect(
      told(
        "minimal",
        [replace(`${statement}/mode`, "indirekt"), replace("/accounts/0/voice", "chancelery")],
        "value",
      ),
    ).toEqual(["reference/unknown-id /accounts/0/voice", `structure/unknown-code ${statement}/mode`]);
  });

  test("one unknown id in two places is told once, at the first", () => {
    const edits = [
      replace(`${statement}/speakers/0`, "somebody"),
      replace(`${call}/participants/0/actor`, "somebody"),
      replace(`${call}/descriptions/0/of`, "somebody"),
    ];
    expect(told("minimal", edits, "value")).toEqual([`reference/unknown-id ${call}/participants/0/actor`]);
  });

  test("two unknown ids are two diagnostics", () => {
    const edits = [
      replace(`${statement}/speakers/0`, "ilse-varm"),
      replace(`${call}/participants/0/actor`, "ilse-vaarn"),
    ];
    expect(told("minimal", edits, "value")).toEqual([
      `reference/unknown-id ${call}/participants/0/actor`,
      `reference/unknown-id ${statement}/speakers/0`,
    ]);
  });

  test("what hangs on a sound part is still told beside a broken one", () => {
    const edits = [
      replace(`${statement}/mode`, "indirekt"),
      replace(`${call}/descriptions/0/evidence/0/end`, 11),
    ];
    expect(told("minimal", edits, "value")).toEqual([
      `evidence/quote-mismatch ${call}/descriptions/0/evidence/0/exact`,
      `structure/unknown-code ${statement}/mode`,
    ]);
  });

  test("a denial that is unclear hides no misquotation", () => {
    const edits = [
      replace(`${statement}/acts`, ["deny"]),
      replace(`${statement}/evidence/0/exact`, "She begged him to reopen the Lenne bridge."),
    ];
    expect(told("minimal", edits, "value")).toEqual([
      `statement/denial-unclear ${statement}/acts`,
      `evidence/quote-mismatch ${statement}/evidence/0/exact`,
    ]);
  });

  test("a duplicate id hides no unknown id of another kind of thing", () => {
    const edits = [
      { op: "copy", from: statement, path: `${call}/statements/-` } as const,
      replace(`${statement}/speakers/0`, "ilse-varm"),
    ];
    expect(told("minimal", edits, "value")).toEqual([
      `reference/unknown-id ${statement}/speakers/0`,
      `reference/duplicate-id ${call}/statements/1/id`,
    ]);
  });
});
