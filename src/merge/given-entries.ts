import type { EntityKind } from "../schema/reference.ts";
import type { Entry, Input } from "./entries.ts";

/** The kinds of entries that a caller may say are one. */
const KINDS: ReadonlyMap<EntityKind, string> = new Map<EntityKind, string>([
  ["source", "a source"],
  ["topic", "a topic"],
  ["call", "a call"],
  ...(["person", "organization", "state", "group"] as const).map((kind) => [kind, `a ${kind}`] as const),
]);

/** A caller names what is not there, or what cannot be joined. */
export class WrongEntries extends TypeError {
  override readonly name = "WrongEntries";
}

/**
 * The entries that a caller names: for each group, those of each name in it.
 *
 * @throws WrongEntries where an id is that of nothing, or of something that cannot be joined, or a group is of several kinds.
 */
export function givenEntries(
  inputs: readonly Input[],
  groups: readonly (readonly string[])[],
  option: "same" | "different",
): Entry[][][] {
  return groups.map((group) => {
    const named = group.map((name) => entriesNamed(inputs, name, option));
    const entries = named.flat();
    const kinds = [...new Set(entries.map(({ kind }) => kind))];
    const [wrong] = kinds.filter((kind) => !KINDS.has(kind));
    if (wrong !== undefined)
      throw new WrongEntries(
        `The option "${option}" names ${wrong}s; it can name actors, sources, topics and calls.`,
      );
    if (kinds.length > 1) {
      const all = kinds.map((kind) => KINDS.get(kind)).join(" and ");
      throw new WrongEntries(`The option "${option}" names ${all} together (${group.join(", ")}).`);
    }
    if (entries.length < 2)
      throw new WrongEntries(`The option "${option}" names one entry alone: ${group.join(", ")}.`);
    return named;
  });
}

function entriesNamed(inputs: readonly Input[], name: string, option: string): Entry[] {
  const at = name.indexOf("#");
  const datasetId = at === -1 ? undefined : name.slice(0, at);
  const id = name.slice(at + 1);
  const found = inputs
    .filter(({ dataset }) => datasetId === undefined || dataset.id === datasetId)
    .flatMap((input) => input.find(id) ?? []);
  if (found.length > 0) return found;
  throw new WrongEntries(`The option "${option}" names "${name}", and no dataset has that.`);
}
