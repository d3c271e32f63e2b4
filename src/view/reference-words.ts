import type { Reference } from "../schema/model-types.ts";
import { inBrackets } from "./cue-words.ts";
import { dateWords } from "./date-words.ts";
import { labelOf } from "./label-of.ts";
import type { View } from "./view.ts";

/** An earlier speech, letter or call, or the occasion on which something was said. */
export function referenceWords(view: View, { content, by, date, place, to }: Reference): string {
  const remarks = [
    by === undefined ? undefined : `of ${view.names.actor(by)}`,
    place === undefined ? undefined : `the place: ${place}`,
    date && `the time: ${dateWords(view, date)}`,
    to === undefined ? undefined : `in this dataset: ${labelOf(view, to)}`,
  ].filter((remark) => remark !== undefined);
  return `${content}${inBrackets(remarks)}`;
}
