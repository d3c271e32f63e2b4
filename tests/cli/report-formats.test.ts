import { readFileSync } from "node:fs";
import ajvDraft04 from "ajv-draft-04";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, describe, expect, test } from "vitest";
import { diagnosticKinds } from "leader-calls";
import type { Dataset } from "leader-calls";
import { runCli, temporaryFolder } from "./run-cli.ts";
import type { Ended } from "./run-cli.ts";
import { defectKinds } from "../defects/defect-kinds.ts";
import { Random } from "../defects/random.ts";
import { schemaFiles } from "../schemas/versions.ts";

const folder = temporaryFolder();
afterAll(folder.remove);
const { write } = folder;
const minimal = readFileSync("examples/minimal.json", "utf8");
const lenneBridge = readFileSync("examples/lenne-bridge.json", "utf8");

/** Runs the command. */
function run(...args: string[]): Ended {
  return runCli(args);
}

/** One file for each kind of defect that the example has a place for, and a few that are not even JSON. */
function spoiltFiles(): string[] {
  const files = defectKinds.flatMap((kind, index) => {
    const data = JSON.parse(lenneBridge) as Dataset;
    const spoilt = kind.spoil({ data, random: new Random(index), texts: {} });
    return spoilt ? [write(`defect-${index}.json`, JSON.stringify(data, null, 1))] : [];
  });
  return [
    ...files,
    write("half.json", minimal.slice(0, 400)),
    write("empty.json", ""),
    write("twice.json", minimal.replace('"id": "minimal"', '"id": "minimal", "id": "minimal"')),
  ];
}

const files = spoiltFiles();

describe("--format json", () => {
  test("matches its published schema for every kind of defect, as one document", () => {
    const schema = JSON.parse(readFileSync(schemaFiles.report, "utf8")) as object;
    const validate = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(schema);
    const { code, out } = run("validate", ...files, "--format", "json");
    expect(code).toBe(1);
    const report = JSON.parse(out) as { files: { file: string; diagnostics: object[] }[] };
    validate(report);
    expect(validate.errors).toBeNull();
    expect(report.files.map(({ file }) => file)).toEqual(files);
    expect(report.files.every(({ diagnostics }) => diagnostics.length > 0)).toBe(true);
  });

  test("is not shortened by --max", () => {
    const { out } = run("validate", ...files, "--format", "json", "--max", "1");
    const report = JSON.parse(out) as { files: { diagnostics: object[] }[] };
    expect(report.files.flatMap(({ diagnostics }) => diagnostics).length).toBeGreaterThanOrEqual(
      files.length,
    );
  });
});

describe("--format sarif", () => {
  test("is valid against the official schema of SARIF 2.1.0 and describes its rules from the catalogue", () => {
    const schema = JSON.parse(
      readFileSync("node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json", "utf8"),
    ) as object;
    const validate = new ajvDraft04.default({
      strict: false,
      validateFormats: false,
      unicodeRegExp: false,
    }).compile(schema);
    const { out } = run("validate", ...files, "--format", "sarif");
    const log = JSON.parse(out) as {
      runs: [
        {
          tool: { driver: { rules: { id: string; shortDescription: { text: string } }[] } };
          results: { ruleId: string; ruleIndex: number }[];
        },
      ];
    };
    validate(log);
    expect(validate.errors).toBeNull();
    const [{ tool, results }] = log.runs;
    const kinds = diagnosticKinds();
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
    for (const { id, shortDescription } of tool.driver.rules)
      expect(shortDescription.text).toBe(kinds.get(id)!.reason);
  });
});

describe("--format github", () => {
  test("gives one command a line, with hostile text escaped", () => {
    const hostile = write(
      "hostile,name:100%.json",
      minimal.replace('"mode": "speech-act-report"', '"mode": "a\\n::error::b%\\r,c:\\u001b[2J"'),
    );
    const { out } = run("validate", hostile, "--format", "github");
    const lines = out.trimEnd().split("\n");
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^::error file=[^:]*hostile%2Cname%3A100%25\.json,line=\d+,col=\d+,/);
    expect(out).not.toContain("\u001b");
  });
});

