import { describe, expect, test } from "vitest";
import { applyRepair, fromExtraction, repairRequest, toExtraction } from "leader-calls/extraction";
import type { FromExtractionResult } from "leader-calls/extraction";
import { example, textsOf } from "./extractions.ts";

type Loose = Record<string, unknown>;

const { readout } = textsOf(example("minimal"));

/** What is made of an extraction with one statement that has this quotation, from a text that has these words. */
function quoting(printed: string, exact: string, context: object = {}): FromExtractionResult {
  const extraction = example<Record<string, Loose[]>>("extraction/minimal");
  const [statement] = extraction.statements!;
  const evidence = [{ source: null, part: null, exact, prefix: null, suffix: null, ...context }];
  extraction.statements = [{ ...statement, mode: "indirect", cues: [], evidence }];
  return fromExtraction(extraction, { texts: { readout: `${readout!}\n\n${printed}\n` } });
}

const quotedIn = ({ dataset }: FromExtractionResult) =>
  dataset?.calls[0]?.statements?.[0]?.evidence.map(({ exact }) => exact);
const cutIn = ({ diagnostics }: FromExtractionResult) =>
  diagnostics.filter(({ code }) => code === "extraction/cut-word");

describe("a quotation that is printed only inside other words is refused", () => {
  test.each([
    ["They disagreed to open the bridge.", "agreed to open the bridge.", "disagreed to open the bridge."],
    ["She was unable to open it.", "able to open it.", "unable to open it."],
    ["She cannot open the bridge.", "She can", "She cannot"],
    ["She couldn’t open the bridge.", "She could", "She couldn’t"],
    ["She can't open the bridge.", "She can", "She can't"],
    ["They spoke on 14 May.", "4 May.", "14 May."],
    ["It costs 3.5 million crowns.", "5 million crowns.", "3.5 million crowns."],
    ["She freed 200 ferrymen.", "She freed 20", "She freed 200"],
    ["Der Vertrag ist ungültig.", "gültig.", "ungültig."],
    ["Это невозможно для нас.", "возможно для нас.", "невозможно для нас."],
    ["Αυτό είναι αδύνατο.", "δύνατο.", "αδύνατο."],
    ["दोनों असहमत हैं।", "सहमत हैं।", "असहमत हैं।"],
    ["ეს შეუძლებელია დღეს.", "შესაძლებელია", undefined],
    ["双方在14日通话。", "4日通话。", "14日通话。"],
  ])("%s: %s", (printed, quoted, whole) => {
    const result = quoting(printed, quoted);
    expect(quotedIn(result)).toBeUndefined();
    if (whole === undefined) return;
    const [cut] = cutIn(result);
    expect(cut).toMatchObject({ severity: "error", params: { whole, done: "dropped" } });
    expect(result.dropped.map(({ entity }) => entity)).toContain("Statement");
    expect(cut!.message).toContain(whole);
  });
});

describe("of a word that only lacks its ending, the whole is written", () => {
  test.each([
    ["She urged him to reopen both bridges of Lenne.", "reopen both bridge", "reopen both bridges"],
    ["Она призвала открыть мосты.", "призвала открыть мост", "призвала открыть мосты"],
    ["Köprüler açılacak dedi.", "Köprü", "Köprüler"],
    ["Presidentti lupasi avata sillan huomenna.", "lupasi avata silla", "lupasi avata sillan"],
    ["The situation is hopeless now.", "situation is hope", "situation is hopeless"],
    ["They met in the cafe\u0301 again.", "in the cafe", "in the cafe\u0301"],
    ["남북정상회담에서 말했다.", "정상회담", "남북정상회담"],
  ])("%s: %s", (printed, quoted, whole) => {
    const result = quoting(printed, quoted);
    expect(quotedIn(result)).toEqual([whole]);
    expect(cutIn(result)).toMatchObject([{ severity: "warning", params: { whole, done: "completed" } }]);
    expect(result.dropped).toEqual([]);
  });
});

describe("whole words are kept without a word", () => {
  test.each([
    // Beside a place inside another word, the whole word is meant.
    ["They disagreed at first. Later they agreed.", "agreed"],
    ["On 14 May it rained. They spoke on 4 May.", "4 May"],
    // Words that were printed without the blank between them.
    ["MoscowThe president opened the bridge.", "The president opened the bridge."],
    ["KREMLINThe president opened the bridge.", "The president opened the bridge."],
    ["12:30Президент открыл мост.", "Президент открыл мост."],
    ["LiveПрезидент открыл мост.", "Президент открыл мост."],
    ["It is 100km long.", "It is 100"],
    // Hyphens and apostrophes divide words.
    ["A Norrland-led plan.", "led plan."],
    ["Il parle de l’accord signé.", "accord signé."],
    ["Türkiye'nin görüşü budur.", "Türkiye"],
    // Scripts that have no blanks between words, or join articles and particles to them.
    ["双方不同意开放大桥。", "同意开放大桥。"],
    ["首相は橋の再開を求めた。", "橋の再開を求め"],
    ["เขาเปิดสะพานแล้ว", "เปิดสะพาน"],
    ["ودعته إلى فتح الجسر.", "دعته إلى فتح الجسر."],
    ["והנשיא פתח את הגשר.", "הנשיא פתח את הגשר."],
    ["대통령은 다리를 열었다.", "대통령"],
  ])("%s: %s", (printed, quoted) => {
    const result = quoting(printed, quoted);
    expect(quotedIn(result)).toEqual([quoted]);
    expect(cutIn(result)).toEqual([]);
  });
});

test("a prefix that has the rest of the word shows that the cut is known", () => {
  const result = quoting("They disagreed to open it.", "agreed to open it.", { prefix: "They dis" });
  expect(quotedIn(result)).toEqual(["agreed to open it."]);
  expect(cutIn(result)).toMatchObject([{ severity: "info", params: { done: "kept" } }]);
});

test("a dataset with evidence that cuts words comes back as it was", () => {
  const dataset = example("minimal");
  const text = readout!;
  const start = text.indexOf("open the Lenne bridge");
  const statement = dataset.calls[0]!.statements![0]!;
  statement.cues = [];
  statement.evidence = [{ exact: "open the Lenne brid", start, end: start + 19 }];
  const texts = { readout: text };
  const { dataset: back, dropped } = fromExtraction(toExtraction(dataset, { texts }), { texts });
  expect(dropped).toEqual([]);
  expect(back!.calls[0]!.statements![0]!.evidence[0]).toMatchObject(statement.evidence[0]!);
});

test("a model that is asked again sees the whole words", () => {
  const result = quoting("They disagreed to open the bridge.", "agreed to open the bridge.");
  const request = repairRequest(result)!;
  expect(request.places).toEqual(["/statements/0/evidence/0/exact"]);
  expect(request.user).toContain("disagreed to open the bridge.");
  const value = "They disagreed to open the bridge.";
  const answer = { repairs: [{ place: request.places[0]!, value }] };
  const { extraction } = applyRepair(result.extraction, answer, request);
  const again = fromExtraction(extraction, { texts: { readout: `${readout!}\n\n${value}\n` } });
  expect(quotedIn(again)).toEqual([value]);
});

test("a word of a million letters is no word", () => {
  const long = "agreed".repeat(200_000);
  expect(quotedIn(quoting(`Not${long} b.`, `${"agreed".repeat(10)} b.`))).toEqual([
    `${"agreed".repeat(10)} b.`,
  ]);
});
