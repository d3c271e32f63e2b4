import type { Comparison } from "../schema/model-types.ts";
import { comparisonVerbs } from "./comparison-verbs.ts";
import { labelOf } from "./label-of.ts";
import type { SummaryLine } from "./summary-line.ts";
import { omissionWords, tellerOf } from "./omission-words.ts";
import { restLines, sourceOf } from "./rest-lines.ts";
import { toldLater } from "./told-later.ts";
import type { View } from "./view.ts";

/** How one telling, or a part of it, relates to others; each stands with whose telling it is. */
export function comparisonSummary(view: View, comparison: Comparison): SummaryLine {
  const { kind, from, to, account, note } = comparison;
  const laterThan = (id: string) =>
    kind === "omits" ? toldLater(view, tellerOf(view.index.get(id)), tellerOf(view.index.get(from))) : "";
  const who =
    account === undefined ? "the encoder" : `${view.names.account(account)}, in the encoder's words`;
  return {
    of: comparison,
    text: labelOf(view, from),
    repeats: from,
    lines: [
      {
        text: comparisonVerbs[kind],
        lines: to.map((id) => ({ text: `${labelOf(view, id)}${laterThan(id)}`, repeats: id })),
      },
      ...omissionWords(view, comparison).map((text) => ({ text })),
      { text: `compared by ${who}: ${note}` },
      ...restLines(view, "Comparison", comparison, {
        worded: ["kind", "from", "to", "account", "note"],
        source: account === undefined ? undefined : sourceOf(view, account),
      }),
    ],
  };
}