describe("--format text", () => {
  test("shows the line with carets under the very value", () => {
    const file = write(
      "caret.json",
      minimal.replace('"mode": "speech-act-report"', '"mode": "speach-act-report"'),
    );
    const { out, code } = run("validate", file);
    expect(code).toBe(1);
    const lines = out.split("\n");
    const at = lines.findIndex((line) => line.includes(">"));
    const carets = lines[at + 1]!;
    const marked = lines[at]!.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1);
    expect(marked).toBe('"speach-act-report"');
    expect(out).toContain('"speech-act-report": The account names');
  });

  test("--max cuts the text but says how many more there are, and the summary counts all", () => {
    const { out } = run("validate", ...files, "--max", "2");
    const all = Number(/(\d+) errors/.exec(out)![1]);
    expect(out).toMatch(/… and \d+ more, not shown\./);
    expect(all).toBeGreaterThan(20);
    expect(out.match(/^ {2}(error|warning|info) /gm)).toHaveLength(2);
  });

  test("shows no raw control character and no colour where it is no terminal", () => {
    const file = write(
      "control.json",
      minimal.replace("Norrland", "\\u001b[31m\\u202eNor\\u0000rland").replace('"mode"', '"mo\\u001bde"'),
    );
    const { out } = run("validate", file);

    expect(out).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202e]/);
  });
});

describe("settings", () => {
  const unused = write(
    "unused.json",
    minimal.replace('"actors": [', '"actors": [{ "kind": "state", "id": "nowhere", "name": "Nowhere" },'),
  );

  test("--rule turns a rule off, or makes it an error; --strict fails on warnings", () => {
    expect(run("validate", unused).code).toBe(0);
    expect(run("validate", unused, "--strict").code).toBe(1);
    expect(run("validate", unused, "--rule", "reference/unused-entity=error").code).toBe(1);
    const off = run("validate", unused, "--rule", "reference/unused-entity=off", "--strict");
    expect(off.code).toBe(0);
    expect(off.out).not.toContain("unused");
  });

  test.each([
    ["reference/unused-entty=off", "Did you mean reference/unused-entity?"],
    ["structure/missing-key=off", "cannot be changed"],
    ["reference/unused-entity=loud", "must be error, warning, info or off"],
    ["nonsense", "CODE=SEVERITY"],
  ])("--rule %s is refused with exit code 2", (rule, words) => {
    const { code, err } = run("validate", unused, "--rule", rule);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });

  test("a configuration file sets rules and widens codelists, for validation and for the JSON Schema", () => {
    const config = write(
      "leader-calls.config.json",
      JSON.stringify({
        rules: { "reference/unused-entity": "off" },
        extensionCodes: { act: { "x-bless": "Wishes well in the name of a deity." } },
      }),
    );
    const blessing = write(
      "blessing.json",
      readFileSync(unused, "utf8").replace('"acts": ["request"]', '"acts": ["x-bless"]'),
    );
    expect(run("validate", blessing).code).toBe(1);
    expect(run("validate", blessing, "--strict", "--config", config)).toMatchObject({ code: 0 });
    const schema = JSON.parse(run("schema", "--config", config).out) as object;
    expect(new Ajv2020({ strict: true }).compile(schema)(JSON.parse(readFileSync(blessing, "utf8")))).toBe(
      true,
    );
    const published = JSON.parse(run("schema").out) as object;
    expect(new Ajv2020({ strict: true }).compile(published)(JSON.parse(readFileSync(blessing, "utf8")))).toBe(
      false,
    );
  });

  test.each([
    [{ extensionCodes: { callStatus: { "x-rumoured": "Only rumoured." } } }, "cannot be widened"],
    [{ extensionCodes: { act: { bless: "Wishes well." } } }, "configuration"],
    [{ rulez: {} }, "rulez"],
  ])("a wrong configuration is refused with exit code 2: %j", (config, words) => {
    const { code, err } = run("validate", unused, "--config", write("wrong.json", JSON.stringify(config)));
    expect(code).toBe(2);
    expect(err).toContain(words);
  });

  test("the configuration's own schema accepts one and refuses another", () => {
    const schema = JSON.parse(readFileSync(schemaFiles.config, "utf8")) as object;
    const validate = new Ajv2020({ strict: true }).compile(schema);
    expect(validate({ rules: { "call/duplicate": "off" }, extensionCodes: { act: { "x-a": "A." } } })).toBe(
      true,
    );
    expect(validate({ rules: { "call/duplicate": "loud" } })).toBe(false);
    expect(validate({ extensionCodes: { act: { a: "A." } } })).toBe(false);
  });
});
