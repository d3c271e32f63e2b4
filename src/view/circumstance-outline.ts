import type { Circumstance } from "../schema/entities/circumstance.ts";
import { circumstanceClause } from "./circumstance-clause.ts";
import { cueWords, remarked } from "./cue-words.ts";
import { circumstanceWords } from "./circumstance-words.ts";
import { labelOf } from "./label-of.ts";
import type { Outline } from "./outline.ts";
import { restLines, sourceOf } from "./rest-lines.ts";
import type { View } from "./view.ts";

/** A fact about the call itself, according to one account. */
export function circumstanceOutline(view: View, circumstance: Circumstance): Outline {
  const { account, attribution, cues } = circumstance;
  const regarding =
    circumstance.kind === "silence" && circumstance.regarding !== undefined
      ? [{ text: `in regard to this: ${labelOf(view, circumstance.regarding)}` }]
      : [];
  const { rest } = circumstanceClause(view, circumstance);
  return {
    text: `${circumstanceWords(view, circumstance)}${remarked(cueWords(view, { cues, attribution }))}`,
    lines: [
      ...regarding,
      ...restLines(view, "Circumstance", {
        whole: circumstance,
        rest: { ...rest, kind: circumstance.kind },
        source: sourceOf(view, account),
      }),
    ],
  };
}
