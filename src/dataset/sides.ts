import type { Actor } from "../schema/entities/actor.ts";
import { periodsOn } from "../text/periods-on.ts";
import { memo } from "./memo.ts";
import type { ReadableDataset } from "./readable-dataset.ts";

/** Finds the actor with an id. */
export type FindActor = (id: string) => Actor | undefined;

/**
 * The sides of an actor: the states, or the organizations that belong to nothing else, for which it acts. A state is its own
 * side. A person's is that of the offices held on the date (without one, of all offices), an organization's is that of what
 * it is a part of, and a group's that of its affiliation or, where it has none, of its members. Mostly it is one; of a voice
 * of officials of two states there are two; of somebody without an office there is none.
 */
export function sidesOf(find: FindActor, id: string, date?: string): ReadonlySet<string> {
  const sides = new Set<string>();
  const reached = new Set([id]);
  // A set is walked in the order of insertion, also over what is added on the way.
  for (const each of reached) {
    const actor = find(each);
    if (!actor) continue;
    const further = belongsTo(actor, date);
    if (further.length > 0) for (const other of further) reached.add(other);
    else if (actor.kind === "state" || actor.kind === "organization") sides.add(each);
  }
  return sides;
}

/** Whom an actor directly belongs to or speaks for. */
function belongsTo(actor: Actor, date: string | undefined): readonly string[] {
  switch (actor.kind) {
    case "person": {
      const offices = actor.offices ?? [];
      return (date === undefined ? offices : (periodsOn(offices, date) ?? offices)).map(({ of }) => of);
    }
    case "organization":
      return actor.partOf === undefined ? [] : [actor.partOf];
    case "group":
      return actor.affiliation === undefined ? (actor.members ?? []) : [actor.affiliation];
    case "state":
      return [];
  }
}

const known = memo(() => new Map<string, ReadonlySet<string>>());

/** Whether two actors are the same, or act for the same side on a date. */
export function haveSameSide(dataset: ReadableDataset, one: string, other: string, date?: string): boolean {
  if (one === other) return true;
  const sides = sidesIn(dataset, one, date);
  for (const side of sidesIn(dataset, other, date)) if (sides.has(side)) return true;
  return false;
}

/** {@link sidesOf}, found once for each actor and date. */
function sidesIn(dataset: ReadableDataset, id: string, date: string | undefined): ReadonlySet<string> {
  const key = `${id} ${date ?? ""}`;
  let sides = known(dataset).get(key);
  if (!sides) {
    sides = sidesOf((each) => dataset.get("Actor", each)?.value, id, date);
    known(dataset).set(key, sides);
  }
  return sides;
}
