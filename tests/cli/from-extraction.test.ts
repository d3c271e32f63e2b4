import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
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
    expect(err).toContain('is "He did not expect lorries on the bridge before autumn, he added."');
    expect(err.match(/^Dropped: /gm)).toHaveLength(4);
    const { dataset, checked } = fromExtraction(JSON.parse(readFileSync(recorded, "utf8")), { texts });
    expect(err).toContain(`A valid dataset with ${checked.spans} quotations`);
    expect(JSON.parse(readFileSync(output, "utf8"))).toEqual(dataset);
    expect(runCli(["validate", output, ...given]).code).toBe(0);
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

  test("tells of an answer that was cut off, and writes nothing", () => {
    const cut = folder.write("cut.json", readFileSync(recorded, "utf8").slice(0, 5_000));
    const { code, out, err } = runCli(["from-extraction", cut, ...given]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("structure/not-json");
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
    [
      "a key that stands twice",
      text.replace('"title":', '"title": "x", "title":'),
      "structure/duplicate-key",
    ],
    ["a byte-order mark", `\ufeff${text}`, "structure/byte-order-mark"],
    ["no JSON", "Here is the JSON you asked for: {}", "structure/not-json"],
    ["endless nesting", "[".repeat(100_000), "structure/too-deep"],
    ["no UTF-8", new Uint8Array([0xff, 0xfe, 0xff]), "structure/not-utf8"],
    ["another value", "null", "structure/wrong-type"],
  ])("refuses %s", (_, json, code) => {
    const { dataset, diagnostics } = fromExtractionText(json, { texts: readout });
    expect(dataset).toBeUndefined();
    expect(diagnostics.map((each) => each.code)).toEqual([code]);
  });
});
