import type { OutcomeClaim } from "../schema/entities/outcome-claim.ts";
import type { Outcome } from "../schema/entities/outcome.ts";
import { codeWords } from "./code-words.ts";
import { cueWords, remarked } from "./cue-words.ts";
import { claimWords, standing, termsOf } from "./outcome-words.ts";
import type { Outline } from "./outline.ts";
import { restLines, sourceOf } from "./rest-lines.ts";
import type { View } from "./view.ts";

/** Something that the call bound or fixed, as far as those say who claim it. */
export function outcomeOutline(view: View, outcome: Outcome): Outline {
  const { kind, content: _, condition: __, parties: ___, due: ____, claims, ...rest } = outcome;
  const { claims: _____, ...whole } = outcome;
  return {
    text: `${standing(outcome)} (${codeWords("outcomeKind", kind)}): ${outcome.content}${termsOf(view, outcome)}`,
    lines: [
      ...claims.map((claim) => claimOutline(view, outcome, claim)),
      ...restLines(view, "Outcome", { whole, rest }),
    ],
  };
}

function claimOutline(view: View, outcome: Outcome, claim: OutcomeClaim): Outline {
  const {
    account,
    attribution,
    cues,
    content: _,
    condition: __,
    parties: ___,
    due: ____,
    factuality: _____,
    ...rest
  } = claim;
  return {
    text: `${claimWords(view, outcome, claim)}${remarked(cueWords(view, { cues, attribution }))}`,
    lines: restLines(view, "OutcomeClaim", {
      whole: claim,
      rest: { attribution, ...rest },
      source: sourceOf(view, account),
    }),
  };
}
