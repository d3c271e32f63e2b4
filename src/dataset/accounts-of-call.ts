import { memo } from "./memo.ts";
import type { Entity, ReadableDataset } from "./readable-dataset.ts";

const byCall = memo((dataset) => {
  const sets = new Map<Entity<"LeaderCall">, Set<Entity<"Account">>>();
  for (const { id, named, holder } of dataset.references) {
    if (named?.kind !== "account") continue;
    const call = dataset.callOf(holder);
    const account = call && dataset.get("Account", id);
    if (!account) continue;
    const accounts = sets.get(call);
    if (accounts) accounts.add(account);
    else sets.set(call, new Set([account]));
  }
  const calls = new Map<Entity<"LeaderCall">, readonly Entity<"Account">[]>();
  for (const [call, accounts] of sets) calls.set(call, [...accounts]);
  return calls;
});

/** The accounts that tell something of a call, in the order in which they are named. */
export function accountsOfCall(
  dataset: ReadableDataset,
  call: Entity<"LeaderCall">,
): readonly Entity<"Account">[] {
  return byCall(dataset).get(call) ?? [];
}
