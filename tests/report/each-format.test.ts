import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatNamed } from "../../src/cli/report/format-named.ts";
import { reportFormats } from "../../src/cli/report/formats/all-formats.ts";
import type { RecordReport } from "../../src/cli/report/report-format.ts";
import { validateText } from "../../src/validate/validate-text.ts";

const names = reportFormats.map(({ name }) => name);

describe("the list of formats", () => {
  test.each(readdirSync("src/cli/report/formats").filter((file) => !file.startsWith("all-")))(
    "has src/cli/report/formats/%s",
    (file) => {
      expect(names, `${file} is in no list. Run: npm run generate`).toContain(file.replace(/\.ts$/, ""));
    },
  );

  test.each(names)("the README and docs/command-line.md have %s", (name) => {
    const row = readFileSync("README.md", "utf8").match(/^\| `leader-calls validate.*$/m)?.[0];
    expect(row, `README.md, in the table of commands: validate lacks the format ${name}.`).toMatch(
      new RegExp(`[\` ]${name}\``),
    );
    const page = readFileSync("docs/command-line.md", "utf8");
    expect(page, `docs/command-line.md lacks the format ${name}. Run: npm run generate`).toContain(
      ` ${name} (`,
    );
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

  test("writes nothing by which words act on a terminal", async () => {
    const hostile = text.replace('"title"', '"\\u001b[2J\\u202e": 1, "title"');
    const found = { ...report, ...validateText(hostile), text: hostile };
    expect(found.diagnostics.map((each) => each.message).join()).toContain(String.raw`\u001b[2J`);
    const each = { ...record, ...found };
    const written = [
      (await files?.([found], { max: Infinity })) ?? "",
      records.as === "lines" ? records.linesOf(each) : "",
      records.as === "blocks" ? (await records.blocksOf(each, Infinity)).join("\n") : "",
      records.as === "document" ? await records.document([each], {}) : "",
    ].join("\n");
    expect(written).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
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
