import type { Comparison } from "../schema/model-types.ts";
import { firstLines } from "./first-lines.ts";
import { labelOf } from "./label-of.ts";
import type { SummaryLine } from "./summary-line.ts";
import type { View } from "./view.ts";

/** More tellings of one question than these are read where they are compared. */
const MOST = 4;

const CONTESTS: ReadonlySet<Comparison["kind"]> = new Set([
  "contradicts",
  "denies",
  "misreports",
  "sidesteps",
]);

/** Whether a comparison says that tellings are at odds. */
export function isContest({ kind }: Comparison): boolean {
  return CONTESTS.has(kind);
}

/** What is at odds, each with whose telling it is. */
export function contestedLines(view: View, comparisons: readonly Comparison[]): SummaryLine[] {
  const ids = new Set(comparisons.filter(isContest).flatMap(({ from, to }) => [...to, from]));
  return firstLines([...ids], MOST, (id) => ({ text: labelOf(view, id), repeats: id }));
}
