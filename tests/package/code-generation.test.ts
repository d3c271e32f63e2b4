import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

/** The results for every fixture, after enough of them for the program to be written, where that is allowed. */
const resultsBy = (...flags: string[]) =>
  execFileSync(process.execPath, [...flags, "--import", "tsx", "tests/package/print-fixture-results.ts"], {
    encoding: "utf8",
    maxBuffer: 100_000_000,
  });

test("code generation changes no result on any fixture, with either version of Zod", () => {
  const forbidden = resultsBy("--disallow-code-generation-from-strings");
  const allowed = resultsBy();
  expect(forbidden.split("\n")[0]).toBe("code generation: false");
  expect(allowed.split("\n")[0]).toBe("code generation: true");
  expect(allowed.split("\n").length).toBeGreaterThan(300);
  expect(allowed.split("\n").slice(1)).toEqual(forbidden.split("\n").slice(1));
});
