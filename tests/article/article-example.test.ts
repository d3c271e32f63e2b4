import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { indexDataset, validateDataset } from "leader-calls";
import type { Dataset, Evidence, Statement } from "leader-calls";
import { exampleText } from "../support/examples.ts";

/**
 * The article's text belongs to its publisher and is not in this project. Whoever has it names it in
 * LEADER_CALLS_ARTICLE_TEXT; without it, what needs the text is said to be unchecked.
 */
const file = process.env.LEADER_CALLS_ARTICLE_TEXT ?? "../shared/article/article.txt";
const text = existsSync(file) ? readFileSync(file, "utf8") : undefined;
if (text === undefined)
  console.warn(`!! ${file} is not here: the article's spans are NOT checked by these tests.`);
const texts = text === undefined ? undefined : { article: text };

const json = exampleText("putin-scholz-2024-11-15");
const article = JSON.parse(json) as Dataset;
const call = article.calls[0]!;
const index = indexDataset(article);

function statement(id: string): Statement {
  return index.statement(id)!;
}

function spans(
  evidence: readonly Evidence[] | undefined,
): (readonly [number | undefined, number | undefined])[] {
  return (evidence ?? []).map(({ start, end }) => [start, end] as const);
}

describe("the article example holds what a faithful encoding holds", () => {
  test("the source: its digest and length, and no invented publication date", () => {
    const source = index.source("article")!;
    expect(source.digest).toEqual({
      sha256: "4645bd4ab8bf2dada1e12ff92e8ea9174c5fcb7505f5c48130db4c3b483abda4",
      length: 2172,
    });
    expect(source).not.toHaveProperty("publishedOn");
    expect(source).not.toHaveProperty("text");
  });

  test("the extent: the whole body without its headline, so that omissions can be told", () => {
    const source = index.source("article")!;
    expect(source).toMatchObject({ extent: "whole", note: expect.stringContaining("without its headline") });
    expect(index.source("kremlin-release")).not.toHaveProperty("extent");
  });

  test("the call: the printed date beside the value, whose year rests on another source", () => {
    expect(call.date).toMatchObject({ value: "2024-11-15", asPrinted: "November 15", basis: "other-source" });
    expect(index.source(call.date.basisSource!)!.publishedOn).toBe("2024-11-15");
    expect(spans(call.date.evidence)).toEqual([[3, 14]]);
    // The printed words stand once: there is one telling of the date, so no circumstance repeats it.
    expect(call.circumstances!.some(({ kind }) => kind === "time")).toBe(false);
    expect(call).toMatchObject({ medium: "telephone", status: "confirmed" });
    const previous = call.circumstances!.find(({ kind }) => kind === "previous-contact")!;
    expect(previous).toMatchObject({ date: { value: "2022-12" } });
    expect(previous).toMatchObject({ date: { asPrinted: "since December 2022" } });
    expect(spans(previous.evidence)).toEqual([[20, 68]]);
    expect(call.circumstances!.some(({ kind }) => kind === "initiator")).toBe(false);
  });

  test("the printed titles, the wrong one kept beside the right one", () => {
    const described = call.descriptions!.map(({ of, text, account, status, evidence }) => [
      of,
      text,
      account,
      status,
      ...spans(evidence),
    ]);
    expect(described).toEqual([
      ["vladimir-putin", "Russian President", "belnovosti-report", "accurate", [88, 105]],
      ["vladimir-putin", "The head of the Russian state", "kremlin", "accurate", [894, 923], [1476, 1505]],
      ["olaf-scholz", "German Prime Minister", "belnovosti-report", "wrong", [125, 146]],
      ["olaf-scholz", "head of the German government", "kremlin", "accurate", [1766, 1795]],
    ]);
    expect(call.descriptions!.map(({ corrected }) => corrected)).toEqual([
      undefined,
      undefined,
      "Federal Chancellor",
      undefined,
    ]);
    expect(index.officesOn("olaf-scholz", call.date.value).map(({ title }) => title)).toEqual([
      "Federal Chancellor",
    ]);
  });

  test("three tellings, two levels deep, that end at the publisher", () => {
    const chains = article.accounts.map(({ id }) => index.chainOf(id).map((account) => account.id));
    expect(chains).toEqual([
      ["belnovosti-report"],
      ["kremlin", "belnovosti-report"],
      ["scholz-post", "belnovosti-report"],
    ]);
    expect(spans(index.account("kremlin")!.evidence)).toEqual([
      [257, 291],
      [325, 351],
      [1924, 1969],
    ]);
    expect(spans(index.account("scholz-post")!.evidence)).toEqual([[2014, 2043]]);
    expect(index.account("scholz-post")).toMatchObject({ kind: "post", platform: "X" });
    expect(index.actor("kremlin-press-service")).toMatchObject({ partOf: "russia" });
  });

  test("the topics, all on the Kremlin's account alone", () => {
    expect(call.topics!.map(({ topic, account, evidence }) => [topic, account, spans(evidence)])).toEqual([
      [
        "ukraine",
        "kremlin",
        [
          [202, 255],
          [325, 434],
        ],
      ],
      ["settlement", "kremlin", [[750, 815]]],
      ["russian-german-relations", "kremlin", [[1246, 1303]]],
      ["energy", "kremlin", [[1545, 1611]]],
      ["middle-east", "kremlin", [[1662, 1730]]],
    ]);
  });

  test("ten statements in order, each on its account with its mode, acts, cue and span", () => {
    const told = call.statements!.map(({ account, mode, acts, evidence }) => [
      account,
      mode,
      acts.join("+"),
      spans(evidence)[0],
    ]);
    expect(told).toEqual([
      ["kremlin", "voice-report", "exchange-views", [160, 256]],
      ["kremlin", "voice-report", "exchange-views", [325, 434]],
      ["kremlin", "indirect", "recall+accuse", [435, 749]],
      ["kremlin", "indirect", "claim", [750, 893]],
      ["kremlin", "indirect", "claim", [894, 1057]],
      ["kremlin", "indirect", "demand", [1058, 1245]],
      ["kremlin", "indirect", "accuse", [1304, 1475]],
      ["kremlin", "indirect", "claim+offer", [1476, 1661]],
      ["kremlin", "speech-act-report", "inform", [1731, 1834]],
      ["scholz-post", "speech-act-report", "demand", [1972, 2172]],
    ]);
    const cues = call
      .statements!.slice(2)
      .map(({ cues }) =>
        cues!.flatMap(({ text, stance, evidence }) => [text, stance, ...spans(evidence)[0]!]),
      );
    expect(cues).toEqual([
      ["recalled", "factive", 457, 465],
      ["stated", "neutral", 823, 829],
      ["noted", "factive", 924, 929],
      ["stressed", "neutral", 1064, 1072],
      ["stated", "neutral", 1326, 1332],
      ["emphasized", "neutral", 1506, 1516],
      ["informed", "neutral", 1753, 1761],
      ["called on", "neutral", 2052, 2061],
    ]);
  });

  test("enumerations keep their parts, references their month, metonyms their states", () => {
    const parts = (id: string) => statement(id).elements!.map(({ evidence }) => spans(evidence)[0]);
    expect(parts("cause-of-the-crisis")).toEqual([
      [574, 627],
      [634, 685],
      [690, 748],
    ]);
    expect(parts("conditions-for-agreements")).toEqual([
      [1103, 1144],
      [1146, 1179],
      [1184, 1244],
    ]);
    expect(parts("energy-obligations")).toEqual([
      [1545, 1611],
      [1616, 1660],
    ]);
    expect(parts("scholz-demands")).toEqual([
      [2087, 2107],
      [2109, 2124],
      [2129, 2171],
    ]);
    const [speech] = statement("proposals-known").refersTo!;
    expect(speech!.date).toMatchObject({
      value: "2024-06",
      asPrinted: "June",
      basis: "other-source",
      basisSource: "kremlin-release",
    });
    expect(spans(speech!.date!.evidence)[0]).toEqual([1006, 1056]);
    expect(statement("relations-at-their-worst").about).toEqual(["germany"]);
    expect(statement("middle-east-efforts").addressees).toEqual(["olaf-scholz"]);
    expect(statement("scholz-demands")).toMatchObject({ setting: "in-call", addressees: ["vladimir-putin"] });
  });

  test("who says so: named in the sentence, or carried over from another, and said once on the account", () => {
    const carried = Array.from({ length: 7 }, () => "carried-over");
    const attributions = (facts: readonly { attribution?: string }[]) =>
      facts.map(({ attribution }) => attribution ?? "the publisher's own");
    expect(attributions(call.statements!)).toEqual(["explicit", "explicit", ...carried, "explicit"]);
    expect(attributions(call.outcomes![0]!.claims)).toEqual(["explicit"]);
    expect(attributions(call.topics!)).toEqual(["explicit", ...carried.slice(0, 4)]);
    for (const fact of [...call.descriptions!, ...call.circumstances!])
      expect(fact.attribution === undefined, JSON.stringify(fact)).toBe(fact.account === "belnovosti-report");
    expect(json).not.toContain('"inferred"');
    expect(index.account("kremlin")!.note).toContain("carried-over");
    expect(json.match(/carried-over(?=\.)/g)).toHaveLength(1);
  });

  test("the outcome is claimed by the Kremlin alone, and the tellings are compared", () => {
    expect(call.outcomes!.map(({ kind, claims }) => [kind, claims.map(({ account }) => account)])).toEqual([
      ["stay-in-touch", ["kremlin"]],
    ]);
    expect(spans(call.outcomes![0]!.claims[0]!.evidence)[0]).toEqual([1835, 1971]);
    expect(call.comparisons!.map(({ kind, from }) => [kind, from])).toEqual([
      ["omits", "kremlin"],
      ["omits", "scholz-post"],
      ["unclear", "demand-readiness"],
    ]);
  });

  test("quotes at most eight words and sixty code points at a time", () => {
    for (const [, quote] of json.matchAll(/"(?:exact|asPrinted|text)": "([^"]*)"/g)) {
      expect(quote!.split(/\s+/).length).toBeLessThanOrEqual(8);
      expect([...quote!].length).toBeLessThanOrEqual(60);
    }
  });

  test("shares no more than eight words in a row with the text", () => {
    const words = (words: string) =>
      words
        .replaceAll("’", "'")
        .toLowerCase()
        .match(/[a-z0-9']+/g) ?? [];
    const runs = new Set<string>();
    const printed = words(text ?? "");
    for (let at = 0; at + 8 <= printed.length; at++) runs.add(printed.slice(at, at + 8).join(" "));
    for (const [, value] of json.matchAll(/"((?:[^"\\]|\\.)*)"/g)) {
      const own = words(value!);
      for (let at = 0; at + 8 <= own.length; at++)
        expect(runs.has(own.slice(at, at + 8).join(" "))).toBe(false);
    }
  });

  test("every span is checked where the text is held; without it that is said once for each source", () => {
    if (texts) {
      const { ok, diagnostics, checked } = validateDataset(article, { texts });
      expect({ ok, diagnostics }).toEqual({ ok: true, diagnostics: [] });
      expect(checked).toEqual({ spans: 64, of: 64 });
    }
    const { ok, diagnostics } = validateDataset(article);
    expect(ok).toBe(true);
    expect(diagnostics.map(({ code, params }) => [code, params.source])).toEqual([
      ["evidence/not-verified", "article"],
    ]);
  });
});

