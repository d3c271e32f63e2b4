const { readFileSync, readdirSync } = require("node:fs");
const { DatasetSchema, validateDataset, validateText } = require("leader-calls");
const { validateDataset: validate } = require("leader-calls/validate");
const { fromExtraction } = require("leader-calls/extraction");

const folder = "node_modules/leader-calls/examples";
const examples = readdirSync(folder).filter((name) => name.endsWith(".json"));

test.each(examples)("%s is accepted", (name) => {
  const text = readFileSync(`${folder}/${name}`, "utf8");
  expect(validateText(text).ok).toBe(true);
  expect(DatasetSchema.safeParse(JSON.parse(text)).success).toBe(true);
  expect(validate(JSON.parse(text)).ok).toBe(true);
});

test("a misquotation is refused", () => {
  const text = readFileSync(`${folder}/minimal.json`, "utf8");
  const { ok, diagnostics } = validateText(text.replace('"exact": "She urged', '"exact": "She begged'));
  expect([ok, diagnostics[0].code]).toEqual([false, "evidence/quote-mismatch"]);
  expect(validateDataset({}).ok).toBe(false);
});

test("what a model read becomes a dataset", () => {
  const extraction = JSON.parse(readFileSync(`${folder}/extraction/minimal.json`, "utf8"));
  const [{ text }] = JSON.parse(readFileSync(`${folder}/minimal.json`, "utf8")).sources;
  expect(fromExtraction(extraction, { texts: { readout: text } }).dataset.calls.length).toBe(1);
});
