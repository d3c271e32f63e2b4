import type { Description } from "../schema/entities/description.ts";
import { cueWords, remarked } from "./cue-words.ts";
import { descriptionWords } from "./description-words.ts";
import type { Outline } from "./outline.ts";
import { restLines, sourceOf } from "./rest-lines.ts";
import type { View } from "./view.ts";

/** The printed words by which an account names somebody or something, beside what is right. */
export function descriptionOutline(view: View, description: Description): Outline {
  const { account, attribution, text, of, status, corrected, factuality, cues, ...rest } = description;
  const remarks = cueWords(view, { cues, attribution });
  return {
    text: `${descriptionWords(view, { of, text, status, corrected, factuality, account })}${remarked(remarks)}`,
    lines: restLines(view, "Description", {
      whole: description,
      rest: { attribution, ...rest },
      source: sourceOf(view, account),
    }),
  };
}
