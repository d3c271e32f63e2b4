import type { Rule } from "../rule.ts";
import { faultsOf } from "./evidence-fault.ts";
import type { EvidenceFaults } from "./evidence-fault.ts";

export const digestMismatch: Rule<EvidenceFaults["digest-mismatch"]> = {
  code: "evidence/digest-mismatch",
  severity: "error",
  reason: "The digest is of the very words that were encoded; other words are other evidence.",
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
  message: ({ expected, found, of }) =>
    `The words of this ${of} have the SHA-256 ${found}, but the evidence says ${expected}.`,
  hint: ({ movedTo }) =>
    movedTo && `The words with that digest stand at [${movedTo.start}, ${movedTo.end}): the span has moved.`,
  check(dataset, report) {
    for (const { evidence, params } of faultsOf(dataset, "digest-mismatch")) report(evidence.path, params);
  },
};
