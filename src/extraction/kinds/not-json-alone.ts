import type { KindWithDoc } from "../../diagnostics/diagnostic-kind.ts";

export const notJsonAlone: KindWithDoc<{
  /** What is in the answer that is no JSON, such as "words around it" or "comments". */
  passedOver: readonly string[];
}> = {
  code: "extraction/not-json-alone",
  severity: "info",
  reason:
    "Without constrained output, a language model writes words or a Markdown fence around its JSON, or comments in it. That is passed over.",
  example: {
    wrongText: 'Here is the extraction:\n{ "title": "A call" }',
    rightText: '{ "title": "A call" }',
  },
  message: ({ passedOver }) =>
    `The answer is not JSON alone. It was read in spite of this: ${passedOver.join("; ")}.`,
};
