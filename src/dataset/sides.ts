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
    reached = belongingTo((each) => readableActor(dataset, each), id, undefined);
    known(dataset).set(id, reached);
  }
  return reached;
}

/** An actor with those of its offices that can be read. */
function readableActor(dataset: ReadableDataset, id: string): Actor | undefined {
  const actor = dataset.get("Actor", id);
  if (!actor || !dataset.hasStructureErrors || actor.value.kind !== "person") return actor?.value;
  return { ...actor.value, offices: dataset.partsOf(actor, "Office").map(({ value }) => value) };
}

/** What an actor belongs to or speaks for on a date. */
export interface BelongingOn {
  /** The actor itself, and all that it belongs to. */
  readonly to: ReadonlySet<string>;
  /** False for a person of whom no office is known to be held on the date: all offices count then. */
  readonly isInOffice: boolean;
}

/** An actor and all that it belongs to or speaks for on a date: a person by the offices held then. */
export function belongingOn(dataset: ReadableDataset, id: string, date: string | undefined): BelongingOn {
  const reached = new Set<string>();
  let last: Actor | undefined;
  // The groups on the way: only they may speak for a person.
  for (let at: string | undefined = id; at !== undefined && !reached.has(at);) {
    reached.add(at);
    last = readableActor(dataset, at);
    at = last?.kind === "group" ? last.affiliation : undefined;
  }
  if (!last) return { to: reached, isInOffice: false };
  if (last.kind !== "person") {
    for (const each of belongingIn(dataset, last.id)) reached.add(each);
    return { to: reached, isInOffice: true };
  }
  const offices = last.offices ?? [];
  const held = (date === undefined ? undefined : periodsOn(offices, date)) ?? offices;
  const isInOffice = held.length > 0;
  for (const { of } of isInOffice ? held : offices)
    for (const each of belongingIn(dataset, of)) reached.add(each);
  return { to: reached, isInOffice };
}

/** Whether an actor belongs to itself in a circle, which actor/belonging-cycle reports: nobody can say its side then. */
export function belongsInCircle(dataset: ReadableDataset, id: string): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined;) {
    if (seen.has(at)) return true;
    seen.add(at);
    const actor: Actor | undefined = dataset.get("Actor", at)?.value;
    at =
      actor?.kind === "organization" ? actor.partOf : actor?.kind === "group" ? actor.affiliation : undefined;
  }
  return false;
}