type Loose = Record<string, unknown>;

type Edit = readonly [name: string, code: string, edit: (data: Dataset) => void, needsText?: boolean];

/** Each edit, the code that must tell it, and whether it can only be seen by who holds the text. */
const edits: readonly Edit[] = [
  [
    "an account that does not exist",
    "reference/unknown-id",
    (d) => (d.calls[0]!.statements![3]!.account = "kremlim"),
  ],
  [
    "a person where an account belongs",
    "reference/wrong-kind",
    (d) => (d.calls[0]!.statements![3]!.account = "vladimir-putin"),
  ],
  [
    "a span moved by one",
    "evidence/digest-mismatch",
    (d) => moveByOne(d.calls[0]!.statements![3]!.evidence[0]!),
    true,
  ],
  [
    "a quotation's span moved by one",
    "evidence/quote-mismatch",
    (d) => moveByOne(d.calls[0]!.statements![1]!.evidence[1]!),
    true,
  ],
  [
    "start not before end",
    "evidence/empty-span",
    (d) => (d.calls[0]!.statements![3]!.evidence[0]!.end = 750),
  ],
  [
    "two statements with one id",
    "reference/duplicate-id",
    (d) => (d.calls[0]!.statements![1]!.id = "views-on-ukraine"),
  ],
  ["a relay in a circle", "account/relay-cycle", (d) => (d.accounts[0]!.relayedBy = "scholz-post")],
  ["a day that does not exist", "date/impossible", (d) => (d.calls[0]!.date.value = "2024-11-31")],
  [
    "a call two days after its source",
    "date/out-of-order",
    (d) => (d.sources[0]!.publishedOn = "2024-11-13"),
  ],
  [
    "a misspelled code",
    "structure/unknown-code",
    (d) => ((d.calls[0]!.statements![3] as Loose).mode = "inderect"),
  ],
  ["a misspelled key", "structure/unknown-key", (d) => misspell(d.calls[0]!.statements![3]!)],
  [
    "a missing evidence",
    "structure/missing-key",
    (d) => delete (d.calls[0]!.statements![3] as Loose).evidence,
  ],
  [
    "a source digest that differs",
    "source/text-digest-mismatch",
    (d) => (d.sources[0]!.digest!.sha256 = "0".repeat(64)),
    true,
  ],
];

