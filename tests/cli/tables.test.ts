import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { allTables } from "../../src/export/tables.ts";
import { exampleNames, exampleText, readExample } from "../support/examples.ts";
import { minimal, runCli, temporaryFolder } from "./run-cli.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

let count = 0;
/** A path at which nothing is. */
const fresh = (): string => join(folder.path, `output-${++count}`);

function exported(...files: readonly string[]): string {
  const output = fresh();
  expect(runCli(["export", ...files, "--to", "csv", "-o", output])).toMatchObject({ code: 0, out: "" });
  return output;
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

/** What is beside what was to be written: nothing may be left there. */
const leftOvers = (): string[] => readdirSync(folder.path).filter((name) => name.includes("partial"));

describe("leader-calls export", () => {
  test("writes a table for each entity and what describes them, and says so", () => {
    const output = fresh();
    const ended = runCli(["export", "examples/minimal.json", "--to", "csv", "-o", output]);
    expect(ended).toEqual({
      code: 0,
      out: "",
      err: `1 dataset written to ${output}: 18 rows in ${allTables().length} tables.\n`,
    });
    const expected = [...allTables().map(({ name }) => `${name}.csv`), "datapackage.json"].sort();
    expect(readdirSync(output).sort()).toEqual(expected);
    expect(readFileSync(join(output, "offices.csv"), "utf8")).toBe(
      "\ufeffdataset,parent,position,title,kind,of,startDate,endDate\r\nminimal,ilse-varn,1,Chancellor,head-of-government,norrland,,\r\nminimal,odo-brask,1,President,head-of-state,sudmark,,\r\n",
    );
    expect(leftOvers()).toEqual([]);
  });

  test("writes parquet, named so", () => {
    const output = fresh();
    expect(runCli(["export", "examples/minimal.json", "--to", "parquet", "-o", output]).code).toBe(0);
    expect(readdirSync(output)).toContain("statements.parquet");
    expect(readFileSync(join(output, "statements.parquet")).subarray(0, 4).toString()).toBe("PAR1");
  });

  test("writes what is valid of many records, reports the rest, and exits with 1", () => {
    const other = { ...minimal(), id: "other" };
    const broken = { ...minimal(), id: "broken", calls: [] };
    const lines = [minimal(), broken, other].map((each) => JSON.stringify(each));
    const file = folder.write("many.ndjson", [...lines, "{", ""].join("\n"));
    const output = fresh();
    const { code, err } = runCli(["export", file, "--to", "csv", "-o", output]);
    expect(code).toBe(1);
    expect(err).toContain(`${file}:2:`);
    expect(err).toContain("structure/too-few-items");
    expect(err).toContain(`${file}:4:`);
    expect(err).toMatch(
      /2 datasets written to .*\n2 datasets refused because of errors: see above\. Not all was written\.\n$/,
    );
    const back = runCli(["import", output, "--from", "csv"]);
    expect(
      back.out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([minimal(), other]);
  });

  test("tells datasets of one id apart, and says so", () => {
    const file = folder.write("twice.ndjson", `${JSON.stringify(minimal())}\n`.repeat(2));
    const output = fresh();
    const { code, err } = runCli(["export", file, "--to", "csv", "-o", output]);
    expect(code).toBe(0);
    expect(err).toContain(
      'Another dataset has the id "minimal": this one is "minimal/2" in what is written.',
    );
    expect(readFileSync(join(output, "participants.csv"), "utf8").match(/^minimal\/2,/gm)).toHaveLength(2);
    const target = join(folder.path, "twice-back.ndjson");
    expect(runCli(["import", output, "--from", "csv", "-o", target]).code).toBe(0);
    expect(readFileSync(target, "utf8").match(/^\{"schemaVersion".*\}$/gm)).toHaveLength(2);
  });

  test("writes nothing where nothing is valid", () => {
    const output = fresh();
    const file = folder.write("invalid.json", { ...minimal(), calls: [] });
    const { code, err } = runCli(["export", file, "--to", "csv", "-o", output]);
    expect(code).toBe(1);
    expect(err).toContain("Nothing was written: there is no valid dataset.");
    expect(existsSync(output)).toBe(false);
    expect(leftOvers()).toEqual([]);
  });

  test("two things of one id are refused, even where the rule is off", () => {
    const output = fresh();
    const dataset = minimal();
    dataset.actors.push({ ...dataset.actors[0] });
    const file = folder.write("one-id.json", dataset);
    const off = ["--rule", "reference/duplicate-id=off"];
    const { code, err } = runCli(["export", file, "--to", "csv", "-o", output, ...off]);
    expect(code).toBe(1);
    expect(err).toContain("reference/duplicate-id");
  });

  test("replaces nothing unasked, and never what is no table", () => {
    const output = exported("examples/minimal.json");
    const again = ["export", "examples/rare-cases.json", "--to", "csv", "-o", output];
    expect(runCli(again)).toMatchObject({
      code: 2,
      err: `leader-calls: ${output} is a folder that is not empty. Name another, or add --overwrite.\n`,
    });
    expect(readFileSync(join(output, "datasets.csv"), "utf8")).toContain("minimal");
    expect(runCli([...again, "--overwrite"]).code).toBe(0);
    expect(readFileSync(join(output, "datasets.csv"), "utf8")).not.toContain("minimal,1");
    writeFileSync(join(output, "thesis.docx"), "");
    expect(runCli([...again, "--overwrite"])).toMatchObject({
      code: 2,
      err: `leader-calls: ${output} is not replaced, because it has something that is no table: thesis.docx. Name another folder, or remove that.\n`,
    });
    expect(existsSync(join(output, "thesis.docx"))).toBe(true);
    expect(leftOvers()).toEqual([]);
  });

  test("takes an empty folder, and refuses a file", () => {
    const output = fresh();
    mkdirSync(output);
    expect(runCli(["export", "examples/minimal.json", "--to", "csv", "-o", output]).code).toBe(0);
    const file = folder.write("a-file", "words");
    const { code, err } = runCli([
      "export",
      "examples/minimal.json",
      "--to",
      "csv",
      "-o",
      file,
      "--overwrite",
    ]);
    expect([code, err]).toEqual([2, `leader-calls: ${file} is a file. Name a folder with -o.\n`]);
  });

  test("what cannot be read is said, and exits with 2", () => {
    const output = fresh();
    const { code, err } = runCli([
      "export",
      "examples/minimal.json",
      "nowhere.json",
      "--to",
      "csv",
      "-o",
      output,
    ]);
    expect(code).toBe(2);
    expect(err).toContain("leader-calls: Cannot read nowhere.json: there is no such file.");
    expect(err).toContain("Not everything could be read: see above.");
  });

  test("a form that is none is refused with those that are", () => {
    const { code, err } = runCli(["export", "examples/minimal.json", "--to", "xls", "-o", fresh()]);
    expect(code).toBe(2);
    expect(err).toContain("There are: csv, parquet");
  });
});

describe("leader-calls import", () => {
  test.each(exampleNames)("gives %s back as it was exported", (name) => {
    const target = join(folder.path, `${name}-back.json`);
    const ended = runCli(["import", exported(`examples/${name}.json`), "--from", "csv", "-o", target]);
    expect(ended).toMatchObject({ code: 0, out: "" });
    expect(read(target)).toEqual(readExample(name));
  });

  test("brings back what was edited", () => {
    const tables = exported("examples/minimal.json");
    const file = join(tables, "statements.csv");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace('"[""request""]"', '"request, warn"').replaceAll("\r\n", "\n"));
    const { code, out } = runCli(["import", tables, "--from", "csv"]);
    expect(code).toBe(0);
    const expected = JSON.parse(
      exampleText("minimal").replace('["request"]', '["request", "warn"]'),
    ) as unknown;
    expect(JSON.parse(out)).toEqual(expected);
  });

  test("says where in the tables an invalid dataset is wrong, and writes nothing", () => {
    const tables = exported("examples/minimal.json");
    const file = join(tables, "statements.csv");
    writeFileSync(file, readFileSync(file, "utf8").replace("request", "requests"));
    const target = fresh();
    const { code, out, err } = runCli(["import", tables, "--from", "csv", "-o", target]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(`${file}, row 2, column acts\n  error structure/unknown-code: `);
    expect(err).toContain('Did you mean this? "request"');
    expect(err).toContain("Nothing was written, because of 1 error in the tables.");
    expect(existsSync(target)).toBe(false);
  });

  test("says where tables are wrong", () => {
    const tables = exported("examples/minimal.json");
    const file = join(tables, "evidence.csv");
    writeFileSync(file, readFileSync(file, "utf8").replace("reopen-bridge,", "reopen,"));
    const { code, err } = runCli(["import", tables, "--from", "csv"]);
    expect(code).toBe(1);
    expect(err).toContain(`${file}, row 3, column parent\n  error table/unknown-parent: `);
  });

  test("a table in another encoding is named", () => {
    const tables = exported("examples/minimal.json");
    const file = join(tables, "actors.csv");
    writeFileSync(
      file,
      readFileSync(file, "utf8").replace("\ufeff", "").replace("Norrland", "Nørrland"),
      "latin1",
    );
    const { code, err } = runCli(["import", tables, "--from", "csv"]);
    expect(code).toBe(2);
    expect(err).toContain(`Cannot read ${file}: it is not UTF-8`);
  });

  test("several datasets need a file of lines", () => {
    const tables = exported("examples/minimal.json", "examples/rare-cases.json");
    const { code, err } = runCli(["import", tables, "--from", "csv", "-o", join(folder.path, "two.json")]);
    expect(code).toBe(2);
    expect(err).toContain("name a file that ends in .ndjson");
  });

  test("a folder without tables, one that is not there, and a file are refused", () => {
    const empty = fresh();
    mkdirSync(empty);
    const said = [empty, "nowhere", "examples/minimal.json"].map((name) =>
      runCli(["import", name, "--from", "csv"]),
    );
    expect(said.map(({ code }) => code)).toEqual([2, 2, 2]);
    expect(said.map(({ err }) => err)).toEqual([
      `leader-calls: There are no tables (.csv) in the folder ${empty}.\n`,
      "leader-calls: Cannot read nowhere: there is no such file.\n",
      "leader-calls: examples/minimal.json is no folder. Name the folder of the tables.\n",
    ]);
  });
});
