import { expect, test } from "vitest";
import { expectComplete } from "./expect-complete.ts";

test("what is missing or too many is named in a sentence", () => {
  const sayOf = {
    missing: (name: string) => `${name}.json is missing.`,
    unexpected: (name: string) => `${name}.json is of nothing.`,
  };
  expect(() => expectComplete(["b", "a"], ["a", "b"], sayOf)).not.toThrow();
  expect(() => expectComplete(["a", "c"], ["a", "b"], sayOf)).toThrow(
    "b.json is missing.\nc.json is of nothing.",
  );
});
