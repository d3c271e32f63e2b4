import { isDenial, isNegative } from "../../dataset/denial.ts";
import type { Act, Factuality } from "../../schema/model-types.ts";
import type { Rule, RuleDoc } from "../rule.ts";

type DenialUnclear =
  | {
      /** The act; "missing" if none denies. */
      readonly act: Act;
      /** The factuality; "missing" if there is none. */
      readonly factuality: Factuality | "missing";
    }
  | {
      /** The act; "missing" if none denies. */
      readonly act: "missing";
      /** The factuality; "missing" if there is none. */
      readonly factuality: Factuality;
    };

export const denialUnclearDoc: RuleDoc = {
  reason:
    "Content is written in the positive, and only the factuality negates it. If only the act or only the factuality denies, nobody knows whether the content or its opposite is denied. Whether the content is in the positive is for people to judge: no rule reads it.",
  example: {
    given: [{ at: "/calls/0/statements/0/acts", value: ["deny"] }],
    at: "/calls/0/statements/0/factuality",
    wrong: "certain",
    right: "certainly-not",
  },
};

export const denialUnclear: Rule<DenialUnclear> = {
  code: "statement/denial-unclear",
  severity: "error",
  message: ({ act, factuality }) =>
    act === "missing"
      ? `The factuality is "${factuality}", but no act is "deny" or "disagree".`
      : factuality === "missing"
        ? `This statement has the act "${act}", but no negative factuality.`
        : `This statement has the act "${act}", but the factuality "${factuality}".`,
  hint: ({ act }) =>
    act === "missing"
      ? 'For a denial, add "deny" or "disagree" to "acts". For any other negative sentence, write the negation into "content" and leave "factuality" out.'
      : 'In "content", write the clause that is denied, in the positive. As "factuality", write "certainly-not" (or "probably-not" or "possibly-not").',
  check(dataset, report) {
    for (const statement of dataset.all("Statement")) {
      const { value } = statement;
      const { acts, factuality } = value;
      const act = acts.find(isDenial);
      if (act !== undefined && !isNegative(factuality))
        report([...statement.path, factuality === undefined ? "acts" : "factuality"], {
          act,
          factuality: factuality ?? "missing",
        });
      else if (act === undefined && factuality !== undefined && isNegative(factuality))
        report([...statement.path, "factuality"], { act: "missing", factuality });
    }
  },
};
