import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { datasetPlan } from "../../src/plan/dataset-plan.ts";
import { follow, routeTo } from "../../src/plan/routes.ts";
import type { Dataset } from "../../src/schema/model-types.ts";
import { exampleNames, readExample } from "../support/examples.ts";
import { examplesToTry } from "../support/examples-to-try.ts";
import { runs } from "../support/number-of-runs.ts";
import { isFreeText, madeDataset } from "../view/made-dataset.ts";
import { asCsv, fromCsv } from "./as-csv.ts";
import { resaved } from "./resaved.ts";
import { anyText } from "../support/any-text.ts";

describe("what is made of the tables of a dataset is the dataset", () => {
  test.each(exampleNames)("of the example %s", (name) => {
    const dataset = readExample<Dataset>(name);
    expect(fromCsv(asCsv(dataset))).toStrictEqual([dataset]);
  });

  test("of an empty text, which is not the same as none", () => {
    const dataset = readExample<Dataset>("minimal");
    const [source, ...others] = dataset.sources;
    const empty: Dataset = { ...dataset, $schema: "", sources: [{ ...source!, text: "" }, ...others] };
    expect(fromCsv(asCsv(empty))).toStrictEqual([empty]);
  });

  test("of all examples in the same tables", () => {
    const datasets = examplesToTry.map((name) => readExample<Dataset>(name));
    expect(fromCsv(asCsv(...datasets))).toStrictEqual(datasets);
  });

  test("of datasets that are made from the plan, with what is empty", () => {
    let empty = 0;
    fc.assert(
      fc.property(madeDataset, (dataset) => {
        if (/":(?:\[\]|\{\})/.test(JSON.stringify(dataset))) empty++;
        expect(fromCsv(asCsv(dataset))).toStrictEqual([dataset]);
      }),
      { numRuns: runs(2500, 30) },
    );
    expect(empty).toBeGreaterThan(0);
  });

  test("of datasets with hostile texts", () => {
    fc.assert(
      fc.property(madeDataset, fc.array(hostileText, { minLength: 5, maxLength: 40 }), (made, texts) => {
        const dataset = withTexts(made, texts);
        const files = asCsv(dataset);
        expect(fromCsv(files)).toStrictEqual([dataset]);
        // As a file has it: what is not Unicode does not survive that.
        for (const text of files.values()) expect(text).not.toMatch(/\p{Surrogate}/u);
      }),
      { numRuns: runs(2500, 30) },
    );
  });
});

describe("what programs do to a table when they save it changes nothing", () => {
  test.each(examplesToTry)("in the example %s", (name) => {
    const dataset = readExample<Dataset>(name);
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const files = new Map([...asCsv(dataset)].map(([file, text]) => [file, resaved(text, draw)]));
        expect(fromCsv(files)).toStrictEqual([dataset]);
      }),
      { numRuns: runs(100) },
    );
  });

  test("in tables with hostile texts", () => {
    fc.assert(
      fc.property(madeDataset, fc.array(hostileText, { minLength: 5 }), fc.gen(), (made, texts, draw) => {
        const dataset = withTexts(made, texts);
        const files = new Map([...asCsv(dataset)].map(([file, text]) => [file, resaved(text, draw)]));
        expect(fromCsv(files)).toStrictEqual([dataset]);
      }),
      { numRuns: runs(500) },
    );
  });
});

/** What is hard for CSV, for spreadsheets, for JavaScript or for us. */
const hostile = [
  ...[
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    " =1",
    '"=1"',
    "'=1",
    "＝1",
    "a;=1",
    "a\t-1",
    "a\n@b",
  ],
  ...["\\", "\\\\", "\\=1", "\\n", "\\u0041", "a\\", "\\\\u0041", "'", "''a", '"', '""', '","', "a,b", "a;b"],
  ...[
    "a\rb",
    "a\nb",
    "a\r\nb",
    "\r",
    "\n",
    " ",
    " a ",
    "a ",
    "\ufeff",
    "\ufeffa",
    "\0",
    "a\0b",
    "\u001f",
    "\u2028",
    "\u0085",
  ],
  ...[
    "NA",
    "null",
    "NULL",
    "NaN",
    "n/a",
    "true",
    "FALSE",
    "#N/A",
    "None",
    "1.0",
    "007",
    "1e5",
    "12345678901234567890",
  ],
  ...[
    "1,234",
    "50%",
    "2024",
    "2024-11-15",
    "[]",
    "{}",
    '["a"]',
    "__proto__",
    "constructor",
    "toString",
    "\ud800",
    "a\udc00b",
  ],
  ...["𝒜 🚢", "مرحبا", "\u202eabc", "</script>", '=HYPERLINK("x")', "||=1", "'; DROP TABLE statements; --"],
];
const hostileText = fc.oneof(
  fc.constantFrom(...hostile),
  fc.array(fc.constantFrom(...hostile), { minLength: 2, maxLength: 4 }).map((parts) => parts.join("")),
  anyText(1),
  fc.string({ unit: fc.constantFrom(..."\\u00=+-@;,\t\n\r\"' a\ud83d\ude00\udc00"), minLength: 1 }),
);

const toFreeTexts = routeTo((plan) => isFreeText(plan), datasetPlan)!;

/** A dataset whose free texts are others, in turn. */
function withTexts(dataset: Dataset, texts: readonly string[]): Dataset {
  const changed = structuredClone(dataset);
  let count = 0;
  follow(toFreeTexts, changed, (text, _, holder) => {
    const next = texts[count++ % texts.length]!;
    for (const [key, value] of Object.entries(holder)) {
      const other = Array.isArray(value) ? value.map((each) => (each === text ? next : each)) : next;
      if (value === text || Array.isArray(value)) Object.assign(holder, { [key]: other });
    }
  });
  return changed;
}
