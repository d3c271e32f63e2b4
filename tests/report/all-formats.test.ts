import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatNamed, reportFormats } from "../../src/cli/report/formats.ts";
import type { RecordReport } from "../../src/cli/report/report-format.ts";
import { validateText } from "../../src/validate/validate-text.ts";

const files = readdirSync("src/cli/report/formats").map((file) => file.replace(/\.ts$/, ""));
const names = reportFormats.map(({ name }) => name);

describe("the list of formats", () => {
  test.each(files)("src/cli/report/formats/%s.ts has that name and is in formats.ts", (name) => {
    expect(names, `${name} is not in src/cli/report/formats.ts`).toContain(name);
  });

  test.each(names)("%s is in a file of that name and in the README", (name) => {
    expect(files, `${name} is in no file of src/cli/report/formats`).toContain(name);
    const table = readFileSync("README.md", "utf8").match(/^\| `leader-calls validate.*$/m)?.[0];
    expect(table, `README.md does not name the format ${name}`).toMatch(new RegExp(`[\` ]${name}\``));
  });

  test("an unknown format is refused with a suggestion", () => {
    expect(() => formatNamed("jsno")).toThrow('There is no format "jsno". Did you mean json?');
    expect(() => formatNamed("xml")).toThrow(`The formats are ${names.join(", ")}.`);
  });
});

describe.each(reportFormats)("$name", ({ files, records, description }) => {
  const text = readFileSync("examples/minimal.json", "utf8").replace(
    '"speech-act-report"',
    '"speach-act-report"',
  );
  const { ok, checked, diagnostics } = validateText(text);
  const report = { file: "wrong.json", ok, checked, diagnostics, text };
  const record: RecordReport = { ...report, number: 1, unnamed: false, id: () => "minimal" };
  const code = "structure/unknown-code";

  test("says what it is", () => expect(description).not.toBe(""));

  test("reports a diagnostic in a file, where it reports files", async () => {
    expect(files === undefined || (await files([report], { max: Infinity })).includes(code)).toBe(true);
  });

  test("reports a diagnostic in a record", async () => {
    switch (records.as) {
      case "lines":
        return expect(records.linesOf(record)).toContain(code);
      case "blocks":
        return expect((await records.blocksOf(record, Infinity)).join()).toContain(code);
      case "document":
        return expect(await records.document([record], {})).toContain(code);
    }
  });
});
