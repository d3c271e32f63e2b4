import type { Outcome, OutcomeClaim } from "../schema/model-types.ts";
import { codeWords } from "./code-words.ts";
import { cueWords, remarked } from "./cue-words.ts";
import { claimWords, standing, termsOf } from "./outcome-words.ts";
import type { SummaryLine } from "./summary-line.ts";
import { restLines, sourceOf } from "./rest-lines.ts";
import type { View } from "./view.ts";

/** Something that the call bound or fixed, as far as those say who claim it. */
export function outcomeSummary(view: View, outcome: Outcome): SummaryLine {
  const { lines, ...line } = outcomeHeading(view, outcome);
  return {
    ...line,
    lines: [...outcome.claims.map((claim) => claimSummary(view, outcome, claim)), ...lines],
  };
}

/** The same without those who claim it. */
export function outcomeHeading(
  view: View,
  outcome: Outcome,
): SummaryLine & Required<Pick<SummaryLine, "lines">> {
  const kind = codeWords("outcomeKind", outcome.kind);
  return {
    of: outcome,
    text: `${standing(outcome)} (${kind}): ${outcome.content}${termsOf(view, outcome)}`,
    lines: restLines(view, "Outcome", outcome, {
      worded: ["kind", "content", "condition", "parties", "due"],
      apart: ["claims"],
    }),
  };
}

/** That one account claims an outcome. */
export function claimSummary(view: View, outcome: Outcome, claim: OutcomeClaim): SummaryLine {
  return {
    of: claim,
    text: `${claimWords(view, outcome, claim)}${remarked(cueWords(view, claim))}`,
    lines: restLines(view, "OutcomeClaim", claim, {
      worded: ["account", "content", "condition", "parties", "due", "cues", "factuality"],
      source: sourceOf(view, claim.account),
    }),
  };
}
