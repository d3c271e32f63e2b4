import type { Entity, ReadableDataset } from "./readable-dataset.ts";

/**
 * The accounts that must be younger than a call: those that say what was said in it, discussed or agreed. An account that
 * only announces a call, or speaks of an attempt, may be older.
 */
export function accountsAfterCall(dataset: ReadableDataset, call: Entity<"LeaderCall">): Entity<"Account">[] {
  const ids = new Set<string>();
  for (const { value } of dataset.partsOf(call, "DiscussedTopic")) ids.add(value.account);
  for (const { value } of dataset.partsOf(call, "Statement")) {
    if (value.setting === "in-call" || value.setting === "after-call") ids.add(value.account);
  }
  for (const outcome of dataset.partsOf(call, "Outcome")) {
    for (const { value } of dataset.partsOf(outcome, "OutcomeClaim")) ids.add(value.account);
  }
  for (const { value } of dataset.partsOf(call, "Circumstance")) {
    if (value.kind === "occurrence" && (value.factuality ?? "certain") === "certain") ids.add(value.account);
  }
  const accounts: Entity<"Account">[] = [];
  for (const id of ids) {
    const account = dataset.get("Account", id);
    if (account) accounts.push(account);
  }
  return accounts;
}
