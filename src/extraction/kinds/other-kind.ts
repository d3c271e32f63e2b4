import type { KindWithDoc } from "../../diagnostics/diagnostic-kind.ts";
import { listWords } from "../../diagnostics/wording.ts";

export const otherKind: KindWithDoc<{
  /** The key that does not belong to the kind. */
  key: string;
  /** The kind of the object. */
  kind: string;
  /** The kinds that have the key. */
  kinds: readonly string[];
}> = {
  code: "extraction/other-kind",
  severity: "warning",
  reason:
    "In an extraction, all kinds of actor have the same keys, and so do all kinds of circumstance. A key that does not belong to the kind is dropped.",
  example: {
    at: "/actors/2/offices",
    wrong: [{ title: "Press office", kind: "press-service", of: "norrland", startDate: null, endDate: null }],
    right: [],
  },
  message: ({ key, kind, kinds }) =>
    `The key "${key}" belongs to the kind ${listWords(kinds)}, but this is of the kind "${kind}".`,
  hint: () => "The key was dropped. Leave it empty, or choose a kind that has it.",
};
