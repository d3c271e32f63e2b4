import { groupBy } from "../collections/group-by.ts";
import type { Indexed } from "../dataset-index/index-dataset.ts";
import type { Comparison, Source } from "../schema/model-types.ts";
import { signs } from "./sign-words.ts";
import type { View } from "./view.ts";

/** Whether it can be known that a telling leaves something out; nothing for comparisons of another kind. */
export function omissionWords({ index, names }: View, { kind, from }: Comparison): string[] {
  const account = kind === "omits" ? index.account(tellerOf(index.get(from)) ?? "") : undefined;
  const source = account && index.source(account.source);
  if (!source) return [];
  const relayed = account.relayedBy === undefined ? "" : ", of the account as it is relayed there";
  return [knowing[source.extent ?? "unknown"](names.source(source.id), relayed)];
}

/** How an account stands to what others tell and nobody says of it. */
export interface Silence {
  /** Whether the text of the account is whole, so that one could look. */
  readonly canBeKnown: boolean;
  readonly text: string;
}

/** That nothing is said of what an account tells of something, and why. */
export function silenceOf({ index }: View, account: string): Silence {
  const source = index.source(index.account(account)?.source ?? "");
  if (source?.extent === "whole") return { canBeKnown: true, text: signs.notCompared };
  return { canBeKnown: false, text: `${signs.cannotBeKnown}: ${wanting[source?.extent ?? "unknown"]}` };
}

/** Whether it can be known that an account leaves something out, shortly, beside the account. */
export function omissionBeside({ index }: View, account: string): Silence {
  const told = index.account(account);
  const extent = index.source(told?.source ?? "")?.extent ?? "unknown";
  if (extent !== "whole")
    return { canBeKnown: false, text: `this cannot be known for certain: ${wanting[extent]}` };
  const relayed = told?.relayedBy === undefined ? "" : ", of the account as it is relayed";
  return { canBeKnown: true, text: `this can be known${relayed}: the text is whole` };
}

/** More accounts than these are counted, and not named. */
const MOST_NAMED = 4;

/** Of which other accounts nothing is said, and why. */
export function othersWords(view: View, others: readonly string[]): string {
  const isNamed = others.length <= MOST_NAMED;
  const groups = groupBy(others, (account) => silenceOf(view, account).canBeKnown);
  const whole = groups.get(true) ?? [];
  const unsure = groups.get(false) ?? [];
  // Where one reason holds for all, it is said of all.
  if (!isNamed && whole.length > 0 && unsure.length > 0)
    return `Not in this table: ${others.length} other accounts; ${whole.length} ${signs.notCompared}, and of ${unsure.length} ${notKnown(unsure.length)}.`;
  const said = (accounts: readonly string[], why: string) =>
    accounts.length === 0
      ? []
      : [
          `Not in this table, and ${why}: ${isNamed ? accounts.map((each) => view.names.account(each)).join("; ") : `${accounts.length} other accounts`}.`,
        ];
  return [...said(whole, signs.notCompared), ...said(unsure, notKnown(unsure.length))].join(" ");
}

function notKnown(count: number): string {
  return `it cannot be known whether ${count === 1 ? "it has" : "they have"} this`;
}

const wanting: Readonly<Record<"part" | "unknown", string>> = {
  part: "the text is only a part",
  unknown: "nothing says whether the text is whole",
};

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
