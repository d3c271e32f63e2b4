import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { Dataset } from "leader-calls";
import { schemaFiles } from "../schemas/versions.ts";
import { runCli, temporaryFolder } from "./run-cli.ts";

const folder = temporaryFolder();
afterAll(folder.remove);
beforeEach(() => {
  for (const name of readdirSync(folder.path)) rmSync(join(folder.path, name), { recursive: true });
});

const run = (...args: string[]) => runCli(args, { cwd: folder.path });
const read = (name: string) => readFileSync(join(folder.path, name), "utf8");
const readDataset = (name: string) => JSON.parse(read(name)) as Dataset;

const chancellery = "The Chancellor called the President. She urged him to reopen the bridge.\n";
const palace = "Президент ответил на звонок.\n";
const gazette = "Die Kanzlerin rief an.\r\nWorum es ging, sagte niemand.";

function writeTexts(): string[] {
  return [
    folder.write("Chancellery 4 March.txt", chancellery),
    folder.write("Дворец.txt", palace),
    folder.write("Lenne-Bote.txt", `\ufeff${gazette}`),
  ];
}
/** Words of a text, for a date of which init knows nothing. */
const PRINTED = "called the President";
const ids = ["chancellery-4-march", "dvorets", "lenne-bote"];

describe("leader-calls init", () => {
  test("makes a source and an account of each text, by the names of the files, in any script", () => {
    const { code, out, err } = run("init", ...writeTexts(), "-o", "lenne.json");
    expect([code, out]).toEqual([0, ""]);
    const { id, sources, accounts, calls } = readDataset("lenne.json");
    expect(id).toBe("lenne");
    expect(sources.map((source) => [source.id, source.text])).toEqual([
      [ids[0], chancellery],
      [ids[1], palace],
      [ids[2], gazette],
    ]);
    expect(accounts.map(({ source }) => source)).toEqual(ids);
    expect(calls[0]?.statements?.map(({ account }) => account)).toEqual(
      [0, 0, 1, 2, 2].map((at) => accounts[at]?.id),
    );
    expect(err).toContain('Дворец.txt is the text of source "dvorets": 1 sentence, kept in the dataset.');
    const valid = run("validate", "lenne.json");
    expect(valid.code).toBe(0);
    // A title, three languages, two leaders, three publishers, a date and five sentences.
    expect(valid.out).toContain("Valid: 15 warnings; all 5 spans checked");
    expect(run("show", "lenne.json").code).toBe(0);
  });

  test("leads to a dataset without diagnostics, step by step", () => {
    run("init", ...writeTexts(), "--language", "en", "--language", "dvorets=ru", "-o", "lenne.json");
    const languages = readDataset("lenne.json").sources.map(({ language }) => language);
    expect(languages).toEqual(["en", "ru", "en"]);
    // A statement of which nothing but the content was filled in is reported, too.
    let json = read("lenne.json").replaceAll('"setting": "unknown"', '"setting": "in-call"');
    folder.write("lenne.json", json);
    for (let left = json.split("[FILL IN:").length - 1; left > 0; left--) {
      const { code, out } = run("validate", "lenne.json", "--max", "1");
      expect(code).toBe(0);
      expect(out).toContain(`Valid: ${left} warning${left === 1 ? "" : "s"};`);
      const [, line = ""] = /^lenne\.json:(\d+):/.exec(out) ?? [];
      const lines = json.split("\n");
      expect(lines[Number(line) - 1]).toMatch(/"\[FILL IN: [^\]]+\]"/);
      // The words of a date must be printed, and say no other day; all else may be anything.
      const filled = lines[Number(line) - 1]!.includes('"asPrinted"') ? PRINTED : `Line ${line}`;
      lines[Number(line) - 1] = lines[Number(line) - 1]!.replace(/"\[FILL IN: [^\]]+\]"/, `"${filled}"`);
      json = lines.join("\n");
      folder.write("lenne.json", json);
    }
    expect(run("validate", "lenne.json", "--strict")).toMatchObject({ code: 0 });
  });

  test("keeps the texts in a folder where asked, which the other commands then read", () => {
    const args = ["init", ...writeTexts(), "-o", "lenne.json", "--texts", "texts"];
    const { code, err } = run(...args);
    expect(code).toBe(0);
    expect(err).toContain("leader-calls validate lenne.json --texts texts --max 5");
    expect(readdirSync(join(folder.path, "texts")).sort()).toEqual(ids.map((id) => `${id}.txt`));
    expect([read("texts/dvorets.txt"), read("texts/lenne-bote.txt")]).toEqual([palace, gazette]);
    expect(read("lenne.json")).not.toContain('"text":');
    expect(run("validate", "lenne.json", "--texts", "texts").out).toContain("all 5 spans checked");
  });

  test("keeps them in the folder of the configuration, unless they are to be in the dataset", () => {
    mkdirSync(join(folder.path, "project"));
    folder.write("project/settings.json", { texts: "kept" });
    const [first = ""] = writeTexts();
    const args = ["init", first, "--config", "project/settings.json"];
    run(...args, "--inline", "-o", "inline.json");
    expect(readDataset("inline.json").sources[0]?.text).toBe(chancellery);
    expect(existsSync(join(folder.path, "project/kept"))).toBe(false);
    run(...args, "-o", "beside.json");
    expect(read(`project/kept/${ids[0]}.txt`)).toBe(chancellery);
    expect(readDataset("beside.json").sources[0]?.text).toBeUndefined();
  });

  test("leaves a kept text as it is, and writes nothing where it is another", () => {
    const files = writeTexts();
    mkdirSync(join(folder.path, "texts"));
    folder.write("texts/Lenne-Bote.TXT", gazette);
    expect(run("init", files[2]!, "--texts", "texts").code).toBe(0);
    expect(readdirSync(join(folder.path, "texts"))).toEqual(["Lenne-Bote.TXT"]);
    folder.write("texts/dvorets.txt", "Another text.");
    const { code, out, err } = run("init", ...files, "--texts", "texts", "-o", "lenne.json");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("texts/dvorets.txt exists already with another text than Дворец.txt");
    expect(read("texts/dvorets.txt")).toBe("Another text.");
    expect(readdirSync(join(folder.path, "texts"))).toHaveLength(2);
    expect(existsSync(join(folder.path, "lenne.json"))).toBe(false);
  });

  test("names the JSON Schema of the installed package, as seen from the file", () => {
    const [first = ""] = writeTexts();
    const file = schemaFiles.dataset("draft-2020-12");
    mkdirSync(join(folder.path, "data"));
    run("init", first, "-o", "data/early.json");
    expect(readDataset("data/early.json").$schema).toBe(`./node_modules/leader-calls/${file}`);
    const installed = join(folder.path, "node_modules/leader-calls", file);
    mkdirSync(join(installed, ".."), { recursive: true });
    folder.write(join("node_modules/leader-calls", file), {});
    run("init", first, "-o", "data/late.json");
    expect(readDataset("data/late.json").$schema).toBe(`../node_modules/leader-calls/${file}`);
    expect(JSON.parse(run("init", first).out)).toMatchObject({
      $schema: `./node_modules/leader-calls/${file}`,
    });
  });

  test("gives different ids to texts of one name, and to the dataset", () => {
    mkdirSync(join(folder.path, "a"));
    const files = [
      folder.write("post.txt", "One."),
      folder.write("a/post.txt", "Two."),
      folder.write("☎.txt", "3."),
    ];
    const made = (...args: string[]) => JSON.parse(run("init", ...args).out) as Dataset;
    expect(made(...files).sources.map(({ id }) => id)).toEqual(["post", "post-2", "source"]);
    expect(made(files[0]!)).toMatchObject({ id: "post-dataset", sources: [{ id: "post" }] });
    expect(made(files[0]!, "--id", "post")).toMatchObject({ id: "post", sources: [{ id: "post-source" }] });
    expect(made(folder.write("!.txt", "One."))).toMatchObject({ sources: [{ id: "source" }] });
    const { err } = run("init", ...files, "-o", "my calls.v2.json");
    expect(err).toContain("leader-calls validate 'my calls.v2.json' --max 5");
    expect(readDataset("my calls.v2.json").id).toBe("my-calls-v2");
  });

  test("locates every sentence, and overwrites nothing", () => {
    const text = folder.write(
      "t.txt",
      "\ufeffThe two 𝒳-leaders spoke. They agreed on little.\nNo date was set.",
    );
    expect(run("init", text, "-o", "t.json").code).toBe(0);
    expect(run("coverage", "t.json").out).toContain("evidence covers all 3 sentences");
    const before = read("t.json");
    expect(run("init", text, "-o", "t.json").code).toBe(2);
    expect(read("t.json")).toBe(before);
  });

  test("takes standard input", () => {
    const { code, out, err } = runCli(["init", "-"], { input: "They spoke." });
    expect(code).toBe(0);
    expect((JSON.parse(out) as Dataset).sources[0]).toMatchObject({ id: "source", text: "They spoke." });
    expect(err).toContain('standard input is the text of source "source"');
  });

  test.each<[string, string[], RegExp]>([
    ["no text", [], /missing required argument 'TEXT'/],
    ["a missing text", ["nowhere.txt"], /nowhere\.txt: there is no such file/],
    ["an empty text", ["empty.txt"], /empty\.txt contains no text/],
    ["a text that is not UTF-8", ["latin.txt"], /latin\.txt: it is not UTF-8.*Save it as UTF-8/],
    ["a dataset", ["data.json"], /data\.json looks like JSON/],
    ["a folder", ["texts"], /texts: it is a directory; name the files in it/],
    ["a text named twice", ["a.txt", "./a.txt"], /\.\/a\.txt is named twice/],
    ["a file that is there", ["a.txt", "-o", "data.json"], /data\.json exists already/],
    ["a language that is none", ["a.txt", "--language", "en_GB"], /BCP 47 tag, such as en, but is en_GB/],
    ["a language of no source", ["a.txt", "--language", "b=en"], /no source "b"\. The sources are a\./],
    ["an id that is none", ["a.txt", "--id", "No Id"], /--id must be lower-case words/],
    ["two places for the texts", ["a.txt", "--inline", "--texts", "texts"], /either --inline or --texts/],
    [
      "a file for the texts",
      ["a.txt", "--texts", "empty.txt"],
      /empty\.txt, named by --texts, is not a folder/,
    ],
  ])("exits with 2 for %s", (_, args, says) => {
    mkdirSync(join(folder.path, "texts"));
    folder.write("a.txt", "They spoke.");
    folder.write("empty.txt", " \n");
    folder.write("latin.txt", Buffer.from("Sch\xf6n", "latin1"));
    folder.write("data.json", { id: "x" });
    const before = readdirSync(folder.path);
    const { code, out, err } = run("init", ...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(says);
    expect(readdirSync(folder.path)).toEqual(before);
  });
});
