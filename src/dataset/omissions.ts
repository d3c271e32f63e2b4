import { memoOfEntity } from "./memo.ts";
import type { Entity, ReadableDataset } from "./readable-dataset.ts";
import { relayedThrough } from "./relays.ts";

/** Something that an account is said to omit, and passes on. */
export interface RelayedOmission {
  /** Where in the list `to` of the comparison. */
  readonly index: number;
  readonly id: string;
  /** The account whose telling is passed on: mostly another one; the account itself where it also tells it. */
  readonly account: string;
}

/** What an `omits` of a whole account names in `to`, although the account itself passes it on. */
export const relayedOmissions = memoOfEntity(
  (dataset, { value: { kind, from, to } }: Entity<"Comparison">): readonly RelayedOmission[] => {
    if (kind !== "omits" || !dataset.get("Account", from)) return [];
    const isRelayed = relayedThrough(dataset, from);
    // Where it relays itself in a circle, nobody can say what it passes on.
    if (isRelayed(from)) return [];
    return to.flatMap((id, index): RelayedOmission[] => {
      const named = dataset.isDuplicated(id) ? undefined : dataset.named(id);
      if (!named?.sound) return [];
      const accounts = accountsOf(dataset, named);
      // What the account alone tells is reported by comparison/wrong-pair.
      if (accounts.every((account) => account === from)) return [];
      const account = accounts.find((each) => each === from || isRelayed(each));
      return account === undefined ? [] : [{ index, id, account }];
    });
  },
);

/** The ids of the accounts that tell something: of an outcome there may be several. */
export function accountsOf(dataset: ReadableDataset, entity: Entity): string[] {
  if (entity.name === "Outcome")
    return dataset.partsOf(entity, "OutcomeClaim").map(({ value }) => value.account);
  const id = dataset.accountIdOf(entity);
  return id === undefined ? [] : [id];
}
