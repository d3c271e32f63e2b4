import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { completedExtraction } from "../../src/generate/pages/completed-extraction.ts";

const FILE = "examples/extraction/minimal.json";
const text = readFileSync(FILE, "utf8");

/** The extraction with one line of its sources in another form. */
const having = (line: string) => text.replace(/^ *"authors": \[\],\n/m, line);

test("an extraction gets the keys that it lacks, at their places", () => {
  expect(having("")).not.toBe(text);
  expect(completedExtraction(having(""), FILE)).toBe(text);
});

test("it loses keys that are no more, unless they say something", () => {
  const key = (value: string) => having(`      "authors": [],\n      "byline": ${value},\n`);
  for (const nothing of ["null", "[]"]) expect(completedExtraction(key(nothing), FILE)).toBe(text);
  for (const something of ['"Una Holt"', '[""]', "0", "{}"])
    expect(() => completedExtraction(key(something), FILE)).toThrow(
      `${FILE}: /sources/0/byline is no key of an extraction any more.`,
    );
});
