import { groupBy } from "../../collections/group-by.ts";
import type { Entity, ReadableDataset } from "../../dataset/readable-dataset.ts";
import { sameWords } from "../../text/same-words.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const outcomeToldTwiceDoc: RuleDoc = {
  reason:
    "Each outcome is entered once, with one claim for each account. If it is entered again for each account, it is counted several times, and nobody sees that two sides claim it.",
  example: {
    given: [
      {
        at: "/calls/0/outcomes",
        value: [
          {
            id: "bridge-talks",
            kind: "stay-in-touch",
            content: "Norrland will keep talking.",
            claims: [{ account: "readout-account", evidence: [{ exact: "spoke", start: 21, end: 26 }] }],
          },
        ],
      },
    ],
    at: "/calls/0/outcomes/1",
    wrong: {
      id: "bridge-talks-again",
      kind: "stay-in-touch",
      content: "Norrland will keep talking.",
      claims: [{ account: "readout-account", evidence: [{ exact: "by telephone", start: 27, end: 39 }] }],
    },
  },
};

export const outcomeToldTwice: Rule<{
  /** The id of the second entry. */
  outcome: string;
  /** The id of the first entry. */
  first: string;
}> = {
  code: "outcome/told-twice",
  severity: "warning",
  message: ({ outcome, first }) =>
    `Outcome "${outcome}" repeats outcome "${first}": the same kind, content, parties and date.`,
  hint: () => 'Keep one of them, with the "claims" of both.',
  related: ({ first }) => `Outcome "${first}" is here.`,
  check(dataset, report) {
    for (const call of dataset.all("LeaderCall")) {
      const outcomes = dataset.partsOf(call, "Outcome");
      if (outcomes.length < 2) continue;
      for (const alike of groupBy(outcomes, roughKey).values()) {
        if (alike.length < 2) continue;
        for (const [first, ...others] of groupBy(alike, (each) => wholeKey(dataset, each)).values()) {
          for (const other of others) {
            const { value } = other;
            // With one id for both, or for a claim of both, reference/duplicate-id says so.
            const claims = dataset.partsOf(other, "OutcomeClaim");
            if ([other, ...claims].some((each) => isTaken(dataset, each.value.id))) continue;
            report(other.path, { outcome: value.id, first: first.value.id }, [{ path: first.path }]);
          }
        }
      }
    }
  },
};

function isTaken(dataset: ReadableDataset, id: string | undefined): boolean {
  return id !== undefined && dataset.isDuplicated(id);
}

/** What tells most outcomes apart, before their words are compared. */
function roughKey({ value: { kind, parties = [] } }: Entity<"Outcome">): string {
  return parties.length < 2 ? `${kind} ${String(parties)}` : `${kind} ${String([...parties].sort())}`;
}

function wholeKey(dataset: ReadableDataset, outcome: Entity<"Outcome">): string {
  const { content, condition } = outcome.value;
  const due = dataset.partsOf(outcome, "DateClaim")[0]?.value.value;
  return JSON.stringify([sameWords(content), condition && sameWords(condition), due]);
}
