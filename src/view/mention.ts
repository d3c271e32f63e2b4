import { labelOf } from "./label-of.ts";
import { shortLabelOf } from "./short-label.ts";
import type { View } from "./view.ts";

/** What an id names, where whose telling it is stands in the same row: its number alone would have to be looked up. */
export function mentionOf(view: View, id: string): string {
  const kind = view.index.get(id)?.kind;
  return kind === "statement" || kind === "element" ? shortLabelOf(view, id) : labelOf(view, id);
}
