import { validateDataset } from "leader-calls";
import { describe, expect, test } from "vitest";
import { readExample } from "../support/examples.ts";
import { sample } from "../support/number-of-runs.ts";

/** The way to every list in a value. */
function listsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, each]) => listsIn(each, [...path, key]));
  return Array.isArray(value) ? [path, ...inside] : inside;
}

describe("slips: an item that a program left empty", () => {
  test.each(["rare-cases", "lenne-bridge", "week-of-calls", "disputed-call"])(
    "null in any list of %s is told at its place, and never of the whole",
    (name) => {
      for (const path of sample(listsIn(readExample(name)), 20)) {
        const dataset = readExample(name);
        const list = path.reduce((value, key) => (value as Record<string, unknown>)[key], dataset as unknown);
        (list as unknown[])[0] = null;
        const { diagnostics } = validateDataset(dataset);
        const pointer = `/${path.join("/")}/0`;
        expect(diagnostics.map(({ code }) => code)).not.toContain("structure/unreadable");
        expect(diagnostics.map((each) => each.pointer)).toContain(pointer);
      }
    },
  );
});
