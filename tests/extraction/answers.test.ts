import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { validateDataset } from "leader-calls";
import { fromExtraction, fromExtractionText } from "leader-calls/extraction";
import { isThorough, runs } from "../support/number-of-runs.ts";
import { example, textsOf } from "./extractions.ts";

const texts = textsOf(example("lenne-bridge"));
const answer = readFileSync("examples/extraction/lenne-bridge.json", "utf8");
const plain = fromExtractionText(answer, { texts });

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- an extraction is read as it comes
type Loose = Record<string, any>;

function codesOf(text: string): string[] {
  return fromExtractionText(text, { texts }).diagnostics.map(({ code }) => code);
}

describe("an answer that is not JSON alone is read", () => {
  const withBraces = "Here it is, {as you asked}:";
  const python = answer
    .replaceAll(/: null\b/g, ": None")
    .replaceAll(/: true\b/g, ": True")
    .replaceAll(/: false\b/g, ": False");
  test("with very many objects around it", () => {
    const objects = "{} ".repeat(isThorough ? 30_000 : 5000);
    expect(fromExtractionText(`${objects}${answer}${objects}`, { texts }).dataset).toEqual(plain.dataset);
  });

  test.each([
    ["in a fence", `\`\`\`json\n${answer}\n\`\`\``, ["a Markdown fence"]],
    ["in a fence that is not closed", `\`\`\`\n${answer}`, ["a Markdown fence"]],
    ["in prose", `${withBraces}\n\n${answer}\n\nTell me if {more} is needed.`, ["words around the JSON"]],
    [
      "in prose and a fence",
      `Certainly!\n\`\`\`json\n${answer}\n\`\`\`\nDone.`,
      ["a Markdown fence", "words around the JSON"],
    ],
    ["behind a byte-order mark", `\ufeff${answer}`, ["a byte-order mark"]],
    ["with comments", answer.replace(/,\n/g, ", // so it is\n").replace("{", "{ /* begin */"), ["comments"]],
    [
      "with commas before brackets",
      answer.replaceAll(/([^\s,{[])\n(\s*[}\]])/g, "$1,\n$2"),
      ["commas that are missing or too many"],
    ],
    [
      "with a comma forgotten",
      answer.replace(/,\n(\s*"language")/, "\n$1"),
      ["commas that are missing or too many"],
    ],
    ["in the words of Python", python, ["the words of Python for true, false and null"]],
  ])("%s", (_, text, passedOver) => {
    const { dataset, diagnostics, dropped } = fromExtractionText(text, { texts });
    const [note, ...others] = diagnostics;
    expect(note).toMatchObject({
      code: "extraction/not-json-alone",
      severity: "info",
      params: { passedOver },
    });
    expect(dataset).toEqual(plain.dataset);
    expect(dropped.map(({ pointer }) => pointer)).toEqual(plain.dropped.map(({ pointer }) => pointer));
    expect(others.map(({ code, pointer }) => [code, pointer])).toEqual(
      plain.diagnostics.map(({ code, pointer }) => [code, pointer]),
    );
    for (const { pointer, start, end } of others) {
      if (!pointer.endsWith("/exact")) continue;
      // Positions are those of the answer as it was written.
      expect([...text].slice(start!.offset, end!.offset).join("")).toMatch(/^".*"$/);
      expect([...text].slice(0, start!.offset).join("").split("\n").length).toBe(start!.line);
    }
  });

  test("with quotation marks and line breaks that are not escaped", () => {
    const minimal = readFileSync("examples/extraction/minimal.json", "utf8");
    const readout = textsOf(example("minimal"));
    const text = minimal
      .replace("Sudmark should open", 'Sudmark should "open" the barrier,\nand open')
      .replace(/"title": "[^"]*"/, '"title": "He said "no", he wrote"');
    expect(text).not.toBe(minimal);
    const { dataset, diagnostics } = fromExtractionText(text, { texts: readout });
    expect(diagnostics[0]?.params.passedOver).toEqual([
      "quotation marks that are not escaped",
      "line breaks or tabs in texts",
    ]);
    expect(dataset!.title).toBe("He said ”no”, he wrote");
    expect(dataset!.calls[0]!.statements![0]!.content).toContain("should ”open” the barrier, and open");
  });
});

describe("an answer that was written twice", () => {
  test("is read once if both are the same", () => {
    expect(fromExtractionText(`${answer}\n${answer}`, { texts }).dataset).toEqual(plain.dataset);
    expect(codesOf(`${answer}\n${answer}`)).not.toContain("extraction/several-answers");
  });

  test("is read as it was corrected, and that is reported", () => {
    const corrected = answer.replace(/"title": "[^"]*"/, '"title": "Corrected"');
    const { dataset, diagnostics } = fromExtractionText(`Draft:\n${answer}\nCorrected:\n${corrected}`, {
      texts,
    });
    expect(dataset!.title).toBe("Corrected");
    expect(diagnostics.find(({ code }) => code === "extraction/several-answers")?.params.count).toBe(2);
  });

  test("is read from the first if the second was cut off", () => {
    const { dataset, diagnostics } = fromExtractionText(`${answer}\n${answer.slice(0, 9_000)}`, { texts });
    expect(dataset).toEqual(plain.dataset);
    expect(diagnostics.map(({ code }) => code)).not.toContain("extraction/cut-off");
  });
});

