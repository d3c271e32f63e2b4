import { sha256Hex } from "../../text/sha256.ts";
import type { Span } from "../../text/source-text.ts";
import type { Entity, ReadableDataset } from "../../dataset/readable-dataset.ts";
import { textAround } from "../../dataset/quoted-words.ts";
import type { Rule, RuleDoc } from "../rule.ts";
import { faultsOf } from "../../dataset/evidence-fault.ts";
import type { EvidenceFaults } from "../../dataset/evidence-fault.ts";

/** How far before and after its span a sealed quotation is looked for, in code points. */
const MOVED_AT_MOST = 32;

export const digestMismatchDoc: RuleDoc = {
  reason: "The digest was made from the words that were encoded. Other words are other evidence.",
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

export const digestMismatch: Rule<EvidenceFaults["digest-mismatch"] & { movedTo: Span | undefined }> = {
  code: "evidence/digest-mismatch",
  severity: "error",
  message: ({ expected, found, of }) =>
    `The words of this ${of} have the SHA-256 ${found}, but the evidence says ${expected}.`,
  hint: ({ movedTo }) =>
    movedTo && `The words with that digest are at [${movedTo.start}, ${movedTo.end}): the span has moved.`,
  check(dataset, report) {
    for (const { evidence, params } of faultsOf(dataset, "digest-mismatch")) {
      report(evidence.path, {
        ...params,
        movedTo: params.of === "span" ? moved(dataset, evidence) : undefined,
      });
    }
  },
};

/** The span near the given one whose words have the digest: an edit of the text moves all that comes after it. */
function moved(dataset: ReadableDataset, evidence: Entity<"Evidence">): Span | undefined {
  const text = textAround(dataset, evidence);
  const { start = 0, end = 0, sha256 } = evidence.value;
  for (let by = 1; by <= MOVED_AT_MOST; by++) {
    for (const shift of [by, -by]) {
      const span = { start: start + shift, end: end + shift };
      if (text && span.start >= 0 && span.end <= text.length && sha256Hex(text.slice(span)) === sha256)
        return span;
    }
  }
  return undefined;
}
