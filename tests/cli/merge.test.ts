import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { minimal, runCli, temporaryFolder } from "./run-cli.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());

/** Another article on the same call. */
function another() {
  const data = minimal();
  data.id = "another";
  data.title = "Another article";
  data.sources[0].text += " The line was bad.";
  data.sources[0].title = "Another article";
  return data;
}

const first = folder.write("first.json", minimal());
const second = folder.write("second.json", another());

test("merge writes one dataset, and says on standard output what was joined", () => {
  const output = join(folder.path, "merged.json");
  const { code, out, err } = runCli(["merge", first, second, "-o", output, "--id", "both"]);
  expect(code).toBe(0);
  const merged = JSON.parse(readFileSync(output, "utf8"));
  expect(merged.id).toBe("both");
  expect(merged.calls).toHaveLength(1);
  expect(merged.accounts).toHaveLength(2);
  expect(out).toMatch(/^2 datasets merged:\n {14}before {3}after\n {2}sources {9}2 {7}2\n/);
  expect(out).toContain(
    "call varn-brask-2031-03-04 (the same principals and day): minimal#varn-brask-2031-03-04, another#",
  );
  expect(out).toContain("another#reopen-bridge is now another-reopen-bridge");
  expect(err).toBe(`The merged dataset is valid. Written to ${output}.\n`);
  expect(runCli(["validate", output]).code).toBe(0);
});

test("it writes over no file that is there, unless it is asked to", () => {
  for (const output of [first, folder.write("mine.json", {})]) {
    const before = readFileSync(output, "utf8");
    const { code, err } = runCli(["merge", first, second, "-o", output]);
    expect(code).toBe(2);
    expect(err).toContain("is there already. Name another file, or add --overwrite.");
    expect(readFileSync(output, "utf8")).toBe(before);
  }
  const output = folder.write("old.json", {});
  expect(runCli(["merge", first, second, "-o", output, "--overwrite"]).code).toBe(0);
  expect(JSON.parse(readFileSync(output, "utf8")).calls).toHaveLength(1);
});

test("--dry-run writes nothing, and --format json gives the whole report", () => {
  const output = join(folder.path, "none.json");
  const { code, out, err } = runCli(["merge", first, second, "-o", output, "--dry-run", "--format", "json"]);
  expect(code).toBe(0);
  expect(existsSync(output)).toBe(false);
  expect(err).toContain("Nothing was written.");
  const { joined, before, after } = JSON.parse(out);
  expect(joined.map(({ kind }: { kind: string }) => kind)).toContain("call");
  expect(after.facts).toBe(before.facts);
});

test("without an output the dataset is on standard output, and the report on standard error", () => {
  const lines = [minimal(), another()].map((each) => JSON.stringify(each)).join("\n");
  const { code, out, err } = runCli(["merge", "-", "--ndjson"], { input: lines });
  expect(code).toBe(0);
  expect(JSON.parse(out).calls).toHaveLength(1);
  expect(err).toContain("2 datasets merged:");
});

test("it merges nothing where a dataset is not valid, or cannot be read", () => {
  const wrong = another();
  wrong.calls[0].statements[0].speakers = ["nobody"];
  const output = join(folder.path, "never.json");
  const invalid = runCli(["merge", first, folder.write("wrong.json", wrong), "-o", output]);
  expect(invalid.code).toBe(1);
  expect(invalid.err).toContain("reference/unknown-id");
  expect(invalid.err).toContain("Nothing was merged: 1 dataset refused because of errors.");
  expect(runCli(["merge", first, join(folder.path, "nowhere.json"), "-o", output]).code).toBe(2);
  expect(existsSync(output)).toBe(false);
});

test("it says what is wrong with ids that are given", () => {
  const run = (...options: string[]) => runCli(["merge", first, second, "--dry-run", ...options]);
  expect(run("--same", "ilse-varn").err).toContain("--same must be two ids joined by =, but is ilse-varn.");
  const { code, err } = run("--different", "minimal#ilse-varn=another#nobody");
  expect(code).toBe(2);
  expect(err).toContain('names "another#nobody", and no dataset has that.');
});

test("it prints no control characters of what it was given", () => {
  const loud = another();
  loud.title = "Another \u001b[31m article";
  const { out } = runCli(["merge", first, folder.write("loud.json", loud), "--dry-run"]);
  expect(out).not.toContain("\u001b");
});

test("it makes ids of names in any script", () => {
  const named = (id: string, name: string) => {
    const data = JSON.parse(JSON.stringify(another()).replaceAll('"ilse-varn"', '"person-1"'));
    data.id = id;
    data.actors.find((each: { id: string }) => each.id === "person-1").name = name;
    return folder.write(`${id}.json`, data);
  };
  const files = [named("eins", "Ilse Varn"), named("zwei", "Мира Толле")];
  const { out } = runCli(["merge", ...files, "--dry-run", "--format", "json"]);
  expect(JSON.parse(out).renamed).toContainEqual({ dataset: 1, id: "person-1", to: "mira-tolle" });
});
