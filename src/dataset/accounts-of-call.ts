import { addToGroup } from "../collections/group-by.ts";
import type { Group } from "../collections/group-by.ts";
import { memo, memoOfEntity } from "./memo.ts";
import type { Entity } from "./readable-dataset.ts";

/** By the call's number, what `accountIdsOfCall` finds for one: gathered for all at once, from the references known already. */
const idsByCall = memo((dataset) => {
  const ids = new Map<number, Group<string>>();
  dataset.eachAccountIdOfCalls((id, call) => {
    // Neighbours mostly belong to the same account.
    if (ids.get(call)?.at(-1) !== id) addToGroup(ids, call, id);
  });
  return ids;
});

/** The accounts that tell something of a call, in the order in which they are named; gathered once for each call. */
export const accountsOfCall = memoOfEntity(
  (dataset, call: Entity<"LeaderCall">): readonly Entity<"Account">[] => {
    const accounts: Entity<"Account">[] = [];
    const ids = idsByCall(dataset).get(dataset.numberOf(call)) ?? [];
    for (const id of ids.length > 1 ? new Set(ids) : ids) {
      const account = dataset.get("Account", id);
      if (account) accounts.push(account);
    }
    return accounts;
  },
);
