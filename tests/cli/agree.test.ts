import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "leader-calls";
import type { Agreement } from "leader-calls/agreement";
import { afterAll, expect, test } from "vitest";
import { secondCoding } from "../agreement/second-coder.ts";
import { fencedBlocks } from "../readme/blocks.ts";
import { exampleText, readExample } from "../support/examples.ts";
import { minimal, repository, runCli, temporaryFolder } from "./run-cli.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());

const mine = folder.write("mine.json", exampleText("lenne-bridge"));
const yours = folder.write("yours.json", secondCoding(readExample<Dataset>("lenne-bridge")));
const agree = (...args: string[]) => runCli(["agree", ...args], { cwd: folder.path });

test("docs/agreement.md shows what is printed", () => {
  const { code, out, err } = agree("mine.json", "yours.json");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const page = readFileSync(join(repository, "docs/agreement.md"), "utf8");
  const shown = fencedBlocks(page).find(({ language }) => language === "text");
  let from = 0;
  for (const part of shown!.code.split(/^…\n/m)) {
    const at = out.indexOf(part, from);
    expect(at, part).toBeGreaterThanOrEqual(0);
    from = at + part.length;
  }
});

test("every place that is named is that of the statement", () => {
  const { out } = agree("mine.json", "yours.json");
  const places = [...out.matchAll(/(mine|yours)\.json:(\d+):(\d+) (\S+): “/g)];
  expect(places).toHaveLength(10);
  for (const [, name = "", line = "", column = "", id] of places) {
    const lines = readFileSync(name === "mine" ? mine : yours, "utf8").split("\n");
    expect(lines[Number(line) - 1]?.slice(Number(column) - 1)).toBe("{");
    expect(lines.slice(Number(line), Number(line) + 4).join("\n")).toContain(`"id": "${id}"`);
  }
});

test("--format json has all for programs", () => {
  const { code, out } = agree("mine.json", "yours.json", "--format", "json");
  expect(code).toBe(0);
  const found = JSON.parse(out) as Agreement;
  expect(found.statements).toMatchObject({ a: 18, b: 18, paired: 17 });
  expect(found.disagreements[0]).toMatchObject({
    category: "acts",
    a: { id: "three-demands", pointer: "/calls/0/statements/2", value: "demand", start: { line: 496 } },
    b: { id: "second-three-demands", value: "request" },
  });
});

test("a file against itself: where alpha is missing, words say why", () => {
  const { code, out } = agree("mine.json", "mine.json");
  expect(code).toBe(0);
  expect(out).toContain("They disagree nowhere.");
  const file = folder.write("minimal.json", minimal());
  const one = agree(file, file).out;
  expect(one).toMatch(/^No alpha for .*\bspeakers\b.*: both coders say the same of all/m);
  expect(one + out).not.toMatch(/NaN|undefined|Infinity/);
});

test("texts are given once for both files; what neither knows is refused", () => {
  const data = minimal();
  const text = folder.write("readout.txt", data.sources[0].text);
  delete data.sources[0].text;
  for (const place of [data.accounts[0], data.calls[0], data.calls[0].statements[0]])
    for (const each of [...(place.evidence ?? []), ...(place.date?.evidence ?? [])])
      for (const key of ["start", "end"]) delete each[key];
  const file = folder.write("without-text.json", data);
  expect(agree(file, file).out).toContain("Quotations without a position, left out:");
  expect(agree(file, file, "--text", `readout=${text}`).out).not.toContain("Quotations without a position");
  const { code, err } = agree(file, file, "--text", `other=${text}`);
  expect(code).toBe(2);
  expect(err).toContain('Neither file has a source "other"');
});

test("different texts are refused by name, and files that are not valid with what is wrong", () => {
  const other = minimal();
  other.sources[0].text += " More.";
  const first = folder.write("first.json", minimal());
  const { code, err } = agree(first, folder.write("second.json", other));
  expect(code).toBe(2);
  expect(err).toContain('source "readout" of the first');
  other.calls[0].medium = "pigeon";
  const invalid = agree(first, folder.write("invalid.json", other));
  expect(invalid.code).toBe(1);
  expect(invalid.err).toContain("structure/");
});

test("wrong usage is told in words", () => {
  for (const [option, words] of [
    ["--same=odo", "--same must be A-ID=B-ID"],
    ["--same=nobody=second-odo-brask", 'A has no actor "nobody"'],
    ["--same=odo-brask=nobody", 'B has no actor "nobody"'],
    ["--min-overlap=2", "a number from 0 to 1"],
  ]) {
    const { code, err } = agree("mine.json", "yours.json", option!);
    expect(code).toBe(2);
    expect(err).toContain(words);
  }
});
