import { dateFaults } from "../../dataset/date-faults.ts";
import type { DateFault } from "../../dataset/date-faults.ts";
import type { Severity } from "../../diagnostics/diagnostic.ts";
import { showValue } from "../../diagnostics/wording.ts";
import type { PrintedFault } from "../../text/printed-date.ts";
import { otherDateInWords, otherDates } from "../other-dates.ts";
import type { Rule, RuleDoc } from "../rule.ts";

/** The bases of dates that are taken or reckoned from the day of a source. */
type ReckonedBasis = "publication-date" | "context" | "relative" | "other-source";

interface BasisMismatch {
  readonly value: string;
  /** What is wrong: another year, month or day than is printed, no year or no date in the words, or the basis with which the date does not agree. */
  readonly fault: PrintedFault | ReckonedBasis;
  /** The printed words, if they show the fault. */
  readonly words?: string;
  /** The id of the source that the basis is about. */
  readonly source?: string;
  /** The publication date of that source. */
  readonly publishedOn?: string;
  readonly severity: Severity;
}

export const basisMismatchDoc: RuleDoc = {
  reason:
    'The basis of a date says how it is known. With the basis "publication-date" it is the day of publication. With the basis "printed" the printed words give all of it.',
  example: {
    given: [{ at: "/calls/0/date", value: { value: "2031-03-04", basis: "publication-date" } }],
    at: "/calls/0/date/value",
    wrong: "2031-03-03",
    right: "2031-03-04",
  },
};

export const basisMismatch: Rule<BasisMismatch> = {
  code: "date/basis-mismatch",
  severity: "error",
  severityOf: ({ severity }) => severity,
  message: ({ value, fault, words, source = "", publishedOn = "" }) => {
    switch (fault) {
      case "publication-date":
        return `The basis says that ${value} is the day of publication, but source "${source}" was published on ${publishedOn}.`;
      case "context":
      case "relative":
      case "other-source":
        return `The year of ${value} is neither in the text of source "${source}" nor near its publication date (${publishedOn}).`;
      case "no-date":
        return `The basis says that all of ${value} is printed, but the words ${showValue(words)} are not a calendar date.`;
      case "no-year":
        return `The basis says that all of ${value} is printed, but the words ${showValue(words)} have no year.`;
      default:
        return `The date ${value} is not the one that is printed: ${showValue(words)} gives another ${fault.slice("other-".length)}.`;
    }
  },
  hint: ({ fault }) => {
    switch (fault) {
      case "publication-date":
        return 'Write the day of publication as "value", or use another "basis".';
      case "context":
      case "relative":
        return 'Check the year. If another source gives it, use the basis "other-source" and name that source in "basisSource".';
      case "other-source":
        return 'Check the year, and whether "basisSource" names the source that gives it.';
      case "no-date":
        return 'If the date was worked out from the words, use the basis "relative".';
      case "no-year":
        return 'If the year was inferred from the rest of the source or its date, use the basis "context".';
      default:
        return undefined;
    }
  },
  related: otherDateInWords,
  check(dataset, report) {
    for (const fault of dateFaults(dataset)) {
      const params = paramsOf(fault);
      if (!params) continue;
      const path = [...fault.place.entity.path, fault.place.key];
      report(path, params, "conflicts" in fault ? otherDates(fault) : undefined);
    }
  },
};

const reckonedBases: readonly ReckonedBasis[] = ["publication-date", "context", "relative", "other-source"];

function paramsOf(fault: DateFault): BasisMismatch | undefined {
  if (fault.code === "date/not-as-printed") {
    const { words, severity } = fault.printed;
    return { value: fault.place.value, fault: fault.printed.fault, words, severity };
  }
  if (fault.code !== "date/basis-mismatch") return undefined;
  const [worst] = fault.conflicts;
  return (
    worst && {
      value: worst.earlier.value,
      fault: reckonedBases.find((basis) => basis === worst.earlierIs) ?? "context",
      source: worst.laterIs,
      publishedOn: worst.later.value,
      severity: worst.severity,
    }
  );
}
