import { readFileSync, readdirSync } from "node:fs";
import { locate, seal, unseal, validateText } from "leader-calls";
import type { Dataset, ValidateOptions } from "leader-calls";
import { expect, test } from "vitest";

const names = readdirSync(new URL(".", import.meta.url)).filter((name) => name.endsWith(".json"));
const read = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");

function textsOf(json: string): Record<string, string> {
  const { sources } = JSON.parse(json) as Dataset;
  return Object.fromEntries(sources.flatMap(({ id, text }) => (text === undefined ? [] : [[id, text]])));
}

/** The same data with its texts taken out: a text may not be redistributed, and is given beside the data. */
function withoutTexts(json: string): string {
  const dataset = JSON.parse(json) as { sources: { text?: string }[] };
  for (const source of dataset.sources) delete source.text;
  return JSON.stringify(dataset);
}

/** The same data as a person writes it, without the positions of its quotations. */
function withoutPositions(json: string): string {
  return JSON.stringify(JSON.parse(json), (key, value: unknown) =>
    key === "start" || key === "end" ? undefined : value,
  );
}

function toldOf(json: string, options: ValidateOptions = {}): readonly string[] {
  return validateText(json, options)
    .diagnostics.filter(({ severity }) => severity !== "info")
    .map(({ code, pointer, message }) => `${code} ${pointer}: ${message}`);
}

const advice = (name: string) => `tests/right-ones/${name} is right: mend the rule, not the dataset.`;

test("there are at least fifteen right datasets", () => {
  expect(names.length).toBeGreaterThanOrEqual(15);
});

test.each(names)("nothing in %s is warned of, and each quotation is checked", (name) => {
  const json = read(name);
  expect(toldOf(json), advice(name)).toEqual([]);
  const { checked } = validateText(json);
  expect(checked.spans).toBe(checked.of);
});

test.each(names)("nothing is warned of in %s without its texts, and with them given beside it", (name) => {
  const json = read(name);
  expect(toldOf(withoutTexts(json)), advice(name)).toEqual([]);
  expect(toldOf(withoutTexts(json), { texts: textsOf(json) }), advice(name)).toEqual([]);
});

test.each(names)("nothing is warned of in %s sealed, and it comes back unchanged", (name) => {
  const json = read(name);
  const texts = textsOf(json);
  const sealed = seal(json).json;
  expect(toldOf(sealed), advice(name)).toEqual([]);
  expect(toldOf(sealed, { texts }), advice(name)).toEqual([]);
  expect(unseal(sealed, { texts }).json).toBe(json);
});

test.each(names)(
  "nothing is warned of in %s before it is located, and locating finds each position",
  (name) => {
    const json = read(name);
    const unlocated = withoutPositions(json);
    expect(toldOf(unlocated), advice(name)).toEqual([]);
    expect(JSON.parse(locate(unlocated).json)).toEqual(JSON.parse(json));
  },
);
