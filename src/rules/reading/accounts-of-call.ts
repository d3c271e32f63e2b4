import { memo } from "./memo.ts";
import type { Entity, ReadableDataset } from "./readable-dataset.ts";

const byCall = memo((dataset) => {
  const calls = new Map<Entity<"LeaderCall">, Set<Entity<"Account">>>();
  for (const { id, named, holder } of dataset.references) {
    if (named?.kind !== "account") continue;
    const call = dataset.callOf(holder);
    const account = dataset.get("Account", id);
    if (!call || !account) continue;
    const accounts = calls.get(call);
    if (accounts) accounts.add(account);
    else calls.set(call, new Set([account]));
  }
  return calls;
});

/** The accounts that tell something of a call, in the order in which they are named. */
export function accountsOfCall(dataset: ReadableDataset, call: Entity<"LeaderCall">): Entity<"Account">[] {
  return [...(byCall(dataset).get(call) ?? [])];
}
