import { memoOfEntity } from "./memo.ts";
import type { Entity } from "./readable-dataset.ts";

/** The actors who take part in a call. */
export interface Parties {
  readonly entries: readonly Entity<"Participant">[];
  readonly participants: ReadonlySet<string>;
  /** Those who speak for themselves and their side. */
  readonly principals: ReadonlySet<string>;
}

/** The actors who take part in a call; gathered once for each call, because every statement asks. */
export const participantsOf = memoOfEntity((dataset, call: Entity<"LeaderCall">): Parties => {
  const participants = new Set<string>();
  const principals = new Set<string>();
  const entries = dataset.partsOf(call, "Participant");
  for (const { value } of entries) {
    participants.add(value.actor);
    if (value.roles.includes("principal")) principals.add(value.actor);
  }
  return { entries, participants, principals };
});
