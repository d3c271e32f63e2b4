import type { Actor } from "../schema/entities/actor.ts";
import { memo } from "./memo.ts";
import type { ReadableDataset } from "./readable-dataset.ts";

const sides = memo(() => new Map<string, ReadonlySet<string>>());

/** Whom an actor directly belongs to or speaks for. */
function belongsTo(actor: Actor): readonly string[] {
  switch (actor.kind) {
    case "person":
      return (actor.offices ?? []).map((office) => office.of);
    case "organization":
      return actor.partOf === undefined ? [] : [actor.partOf];
    case "group":
      return [...(actor.members ?? []), ...(actor.affiliation === undefined ? [] : [actor.affiliation])];
    case "state":
      return [];
  }
}

/** An actor and all that it belongs to, however far up: a press service, its ministry, the state. */
function sideOf(dataset: ReadableDataset, id: string): ReadonlySet<string> {
  const known = sides(dataset).get(id);
  if (known) return known;
  const side = new Set([id]);
  // A set is walked in the order of insertion, also over what is added on the way.
  for (const member of side) {
    const actor = dataset.get("Actor", member);
    if (actor) for (const other of belongsTo(actor.value)) side.add(other);
  }
  sides(dataset).set(id, side);
  return side;
}

/** Whether two actors are on one side: the same, or both belonging to one person, organization or state. */
export function haveSameSide(dataset: ReadableDataset, one: string, other: string): boolean {
  if (one === other) return true;
  const side = sideOf(dataset, one);
  for (const member of sideOf(dataset, other)) if (side.has(member)) return true;
  return false;
}
