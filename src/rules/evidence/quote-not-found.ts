import { showValue } from "../../diagnostics/wording.ts";
import { hasLetters } from "../../text/printed-words.ts";
import type { Rule, RuleDoc } from "../rule.ts";
import { faultsOf } from "../../dataset/evidence-fault.ts";
import type { EvidenceFaults } from "../../dataset/evidence-fault.ts";
import { fixAt, hintAt, placesElsewhere, relatedElsewhere } from "./sought-words.ts";
import type { SoughtWords } from "../../dataset/suggested.ts";

export const quoteNotFoundDoc: RuleDoc = {
  reason: "A quotation that is not in the source is not evidence. It may have been mistyped or invented.",
  example: {
    at: "/calls/0/statements/0/evidence/0",
    wrong: { exact: "She begged him to reopen the Lenne bridge." },
    right: { exact: "She urged him to reopen the Lenne bridge.", start: 77, end: 118 },
  },
};

export const quoteNotFound: Rule<EvidenceFaults["quote-not-found"] & { sought: SoughtWords | undefined }> = {
  code: "evidence/quote-not-found",
  severity: "error",
  message: ({ quote, source }) => `The words ${showValue(quote)} are not in source "${source}".`,
  hint: ({ quote, sought }) => {
    if (!hasLetters(quote)) return "Quote words of the source.";
    const [left] = /(?<=\S ?)\[?(?:…|\.\.\.)\]?(?= ?\S)/.exec(quote) ?? [];
    const parts =
      left === undefined
        ? ""
        : `If words are left out at ${showValue(left)}, quote what stands before and after it as two pieces of evidence. `;
    return `${parts}${hintAt(sought)}`;
  },
  fix: ({ sought }, path) => fixAt(sought, path.slice(0, -1), false),
  related: relatedElsewhere,
  check(dataset, report) {
    for (const { evidence, params } of faultsOf(dataset, "quote-not-found")) {
      const sought = dataset.suggested?.soughtWords(dataset.numberOf(evidence));
      report([...evidence.path, "exact"], { ...params, sought }, placesElsewhere(dataset, evidence, sought));
    }
  },
};
