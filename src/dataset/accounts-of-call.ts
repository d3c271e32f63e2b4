import { memo } from "./memo.ts";
import type { Entity, ReadableDataset } from "./readable-dataset.ts";

/** By the call's number, what `accountIdsOfCall` finds for one: gathered for all at once, from the references known already. */
const idsByCall = memo((dataset) => {
  const ids = new Map<number, Set<string>>();
  dataset.eachAccountIdOfCalls((id, call) => {
    const known = ids.get(call);
    if (known) known.add(id);
    else ids.set(call, new Set([id]));
  });
  return ids;
});

const byCall = memo(() => new Map<Entity<"LeaderCall">, readonly Entity<"Account">[]>());

/** The accounts that tell something of a call, in the order in which they are named; gathered once for each call. */
export function accountsOfCall(
  dataset: ReadableDataset,
  call: Entity<"LeaderCall">,
): readonly Entity<"Account">[] {
  const known = byCall(dataset).get(call);
  if (known) return known;
  const accounts: Entity<"Account">[] = [];
  for (const id of idsByCall(dataset).get(dataset.numberOf(call)) ?? []) {
    const account = dataset.get("Account", id);
    if (account) accounts.push(account);
  }
  byCall(dataset).set(call, accounts);
  return accounts;
}
