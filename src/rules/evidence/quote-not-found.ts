import { showValue } from "../../diagnostics/wording.ts";
import { nearestPassage } from "../../text/nearest-passage.ts";
import type { Difference, NearestPassage } from "../../text/nearest-passage.ts";
import { textAround } from "../../dataset/quoted-words.ts";
import type { Rule, RuleDoc } from "../rule.ts";
import { CHARACTERS_FOR_HINTS, faultsOf } from "../../dataset/evidence-fault.ts";
import type { EvidenceFaults } from "../../dataset/evidence-fault.ts";
import { SearchBudget } from "../../text/search-budget.ts";

const differenceNames: Record<Difference, string> = {
  spaces: "spaces",
  dashes: "dashes",
  "quotation-marks": "quotation marks or apostrophes",
  case: "capital letters",
  words: "letters or words",
};

export const quoteNotFoundDoc: RuleDoc = {
  reason: "A quotation that is not in the source is no evidence. It may have been mistyped or invented.",
  example: {
    at: "/calls/0/statements/0/evidence/0",
    wrong: { exact: "She begged him to reopen the Lenne bridge." },
    right: { exact: "She urged him to reopen the Lenne bridge.", start: 77, end: 118 },
  },
};

export const quoteNotFound: Rule<
  EvidenceFaults["quote-not-found"] & { nearest: NearestPassage | undefined }
> = {
  code: "evidence/quote-not-found",
  severity: "error",
  message: ({ quote, source }) => `The words ${showValue(quote)} are not in source "${source}".`,
  hint: ({ nearest }) => {
    if (!nearest) return "The source has no similar passage. Quote the words exactly as they are printed.";
    const differs = nearest.differs.map((difference) => differenceNames[difference]).join(", ");
    const where = `[${nearest.start}, ${nearest.end})`;
    return `The nearest passage, at ${where}, differs in ${differs}: ${JSON.stringify(nearest.text)}.`;
  },
  check(dataset, report) {
    const budget = new SearchBudget(CHARACTERS_FOR_HINTS);
    for (const { evidence, params } of faultsOf(dataset, "quote-not-found")) {
      const text = textAround(dataset, evidence);
      const affordable = text && budget.spend(text.text.length * Math.ceil(params.quote.length / 32));
      const nearest = affordable ? nearestPassage(text, params.quote) : undefined;
      report([...evidence.path, "exact"], { ...params, nearest });
    }
  },
};
