import { labelOf } from "./label-of.ts";
import { shortLabelOf } from "./short-label.ts";
import type { View } from "./view.ts";

/** What an id names, where whose telling it is stands in the same row: its number alone would have to be looked up. */
export function mentionOf(view: View, id: string): string {
  const named = view.index.get(id);
  if (named?.kind === "statement" || named?.kind === "element") return shortLabelOf(view, id);
  if (named?.kind !== "outcome-claim") return labelOf(view, id);
  const said = shortLabelOf(view, id);
  return `${view.names.teller(named.value.account)} ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
}
