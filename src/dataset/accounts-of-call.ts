import { memo, memoOfEntity } from "./memo.ts";
import type { Entity } from "./readable-dataset.ts";

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

/** The accounts that tell something of a call, in the order in which they are named; gathered once for each call. */
export const accountsOfCall = memoOfEntity((dataset, call: Entity<"LeaderCall">) => {
  const accounts: Entity<"Account">[] = [];
  for (const id of idsByCall(dataset).get(dataset.numberOf(call)) ?? []) {
    const account = dataset.get("Account", id);
    if (account) accounts.push(account);
  }
  return accounts as readonly Entity<"Account">[];
});
