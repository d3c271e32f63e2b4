import type { Comparison } from "../schema/model-types.ts";
import { comparisonVerbs } from "./comparison-verbs.ts";
import { remarked } from "./cue-words.ts";
import { wordsOf } from "./evidence-lines.ts";
import { firstLines } from "./first-lines.ts";
import { labelOf } from "./label-of.ts";
import { inSeries } from "./names.ts";
import { tellerOf } from "./omission-words.ts";
import { sourceOf } from "./rest-lines.ts";
import { shortened } from "./shortened.ts";
import type { SummaryLine } from "./summary-line.ts";
import type { View } from "./view.ts";

/** More pairs than these are read where they are compared. */
const MOST = 6;

/** The kinds that say that tellings are at odds, in the order in which people ask for them. */
const CONTESTS: readonly Comparison["kind"][] = ["denies", "contradicts", "misreports", "sidesteps"];

/** Whether a comparison says that tellings are at odds. */
export function isContest({ kind }: Comparison): boolean {
  return CONTESTS.includes(kind);
}

/** What is at odds in pairs: who denies what of whom comes first. `at` is where all of it stands. */
export function contestedLines(view: View, comparisons: readonly Comparison[], at: string): SummaryLine[] {
  const pairs = comparisons
    .filter(isContest)
    .sort((one, other) => CONTESTS.indexOf(one.kind) - CONTESTS.indexOf(other.kind));
  return firstLines(pairs, { most: MOST, at }, (pair) => pairLine(view, pair, at));
}

/** What a comparison says of its two ends; `at` is where all of it stands. */
export function pairLine(view: View, { kind, from, to, account }: Comparison, at: string): SummaryLine {
  const compared = account === undefined ? [] : [`compared by ${view.names.account(account)}`];
  const ends = firstLines(to, { most: MOST, at }, (id) => endLine(view, id));
  return {
    ...endLine(view, from),
    lines: [{ text: `${comparisonVerbs[kind]}${remarked(compared)}`, lines: ends }],
  };
}

/** An end of a comparison, with the printed words of a circumstance, and that it is no second witness, where that is so. */
function endLine(view: View, id: string): SummaryLine {
  const { index, names } = view;
  const end = index.get(id);
  const teller = index.account(tellerOf(end) ?? "");
  const repeated = (teller ? view.comparisonsFrom(teller) : [])
    .filter(({ kind }) => kind === "repeats")
    .flatMap(({ to }) => to.map((each) => names.account(tellerOf(index.get(each)) ?? each)));
  const printed =
    end?.kind === "circumstance"
      ? end.value.evidence.flatMap((each) => wordsOf(view, each, sourceOf(view, end.value.account)) ?? [])
      : [];
  const remarks = [
    ...(printed.length === 0
      ? []
      : [`printed: ${printed.map((words) => `“${shortened(words)}”`).join(", ")}`]),
    ...(repeated.length === 0 ? [] : [`no second witness: repeats ${inSeries(repeated)}`]),
  ];
  return { text: `${labelOf(view, id)}${remarks.map((each) => ` [${each}]`).join("")}`, repeats: id };
}
