import { encode } from "gpt-tokenizer/encoding/o200k_base";
import { describe, expect, test } from "vitest";
import type { Dataset } from "leader-calls";
import { validateDataset } from "leader-calls";
import {
  applyRepair,
  extractionRequest,
  fromExtraction,
  fromExtractionText,
  repairRequest,
  structuredOutputSchema,
  toExtraction,
} from "leader-calls/extraction";
import type { RepairRequest } from "leader-calls/extraction";
import { expectMeasured } from "../support/expect-measured.ts";
import { Random } from "../defects/random.ts";
import { articles, extractionOf, retyped, textOf } from "./articles-in-seven-languages.ts";

const languages = Object.keys(articles);

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- an extraction is changed as chance wants it
type Loose = Record<string, any>;

/** What a coder who makes no mistakes writes of an article. */
function truthOf(language: string): Dataset {
  const texts = { paper: textOf(language) };
  const { dataset, dropped } = fromExtraction(extractionOf(language), { texts });
  expect(dropped).toEqual([]);
  return dataset!;
}

/** What was planted, by its place: what the model meant to write there. */
type Slips = ReadonlyMap<string, string>;

/** An answer of a model in the form `compact`, with slips that chance plants: words, typography, codes, keys, dates, a fence. */
function spoiltAnswer(truth: object, random: Random): { answer: string; slips: Slips } {
  const extraction = structuredClone(truth) as Loose;
  const slips = new Map<string, string>();
  const plant = (holder: Loose, key: string | number, place: string, wrong: string) => {
    slips.set(place, holder[key] as string);
    holder[key] = wrong;
  };
  const statements = extraction.statements as Loose[];
  const invented = random.int(0, statements.length - 1);
  for (const [at, { evidence }] of statements.entries()) {
    // A word in the middle is another one.
    const points = [...(evidence[0] as string)];
    const middle = Math.floor(points.length / 2);
    const altered = [...points.slice(0, middle), " qx ", ...points.slice(middle + 3)].join("");
    if (at === invented) plant(evidence, 0, `/statements/${at}/evidence/0`, altered);
    // No slip that must be repaired: other marks and blanks.
    else evidence[0] = retyped(evidence[0] as string);
  }
  plant(extraction.accounts[0].evidence, 0, "/accounts/0/evidence/0", "Nobody printed this.");
  plant(statements[0]!.acts, 0, "/statements/0/acts/0", "insist");
  plant(statements.at(-1)!.respondsTo, 0, `/statements/${statements.length - 1}/respondsTo/0`, "s7");
  plant(extraction.calls[0].date, "value", "/calls/0/date/value", "last Tuesday");
  const json = JSON.stringify(extraction);
  return { answer: random.chance(0.5) ? `Here it is:\n\`\`\`json\n${json}\n\`\`\`` : json, slips };
}

/** The answer to a repair. One value in six is wrong again, at the first time. */
function repairsOf({ places }: RepairRequest, slips: Slips, random: Random, isFirst: boolean): string {
  const repairs = places.map((place) => {
    const value = slips.get(place);
    expect(value, place).toBeDefined();
    return { place, value: isFirst && random.chance(1 / 6) ? "qx" : value };
  });
  return JSON.stringify({ repairs });
}

const tokens = (...parts: readonly unknown[]): number =>
  parts.reduce<number>(
    (sum, part) => sum + encode(typeof part === "string" ? part : JSON.stringify(part)).length,
    0,
  );

/** One article, from the request until nothing is wrong any more. */
function run(language: string) {
  const text = textOf(language);
  const texts = { paper: text };
  const truth = truthOf(language);
  const known = [{ id: "paper", text, language }];
  const request = extractionRequest({ articles: known, profile: "json-schema" });
  const written = toExtraction(truth, { texts, form: "compact" });
  const random = new Random(language.charCodeAt(0) * 31 + language.charCodeAt(1));
  const { answer, slips } = spoiltAnswer(written, random);
  let after = tokens(request.system, request.user, request.schema, answer);
  const first = after;
  const results = [fromExtractionText(answer, { texts })];
  for (;;) {
    const result = results.at(-1)!;
    const repair = repairRequest(result);
    if (!repair) break;
    const repairs = repairsOf(repair, slips, random, results.length === 1);
    after += tokens(repair.system, repair.user, repair.schema, repairs);
    const { extraction, refused } = applyRepair(result.extraction, repairs, repair);
    expect(refused).toEqual([]);
    results.push(fromExtraction(extraction, { texts }));
    expect(results.length, "it comes to an end").toBeLessThan(5);
  }
  // Before: the schema in full words, every key written, and the whole answer again in every round.
  const long = extractionRequest({ articles: known, profile: "openai" });
  const inFull = structuredOutputSchema("null-unions", { wording: "full" });
  const once = tokens(long.system, long.user, inFull, toExtraction(truth, { texts }));
  const errors = results[0]!.diagnostics.filter(({ severity }) => severity === "error");
  const cost = { once, first, before: once * results.length, after };
  return { text, texts, truth, slips, results, errors, cost };
}

const all = languages.map((language) => ({ language, ...run(language) }));

describe.each(all)("the article in the language $language", ({ texts, truth, slips, results, errors }) => {
  test("all that has to be repaired is reported in the first round", () => {
    const places = errors.flatMap(({ pointer, related = [] }) => [
      pointer,
      ...related.map((each) => each.pointer),
    ]);
    expect(places.sort()).toEqual([...slips.keys()].sort());
  });

  test("nothing invented is kept in any round, and every dataset is valid", () => {
    for (const { dataset } of results) {
      expect(validateDataset(dataset, { texts, evidence: "must-be-checked" }).ok).toBe(true);
      expect(JSON.stringify(dataset)).not.toMatch(/\bqx\b|Nobody printed this/);
    }
  });

  test("in the end nothing true is lost: the dataset is that of a model without slips", () => {
    const last = results.at(-1)!;
    expect(last.dropped).toEqual([]);
    expect(last.dataset).toEqual(truth);
    expect(results.length).toBeLessThanOrEqual(3);
  });
});

const HEAD = [
  ...["language", "tokens of the text", "slips", "answers needed"],
  ...["first answer in full words", "first answer, compact", "all, written anew", "all, repaired"],
];

test("docs/language-models.md has the rounds and tokens of every language", async () => {
  const names = new Intl.DisplayNames("en", { type: "language" });
  const number = (value: number) => value.toLocaleString("en-US");
  const rows = all.map(({ language, text, slips, results, cost }) => [
    names.of(language)!,
    ...[tokens(text), slips.size, results.length, cost.once, cost.first, cost.before, cost.after].map(number),
  ]);
  const table = [HEAD, HEAD.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  await expectMeasured("docs/language-models.md", "rounds", table.join("\n"));
  for (const { cost } of all) {
    expect(cost.first).toBeLessThan(cost.once / 2);
    expect(cost.after).toBeLessThan(cost.before / 3);
  }
});
