import type { KindWithDoc } from "../../diagnostics/diagnostic-kind.ts";
import { showValue } from "../../diagnostics/wording.ts";

export const contextNotFound: KindWithDoc<{ quote: string; source: string }> = {
  code: "extraction/context-not-found",
  severity: "warning",
  reason:
    "A prefix or suffix that is not printed around the words does not show where they are. If the words are printed only once, it is not needed and is dropped.",
  example: {
    at: "/statements/0/evidence/0/prefix",
    wrong: "in the evening. ",
    right: "on 4 March. ",
  },
  message: ({ quote, source }) =>
    `The words ${showValue(quote)} are printed once in "${source}", but not between this prefix and suffix.`,
  hint: () => "The words were kept, without prefix and suffix.",
};
