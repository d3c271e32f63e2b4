import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

/** The results for every fixture, in a process with these flags. */
function resultsBy(...flags: string[]): string[] {
  const output = execFileSync(
    process.execPath,
    [...flags, "--import", "tsx", "tests/package/print-fixture-results.ts"],
    { encoding: "utf8", maxBuffer: 100_000_000 },
  );
  return output.split("\n");
}

test("results are the same on any fixture where code may not be generated, with both Zod versions", () => {
  const forbidden = resultsBy("--disallow-code-generation-from-strings");
  const allowed = resultsBy();
  expect(forbidden[0]).toBe("code generation: false");
  expect(allowed[0]).toBe("code generation: true");
  expect(allowed.length).toBeGreaterThan(300);
  expect(allowed.slice(1)).toEqual(forbidden.slice(1));
});
