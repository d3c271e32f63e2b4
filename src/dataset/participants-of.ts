import { memo } from "./memo.ts";
import type { Entity, ReadableDataset } from "./readable-dataset.ts";

/** The actors who take part in a call. */
export interface Parties {
  readonly participants: ReadonlySet<string>;
  /** Those who speak for themselves and their side. */
  readonly principals: ReadonlySet<string>;
}

const parties = memo(() => new Map<Entity<"LeaderCall">, Parties>());

/** The actors who take part in a call; gathered once for each call, because every statement asks. */
export function participantsOf(dataset: ReadableDataset, call: Entity<"LeaderCall">): Parties {
  const known = parties(dataset).get(call);
  if (known) return known;
  const participants = new Set<string>();
  const principals = new Set<string>();
  for (const { value } of dataset.partsOf(call, "Participant")) {
    participants.add(value.actor);
    if (value.roles.includes("principal")) principals.add(value.actor);
  }
  const found = { participants, principals };
  parties(dataset).set(call, found);
  return found;
}
