import { countCodePoints } from "../../text/code-points.ts";
import { showDifferences } from "../../diagnostics/difference-wording.ts";
import { endSentence, showSpan, showValue } from "../../diagnostics/wording.ts";
import type { WordDifference } from "../../text/text-differences.ts";
import type { Rule, RuleDoc } from "../rule.ts";
import { faultsOf } from "../../dataset/evidence-fault.ts";
import type { EvidenceFaults } from "../../dataset/evidence-fault.ts";
import { fixAt, hintAt, OF_OFFSETS, placesElsewhere, relatedElsewhere } from "./sought-words.ts";
import type { SoughtWords } from "../../dataset/suggested.ts";

export const quoteMismatchDoc: RuleDoc = {
  reason:
    "The quotation says what the words are, and the position says where they are. Both must lead to the same words.",
  example: {
    at: "/calls/0/statements/0/evidence/0",
    wrong: { exact: "She urged him to reopen the Lenne bridge.", start: 76, end: 117 },
    right: { exact: "She urged him to reopen the Lenne bridge.", start: 77, end: 118 },
  },
};

type Mismatch = EvidenceFaults["quote-mismatch"] & {
  sought: SoughtWords | undefined;
  /** In what a prefix or suffix differs, where no word does; absent where words differ, which both texts show. */
  differences?: readonly WordDifference[] | undefined;
};

export const quoteMismatch: Rule<Mismatch> = {
  code: "evidence/quote-mismatch",
  severity: "error",
  message: (params) => {
    const { quoted, printed, part, span, sought, differences } = params;
    if (printed === undefined)
      return `The quotation has ${countCodePoints(quoted)} characters, but its span, ${showSpan(span)}, has ${span.end - span.start}.`;
    if (part === "prefix" || part === "suffix") {
      const side = part === "prefix" ? "before" : "after";
      if (differences)
        return endSentence(
          `"${part}" is not what is printed ${side} ${showSpan(span)}: it ${showDifferences(differences)}`,
        );
      return endSentence(
        `"${part}" is ${showValue(quoted)}, but ${side} the words at ${showSpan(span)} the text has ${showValue(printed)}`,
      );
    }
    const there = differencesThere(params);
    if (there && sought?.nearest)
      return endSentence(
        `The quotation is not what is printed at ${showSpan(sought.nearest)}: it ${showDifferences(there)}`,
      );
    if (sought && sought.places.length > 0)
      return `The words ${showValue(quoted)} are not at ${showSpan(span)}.`;
    return `The words ${showValue(quoted)} are not at ${showSpan(span)}: the text has ${showValue(printed)} there.`;
  },
  hint: (params) => {
    const { quoted, part, printed, span, sought, differences } = params;
    if (printed === undefined)
      return `If "start" is right, "end" is ${span.start + countCodePoints(quoted)}. ${OF_OFFSETS}`;
    if (part === "exact") return hintAt(sought, differencesThere(params) !== undefined);
    const side = part === "prefix" ? "before" : "after";
    if (differences) return `Write what is printed just ${side} the words.`;
    return `Write what is printed just ${side} the words, or leave "${part}" out if the words are printed only once. If you meant other words, correct "exact".`;
  },
  fix: (params, path) => {
    const { part, printed, sought, differences } = params;
    if (sought) return fixAt(sought, path.slice(0, -1));
    if (printed === undefined || !differences) return undefined;
    return {
      title: `Write "${part}" as it is printed`,
      edits: [{ op: "set", path: path.slice(0, -1), key: part, value: printed }],
    };
  },
  related: relatedElsewhere,
  check(dataset, report) {
    const { suggested } = dataset;
    for (const { evidence, params } of faultsOf(dataset, "quote-mismatch")) {
      const { part, quoted, printed } = params;
      const isSought = part === "exact" && printed !== undefined;
      const sought = isSought ? suggested?.soughtWords(dataset.numberOf(evidence)) : undefined;
      const differences =
        part === "exact" || printed === undefined ? undefined : suggested?.unseenDifferences(quoted, printed);
      const related = placesElsewhere(dataset, evidence, sought);
      report([...evidence.path, part], { ...params, sought, ...(differences && { differences }) }, related);
    }
  },
};

/** In what the quotation differs from the passage that it is like, where its position points at that; else undefined. */
function differencesThere({ span, sought }: Mismatch): readonly WordDifference[] | undefined {
  const nearest = sought?.nearest;
  const isThere = nearest !== undefined && nearest.start < span.end && span.start < nearest.end;
  return isThere && nearest.differences?.length !== 0 ? nearest.differences : undefined;
}
