import type { Comparison, LeaderCall } from "../schema/model-types.ts";
import { pairLine } from "./contested.ts";
import { firstLines } from "./first-lines.ts";
import { tellerOf } from "./omission-words.ts";
import { shortLabelOf } from "./short-label.ts";
import type { SummaryLine } from "./summary-line.ts";
import type { View } from "./view.ts";

const MOST = 8;

/** Kinds that find no change. */
const ALIKE: ReadonlySet<Comparison["kind"]> = new Set(["corroborates", "repeats", "omits"]);

/** What each account that replaces or amends another changed in it, as the comparisons say; `at` is where all of it stands. */
export function revisionChanges(view: View, { id, comparisons = [] }: LeaderCall, at: string): SummaryLine[] {
  const { index, names } = view;
  const teller = (end: string) => tellerOf(index.get(end));
  return index.accountsOf(id).flatMap((account) => {
    const { id: later, revises: earlier } = account;
    if (earlier === undefined || !index.account(earlier)) return [];
    const between = (from: string, to: string): Comparison[] =>
      comparisons.flatMap((each) => {
        const ends = each.to.filter((end) => teller(end) === to);
        return teller(each.from) === from && ends.length > 0 ? [{ ...each, to: ends }] : [];
      });
    const left = (from: string, to: string, text: string): SummaryLine[] => {
      const omissions = between(from, to).filter(({ kind }) => kind === "omits");
      const ids = [...new Set(omissions.flatMap((each) => each.to))];
      const lines = firstLines(ids, { most: MOST, at }, (end) => ({
        text: shortLabelOf(view, end),
        repeats: end,
      }));
      return lines.length === 0 ? [] : [{ text, lines }];
    };
    const lines = [
      ...between(later, earlier)
        .filter(({ kind }) => !ALIKE.has(kind))
        .map((each) => pairLine(view, each, at)),
      ...left(earlier, later, "added:"),
      ...left(later, earlier, "dropped:"),
    ];
    return [
      {
        text: `${names.account(later)}, in place of ${names.account(earlier)}:`,
        lines: lines.length > 0 ? lines : [{ text: "nobody has compared the two" }],
      },
    ];
  });
}
