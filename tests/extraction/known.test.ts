import { describe, expect, test } from "vitest";
import { fromExtraction, toExtraction } from "leader-calls/extraction";
import type { Article } from "leader-calls/extraction";
import { resolves } from "../../src/diagnostics/json-pointer.ts";
import { example, textsOf } from "./extractions.ts";

type Loose = Record<string, unknown>;

const { readout } = textsOf(example("minimal"));
const article: Article = { id: "readout", text: readout! };
/** A compact extraction of the smallest example, for a test to change. */
function extracted(change: (extraction: Record<string, Loose[]>) => void = () => {}) {
  const extraction = structuredClone(toExtraction(example("minimal"), { form: "compact" }));
  change(extraction as never);
  return extraction;
}
const read = (extraction: unknown, known: Partial<Article> = {}) =>
  fromExtraction(extraction, { articles: [{ ...article, ...known }] });

describe("what is known of an article wins over what the model writes", () => {
  test("title, language, day and authors", () => {
    const wrong = extracted(({ sources }) => {
      Object.assign(sources![0]!, { title: "Wrong", language: "fr", publishedOn: "2031-03-09" });
    });
    const known = {
      ...{ title: "Readout", language: "de", publishedOn: "2031-03-05" },
      authors: ["A. Wend"],
      url: "https://chancellery.example/1",
    };
    const { dataset, dropped } = read(wrong, known);
    expect(dropped).toEqual([]);
    expect(dataset!.sources[0]).toMatchObject(known);
    // Also where the model left out what it need not know.
    const less = extracted(({ sources }) => delete sources![0]!.language);
    expect(read(less, known).dataset!.sources[0]).toMatchObject(known);
  });

  test("where it is what breaks a rule, the finding still has a place", () => {
    const less = extracted(({ sources }) => delete sources![0]!.publishedOn);
    const { diagnostics } = read(less, { publishedOn: "2031-03-01" });
    expect(diagnostics.map(({ code }) => code)).toContain("date/out-of-order");
    for (const { pointer } of diagnostics) expect(resolves(less, pointer), pointer).toBe(true);
  });

  test("the publisher is the actor of that name, whatever the model names", () => {
    const wrong = extracted(({ sources }) => (sources![0]!.publisher = "norrland"));
    const { dataset } = read(wrong, { publisher: "chancellery of norrland" });
    const { publisher } = dataset!.sources[0]!;
    expect(dataset!.actors.find(({ id }) => id === publisher)!.name).toBe("Chancellery of Norrland");
  });

  test("an organization that does nothing but publish gets the name", () => {
    const { dataset } = read(extracted(), { publisher: "Office of the Chancellor" });
    expect(dataset!.actors.map(({ name }) => name)).toContain("Office of the Chancellor");
    expect(dataset!.actors.map(({ name }) => name)).not.toContain("Chancellery of Norrland");
  });

  test("an actor that is more than that keeps its own", () => {
    const spoken = extracted(({ statements }) => (statements![0]!.about = ["chancellery"]));
    const { dataset } = read(spoken, { publisher: "The Lantern" });
    expect(dataset!.actors.map(({ name }) => name)).toContain("Chancellery of Norrland");
    expect(dataset!.actors.map(({ name }) => name)).not.toContain("The Lantern");
  });

  test("what cannot be known so is refused", () => {
    expect(() => read(extracted(), { publishedOn: "last Friday" })).toThrow(/"publishedOn" of the article/);
  });
});

describe("that no text tells of a call", () => {
  test.each([
    { calls: [] },
    { title: "No call", language: "en", description: "Weather.", sources: [], actors: [], calls: [] },
    { calls: [], statements: [], participants: null },
  ])("is a result of its own, and no error: %j", (answer) => {
    const { noCall, dataset, diagnostics, dropped, extraction } = read(answer);
    expect([noCall, dataset, diagnostics, dropped, extraction]).toEqual([true, undefined, [], [], answer]);
  });

  test.each([{}, { calls: null }, { calls: [], statements: [{}] }, { calls: [{}] }, []])(
    "is not what an answer with a fault says: %j",
    (answer) => {
      const { noCall, diagnostics } = read(answer);
      expect(noCall).toBe(false);
      expect(diagnostics.length).toBeGreaterThan(0);
    },
  );
});

describe("how sure a model says that it is", () => {
  const noted = (confidence: unknown, note?: string) => {
    const extraction = extracted(({ statements }) =>
      Object.assign(statements![0]!, { confidence, ...(note !== undefined && { note }) }),
    );
    const { dataset, diagnostics } = read(extraction);
    const codes = diagnostics.map(({ code }) => code).filter((code) => code.startsWith("structure/"));
    return [dataset!.calls[0]!.statements![0]!.note, codes];
  };

  test("is carried in the note of the fact", () => {
    expect(noted(0.7)).toEqual(["The model's confidence: 0.7.", []]);
    expect(noted("high", "Freely put.")).toEqual(["Freely put. The model's confidence: high.", []]);
    expect(noted(null)).toEqual([undefined, []]);
  });

  test("is an unknown key if it is no such value", () => {
    expect(noted({ of: 1 })).toEqual([undefined, ["structure/unknown-key"]]);
    expect(noted("<b>")).toEqual([undefined, ["structure/unknown-key"]]);
  });
});

test("with one call, no item need say which call it belongs to; with two, each must", () => {
  const extraction = extracted();
  expect(JSON.stringify(extraction)).not.toContain("ofCall");
  expect(read(extraction).dropped).toEqual([]);
  const two = extracted(({ calls }) => calls!.push({ ...calls![0]!, key: "other" }));
  expect(read(two).diagnostics.map(({ code }) => code)).toContain("structure/missing-key");
});

test("a quotation that was written as a string is reported at that string", () => {
  const invented = extracted(({ statements }) => (statements![0]!.evidence = ["Invented."]));
  const { diagnostics } = read(invented);
  expect(diagnostics.find(({ code }) => code === "extraction/invented-quote")!.pointer).toBe(
    "/statements/0/evidence/0",
  );
});
