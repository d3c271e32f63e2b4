import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Dataset } from "leader-calls";
import { fromExtraction, toExtraction } from "leader-calls/extraction";
import type { Article, FromExtractionResult } from "leader-calls/extraction";
import { example, textsOf } from "./extractions.ts";

type Loose = Record<string, unknown>;
type Lists = Record<string, Loose[]>;

const texts = textsOf(example("minimal"));

function changed(change: (extraction: Lists) => void): Lists {
  const extraction = example<Lists>("extraction/minimal");
  change(extraction);
  return extraction;
}

/** What is told of details that are not printed: of what, and the value. */
function told({ diagnostics }: FromExtractionResult): unknown[] {
  return diagnostics
    .filter(({ code }) => code === "extraction/not-printed")
    .map(({ params, severity }) => {
      expect(severity).toBe("warning");
      return [params.what, params.value];
    });
}

/** What is known of the sources of a dataset, as their publishers know it. */
function articlesOf({ sources, actors }: Dataset): Article[] {
  return sources.flatMap(({ id, text, title, language, publishedOn, authors, url, publisher }) => {
    const name = actors.find((actor) => actor.id === publisher)?.name;
    return text === undefined
      ? []
      : [
          {
            id,
            text,
            language,
            ...(title && { title }),
            ...(publishedOn && { publishedOn }),
            ...(authors && { authors }),
            ...(url && { url }),
            ...(name && { publisher: name }),
          },
        ];
  });
}

