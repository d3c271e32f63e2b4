import type { Entity, ReadableDataset } from "./readable-dataset.ts";

/** The participants of a call who speak for themselves and their side. */
export function principalsOf(
  dataset: ReadableDataset,
  call: Entity<"LeaderCall">,
): readonly Entity<"Participant">[] {
  return dataset.held(call, "Participant").filter(({ value }) => value.roles.includes("principal"));
}
