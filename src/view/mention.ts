import { actVerb } from "./act-words.ts";
import { remarked } from "./cue-words.ts";
import { accordingTo, labelOf } from "./label-of.ts";
import type { View } from "./view.ts";

/** What an id names, in the fewest words, where the whole of it stands beside. */
export function mentionOf(view: View, id: string): string {
  const { index, names } = view;
  const named = index.get(id);
  switch (named?.kind) {
    case "statement":
    case "element": {
      const { speakers, acts } = named.kind === "statement" ? named.value : named.statement;
      const who = speakers.length === 0 ? "Somebody" : names.actors(speakers);
      const part = named.kind === "element" ? " (a part of it)" : "";
      return `${who} ${acts.map((act) => actVerb(act).verb).join(" and ")}${part}`;
    }
    case "outcome-claim":
    case "circumstance":
      return `what is said of this by ${names.account(named.value.account)}`;
    case "discussed-topic":
      return "that this was discussed";
    case "outcome":
      return "this outcome";
    default:
      return labelOf(view, id);
  }
}

/** What an id names and who tells it, where the whole of it stands in the same row. */
export function besideOf(view: View, id: string): string {
  const named = view.index.get(id);
  const mention = mentionOf(view, id);
  return named?.kind === "statement" ? `${mention}${remarked(accordingTo(view, named.value))}` : mention;
}
