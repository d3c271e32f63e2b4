import type { Indexed } from "../dataset-index/index-dataset.ts";
import type { Comparison, Source } from "../schema/model-types.ts";
import type { View } from "./view.ts";

/** Whether it can be known that a telling leaves something out; nothing for comparisons of another kind. */
export function omissionWords({ index, names }: View, { kind, from }: Comparison): string[] {
  const account = kind === "omits" ? index.account(tellerOf(index.get(from)) ?? "") : undefined;
  const source = account && index.source(account.source);
  if (!source) return [];
  const relayed = account.relayedBy === undefined ? "" : ", of the account as it is relayed there";
  return [knowing[source.extent ?? "unknown"](names.source(source.id), relayed)];
}

/** The id of the account that an end of a comparison is, or is told by; an outcome may be told by several. */
export function tellerOf(end: Indexed | undefined): string | undefined {
  switch (end?.kind) {
    case "account":
      return end.value.id;
    case "element":
      return end.statement.account;
    case "statement":
    case "outcome-claim":
    case "discussed-topic":
    case "description":
    case "circumstance":
      return end.value.account;
    default:
      return undefined;
  }
}

const knowing: Readonly<
  Record<NonNullable<Source["extent"]> | "unknown", (source: string, relayed: string) => string>
> = {
  whole: (source, relayed) => `this can be known${relayed}: the text of ${source} is whole`,
  part: (source) => `this cannot be known for certain: the text of ${source} is only a part`,
  unknown: (source) =>
    `this cannot be known for certain: nothing says whether the text of ${source} is whole`,
};
