import type { Description } from "../schema/model-types.ts";
import { cueWords, remarked } from "./cue-words.ts";
import { descriptionWords } from "./description-words.ts";
import type { SummaryLine } from "./summary-line.ts";
import { restLines, sourceOf } from "./rest-lines.ts";
import type { View } from "./view.ts";

/** The printed words by which an account names somebody or something, beside what is right. */
export function descriptionSummary(view: View, description: Description): SummaryLine {
  return {
    of: description,
    text: `${descriptionWords(view, description)}${remarked(cueWords(view, description))}`,
    lines: restLines(view, "Description", description, {
      worded: ["of", "text", "status", "corrected", "account", "cues", "factuality"],
      source: sourceOf(view, description.account),
    }),
  };
}
