import { showValue } from "../../diagnostics/wording.ts";
import type { Span } from "../../text/source-text.ts";
import { textAround } from "../../dataset/quoted-words.ts";
import type { Rule, RuleDoc } from "../rule.ts";
import { CHARACTERS_FOR_HINTS, faultsOf } from "../../dataset/evidence-fault.ts";
import type { EvidenceFaults } from "../../dataset/evidence-fault.ts";
import { SearchBudget } from "../../text/search-budget.ts";

export const quoteMismatchDoc: RuleDoc = {
  reason:
    "The quotation says what the words are, and the position says where they are. Both must mean the same words.",
  example: {
    at: "/calls/0/statements/0/evidence/0",
    wrong: { exact: "She urged him to reopen the Lenne bridge.", start: 76, end: 117 },
    right: { exact: "She urged him to reopen the Lenne bridge.", start: 77, end: 118 },
  },
};

export const quoteMismatch: Rule<EvidenceFaults["quote-mismatch"] & { places: readonly Span[] }> = {
  code: "evidence/quote-mismatch",
  severity: "error",
  message: ({ quoted, printed, part }) => {
    if (part === "length") return `The quotation ${showValue(quoted)} is not as long as its span.`;
    const where = { exact: "at this position", prefix: "before the span", suffix: "after the span" }[part];
    return `"${part}" is ${showValue(quoted)}, but the words ${where} are ${showValue(printed)}.`;
  },
  hint: ({ places: [first, ...others] }) => {
    if (first && others.length === 0) return `The quotation is at [${first.start}, ${first.end}).`;
    return 'Offsets count Unicode code points, not bytes or UTF-16 units. Without "start" and "end" the validator looks for the quotation.';
  },
  fix: ({ places: [first, ...others] }, path) => {
    const object = path.slice(0, -1);
    if (!first || others.length > 0) return undefined;
    return {
      title: `Set "start" and "end" to [${first.start}, ${first.end})`,
      edits: [
        { op: "set", path: object, key: "start", value: first.start },
        { op: "set", path: object, key: "end", value: first.end },
      ],
    };
  },
  check(dataset, report) {
    const budget = new SearchBudget(CHARACTERS_FOR_HINTS);
    for (const { evidence, params } of faultsOf(dataset, "quote-mismatch")) {
      const key = params.part === "length" ? "exact" : params.part;
      const { exact, prefix, suffix } = evidence.value;
      const text = key === "exact" ? textAround(dataset, evidence) : undefined;
      const quote = exact === undefined ? undefined : { exact, prefix, suffix };
      const places = (quote && text?.find(quote, 2, budget)) ?? [];
      report([...evidence.path, key], { ...params, places });
    }
  },
};
