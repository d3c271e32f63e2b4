import { CHARACTERS_FOR_HINTS, spanFault } from "../../dataset/evidence-fault.ts";
import { memo } from "../../dataset/memo.ts";
import type { Entity } from "../../dataset/readable-dataset.ts";
import { disagreementOf } from "../../dataset/source-texts.ts";
import type { Disagreement } from "../../dataset/source-texts.ts";
import { SearchBudget } from "../../text/search-budget.ts";
import type { SourceText } from "../../text/source-text.ts";
import type { Related, Rule } from "../rule.ts";

export const textDigestMismatch: Rule<{ source: string; spans: number; broken: number } & Disagreement> = {
  code: "source/text-digest-mismatch",
  severity: "error",
  reason:
    "Spans are checked against the text that was encoded. A text that differs by one character is another text, and every span behind that character is off.",
  example: {
    at: "/sources/0/digest",
    wrong: { sha256: "c62e7d7c2e9ea48ae0d8e1d7ac6e0ac4f2f0b4ef7e9f4b6b1ab4a1e8f1bb6f6a", length: 118 },
    right: { sha256: "a2e747033518ec7bdc72ec9e2282bf79d0a1975f0057f36feaf30b4a795d07df", length: 118 },
  },
  message: ({ source, disagreement, expected, found, spans, broken }) => {
    const what = {
      sha256: `its SHA-256 is ${found}, but ${expected} was encoded`,
      length: `it has ${found} code points, but ${expected} were encoded`,
      inline: "it is not the text that the dataset holds",
    }[disagreement];
    const rest = broken === 0 ? "they all hold all the same" : `${broken} no longer hold`;
    return `The text held for source "${source}" is not the one that was encoded: ${what}. Of its ${spans} spans, ${rest}.`;
  },
  hint: ({ slip }) => {
    if (slip === "final-line-break") return "Only a line break at its end is too many or too few.";
    if (slip === "line-endings") return "Only its line endings differ (LF, CRLF).";
    return "Find the text as it was encoded; if this one is right, locate the quotations anew and renew the digest.";
  },
  check(dataset, report) {
    const budget = new SearchBudget(CHARACTERS_FOR_HINTS);
    for (const source of dataset.all("Source")) {
      const found = disagreementOf(dataset, source);
      if (!found) continue;
      const text = dataset.textOf(source)!;
      const spans = evidenceBySource(dataset).get(source) ?? [];
      const related = spans.flatMap((evidence): Related[] => {
        const message = brokenSpan(evidence, text, budget);
        return message === undefined ? [] : [{ path: evidence.path, message }];
      });
      const at = found.disagreement === "inline" ? "text" : "digest";
      const params = { source: source.value.id, ...found, spans: spans.length, broken: related.length };
      report([...source.path, at], params, related);
    }
  },
};

const evidenceBySource = memo((dataset) => {
  const found = new Map<Entity<"Source">, Entity<"Evidence">[]>();
  for (const evidence of dataset.all("Evidence")) {
    const source = dataset.sourceOf(evidence);
    if (typeof source === "string") continue;
    const known = found.get(source);
    if (known) known.push(evidence);
    else found.set(source, [evidence]);
  }
  return found;
});

/** What no longer holds of an evidence in another text than the one it was made from; undefined where all does. */
function brokenSpan(
  { value }: Entity<"Evidence">,
  text: SourceText,
  budget: SearchBudget,
): string | undefined {
  const { exact, start, end } = value;
  if (start === undefined || end === undefined) {
    return exact === undefined || text.find({ ...value, exact }, 1, budget)?.length !== 0
      ? undefined
      : "The quotation no longer stands in the text.";
  }
  if (start >= end || !spanFault(value, { start, end }, text)) return undefined;
  return `The words at [${start}, ${end}) are no longer those that were encoded.`;
}