function moveByOne(evidence: Evidence): void {
  evidence.start! += 1;
  evidence.end! += 1;
}

function misspell(statement: Loose): void {
  statement.acount = statement.account;
  delete statement.account;
}

describe("each of these edits is refused with one diagnostic that fits, and no second", () => {
  test.each(edits.map((edit) => [edit[0], edit] as const))("%s", (_, [, code, edit, needsText]) => {
    const data = structuredClone(article);
    edit(data);
    if (texts) {
      const { ok, diagnostics } = validateDataset(data, { texts });
      expect(ok).toBe(false);
      expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
    }
    const without = validateDataset(data).diagnostics.filter(({ severity }) => severity === "error");
    expect(without.map((diagnostic) => diagnostic.code)).toEqual(needsText ? [] : [code]);
  });

  test("a call that is neither of the printed day nor before the source of its date, which could only announce it", () => {
    const data = structuredClone(article);
    data.calls[0]!.date.value = "2024-11-17";
    const told = validateDataset(data).diagnostics.filter(({ severity }) => severity !== "info");
    expect(told.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      "date/basis-mismatch /calls/0/date/value",
    ]);
  });

  test("a text with one character changed, with the spans that no longer hold", () => {
    if (text === undefined) return;
    const changed = text.replace("Middle East", "Middle Fast");
    const { ok, diagnostics } = validateDataset(article, { texts: { article: changed } });
    expect(ok).toBe(false);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]!.code).toBe("source/text-digest-mismatch");
    expect(diagnostics[0]!.params).toMatchObject({ source: "article", broken: 1 });
    expect(diagnostics[0]!.related!.map(({ pointer }) => pointer)).toEqual(["/calls/0/topics/4/evidence/0"]);
    const shifted = validateDataset(article, { texts: { article: text.replace("On ", "On  ") } });
    expect(shifted.diagnostics).toHaveLength(1);
    const shiftedFrom = [...text.slice(0, text.indexOf("On ") + "On ".length)].length;
    let moved = 0;
    JSON.parse(JSON.stringify(article), (_, value: { end?: number } | null) => {
      if ((value?.end ?? 0) > shiftedFrom) moved++;
      return value;
    });
    expect(moved).toBeGreaterThan(0);
    expect(shifted.diagnostics[0]!.related!.length).toBe(moved);
  });
});
