import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { Dataset } from "leader-calls";
import { toExtraction } from "leader-calls/extraction";
import { minimal, runCli, temporaryFolder } from "./run-cli.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

const { text } = minimal().sources[0] as { text: string };
const CONFIG = "leader-calls.config.json";
const run = (...args: string[]) => runCli(args, { cwd: folder.path });

/** The smallest example with a second source that nothing rests on, both without their texts. */
function lacking(): Dataset {
  const data = minimal() as Dataset;
  delete data.sources[0]!.text;
  data.sources.push({ ...data.sources[0]!, id: "second" });
  return data;
}

beforeEach(() => {
  for (const name of readdirSync(folder.path)) rmSync(join(folder.path, name), { recursive: true });
  mkdirSync(join(folder.path, "texts"));
  folder.write("lacking.json", lacking());
  folder.write("texts/readout.txt", text);
});

const commands = readdirSync("src/cli/commands").map((file) => file.replace(/\.ts$/, ""));
const taking = commands.filter((command) => runCli([command, "--help"]).out.includes("--text "));

describe("--texts FOLDER", () => {
  test("is an option of every command that has --text", () => {
    expect(taking.length).toBeGreaterThan(6);
    for (const command of taking) expect(runCli([command, "--help"]).out).toContain("--texts <FOLDER>");
  });

  test("gives each source its text; a source without a file, and a file without a source, are no error", () => {
    folder.write("texts/unrelated.txt", Buffer.from("Sch\xf6n", "latin1"));
    folder.write("texts/notes.md", "# Notes");
    const { code, out, err } = run("validate", "lacking.json", "--texts", "texts");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("all 2 spans checked");
    expect(run("validate", "lacking.json").out).toContain("0 of 2 spans checked");
  });

  test("gives no text to a source that holds its own: another dataset may have a source of that id", () => {
    folder.write("own.json", minimal());
    folder.write("texts/readout.txt", "Something else was said.");
    expect(run("validate", "own.json", "--texts", "texts").out).toContain("all 2 spans checked");
    expect(run("validate", "lacking.json", "--texts", "texts").code).toBe(1);
  });

  test("show, coverage, locate, seal and unseal read it", () => {
    const unlocated = JSON.parse(JSON.stringify(lacking()).replace(',"start":77,"end":118', "")) as Dataset;
    folder.write("unlocated.json", unlocated);
    const texts = ["--texts", "texts"];
    expect(run("show", "lacking.json", ...texts).out).toContain("all 2 spans checked");
    expect(run("coverage", "lacking.json", ...texts).out).toContain("+ [77, 118) She urged him");
    expect(run("locate", "unlocated.json", ...texts, "-w").code).toBe(0);
    expect(JSON.parse(readFileSync(join(folder.path, "unlocated.json"), "utf8"))).toEqual(lacking());
    expect(run("seal", "lacking.json").err).toContain('The text of source "readout" is not available');
    expect(run("seal", "lacking.json", ...texts).err).not.toContain("not available");
    folder.write("own.json", minimal());
    run("seal", "own.json", "-o", "sealed.json");
    expect(run("unseal", "sealed.json").err).toContain("0 changes made");
    expect(JSON.parse(run("unseal", "sealed.json", ...texts).out)).toEqual(minimal());
    const quotesOnly = JSON.parse(run("unseal", "sealed.json", ...texts, "--quotes-only").out) as Dataset;
    expect(quotesOnly.calls).toEqual((minimal() as Dataset).calls);
    expect(quotesOnly.sources[0]).not.toHaveProperty("text");
  });

  test("many records each get the texts of their sources, in one thread and in two", () => {
    const record = JSON.stringify(lacking());
    folder.write(
      "many.ndjson",
      `${record}\n${record.replaceAll("readout", "other")}\n${JSON.stringify(minimal())}\n`,
    );
    for (const jobs of ["1", "2"]) {
      const args = ["validate", "many.ndjson", "--format", "ndjson", "--jobs", jobs, "--texts", "texts"];
      expect(run(...args).out.match(/"spans":\d/g)).toEqual(['"spans":2', '"spans":0', '"spans":2']);
      const wrong = folder.write("wrong.txt", "Something else.");
      expect(run(...args, "--text", `readout=${wrong}`).out.match(/"ok":\w+/g)?.[0]).toBe('"ok":false');
      folder.write("texts/other.txt", Buffer.from("Sch\xf6n", "latin1"));
      const { code, err } = run(...args);
      expect(code).toBe(2);
      expect(err).toMatch(/Cannot read texts\/other\.txt: it is not UTF-8/);
      expect(err).not.toMatch(/bug|worker/i);
      rmSync(join(folder.path, "texts/other.txt"));
    }
  });

  test("from-extraction takes texts by the names that the model was given", () => {
    folder.write("answer.json", toExtraction(minimal() as Dataset));
    folder.write("texts/unrelated.txt", Buffer.from("Sch\xf6n", "latin1"));
    const made = run("from-extraction", "answer.json", "--texts", "texts", "--inline");
    expect(made.code).toBe(0);
    expect((JSON.parse(made.out) as Dataset).sources[0]?.text).toBe(text);
    folder.write(CONFIG, { texts: "texts" });
    expect(run("from-extraction", "answer.json").code).toBe(0);
    rmSync(join(folder.path, "texts/readout.txt"));
    expect(run("from-extraction", "answer.json").err).toContain("extraction/text-not-given");
  });
});

