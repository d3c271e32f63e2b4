import type { Entity } from "../../dataset/readable-dataset.ts";
import { sameWords } from "../../text/same-words.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const outcomeToldTwiceDoc: RuleDoc = {
  reason:
    "An outcome stands once, with a claim for each telling. Entered for each telling anew, it would be counted several times, and nobody would see that two sides claim it.",
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

export const outcomeToldTwice: Rule<{ outcome: string; first: string }> = {
  code: "outcome/told-twice",
  severity: "warning",
  message: ({ outcome, first }) =>
    `Outcome "${outcome}" is the same as "${first}": the same kind, content, parties and date.`,
  hint: () => 'Keep one of them, with the "claims" of both.',
  check(dataset, report) {
    for (const call of dataset.all("LeaderCall")) {
      const outcomes = dataset.partsOf(call, "Outcome");
      if (outcomes.length < 2) continue;
      const firsts = new Map<string, Entity<"Outcome">>();
      for (const outcome of outcomes) {
        const { kind, content, condition, parties = [] } = outcome.value;
        const due = dataset.partsOf(outcome, "DateClaim")[0]?.value.value;
        const key = JSON.stringify([
          kind,
          sameWords(content),
          condition && sameWords(condition),
          [...parties].sort(),
          due,
        ]);
        const first = firsts.get(key);
        if (!first) firsts.set(key, outcome);
        // With one id for both, reference/duplicate-id says so.
        else if (!dataset.isDuplicated(outcome.value.id))
          report(outcome.path, { outcome: outcome.value.id, first: first.value.id }, [
            { path: first.path, message: `Outcome "${first.value.id}" is here.` },
          ]);
      }
    }
  },
};
