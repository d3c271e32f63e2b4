import { dateFaults } from "../../dataset/date-faults.ts";
import type { Severity } from "../../diagnostics/diagnostic.ts";
import { otherDateInWords, otherDates } from "../other-dates.ts";
import { sentenceCase } from "../../diagnostics/wording.ts";
import type { Rule, RuleDoc } from "../rule.ts";

interface RevisesLater {
  /** What of the revised account has the date, in words. */
  readonly revised: string;
  /** The date of the revised account. */
  readonly revisedDate: string;
  /** What of the revising account has the date, in words. */
  readonly revising: string;
  /** The date of the revising account. */
  readonly revisingDate: string;
  readonly severity: Severity;
}

export const revisesLaterDoc: RuleDoc = {
  reason:
    "An account revises an earlier one. If the revised account is the later one, the two were swapped, or a date is wrong.",
  example: {
    given: [
      {
        at: "/sources/-",
        value: {
          id: "second-readout",
          kind: "official-readout",
          publisher: "chancellery",
          language: "en",
          publishedOn: "2031-03-09",
          text: "Chancellor Ilse Varn spoke with President Odo Brask on 4 March.",
        },
      },
      {
        at: "/accounts/-",
        value: {
          id: "second-account",
          kind: "readout",
          voice: "chancellery",
          source: "second-readout",
          revises: "readout-account",
        },
      },
      {
        at: "/calls/0/circumstances",
        value: [
          {
            kind: "occurrence",
            account: "second-account",
            evidence: [{ exact: "spoke", start: 21, end: 26 }],
          },
        ],
      },
    ],
    at: "/sources/0/publishedOn",
    wrong: "2031-03-19",
    right: "2031-03-04",
  },
};

export const revisesLater: Rule<RevisesLater> = {
  code: "account/revises-later",
  severity: "error",
  severityOf: ({ severity }) => severity,
  message: ({ revised, revisedDate, revising, revisingDate }) =>
    `${sentenceCase(revised)} (${revisedDate}) must not be after ${revising} (${revisingDate}), because one account revises the other.`,
  hint: () =>
    '"revises" must name the earlier account. If the two were swapped, move "revises" to the other account.',
  related: otherDateInWords,
  check(dataset, report) {
    for (const fault of dateFaults(dataset)) {
      if (fault.code !== "account/revises-later") continue;
      const [worst] = fault.conflicts;
      if (!worst) continue;
      report(
        [...fault.place.entity.path, fault.place.key],
        {
          revised: worst.earlierIs,
          revisedDate: worst.earlier.value,
          revising: worst.laterIs,
          revisingDate: worst.later.value,
          severity: worst.severity,
        },
        otherDates(fault),
      );
    }
  },
};
