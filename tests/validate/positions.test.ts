import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { validateText } from "leader-calls";
import type { Dataset, Diagnostic } from "leader-calls";
import { defectKinds } from "../defects/defect-kinds.ts";
import { Random } from "../defects/random.ts";
import { makeValidDataset } from "../defects/valid-dataset.ts";
import { isThorough, runs, sample } from "../support/number-of-runs.ts";
import { exampleNames, readExample } from "../support/examples.ts";

const keyed = new Set(["structure/unknown-key", "structure/forbidden-key", "structure/duplicate-key"]);

function at(root: unknown, path: Diagnostic["path"]): unknown {
  let value = root;
  for (const step of path) value = (value as Record<string | number, unknown>)[step];
  return value;
}

/** That every place of a diagnostic resolves, and that its position holds the value's (or the key's) very words. */
function expectPositions(text: string, diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length === 0) return;
  const points = [...text];
  const lineStarts = [0];
  for (const [at, point] of points.entries()) if (point === "\n") lineStarts.push(at + 1);
  const root = JSON.parse(text) as unknown;
  for (const diagnostic of diagnostics) {
    for (const place of [diagnostic, ...(diagnostic.related ?? [])]) {
      const { start, end, path } = place;
      const words = points.slice(start!.offset, end!.offset).join("");
      const isKey = place === diagnostic && keyed.has(diagnostic.code);
      expect(JSON.parse(words)).toEqual(isKey ? path.at(-1) : at(root, path));
      expect(lineStarts[start!.line - 1]! + start!.column - 1).toBe(start!.offset);
    }
  }
}

const some = [
  makeValidDataset(new Random(7)).dataset,
  ...(isThorough ? exampleNames : ["minimal"]).map((name) => readExample<Dataset>(name)),
];

describe("every pointer resolves and every position holds the words", () => {
  test.each(defectKinds.map((kind) => [kind.name, kind] as const))("%s", (_, kind) => {
    for (const [index, example] of some.entries()) {
      const data = structuredClone(example);
      if (!kind.spoil({ data, random: new Random(index), texts: {} })) continue;
      for (const space of sample(["\t", 0, 2], 3)) {
        const text = JSON.stringify(data, null, space);
        expectPositions(text, validateText(text).diagnostics);
      }
    }
  });

  test("whatever single value is replaced, also behind characters outside the Basic Multilingual Plane", () => {
    const example = readExample<Dataset>("disputed-call");
    fc.assert(
      fc.property(
        fc.nat(),
        fc.jsonValue({ maxDepth: 2 }),
        fc.constantFrom(0, 1, "\t"),
        (seed, value, space) => {
          const data = structuredClone(example);
          data.title = "𝒳😀 " + data.title;
          const paths: (string | number)[][] = [];
          const walk = (inner: unknown, path: (string | number)[]): void => {
            if (path.length > 0) paths.push(path);
            if (typeof inner !== "object" || inner === null) return;
            for (const [key, each] of Object.entries(inner))
              walk(each, [...path, Array.isArray(inner) ? Number(key) : key]);
          };
          walk(data, []);
          const path = paths[seed % paths.length]!;
          const holder = at(data, path.slice(0, -1)) as Record<string | number, unknown>;
          holder[path.at(-1)!] = value;
          const text = JSON.stringify(data, null, space);
          expectPositions(text, validateText(text).diagnostics);
        },
      ),
      { numRuns: runs(150) },
    );
  });
});

describe("the position of what is not JSON", () => {
  test.each([
    ["", 1, 1],
    ['{\n  "a": 1,\n}', 2, 9],
    ['{\r  "a": 1,\r}', 2, 9],
    ['{\r\n  "a": 1,\r\n}', 2, 9],
    ['{ "𝒳": 01 }', 1, 8],
    ['{ "a": tru }', 1, 8],
    ["[1, 2", 1, 6],
    ['{\n "a": "x\n"}', 2, 9],
    ['{ "a": "x\u2028y",\n "b": tru }', 2, 7],
    ["{} {}", 1, 4],
    ['{ "a": 1 /* no */ }', 1, 10],
  ])("%j", (text, line, column) => {
    const { diagnostics } = validateText(text);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code: "structure/not-json", start: { line, column } });
  });
});
