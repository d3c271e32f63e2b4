import { evidenceResults, faultsOf } from "../../dataset/evidence-fault.ts";
import { groupBy } from "../../collections/group-by.ts";
import { memo } from "../../dataset/memo.ts";
import type { Entity } from "../../dataset/readable-dataset.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const otherSourceDoc: RuleDoc = {
  reason:
    "An account is read in one source. What another source prints is another account, which may differ.",
  example: {
    given: [
      {
        at: "/sources/-",
        value: {
          id: "gazette",
          kind: "news-article",
          publisher: "chancellery",
          language: "en",
          text: "She urged him to reopen the Lenne bridge.",
        },
      },
      {
        at: "/accounts/-",
        value: { id: "gazette-account", kind: "news-report", voice: "chancellery", source: "gazette" },
      },
      {
        at: "/calls/0/circumstances",
        value: [
          {
            kind: "occurrence",
            account: "gazette-account",
            evidence: [{ exact: "She urged him", start: 0, end: 13 }],
          },
        ],
      },
    ],
    at: "/calls/0/statements/0/evidence/0",
    wrong: { source: "gazette", exact: "She urged him to reopen the Lenne bridge.", start: 0, end: 41 },
    right: { exact: "She urged him to reopen the Lenne bridge.", start: 77, end: 118 },
  },
};

/** How many related places are reported. */
const MANY = 20;

/** What is in a source of its own choice: a date may be known from another text, a comparison is of two. */
const free: ReadonlySet<string> = new Set(["DateClaim", "Comparison", "Source"]);

/** The evidence of which something else is reported already. */
const faulty = memo<ReadonlySet<object>>(
  (dataset) =>
    new Set(
      evidenceResults(dataset)
        .faults.filter(({ fault }) => fault.name !== "not-located" && fault.name !== "not-verified")
        .map(({ evidence }) => evidence.value),
    ),
);

interface OtherSource {
  /** The id of the source that has the words. */
  readonly source: string;
  readonly account: string;
  /** The id of the source in which the account is read. */
  readonly accountSource: string;
  /** Whether one source was made from the other. */
  readonly isDerived: boolean;
  /** How many quotations of the account are in the source, if all are; absent if the evidence itself names the source. */
  readonly count?: number;
}

export const otherSource: Rule<OtherSource> = {
  code: "evidence/other-source",
  severity: "error",
  // Whoever reads a translation may quote its original.
  severityOf: ({ isDerived }) => (isDerived ? "warning" : "error"),
  message: ({ source, account, accountSource, count }) =>
    count !== undefined
      ? `Account "${account}" names source "${accountSource}", but its words are in source "${source}".`
      : `This evidence is from source "${source}", but it is given for account "${account}", which is read in source "${accountSource}".`,
  hint: ({ source, accountSource, count }) =>
    count !== undefined
      ? `Write "${source}" as "source", or quote words of source "${accountSource}".`
      : `Quote words of source "${accountSource}". What source "${source}" reports is a fact of its own, with an account that is read there.`,
  related: ({ source }) => `The words of this evidence are in source "${source}".`,
  check(dataset, report) {
    for (const [account, found] of groupBy(
      faultsOf(dataset, "account-elsewhere"),
      ({ params }) => params.account,
    )) {
      const { id, source: accountSource, relayedBy } = account.value;
      const relay = dataset.get("Account", relayedBy)?.value;
      // The rule account/crosses-sources tells it.
      if (relay && relay.source !== accountSource) continue;
      const source = found[0].params.standsIn;
      const related = found.slice(0, MANY).map(({ evidence }) => ({
        path: evidence.path,
      }));
      report(
        [...account.path, "source"],
        { source, account: id, accountSource, isDerived: false, count: found.length },
        related,
      );
    }
    for (const number of dataset.numbersOf("Evidence")) {
      const { source: id } = dataset.valueAt<"Evidence">(number);
      // Nearly all evidence is in the source of its account, and names none.
      if (id === undefined || !dataset.isSoundAt(number)) continue;
      const holder = dataset.parentOf(number);
      if (!holder || free.has(holder.name)) continue;
      const account = dataset.get("Account", dataset.accountIdOf(holder));
      const source = dataset.get("Source", id);
      const read = dataset.get("Source", account?.value.source);
      if (!account || !source || !read || source === read) continue;
      if (faulty(dataset).has(dataset.valueAt<"Evidence">(number))) continue;
      report([...dataset.pathOf(number), "source"], {
        source: id,
        account: account.value.id,
        accountSource: read.value.id,
        isDerived: isMadeFrom(read, id) || isMadeFrom(source, read.value.id),
      });
    }
  },
};

/** Whether a source says that it was made from another. */
function isMadeFrom({ value }: Entity<"Source">, id: string): boolean {
  return value.derivedFrom?.some(({ source }) => source === id) ?? false;
}