describe("what a model may have made up, since nobody quotes words for it", () => {
  const { date: _, ...source } = {
    ...example<Lists>("extraction/minimal").sources![0],
    date: undefined,
  } as Loose;

  test.each<[string, (extraction: Lists) => void, unknown[]]>([
    [
      "a title",
      ({ sources }) => (sources![0] = { ...source, title: "Leaders break the ice" }),
      ["title", "Leaders break the ice"],
    ],
    [
      "an author",
      ({ sources }) => (sources![0] = { ...source, authors: ["Pia Dorrow"] }),
      ["author", "Pia Dorrow"],
    ],
    [
      "a date of publication",
      ({ sources }) => (sources![0] = { ...source, publishedOn: "2031-08-04" }),
      ["publication date", "2031-08-04"],
    ],
    ["a given name", ({ actors }) => (actors![4]!.name = "Vidar Brask"), ["name", "Vidar Brask"]],
    ["a surname", ({ actors }) => (actors![4]!.name = "Odo Brandt"), ["name", "Odo Brandt"]],
    [
      "an office",
      ({ actors }) => ((actors![4]!.offices as Loose[])[0]!.title = "Speaker of Parliament"),
      ["office", "Speaker of Parliament"],
    ],
  ])("%s is told", (_name, change, expected) => {
    const result = fromExtraction(changed(change), { texts });
    expect(told(result)).toEqual([expected]);
    // It is a doubt and no error: what is said stays.
    expect(result.dropped).toEqual([]);
  });

  test("a publisher is told of a news article, unless it is known or its name says that it is not", () => {
    const published = (name: string) =>
      changed(({ sources, actors }) => {
        sources![0]!.kind = "news-article";
        actors![2] = { ...actors![2], name, partOf: null };
      });
    expect(told(fromExtraction(published("Harbour Lantern"), { texts }))).toEqual([
      ["publisher", "Harbour Lantern"],
    ]);
    expect(told(fromExtraction(published("The publisher of the note, not named"), { texts }))).toEqual([]);
    const [text] = Object.values(texts);
    for (const known of [{ publisher: "Harbour Lantern" }, { url: "https://www.lantern.example/1" }])
      expect(
        told(
          fromExtraction(published("Harbour Lantern"), {
            articles: [{ id: "readout", text: text!, ...known }],
          }),
        ),
      ).toEqual([]);
  });

  test("what the caller gave is known, whatever the text prints", () => {
    const extraction = changed(({ sources }) => {
      sources![0] = { ...source, title: "Leaders speak", authors: ["Pia Dorrow"], publishedOn: "2031-08-04" };
    });
    const known = { title: "Leaders speak", authors: ["Pia Dorrow"], publishedOn: "2031-08-04" };
    const result = fromExtraction(extraction, {
      articles: [{ id: "readout", text: texts.readout!, ...known }],
    });
    expect(told(result)).toEqual([]);
  });

  test.each([
    [
      "the inflected name of a Polish text",
      "pl",
      "Kanclerz Scholzowi podziękował prezydent Dudą Kaczyńskiego 4 marca.",
      ["Scholz", "Duda", "Kaczyński"],
    ],
    [
      "the inflected name of a Czech text",
      "cs",
      "Pavla a Scholze čekal hovor 4. března.",
      ["Pavel", "Scholz"],
    ],
    [
      "the inflected name of a Russian text",
      "ru",
      "Звонок Зеленскому и Путиным 4 марта.",
      ["Зеленский", "Путин"],
    ],
    [
      "another spelling",
      "en",
      "Der Anruf von Selenskyj und Wladimir Putin kam am 4. März.",
      ["Zelensky", "Vladimir Putin"],
    ],
    ["names with articles in Hebrew and Arabic", "ar", "وبراسك اتصل بفارن.", ["براسك", "فارن"]],
    ["names without blanks around", "ja", "ブラスク大統領はワルン首相と電話した。", ["ブラスク", "ワルン"]],
    ["traditional for simplified characters", "zh", "總統府發言人歐文說。", ["欧文"]],
    ["another script than that of the text", "en", "Президент позвонил ей 4 марта.", ["Odo Brask"]],
  ])("%s gives no warning", (name, language, text, names) => {
    const extraction = changed((each) => {
      Object.assign(each, { language });
      each.sources![0]!.language =
        name === "another spelling" ? "de" : name.startsWith("another script") ? "ru" : language;
      each.sources![0]!.publishedOn = null;
      names.forEach(
        (one, at) =>
          (each.actors![3 + at] = {
            ...each.actors![3]!,
            key: ["varn", "brask", "third"][at]!,
            name: one,
            offices: [],
          }),
      );
      each.statements = [];
      const spare = each.actors![4]!;
      if (names.length < 2) each.actors![4] = { ...spare, name: names[0]!, offices: [] };
      each.calls![0]!.date = { value: "2031-03-04", basis: "unknown" };
    });
    const result = fromExtraction(extraction, { texts: { readout: text } });
    expect(told(result)).toEqual([]);
  });

  test("a name that is given to an unnamed voice is an error, and the account is dropped", () => {
    const article = {
      ...texts,
      paper: "President Odo Brask was furious, an aide said on 4 March. He shouted.",
    };
    const extraction = (kind: string, name: string) =>
      changed((each) => {
        each.sources!.push({ ...each.sources![0], key: "paper" });
        each.actors!.push({ ...each.actors![3], key: "aide", name, offices: [] });
        each.accounts!.push({ ...each.accounts![0], key: "a2", source: "paper" });
        each.accounts!.push({
          ...each.accounts![0],
          key: "a3",
          kind,
          voice: "aide",
          source: "paper",
          relayedBy: "a2",
        });
        const evidence = [{ source: null, part: null, exact: "He shouted.", prefix: null, suffix: null }];
        each.statements!.push({
          ...each.statements![0],
          key: "s2",
          account: "a3",
          cues: [],
          evidence,
          content: "He shouted.",
        });
      });
    for (const [kind, name, isPrinted] of [
      ["unnamed-voice", "Odo Brask", true],
      ["leak", "Hans Weber", false],
    ] as const) {
      const { diagnostics, dropped, dataset } = fromExtraction(extraction(kind, name), { texts: article });
      const errors = diagnostics.filter(({ severity }) => severity === "error");
      expect(errors.map(({ code, pointer, params }) => [code, pointer, params])).toEqual([
        ["extraction/unnamed-voice-named", "/accounts/2/voice", { name, isPrinted }],
      ]);
      expect(dropped.map(({ key }) => key)).toContain("a3");
      expect(JSON.stringify(dataset)).not.toContain("shouted");
    }
  });

  test("evidence in another source than its account's is told", () => {
    const extraction = changed((each) => {
      each.sources!.push({ ...each.sources![0], key: "paper" });
      each.accounts!.push({ ...each.accounts![0], key: "a2", source: "paper" });
      const evidence = [
        {
          source: "readout",
          part: null,
          exact: "She urged him to reopen the Lenne bridge.",
          prefix: null,
          suffix: null,
        },
      ];
      each.statements = [{ ...each.statements![0], account: "a2", cues: [], evidence }];
    });
    const { diagnostics, dataset } = fromExtraction(extraction, {
      texts: { ...texts, paper: "On 4 March they spoke." },
    });
    expect(diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual([
      "evidence/other-source",
    ]);
    expect(dataset?.calls[0]!.statements ?? []).toEqual([]);
  });
});

describe("right extractions get no new warning", () => {
  const codes = new Set([
    "extraction/not-printed",
    "extraction/unnamed-voice-named",
    "extraction/quote-normalized",
    "extraction/ambiguous-quote",
  ]);
  const newOnes = ({ diagnostics }: FromExtractionResult) =>
    diagnostics.filter(({ code }) => codes.has(code)).map(({ message }) => message);

  test.each(["minimal", "lenne-bridge", "rare-cases", "sahl-canal", "disputed-call"])(
    "examples/%s.json",
    (name) => {
      const dataset = example(name);
      const articles = articlesOf(dataset);
      expect(newOnes(fromExtraction(toExtraction(dataset), { articles }))).toEqual([]);
    },
  );

  test.each(["minimal", "lenne-bridge"])("examples/extraction/%s.json, without anything given", (name) => {
    const result = fromExtraction(example(`extraction/${name}`), { texts: textsOf(example(name)) });
    expect(newOnes(result)).toEqual([]);
  });

  // That of the president in the memorandum is known from elsewhere.
  const known: Readonly<Record<string, number>> = { "released-memorandum.json": 1 };

  test.each(readdirSync("tests/right-ones").filter((name) => name.endsWith(".json")))(
    "tests/right-ones/%s",
    (name) => {
      const dataset = JSON.parse(readFileSync(`tests/right-ones/${name}`, "utf8")) as Dataset;
      const articles = articlesOf(dataset);
      expect(newOnes(fromExtraction(toExtraction(dataset), { articles }))).toHaveLength(known[name] ?? 0);
    },
  );
});
