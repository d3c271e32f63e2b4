import { checkedDataset, problemDetails, validateDataset, validateText } from "leader-calls";
import type { Dataset, ValidateOptions } from "leader-calls";
import { expect, test } from "vitest";
import { exampleText, readExample } from "../support/examples.ts";

const wrong = readExample<Dataset>("minimal");
wrong.calls[0]!.statements![0]!.speakers = ["ilse-vern"];
// It has no position, which is information.
wrong.calls[0]!.date.evidence = [{ source: "readout", exact: "4 March" }];
const options: ValidateOptions = { evidence: "must-match-given-texts" };

test("has the errors of a validation, and nothing but errors", () => {
  const { diagnostics } = validateDataset(wrong, options);
  expect(diagnostics.some(({ severity }) => severity !== "error")).toBe(true);
  const problem = problemDetails(diagnostics);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(problem).toEqual({
    type: "urn:leader-calls:problem:invalid-dataset",
    title: "The dataset is not valid.",
    status: 422,
    detail: `2 errors, the first: ${errors[0]!.message}`,
    errors: errors.map(({ code, pointer, message, hint, params }) => ({
      code,
      pointer,
      message,
      hint,
      params,
    })),
  });
  expect(JSON.parse(JSON.stringify(problem))).toEqual(problem);
});

test("says where in the text an error begins", () => {
  const text = exampleText("minimal").replace('["ilse-varn"]', '["ilse-vern"]');
  const [error, ...more] = problemDetails(validateText(text).diagnostics).errors;
  expect(more).toEqual([]);
  expect(error!.start).toMatchObject({ line: text.slice(0, text.indexOf('"ilse-vern"')).split("\n").length });
});

test("has all issues of a checked dataset, of whatever severity they were asked for", async () => {
  const ask = async (severity: "error" | "info") => {
    const { issues = [] } = await checkedDataset({ severity })["~standard"].validate(wrong);
    return problemDetails(issues).errors.map(({ code, pointer }) => `${code} ${pointer}`);
  };
  const unknown = "reference/unknown-id /calls/0/statements/0/speakers/0";
  expect(await ask("error")).toEqual([unknown]);
  expect(await ask("info")).toEqual(["evidence/not-located /sources/0", unknown]);
});

test("says so where nothing is wrong", () => {
  expect(problemDetails([])).toMatchObject({ detail: "There is no error.", errors: [] });
});

test("has the first 100 errors and the number of all, so that a small request never has a huge answer", () => {
  const { diagnostics } = validateDataset({ ...wrong, calls: Array.from({ length: 5000 }, () => 1) });
  const { detail, errors } = problemDetails(diagnostics);
  expect(errors).toHaveLength(100);
  expect(detail).toMatch(/^5000 errors, the first: Item 1 of "calls"/);
  const { diagnostics: few } = validateDataset(
    { ...wrong, calls: Array.from({ length: 5000 }, () => 1) },
    { maxDiagnostics: 50 },
  );
  expect(problemDetails(few)).toMatchObject({ detail, errors: { length: 51 } });
});

test("names a cue that its evidence lacks, of which no text needs to be shown", () => {
  const text = exampleText("minimal").replace('"text": "urged"', '"text": "begged"');
  const { diagnostics } = validateText(text);
  expect(problemDetails(diagnostics, { showTexts: false }).errors).toMatchObject([
    {
      code: "evidence/printed-words-missing",
      message: 'The words "begged" are not in the evidence that should have them.',
    },
  ]);
});

test("shows nothing of the texts where it must not", () => {
  const words = "She urged him to reopen the Lenne bridge.";
  const text = exampleText("minimal")
    .replace(`"exact": "${words}"`, '"exact": "She begged."')
    .replace('["ilse-varn"]', '["ilse-vern"]');
  const { diagnostics } = validateText(text, { evidence: "must-be-checked" });
  expect(JSON.stringify(problemDetails(diagnostics))).toContain("urged");
  const { detail, errors } = problemDetails(diagnostics, { showTexts: false });
  expect(errors.map(({ code, message, params, hint }) => ({ code, message, params, hint }))).toEqual([
    {
      code: "reference/unknown-id",
      message: diagnostics.find(({ code }) => code === "reference/unknown-id")!.message,
      params: diagnostics.find(({ code }) => code === "reference/unknown-id")!.params,
      hint: 'Did you mean "ilse-varn"?',
    },
    {
      code: "evidence/quote-mismatch",
      message: "The words of this quotation are not those that its source prints there.",
      params: {},
      hint: undefined,
    },
  ]);
  expect(errors.every(({ start }) => start)).toBe(true);
  expect(JSON.stringify({ detail, errors })).not.toContain("urged");
});

test("refuses issues of another library, which would be an answer without errors", () => {
  const issues = [{ code: "custom", path: [], message: "Wrong." }] as never;
  expect(() => problemDetails(issues)).toThrow(/takes diagnostics, or issues of checkedDataset/);
});

test("does not send a huge value back, and names the quotations that a wrong text breaks", () => {
  const list = validateDataset([{ ...wrong, title: "x".repeat(100_000) }]);
  const [refused] = problemDetails(list.diagnostics).errors;
  expect(refused!.message).toMatch(/must be an object/);
  expect(JSON.stringify(refused).length).toBeLessThan(5000);

  const dataset = readExample<Dataset>("minimal");
  const texts = { readout: dataset.sources[0]!.text! };
  const invented = "She threatened him with war.";
  dataset.sources[0]!.text = texts.readout.replace("She urged him to reopen the Lenne bridge.", invented);
  dataset.calls[0]!.statements![0]!.evidence = [{ exact: invented }];
  const { diagnostics } = validateDataset(dataset, { ...options, texts });
  const [error] = problemDetails(diagnostics).errors;
  expect(error).toMatchObject({
    code: "source/text-digest-mismatch",
    pointer: "/sources/0/text",
    related: [{ pointer: "/calls/0/statements/0/evidence/0/exact" }],
    params: { differences: [{ quoted: "threatened", printed: "urged" }, {}] },
  });
});

test("takes a text that only ends with another line break", () => {
  const dataset = readExample<Dataset>("minimal");
  const { text = "" } = dataset.sources[0]!;
  for (const [own, given] of [
    [text, `${text}\n`],
    [`${text}\n`, text],
    [`${text}\r\n`, `${text}\n\n`],
  ] as const) {
    dataset.sources[0]!.text = own;
    const { ok, checked } = validateDataset(dataset, { ...options, texts: { readout: given } });
    expect({ ok, checked }).toEqual({ ok: true, checked: { spans: 2, of: 2 } });
  }
});
