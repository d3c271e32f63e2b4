import { showSpan, showValue } from "../../diagnostics/wording.ts";
import { evidenceResults, faultsOf } from "../../dataset/evidence-fault.ts";
import type { Span } from "../../text/source-text.ts";
import { cutWordsAt, showsCut } from "../../text/whole-words.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const cutWordDoc: RuleDoc = {
  reason:
    "Part of a word may say the opposite of the word: “agreed” is printed in “disagreed”, “can” in “cannot”, and “4 March” in “14 March”. So it is an error where the beginning of a word is cut off, figures of a number, or a negation, unless `prefix` and `suffix` show what is. It is a warning where only the end of a word is, because many languages add endings: “bridge” in “bridges”.",
  example: {
    at: "/calls/0/statements/0/evidence/0",
    wrong: { exact: "urged him to reopen the Lenne brid", start: 81, end: 115 },
    right: { exact: "urged him to reopen the Lenne bridge", start: 81, end: 117 },
  },
};

interface CutWord {
  /** Which ends of the quotation are inside a word. */
  readonly ends: "start" | "end" | "both";
  /** The quotation with the whole words, as they are printed. */
  readonly whole: string;
  /** Where the whole words are. */
  readonly span: Span;
  /** Whether the whole words may say something else, and not only have another ending. */
  readonly isOther: boolean;
  /** Whether the evidence has a "prefix" or "suffix" where a word is cut, so that readers see its rest. */
  readonly isShown: boolean;
}

export const cutWord: Rule<CutWord> = {
  code: "evidence/cut-word",
  severity: "warning",
  severityOf: ({ isOther, isShown }) => (isOther && !isShown ? "error" : "warning"),
  message: ({ ends, whole }) => {
    const first = showValue(/^[\p{L}\p{M}\p{N}'’]+/u.exec(whole)?.[0] ?? whole);
    const last = showValue(/[\p{L}\p{M}\p{N}'’]+$/u.exec(whole)?.[0] ?? whole);
    if (ends === "start") return `The quotation begins inside the word ${first}.`;
    if (ends === "end") return `The quotation ends inside the word ${last}.`;
    return first === last
      ? `The quotation is only a part of the word ${first}.`
      : `The quotation begins inside the word ${first} and ends inside the word ${last}.`;
  },
  hint: ({ whole, span }) =>
    `Quote whole words, if they still say what the evidence is for: ${showValue(whole)}, ${showSpan(span)}.`,
  check(dataset, report) {
    const { unverified } = evidenceResults(dataset);
    // Both lists are in the order of the document.
    let passed = 0;
    const found = new Map(
      faultsOf(dataset, "not-located").map(({ evidence, params }) => [
        dataset.numberOf(evidence),
        params.span,
      ]),
    );
    for (const number of dataset.numbersOf("Evidence")) {
      if (unverified[passed] === number) {
        passed++;
        continue;
      }
      const source = dataset.sourceAt(number);
      const text = typeof source === "string" ? undefined : dataset.textOf(source);
      const { exact, start = 0, end = 0, prefix, suffix } = dataset.valueAt<"Evidence">(number);
      const cut = text && cutWordsAt(text, found.get(number) ?? { start, end });
      if (!cut) continue;
      const { ends, whole, isOther } = cut;
      const path = dataset.pathOf(number);
      report(exact === undefined ? path : [...path, "exact"], {
        ends,
        whole: text.slice(whole),
        span: whole,
        isOther,
        isShown: showsCut(cut, prefix, suffix),
      });
    }
  },
};
