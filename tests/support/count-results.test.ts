import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { countLine } from "./count-results.ts";

const good = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, success: true };

function folderOf(...runs: readonly object[]): string {
  const folder = mkdtempSync(join(tmpdir(), "leader-calls-results-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [at, run] of runs.entries()) writeFileSync(join(folder, `${at}.json`), JSON.stringify(run));
  return folder;
}

test.each([
  ["runs that passed", [good, good], true, "14 passed, 0 failed, 0 skipped"],
  [
    "a run with a failure",
    [good, { ...good, numFailedTests: 2, success: false }],
    false,
    "14 passed, 2 failed, 0 skipped",
  ],
  ["a test that was passed over", [{ ...good, numPendingTests: 1 }], true, "7 passed, 0 failed, 1 skipped"],
  ["a file that could not be read", [{ ...good, success: false }], false, "7 passed, 1 failed, 0 skipped"],
  ["a step that failed before any test", [], false, "0 passed, 1 failed, 0 skipped"],
  ["a step that failed after the tests", [good], false, "7 passed, 1 failed, 0 skipped"],
])("%s: counted in one line", (_, runs, endedWell, line) => {
  expect(countLine(folderOf(...runs), endedWell)).toBe(line);
});

test("other files beside the results are no results, and half of a result is a failure", () => {
  const folder = folderOf(good);
  writeFileSync(join(folder, "package.tgz"), "\x1f\x8b");
  expect(countLine(folder, true)).toBe("7 passed, 0 failed, 0 skipped");
  writeFileSync(join(folder, "thorough.json"), '{"numPassed');
  expect(countLine(folder, true)).toBe("7 passed, 1 failed, 0 skipped");
});
