import type { Actor, Office } from "../schema/model-types.ts";
import { periodsOn } from "../text/periods-on.ts";
import { memo } from "./memo.ts";
import type { ReadableDataset } from "./readable-dataset.ts";

/** Finds the actor with an id. */
export type FindActor = (id: string) => Actor | undefined;

/**
 * The organizations of states among those that offices are of: whoever leads one is its head. Nothing else in a dataset says
 * of an organization that states are its members, and a newsroom or a party is no side.
 */
export function organizationsOfStates(offices: Iterable<Office>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { kind, of } of offices) if (kind === "igo-head") found.add(of);
  return found;
}

/**
 * The sides of an actor: the states, or the organizations of states, for which it acts. A state is its own side. A person's is
 * that of the offices held on the date (without one, of all offices), an organization's is that of what it is a part of, and
 * a group's that of its affiliation. Mostly it is one; a newsroom, a party and a voice of several sides have none.
 */
export function sidesOf(
  find: FindActor,
  ofStates: ReadonlySet<string>,
  id: string,
  date?: string,
): readonly string[] {
  return [...belongingTo(find, id, date)].filter(
    (each) => ofStates.has(each) || find(each)?.kind === "state",
  );
}

/** An actor and all that it belongs to or speaks for, however far up: a press service, its ministry, the state. */
function belongingTo(find: FindActor, id: string, date: string | undefined): ReadonlySet<string> {
  const reached = new Set([id]);
  // A set is walked in the order of insertion, also over what is added on the way.
  for (const each of reached) {
    const actor = find(each);
    if (actor) for (const other of belongsTo(actor, date)) reached.add(other);
  }
  return reached;
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
      return actor.affiliation === undefined ? [] : [actor.affiliation];
    case "state":
      return [];
  }
}

const known = memo(() => new Map<string, ReadonlySet<string>>());

/**
 * Whether two actors are the same, or belong to one and the same: mostly to one state, or to one office of which nobody said
 * whose it is.
 */
export function haveSameSide(dataset: ReadableDataset, one: string, other: string): boolean {
  if (one === other) return true;
  const reached = belongingIn(dataset, one);
  for (const each of belongingIn(dataset, other)) if (reached.has(each)) return true;
  return false;
}

/** {@link belongingTo}, found once for each actor. */
function belongingIn(dataset: ReadableDataset, id: string): ReadonlySet<string> {
  let reached = known(dataset).get(id);
  if (!reached) {
    reached = belongingTo((each) => dataset.get("Actor", each)?.value, id, undefined);
    known(dataset).set(id, reached);
  }
  return reached;
}
