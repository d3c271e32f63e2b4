import type { KindWithDoc } from "../../diagnostics/diagnostic-kind.ts";

export const ambiguousReference: KindWithDoc<{
  /** The key that several objects have. */
  key: string;
  /** How many objects have it. */
  count: number;
}> = {
  code: "extraction/ambiguous-reference",
  severity: "error",
  reason:
    "If two objects have the same key, it is unknown which one is meant, and words could be attributed to the wrong person.",
  example: {
    at: "/actors/5",
    wrong: {
      ...{ kind: "person", key: "varn", name: "Another Varn", otherNames: [], note: null, offices: [] },
      ...{ partOf: null, members: [], affiliation: null, count: null },
    },
  },
  message: ({ key, count }) => `The key "${key}" is ambiguous: ${count} objects have it.`,
  related: ({ key }, { hasKey, isSource }) =>
    hasKey
      ? `This has the key "${key}".`
      : isSource
        ? "The first source with this key is here."
        : "The same key is used here.",
  hint: () => "Give each object its own key.",
};
