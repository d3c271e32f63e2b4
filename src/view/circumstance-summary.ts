import type { Circumstance } from "../schema/model-types.ts";
import { circumstanceClause } from "./circumstance-clause.ts";
import { circumstanceWords } from "./circumstance-words.ts";
import { cueWords, remarked } from "./cue-words.ts";
import { labelOf } from "./label-of.ts";
import type { SummaryLine } from "./summary-line.ts";
import { restLines, sourceOf } from "./rest-lines.ts";
import type { View } from "./view.ts";

/** A fact about the call itself, according to one account. */
export function circumstanceSummary(view: View, circumstance: Circumstance): SummaryLine {
  const regarding = circumstance.kind === "silence" ? circumstance.regarding : undefined;
  return {
    of: circumstance,
    text: `${circumstanceWords(view, circumstance)}${remarked(cueWords(view, circumstance))}`,
    lines: [
      ...(regarding === undefined
        ? []
        : [{ text: `about: ${labelOf(view, regarding)}`, repeats: regarding }]),
      ...restLines(view, "Circumstance", circumstance, {
        worded: [
          ...circumstanceClause(view, circumstance).worded,
          "regarding",
          "account",
          "cues",
          "factuality",
        ],
        source: sourceOf(view, circumstance.account),
      }),
    ],
  };
}
