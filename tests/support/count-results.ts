import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What the JSON reporter of Vitest writes of one run, as far as it is read here. */
interface Results {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly success: boolean;
}

/** The results that a file holds, or none where its run was ended while it wrote them. */
function resultsIn(file: string): Results | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Results;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * One line about all runs whose results are in a folder: "N passed, N failed, N skipped". A step that ended in failure
 * without a test that says so counts as one that failed.
 */
export function countLine(folder: string, endedWell: boolean): string {
  const found = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => resultsIn(join(folder, name)));
  const runs = found.filter((run) => run !== undefined);
  const sumOf = (count: (run: Results) => number) => runs.reduce((sum, run) => sum + count(run), 0);
  const passed = sumOf((run) => run.numPassedTests);
  const failed = sumOf((run) => run.numFailedTests);
  const skipped = sumOf((run) => run.numPendingTests + run.numTodoTests);
  const unexplained = failed === 0 && !(endedWell && found.every((run) => run?.success));
  return `${passed} passed, ${unexplained ? 1 : failed} failed, ${skipped} skipped`;
}

const [, program, folder, status] = process.argv;
if (program?.endsWith("count-results.ts") && folder !== undefined) {
  console.log(countLine(folder, status === "0"));
}
