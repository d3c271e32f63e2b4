import { accountIdsOfCall } from "./account-ids-of-call.ts";
import { memo } from "./memo.ts";
import type { Entity, ReadableDataset } from "./readable-dataset.ts";

const byCall = memo(() => new Map<Entity<"LeaderCall">, readonly Entity<"Account">[]>());

/** The accounts that tell something of a call, in the order in which they are named; gathered once for each call. */
export function accountsOfCall(
  dataset: ReadableDataset,
  call: Entity<"LeaderCall">,
): readonly Entity<"Account">[] {
  const known = byCall(dataset).get(call);
  if (known) return known;
  const accounts: Entity<"Account">[] = [];
  for (const id of accountIdsOfCall(call.value)) {
    const account = dataset.get("Account", id);
    if (account) accounts.push(account);
  }
  byCall(dataset).set(call, accounts);
  return accounts;
}
