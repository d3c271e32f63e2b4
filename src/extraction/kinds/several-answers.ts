import type { KindWithDoc } from "../../diagnostics/diagnostic-kind.ts";

export const severalAnswers: KindWithDoc<{
  /** How many extractions the answer has. */
  count: number;
  /** Whether the last of them is not whole, so that an earlier one was read. */
  isLastCut: boolean;
}> = {
  code: "extraction/several-answers",
  severity: "warning",
  reason:
    "A language model sometimes writes its extraction twice, the second time corrected. The last one that is whole is read.",
  example: {
    wrongText: '{ "title": "A call", "calls": [] }\n{ "title": "One call", "calls": [] }',
    rightText: '{ "title": "One call", "calls": [] }',
  },
  message: ({ count, isLastCut }) =>
    `The answer has ${count} different extractions. This one was read, the last${isLastCut ? " that is whole" : ""}.`,
  hint: () => "Ask for one extraction, and see that nothing is missing that only the others have.",
};
