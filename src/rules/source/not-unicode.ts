import { isWellFormed } from "../../text/code-points.ts";
import { evidenceResults } from "../../dataset/evidence-fault.ts";
import type { Rule, RuleDoc } from "../rule.ts";

const quotations = ["exact", "prefix", "suffix"] as const;

export const notUnicodeDoc: RuleDoc = {
  reason:
    "Half of a surrogate pair is not a character and has no UTF-8 form, so its digest would be that of another text.",
  example: {
    at: "/calls/0/statements/0/evidence/0/exact",
    wrong: "She urged him to reopen the Lenne bridge\ud83d",
    right: "She urged him to reopen the Lenne bridge.",
  },
};

export const notUnicode: Rule<{
  /** What contains it, in words. */
  what: string;
}> = {
  code: "source/not-unicode",
  severity: "error",
  message: ({ what }) => `${what} is not well-formed Unicode: it contains half of a surrogate pair.`,
  hint: () => "It was probably cut in the middle of a character. Copy it again.",
  check(dataset, report) {
    for (const source of dataset.readableSources()) {
      if (dataset.textOf(source)?.wellFormed === false) {
        const inline = typeof source.value.text === "string" && !isWellFormed(source.value.text);
        report(inline ? [...source.path, "text"] : source.path, {
          what: `The text of source "${source.value.id}"`,
        });
      }
    }
    // What reads as its source text does is as well-formed as that.
    for (const number of evidenceResults(dataset).examined) {
      const value = dataset.valueAt<"Evidence">(number);
      for (const key of quotations) {
        const quoted = value[key];
        if (quoted !== undefined && !isWellFormed(quoted))
          report([...dataset.pathOf(number), key], { what: `"${key}"` });
      }
    }
  },
};