describe("an answer that was cut off", () => {
  const statements = answer.indexOf('"statements"');
  const extraction = JSON.parse(answer) as Loose;

  test("anywhere in its statements: those that are whole are read, and where it was cut is reported once", () => {
    const end = answer.indexOf('"outcomes"');
    let most = 0;
    for (let at = statements + 40; at < end; at += isThorough ? 997 : 3989) {
      const text = answer.slice(0, at);
      const { dataset, diagnostics } = fromExtractionText(text, { texts });
      const cuts = diagnostics.filter(
        ({ severity, code }) => severity === "error" && code !== "extraction/invented-quote",
      );
      expect(cuts.map(({ code }) => code)).toEqual(["extraction/cut-off"]);
      expect(Math.abs(cuts[0]!.start!.offset - at)).toBeLessThan(3);
      expect(validateDataset(dataset, { texts }).ok).toBe(true);
      const kept = dataset!.calls[0]!.statements?.length ?? 0;
      const whole =
        (cuts[0]!.params as { items: number; list?: string }).list === "statements"
          ? Number(cuts[0]!.params.items)
          : 0;
      expect(kept).toBeGreaterThanOrEqual(whole - 2);
      most = Math.max(most, kept);
    }
    expect(most).toBeGreaterThan(10);
  });

  test("leaves out the object that it was cut in: its end may be what denies it", () => {
    const at = extraction.statements.findIndex(({ factuality }: Loose) => factuality === "certainly-not");
    const whole = JSON.stringify({
      ...extraction,
      statements: extraction.statements.slice(0, at + 1),
      ...{ outcomes: [], circumstances: [], comparisons: [] },
    });
    const text = whole.slice(0, whole.lastIndexOf('"factuality":"certainly-not"'));
    const { dataset } = fromExtractionText(text, { texts });
    expect(JSON.stringify(dataset)).not.toContain(extraction.statements[at].content);
  });

  test("anywhere at all, with anything around it, never throws and gives valid data or none", () => {
    const minimal = readFileSync("examples/extraction/minimal.json", "utf8");
    const readout = textsOf(example("minimal"));
    const insertions = [
      '"',
      "}",
      "]",
      "{",
      "[",
      ",",
      "\\",
      "```",
      "\n",
      "//",
      "/*",
      ":",
      "\ufeff",
      "\ud800",
      "None",
      "\u0000",
    ];
    fc.assert(
      fc.property(
        fc.nat(minimal.length),
        fc.array(fc.tuple(fc.nat(minimal.length), fc.constantFrom(...insertions)), { maxLength: 3 }),
        (end, inserted) => {
          let text = minimal.slice(0, end);
          for (const [at, what] of inserted) text = text.slice(0, at) + what + text.slice(at);
          const { dataset, diagnostics } = fromExtractionText(text, { texts: readout });
          if (dataset) expect(validateDataset(dataset, { texts: readout }).ok).toBe(true);
          else expect(diagnostics.some(({ severity }) => severity === "error")).toBe(true);
          expect(diagnostics.map(({ code }) => code)).not.toContain("structure/unreadable");
        },
      ),
      { numRuns: runs(300) },
    );
  });
});

test.each([
  "",
  " ",
  "null",
  "17",
  "true",
  '"text"',
  "[]",
  "[[[]]]",
  "{}",
  "{",
  "}",
  "```",
  "I cannot help with that.",
  "{".repeat(50_000),
  '{"a":'.repeat(50_000),
  '{"__proto__":{"title":1},"constructor":[]}',
  "\ufeff",
  "\u0000",
])("gives no dataset for %j, and says why", (text) => {
  const { dataset, diagnostics } = fromExtractionText(text.slice(), { texts });
  expect(dataset).toBeUndefined();
  expect(diagnostics.length).toBeGreaterThan(0);
});

test("a key that is there twice loses its value, and nothing else is lost", () => {
  const minimal = readFileSync("examples/extraction/minimal.json", "utf8");
  const readout = textsOf(example("minimal"));
  const text = JSON.stringify({ ...JSON.parse(minimal), note: "y" }).replace("{", '{"note": "x", ');
  const { dataset, diagnostics, dropped } = fromExtractionText(text, { texts: readout });
  expect(diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual([
    "structure/duplicate-key",
  ]);
  expect(dropped.map(({ field }) => field)).toEqual(["note"]);
  expect(dataset).toEqual(fromExtraction(JSON.parse(minimal), { texts: readout }).dataset);
});
