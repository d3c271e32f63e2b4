import { accountsOf, relayedOmissions } from "../../dataset/omissions.ts";
import type { Entity, ReadableDataset } from "../../dataset/readable-dataset.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const omissionUnsafeDoc: RuleDoc = {
  reason:
    "Only a text that is known as a whole can be said to omit something. In a partial text, it may be in the part that is not known.",
  example: {
    given: [
      {
        at: "/accounts/-",
        value: {
          id: "varn-account",
          kind: "remarks",
          voice: "ilse-varn",
          source: "readout",
          relayedBy: "readout-account",
        },
      },
      { at: "/calls/0/descriptions/0/account", value: "varn-account" },
      {
        at: "/calls/0/comparisons",
        value: [
          { kind: "omits", from: "varn-account", to: ["reopen-bridge"], note: "The demand is missing." },
        ],
      },
    ],
    at: "/sources/0/extent",
    wrong: "part",
    right: "whole",
  },
};

interface Params {
  /** The id of the account that is said to omit something. */
  readonly account: string;
  /** The id of its source. */
  readonly source: string;
  /** How much of the source the text is: only a part, or not stated ("not-told"). */
  readonly extent: "part" | "not-told";
}

export const omissionUnsafe: Rule<Params> = {
  code: "comparison/omission-unsafe",
  severity: "warning",
  // Where nobody says how much of the text is there, it may well be all of it.
  severityOf: ({ extent }) => (extent === "part" ? "warning" : "info"),
  message: ({ account, source, extent }) =>
    extent === "part"
      ? `Nobody can say what account "${account}" omits: the text of its source "${source}" is only a part.`
      : `Nobody can say what account "${account}" omits: its source "${source}" does not say whether its text is whole.`,
  hint: ({ source, extent }) =>
    extent === "part"
      ? "Remove the comparison, or use the whole text."
      : `If the text is whole, write "extent": "whole" in source "${source}". If not, remove the comparison.`,
  check(dataset, report) {
    for (const comparison of dataset.all("Comparison")) {
      const { kind, account } = comparison.value;
      // Where an account compares, it is the account that says so.
      if (kind !== "omits" || account !== undefined) continue;
      const found = unsafe(dataset, comparison);
      // Of what the account itself tells or passes on, other rules say that it is no omission.
      if (found && !tellsItself(dataset, comparison)) report([...comparison.path, "from"], found);
    }
  },
};

function tellsItself(dataset: ReadableDataset, comparison: Entity<"Comparison">): boolean {
  const { from, to } = comparison.value;
  if (relayedOmissions(dataset, comparison).length > 0) return true;
  return to.some((id) => {
    const named = dataset.named(id);
    return named !== undefined && accountsOf(dataset, named).includes(from);
  });
}

function unsafe(dataset: ReadableDataset, { value }: Entity<"Comparison">): Params | undefined {
  // A single sentence is known as a whole.
  const account = dataset.get("Account", value.from)?.value;
  const source = dataset.get("Source", account?.source)?.value;
  if (!account || !source || source.extent === "whole") return undefined;
  return { account: account.id, source: source.id, extent: source.extent ?? "not-told" };
}
