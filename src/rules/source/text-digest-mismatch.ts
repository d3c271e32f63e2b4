import { showDifferences } from "../../diagnostics/difference-wording.ts";
import { showSpan } from "../../diagnostics/wording.ts";
import { groupBy } from "../../collections/group-by.ts";
import { CHARACTERS_FOR_HINTS, spanFault } from "../../dataset/evidence-fault.ts";
import { memo } from "../../dataset/memo.ts";
import type { Entity } from "../../dataset/readable-dataset.ts";
import { textDifferenceOf } from "../../dataset/source-texts.ts";
import type { TextDifference, TextSlip } from "../../dataset/source-texts.ts";
import { SearchBudget } from "../../text/search-budget.ts";
import type { SourceText } from "../../text/source-text.ts";
import type { ReportedPlace } from "../../diagnostics/reported-place.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const textDigestMismatchDoc: RuleDoc = {
  reason:
    "Spans are checked against the text that was encoded. If the text has one character more or less, every span after that place is wrong.",
  example: {
    at: "/sources/0/digest",
    wrong: { sha256: "c62e7d7c2e9ea48ae0d8e1d7ac6e0ac4f2f0b4ef7e9f4b6b1ab4a1e8f1bb6f6a", length: 118 },
    right: { sha256: "a2e747033518ec7bdc72ec9e2282bf79d0a1975f0057f36feaf30b4a795d07df", length: 118 },
  },
};

const slips: Record<TextSlip, string> = {
  "final-line-break": "a line break at the end",
  "line-endings": "in the line endings (LF, CRLF or CR)",
  around: "a space, a line break or a byte-order mark at the beginning or the end",
  normalization: "in how letters and accents are put together (NFC or NFD)",
  "no-break-spaces": "in no-break spaces, where the other text has ordinary spaces",
};

export const textDigestMismatch: Rule<
  {
    source: string;
    /** How many spans the source has. */
    spans: number;
    /** How many of them no longer match. */
    broken: number;
  } & TextDifference
> = {
  code: "source/text-digest-mismatch",
  severity: "error",
  message: ({ source, disagreement, expected, found, spans, broken, differences }) => {
    const whose = disagreement === "inline" ? "the other" : "this text";
    const count =
      broken === 0 ? `All spans match ${whose}.` : `Spans that do not match ${whose}: ${broken} of ${spans}.`;
    if (disagreement === "inline") {
      const what = differences ? `: it ${showDifferences(differences, "the other")}` : "";
      return `The text of source "${source}" in the dataset is not the one that it is checked against${what}. ${count}`;
    }
    const what =
      disagreement === "sha256"
        ? `its SHA-256 is ${found}, not ${expected}`
        : `it has ${found} code points, not ${expected}`;
    return `The text of source "${source}" is not the one that was encoded: ${what}. ${count}`;
  },
  hint: ({ slip, disagreement }) => {
    if (disagreement === "inline")
      return "Leave the text out of the dataset, or write the other one there, and locate the quotations again. If the text in the dataset is right, the program must have that one.";
    if (slip) return `The only difference is ${slips[slip]}.`;
    return "Use the text that was encoded. If the text that was given is right, locate the quotations again and update the digest.";
  },
  check(dataset, report) {
    const budget = new SearchBudget(CHARACTERS_FOR_HINTS);
    for (const source of dataset.readableSources()) {
      const found = textDifferenceOf(dataset, source);
      const text = dataset.textOf(source);
      if (!found || !text) continue;
      const spans = evidenceBySource(dataset).get(source) ?? [];
      const related = spans.flatMap((evidence): ReportedPlace[] => {
        const message = brokenSpan(evidence, text, budget);
        const path = evidence.value.exact === undefined ? evidence.path : [...evidence.path, "exact"];
        return message === undefined ? [] : [{ path, message }];
      });
      const at = found.disagreement === "inline" ? "text" : "digest";
      const params = { source: source.value.id, ...found, spans: spans.length, broken: related.length };
      report([...source.path, at], params, related);
    }
  },
};

const evidenceBySource = memo((dataset) =>
  groupBy(dataset.all("Evidence"), (evidence) => dataset.sourceOf(evidence)),
);

/** What is wrong with an evidence in another text than the one it was made from; undefined if nothing is. */
function brokenSpan(
  { value }: Entity<"Evidence">,
  text: SourceText,
  budget: SearchBudget,
): string | undefined {
  const { exact, start, end } = value;
  if (start === undefined || end === undefined) {
    return exact === undefined || text.find({ ...value, exact }, 1, budget)?.length !== 0
      ? undefined
      : "The text that it is checked against does not have this quotation.";
  }
  if (start >= end || !spanFault(value, { start, end }, text)) return undefined;
  return `The words at ${showSpan({ start, end })} are not those that were encoded.`;
}
