import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { seal } from "leader-calls";
import type { Dataset } from "leader-calls";
import { afterAll, describe, expect, test } from "vitest";
import { minimal, runCli, temporaryFolder } from "./run-cli.ts";

const folder = temporaryFolder();
afterAll(folder.remove);
const run = (...args: string[]) => runCli(["validate", ...args], { cwd: folder.path });

const { text } = (minimal() as Dataset).sources[0]!;
const lacking = minimal() as Dataset;
delete lacking.sources[0]!.text;
const forged = minimal() as Dataset;
forged.sources[0]!.text += " She promised him forty rescue boats.";
forged.calls[0]!.statements![0]!.evidence.push({ exact: "She promised him forty rescue boats." });

mkdirSync(join(folder.path, "texts"));
folder.write("texts/readout.txt", text!);
folder.write("minimal.json", minimal());
folder.write("lacking.json", lacking);
folder.write("forged.json", forged);
folder.write("sealed.json", seal(JSON.stringify(minimal())).json);
folder.write("calls.ndjson", [minimal(), lacking, forged].map((each) => JSON.stringify(each)).join("\n"));
folder.write("must.config.json", { evidence: "must-be-checked" });
folder.write("match.config.json", { evidence: "must-match-given-texts", texts: "texts" });

const must = ["--evidence", "must-be-checked"];
const match = ["--evidence", "must-match-given-texts"];
const texts = ["--texts", "texts"];

describe("--evidence", () => {
  test("makes what could not be compared an error, and says what to give", () => {
    expect(run("lacking.json").code).toBe(0);
    const { code, out } = run("lacking.json", ...must);
    expect(code).toBe(1);
    expect(out).toContain("error evidence/not-verified");
    expect(out).toContain("2 spans could not be checked");
    expect(out).toContain("Give the text with --text readout=FILE.");
    expect(out).toContain("Not valid: 1 error; 0 of 2 spans checked against their text.");
    expect(run("minimal.json", ...must).code).toBe(0);
    expect(run("lacking.json", ...must, ...texts).code).toBe(0);
    expect(run("lacking.json", ...must, "--text", "texts/readout.txt").code).toBe(0);
    expect(run("lacking.json", ...must, "--rule", "evidence/not-verified=off").code).toBe(1);
  });

  test("of a sealed dataset names the digest of the text that is missing", () => {
    const { code, out } = run("sealed.json", ...must);
    expect(code).toBe(1);
    expect(out).toMatch(/--text readout=FILE\. It is the text with the SHA-256 [0-9a-f]{64}\./);
    for (const check of [must, match]) expect(run("sealed.json", ...check, ...texts).code).toBe(0);
  });

  test("takes the folder's texts for all sources where those of the dataset do not count", () => {
    expect(run("forged.json", ...must).code).toBe(0);
    expect(run("minimal.json", ...match).code).toBe(1);
    expect(run("minimal.json", ...match, ...texts).code).toBe(0);
    const { code, out } = run("forged.json", ...match, ...texts);
    expect(code).toBe(1);
    expect(out).toContain("source/text-digest-mismatch");
  });

  test("is read from the configuration, and wins over it", () => {
    expect(run("lacking.json", "--config", "must.config.json").code).toBe(1);
    expect(run("lacking.json", "--config", "must.config.json", "--evidence", "may-be-unchecked").code).toBe(
      0,
    );
    expect(run("minimal.json", "--config", "match.config.json").code).toBe(0);
    expect(run("forged.json", "--config", "match.config.json").code).toBe(1);
  });

  test("is asked of each of many records, in every thread, with the folder's texts", () => {
    const verdicts = (...args: string[]) => {
      const { code, out } = run("calls.ndjson", "--format", "ndjson", ...args);
      const records = out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as { ok: boolean; checked: { spans: number; of: number } });
      for (const { ok, checked } of records) if (ok) expect(checked.spans).toBe(checked.of);
      return [code, ...records.map(({ ok }) => ok)];
    };
    for (const jobs of [[], ["--jobs", "2"]]) {
      expect(verdicts(...must, ...jobs)).toEqual([1, true, false, true]);
      expect(verdicts(...must, ...texts, ...jobs)).toEqual([0, true, true, true]);
      expect(verdicts(...match, ...texts, ...jobs)).toEqual([1, true, true, false]);
      expect(verdicts(...match, ...jobs)).toEqual([1, false, false, false]);
    }
  });

  test("says so where a text belongs to no source, and reports what is unchecked nevertheless", () => {
    const { code, out, err } = run("lacking.json", ...must, "--text", "other=texts/readout.txt");
    expect(code).toBe(2);
    expect(err).toContain('There is no source "other"');
    expect(out).toContain("evidence/not-verified");
  });

  test("must be one of three", () => {
    const { code, err } = run("minimal.json", "--evidence", "checked");
    expect(code).toBe(2);
    expect(err).toContain("must-be-checked");
  });
});
