import type { Span } from "../../text/source-text.ts";
import { showSpan } from "../../diagnostics/wording.ts";
import { movedSpan } from "../../dataset/changed-texts.ts";
import { textAround } from "../../dataset/quoted-words.ts";
import type { Rule, RuleDoc } from "../rule.ts";
import { faultsOf } from "../../dataset/evidence-fault.ts";
import type { EvidenceFaults } from "../../dataset/evidence-fault.ts";

export const digestMismatchDoc: RuleDoc = {
  reason: "The digest was made from the words that were encoded. Different words are different evidence.",
  example: {
    at: "/calls/0/statements/0/evidence/0",
    wrong: {
      start: 76,
      end: 117,
      sha256: "6f3a944dedc33ed0a952879ad447a9ba3307e938f26cf3086c09a5913dc1b66f",
    },
    right: {
      start: 77,
      end: 118,
      sha256: "6f3a944dedc33ed0a952879ad447a9ba3307e938f26cf3086c09a5913dc1b66f",
    },
  },
};

export const digestMismatch: Rule<
  EvidenceFaults["digest-mismatch"] & {
    /** Where the words with the expected digest are, if they were found nearby. */
    movedTo: Span | undefined;
  }
> = {
  code: "evidence/digest-mismatch",
  severity: "error",
  message: ({ expected, found, of }) =>
    `The words of this ${of} have the SHA-256 ${found}, but the evidence says ${expected}.`,
  hint: ({ movedTo }) =>
    movedTo && `The words with the expected digest are at ${showSpan(movedTo)}: the span has moved.`,
  check(dataset, report) {
    for (const { evidence, params } of faultsOf(dataset, "digest-mismatch")) {
      const text = params.of === "span" ? textAround(dataset, evidence) : undefined;
      report(evidence.path, { ...params, movedTo: text && movedSpan(evidence.value, text) });
    }
  },
};
