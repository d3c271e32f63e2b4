import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ajvDraft04 from "ajv-draft-04";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { findingKinds } from "leader-calls";
import type { Dataset } from "leader-calls";
import { extractionKinds } from "leader-calls/extraction";
import { defectKinds } from "../defects/defect-kinds.ts";
import { Random } from "../defects/random.ts";
import { schemaFiles } from "../schemas/versions.ts";

const folder = mkdtempSync(join(tmpdir(), "leader-calls-report-"));
const minimal = readFileSync("examples/minimal.json", "utf8");
const lenneBridge = readFileSync("examples/lenne-bridge.json", "utf8");

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, NO_COLOR: "1" };
  return spawnSync(process.execPath, ["dist/cli/cli.js", ...args], {
    encoding: "utf8",
    env,
    maxBuffer: 1 << 28,
  });
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
    const { status, stdout } = run("validate", ...files, "--format", "json");
    expect(status).toBe(1);
    const report = JSON.parse(stdout) as { files: { file: string; diagnostics: object[] }[] };
    validate(report);
    expect(validate.errors).toBeNull();
    expect(report.files.map(({ file }) => file)).toEqual(files);
    expect(report.files.every(({ diagnostics }) => diagnostics.length > 0)).toBe(true);
  });

  test("is not shortened by --max", () => {
    const { stdout } = run("validate", ...files, "--format", "json", "--max", "1");
    const report = JSON.parse(stdout) as { files: { diagnostics: object[] }[] };
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
    const { stdout } = run("validate", ...files, "--format", "sarif");
    const log = JSON.parse(stdout) as {
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
    const kinds = findingKinds();
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
    for (const { id, shortDescription } of tool.driver.rules)
      expect(shortDescription.text).toBe(kinds.get(id)!.reason);
  });
});

describe("--format github", () => {
  test("gives one command a line, with hostile text escaped", () => {
    const hostile = write(
      "hostile,name:100%.json",
      minimal.replace('"mode": "indirect"', '"mode": "a\\n::error::b%\\r,c:\\u001b[2J"'),
    );
    const { stdout } = run("validate", hostile, "--format", "github");
    const lines = stdout.trimEnd().split("\n");
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^::error file=[^:]*hostile%2Cname%3A100%25\.json,line=\d+,col=\d+,/);
    expect(stdout).not.toContain("\u001b");
  });
});

describe("--format text", () => {
  test("shows the line with carets under the very value", () => {
    const file = write("caret.json", minimal.replace('"mode": "indirect"', '"mode": "inderect"'));
    const { stdout, status } = run("validate", file);
    expect(status).toBe(1);
    const lines = stdout.split("\n");
    const at = lines.findIndex((line) => line.includes(">"));
    const carets = lines[at + 1]!;
    const marked = lines[at]!.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1);
    expect(marked).toBe('"inderect"');
    expect(stdout).toContain('Did you mean "indirect"?');
  });

  test("--max cuts the text but says how many more there are, and the summary counts all", () => {
    const { stdout } = run("validate", ...files, "--max", "2");
    const all = Number(/(\d+) errors/.exec(stdout)![1]);
    expect(stdout).toMatch(/… and \d+ more, not shown\./);
    expect(all).toBeGreaterThan(20);
    expect(stdout.match(/^ {2}(error|warning|info) /gm)).toHaveLength(2);
  });

  test("shows no raw control character and no colour where it is no terminal", () => {
    const file = write(
      "control.json",
      minimal.replace("Norrland", "\\u001b[31m\\u202eNor\\u0000rland").replace('"mode"', '"mo\\u001bde"'),
    );
    const { stdout } = run("validate", file);

    expect(stdout).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202e]/);
  });
});

describe("settings", () => {
  const unused = write(
    "unused.json",
    minimal.replace('"actors": [', '"actors": [{ "kind": "state", "id": "nowhere", "name": "Nowhere" },'),
  );

  test("--rule turns a rule off, or makes it an error; --strict fails on warnings", () => {
    expect(run("validate", unused).status).toBe(0);
    expect(run("validate", unused, "--strict").status).toBe(1);
    expect(run("validate", unused, "--rule", "reference/unused-entity=error").status).toBe(1);
    const off = run("validate", unused, "--rule", "reference/unused-entity=off", "--strict");
    expect(off.status).toBe(0);
    expect(off.stdout).not.toContain("unused");
  });

  test.each([
    ["reference/unused-entty=off", "Did you mean reference/unused-entity?"],
    ["structure/missing-key=off", "cannot be changed"],
    ["reference/unused-entity=loud", "must be error, warning, info or off"],
    ["nonsense", "CODE=SEVERITY"],
  ])("--rule %s is refused with exit code 2", (rule, words) => {
    const { status, stderr } = run("validate", unused, "--rule", rule);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
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
      readFileSync(unused, "utf8").replace('"acts": ["demand"]', '"acts": ["x-bless"]'),
    );
    expect(run("validate", blessing).status).toBe(1);
    expect(run("validate", blessing, "--strict", "--config", config)).toMatchObject({ status: 0 });
    const schema = JSON.parse(run("schema", "--config", config).stdout) as object;
    expect(new Ajv2020({ strict: true }).compile(schema)(JSON.parse(readFileSync(blessing, "utf8")))).toBe(
      true,
    );
    const published = JSON.parse(run("schema").stdout) as object;
    expect(new Ajv2020({ strict: true }).compile(published)(JSON.parse(readFileSync(blessing, "utf8")))).toBe(
      false,
    );
  });

  test.each([
    [{ extensionCodes: { callStatus: { "x-rumoured": "Only rumoured." } } }, "cannot be widened"],
    [{ extensionCodes: { act: { bless: "Wishes well." } } }, "configuration"],
    [{ rulez: {} }, "rulez"],
  ])("a wrong configuration is refused with exit code 2: %j", (config, words) => {
    const { status, stderr } = run(
      "validate",
      unused,
      "--config",
      write("wrong.json", JSON.stringify(config)),
    );
    expect(status).toBe(2);
    expect(stderr).toContain(words);
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

describe("explain", () => {
  test("prints the page of every code, as docs/rules has it", () => {
    for (const code of [...findingKinds().keys()].slice(0, 5)) {
      const { stdout, status } = run("explain", code);
      expect(status).toBe(0);
      expect(stdout).toContain(`# ${code}`);
    }
    expect(run("explain").stdout.match(/^\S+\/\S+ \((error|warning|info)\)$/gm)).toHaveLength(
      findingKinds().size + extractionKinds.length,
    );
    expect(run("explain", "quote-mismatch").stderr).toContain("Did you mean evidence/quote-mismatch?");
    expect(run("explain", "evidence/quote-mismach")).toMatchObject({ status: 2 });
  });
});
