import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Random } from "../defects/random.ts";
import { smallDocument } from "../mutations/base-documents.ts";
import { readText, textOf } from "../mutations/json-text.ts";
import { mutationNames } from "../mutations/mutate.ts";
import { runs } from "../support/number-of-runs.ts";
import { corpusDocuments, mutatedDocument } from "./documents.ts";
import { sameVerdict, structureVerdict } from "./judge.ts";
import { quirks } from "./quirks.ts";
import { shrink } from "./shrink.ts";
import { allValidators, labelOf } from "./validators/all-validators.ts";

const minimal = corpusDocuments().find(({ id }) => id === "valid/minimal")!.text;

describe("mutated documents", () => {
  test("are determined by the seed and their number", () => {
    const some = (seed: number) => Array.from({ length: 20 }, (_, at) => mutatedDocument(seed, at).text);
    expect(some(4)).toEqual(some(4));
    expect(some(4)).not.toEqual(some(5));
  });

  test("come from valid ones, use every mutation, and stay valid in good part", () => {
    for (let seed = 0; seed < 25; seed++) {
      expect(structureVerdict(textOf(smallDocument(new Random(seed))))).toBe("accept");
    }
    const used = new Set<string>();
    let accepted = 0;
    // How long the rarest mutation takes to come up depends on what the examples hold.
    for (let at = 0; at < runs(600, 120) || (at < 5_000 && used.size < mutationNames.length); at++) {
      const { text, steps } = mutatedDocument(2, at);
      expect(text).not.toContain("\n");
      for (const { mutation } of steps) used.add(mutation);
      if (at < 120 && structureVerdict(text) === "accept") accepted++;
    }
    expect([...used].sort()).toEqual([...mutationNames].sort());
    expect(accepted).toBeGreaterThan(25);
    expect(accepted).toBeLessThan(85);
  });

  test("keep numbers, halves of surrogate pairs and __proto__ as they are written", () => {
    const text = String.raw`{"a":[1.0,-0,1e400,10E-1],"__proto__":{"b":"\ud800"},"":null}`;
    expect(textOf(readText(text))).toBe(text);
  });
});

describe("docs/conformance.md", () => {
  const page = readFileSync("docs/conformance.md", "utf8");

  test("names every validator that is asked, and every quirk with its reason", () => {
    const text = page.replaceAll(/\s+/g, " ");
    for (const { name, reads } of allValidators) {
      expect(page).toMatch(new RegExp(`^\\| ${name.replaceAll("/", "\\/")} +\\|.*\\| ${reads} +\\|`, "m"));
    }
    for (const { name, reason } of quirks) {
      expect(text).toContain(`**${name}**`);
      expect(text).toContain(reason);
    }
  });
});

test("a document is shrunk until nothing more can be left out", async () => {
  const text = JSON.stringify({ a: [1, 2, { b: "some long text", c: 77 }], d: { e: [true, "x"] } });
  const smallest = await shrink(text, (texts) =>
    Promise.resolve(texts.map((each) => each.includes('"c"') && each.includes("g"))),
  );
  expect(smallest).toBe('{"a":[{"b":"g","c":0}]}');
});

describe("the declared quirks", () => {
  test.each(quirks)("$name: belongs to validators that are asked, and says why", (quirk) => {
    const labels = allValidators.map(labelOf);
    for (const each of quirk.validators) expect(labels).toContain(each);
    expect(quirk.reason).toMatch(/^[A-Z].{30,}\.$/);
  });

  test.each(quirks)("$name: can be taken out of its witness, and changes no other document", (quirk) => {
    const { find, put } = quirk.witness;
    expect(minimal).toContain(find);
    const witness = minimal.replace(find, () => put);
    const expected = structureVerdict(witness);
    expect(sameVerdict(quirk.says, expected)).toBe(false);
    const without = quirk.without(witness);
    expect(without).not.toBe(witness);
    expect(structureVerdict(without)).toBe(expected);
    expect(quirk.without(minimal)).toBe(minimal);
  });

  test("are named once each", () => {
    expect(new Set(quirks.map(({ name }) => name)).size).toBe(quirks.length);
  });
});
