import { isNegative } from "./denial.ts";
import { memoOfEntity } from "./memo.ts";
import { participantsOf } from "./participants-of.ts";
import type { Entity } from "./readable-dataset.ts";

/**
 * Those who were on a call as the encoder holds true, or as some account says: what an account tells of somebody whom only
 * it has there is no slip.
 */
export const presentAt = memoOfEntity((dataset, call: Entity<"LeaderCall">): ReadonlySet<string> => {
  const { participants } = participantsOf(dataset, call);
  let present: Set<string> | undefined;
  for (const { value } of dataset.partsOf(call, "Circumstance")) {
    if (value.kind !== "attendance" || isNegative(value.factuality)) continue;
    present ??= new Set(participants);
    for (const actor of value.actors) present.add(actor);
  }
  return present ?? participants;
});

/** Whether somebody took part under the name of another, whom accounts may believe to have spoken. */
export const hasImpostor = memoOfEntity((dataset, call: Entity<"LeaderCall">): boolean =>
  participantsOf(dataset, call).entries.some(({ value }) => value.roles.includes("impostor")),
);
