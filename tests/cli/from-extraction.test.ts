import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Dataset } from "leader-calls";
import { fromExtraction, fromExtractionText } from "leader-calls/extraction";
import { example, textsOf } from "../extraction/extractions.ts";
import { runCli, temporaryFolder } from "./run-cli.ts";

const folder = temporaryFolder();
afterAll(folder.remove);
const texts = textsOf(example("lenne-bridge"));
const given = Object.entries(texts).flatMap(([name, text]) => [
  "--text",
  `${name}=${folder.write(`${name}.txt`, text)}`,
]);
const recorded = "examples/extraction/lenne-bridge.json";

/** The number of the line that has the words. */
function lineOf(text: string, words: string): number {
  return text.slice(0, text.indexOf(words)).split("\n").length;
}

describe("leader-calls from-extraction", () => {
  test("writes the dataset, tells what was invented and dropped, and exits with 1", () => {
    const output = join(folder.path, "dataset.json");
    const { code, out, err } = runCli(["from-extraction", recorded, ...given, "-o", output]);
    expect([code, out]).toEqual([1, ""]);
    expect(err.match(/error extraction\/invented-quote/g)).toHaveLength(3);
    const line = lineOf(readFileSync(recorded, "utf8"), "He did now expect lorries");
    expect(err).toContain(`${recorded}:${line}:20 /statements/17/evidence/0/exact`);
    expect(err).toContain('is "He did >>not<< expect lorries on the bridge before autumn, he added."');
    expect(err.match(/^Dropped: /gm)).toHaveLength(4);
    const { dataset, checked } = fromExtraction(JSON.parse(readFileSync(recorded, "utf8")), { texts });
    expect(err).toContain(`A valid dataset with ${checked.spans} quotations`);
    expect(JSON.parse(readFileSync(output, "utf8"))).toEqual(dataset);
    expect(runCli(["validate", output, ...given]).code).toBe(0);
  });

  test.each([
    ["Georgian", "მირა ტოლე", "mira-tole"],
    ["Chinese", "米拉·托勒", "mila-tuolei"],
    ["Korean", "미라 톨레", "mila-tolle"],
  ])("writes the id of a name in %s with Latin letters", (_, name, id) => {
    const answer = JSON.parse(
      JSON.stringify(example("extraction/minimal"))
        .replaceAll('"Ilse Varn"', JSON.stringify(name))
        .replaceAll('"varn"', '"p1"'),
    ) as object;
    const output = join(folder.path, `${id}.json`);
    const text = `readout=${folder.write("readout.txt", textsOf(example("minimal")).readout!)}`;
    expect(
      runCli(["from-extraction", folder.write("answer.json", answer), "--text", text, "-o", output]).code,
    ).toBe(0);
    const { actors } = JSON.parse(readFileSync(output, "utf8")) as Dataset;
    expect(actors.find((actor) => actor.name === name)!.id).toBe(id);
  });

  test("exits with 0 where nothing was invented, and takes standard input", () => {
    const { readout } = textsOf(example("minimal"));
    const text = `readout=${folder.write("readout.txt", readout!)}`;
    const input = readFileSync("examples/extraction/minimal.json", "utf8");
    const { code, out, err } = runCli(
      ["from-extraction", "-", "--text", text, "--id", "my-call", "--inline"],
      { input },
    );
    expect(code).toBe(0);
    const dataset = JSON.parse(out) as { id: string; sources: { text: string }[] };
    expect([dataset.id, dataset.sources[0]!.text]).toEqual(["my-call", readout]);
    expect(err).toContain("all of them found in their texts");
  });

  test("tells of an answer that was cut off before its call, and writes nothing", () => {
    const cut = folder.write("cut.json", readFileSync(recorded, "utf8").slice(0, 3_000));
    const { code, out, err } = runCli(["from-extraction", cut, ...given]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("extraction/cut-off");
    expect(err).toContain("Too little is left for a dataset.");
  });

  test.each([
    [["from-extraction", recorded], /Give the texts/],
    [
      ["from-extraction", recorded, "--text", "examples/minimal.json"],
      /Give the name that the model was given/,
    ],
    [["from-extraction", "nothing.json", ...given], /no such file/],
    [["from-extraction", recorded, ...given, "--id", "No Id"], /--id must be/],
  ])("exits with 2 on wrong usage: %j", (args, says) => {
    const { code, err } = runCli(args);
    expect(code).toBe(2);
    expect(err).toMatch(says);
  });

  test("explains the codes of extractions", () => {
    expect(runCli(["explain", "extraction/invented-quote"]).out).toContain(
      "examples/extraction/minimal.json",
    );
    expect(runCli(["explain", "extraction/"]).out).toContain("extraction/other-kind (warning)");
  });
});

describe("fromExtractionText", () => {
  const text = readFileSync("examples/extraction/minimal.json", "utf8");
  const readout = textsOf(example("minimal"));

  test("gives what fromExtraction gives, with positions", () => {
    const spoilt = text.replace("She urged him", "She begged him");
    const result = fromExtractionText(new TextEncoder().encode(spoilt), { texts: readout });
    const plain = fromExtraction(JSON.parse(spoilt), { texts: readout });
    expect(result.dataset).toEqual(plain.dataset);
    expect(result.diagnostics.map(({ start: _, end: __, ...each }) => each)).toEqual(plain.diagnostics);
    const { start, end } = result.diagnostics[0]!;
    expect(JSON.parse(spoilt.slice(start!.offset, end!.offset))).toMatch(/^She begged him/);
    expect(result.diagnostics).toContain(result.dropped[0]!.because);
  });

  test.each([
    ["no JSON", "I cannot help with that.", "structure/not-json"],
    ["endless nesting", "[".repeat(100_000), "structure/too-deep"],
    ["no UTF-8", new Uint8Array([0xff, 0xfe, 0xff]), "structure/not-utf8"],
    ["another value", "null", "structure/wrong-type"],
  ])("refuses %s", (_, json, code) => {
    const { dataset, diagnostics } = fromExtractionText(json, { texts: readout });
    expect(dataset).toBeUndefined();
    expect(diagnostics.map((each) => each.code)).toEqual([code]);
  });
});

describe("leader-calls from-extraction of many answers", () => {
  const minimal = readFileSync("examples/extraction/minimal.json", "utf8");
  const { readout } = textsOf(example("minimal"));
  const lenne = readFileSync(recorded, "utf8");
  const lines = [
    JSON.stringify({ id: "first-article", answer: `Here:\n\`\`\`json\n${lenne}\n\`\`\``, texts }),
    JSON.stringify({ id: "readout", extraction: JSON.parse(minimal) as unknown }),
    JSON.stringify({ id: "third", answer: "I cannot help with that.", texts }),
    JSON.stringify({ id: "fourth", answer: '{ "title": "Weather", "language": "en", "calls": [] }' }),
    JSON.stringify(JSON.parse(minimal)),
  ];
  const answers = folder.write("answers.ndjson", `${lines.join("\n")}\n`);
  mkdirSync(join(folder.path, "articles"));
  folder.write("articles/readout.txt", readout!);
  const args = ["from-extraction", answers, "--texts", join(folder.path, "articles")];

  test("gives a dataset for each, in their order, with a table and the rejects", () => {
    const rejects = join(folder.path, "rejects.ndjson");
    const { code, out, err } = runCli([...args, "--rejects", rejects]);
    expect(code).toBe(1);
    const datasets = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: string; title: string });
    expect(datasets.map(({ id }) => id)).toEqual([
      "first-article",
      "readout-dataset",
      "varn-and-brask-on-the-lenne-bridge",
    ]);
    expect(datasets[0]).toEqual({
      ...fromExtraction(JSON.parse(lenne), { texts }).dataset,
      id: "first-article",
    });
    expect(readFileSync(rejects, "utf8")).toBe(`${lines[2]}\n`);
    expect(err.match(/^.*answers\.ndjson:1 error extraction\/invented-quote/gm)).toHaveLength(3);
    const table = err
      .slice(err.indexOf("Articles"))
      .trimEnd()
      .split("\n")
      .map((row) => row.trim().split(/ {2,}/));
    expect(table).toEqual([
      ["Articles", "5"],
      ["that tell of no call", "1"],
      ["of which no dataset was made", "1"],
      ["Calls", "3"],
      ["Quotations found in their texts", "73"],
      ["of which were written in another way", "0"],
      ["Quotations invented", "3"],
      ["Parts dropped", expect.stringMatching(/^[0-9]+$/)],
    ]);
  });

  test("gives the same in several threads, to a file, and from standard input", () => {
    const { out } = runCli(args);
    const output = join(folder.path, "datasets.ndjson");
    expect(runCli([...args, "--jobs", "2", "-o", output]).out).toBe("");
    expect(readFileSync(output, "utf8")).toBe(out);
    const [, ...rest] = args;
    const piped = runCli(["from-extraction", "-", "--ndjson", ...rest.slice(1)], {
      input: readFileSync(answers),
    });
    expect(piped.out).toBe(out);
  });

  test("reads a folder with an answer in each file, and names the datasets by them", () => {
    mkdirSync(join(folder.path, "by-file"));
    folder.write("by-file/one-call.json", minimal);
    const { code, out } = runCli(["from-extraction", join(folder.path, "by-file"), ...args.slice(2)]);
    expect(code).toBe(0);
    expect((JSON.parse(out) as { id: string }).id).toBe("one-call");
    const { code: wrong, err } = runCli([...args, "--id", "mine"]);
    expect([wrong, err]).toEqual([2, expect.stringContaining("--id is for one answer")]);
  });
});