describe("the key texts of the configuration", () => {
  test("gives texts to a command that is told nothing, relative to the folder of the configuration", () => {
    folder.write(CONFIG, { texts: "texts" });
    expect(run("validate", "lacking.json").out).toContain("all 2 spans checked");
    mkdirSync(join(folder.path, "settings"));
    folder.write("settings/other.json", { texts: "../texts" });
    rmSync(join(folder.path, CONFIG));
    expect(run("validate", "lacking.json", "--config", "settings/other.json").out).toContain("all 2 spans");
  });

  test("gives way to --texts, and both to --text", () => {
    mkdirSync(join(folder.path, "wrong"));
    folder.write("wrong/readout.txt", "Something else was said.");
    folder.write(CONFIG, { texts: "wrong" });
    const right = ["--texts", "texts"];
    expect(run("validate", "lacking.json").code).toBe(1);
    expect(run("validate", "lacking.json", ...right).code).toBe(0);
    expect(run("validate", "lacking.json", "--text", "readout=texts/readout.txt").code).toBe(0);
    expect(run("validate", "lacking.json", ...right, "--text", "readout=wrong/readout.txt").code).toBe(1);
    folder.write(CONFIG, { texts: "nowhere" });
    expect(run("validate", "lacking.json", ...right).code).toBe(0);
  });

  test("leaves it to --text without an id to give the text that the folder lacks", () => {
    const data = lacking();
    data.accounts.push({ ...data.accounts[0]!, id: "second-account", source: "second" });
    folder.write("lacking.json", data);
    folder.write("second.txt", "A second text.");
    expect(run("validate", "lacking.json", "--text", "second.txt").code).toBe(2);
    expect(run("validate", "lacking.json", "--text", "second.txt", "--texts", "texts").code).toBe(0);
  });
});

describe("exit code 2 says which file and what to do", () => {
  test.each<[string, object, string[], RegExp]>([
    [
      "a folder that is not there",
      {},
      ["--texts", "txts"],
      /There is no folder txts, named by --texts\. Create it, or/,
    ],
    ["a file", {}, ["--texts", "texts/readout.txt"], /is not a folder.*--text ID=FILE/],
    [
      "a folder of the configuration that is not there",
      { texts: "txts" },
      [],
      /no folder txts, named by "texts" of leader-calls\.config\.json\./,
    ],
    [
      "two files for one source",
      {},
      ["--texts", "two"],
      /two\/Readout\.txt and two\/readout\.txt both .* source "readout"\. Keep only one/,
    ],
    [
      "two options for one source",
      {},
      ["--text", "readout=a.txt", "--text", "readout=b.txt"],
      /a\.txt and b\.txt are both given as the text of source "readout"\. Give only one/,
    ],
    [
      "a text that is not UTF-8",
      {},
      ["--texts", "latin"],
      /latin\/readout\.txt: it is not UTF-8.*Save it as UTF-8/,
    ],
    [
      "a key that is misspelled",
      { text: "texts" },
      [],
      /leader-calls\.config\.json:2:3 is not a configuration: \/text: .*Did you mean "texts"\?/,
    ],
    ["a key that is no path", { texts: ["texts"] }, [], /\/texts: This must be a string/],
  ])("for %s", (_, config, args, says) => {
    for (const name of ["two", "latin"]) mkdirSync(join(folder.path, name));
    folder.write("two/readout.txt", text);
    folder.write("two/Readout.txt", text);
    folder.write("latin/readout.txt", Buffer.from("Sch\xf6n", "latin1"));
    folder.write("a.txt", text);
    folder.write("b.txt", text);
    folder.write(CONFIG, config);
    for (const command of ["validate", "show", "locate"]) {
      const { code, out, err } = run(command, "lacking.json", ...args);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(says);
    }
  });
});
