import type { DiagnosticKind } from "../../diagnostics/diagnostic-kind.ts";

export const ambiguousReference: DiagnosticKind<{ key: string; count: number }> = {
  code: "extraction/ambiguous-reference",
  severity: "error",
  reason:
    "Where two things have one key, nobody can tell who is meant: words could be put into the wrong mouth.",
  example: {
    at: "/actors/5",
    wrong: {
      ...{ kind: "person", key: "varn", name: "Another Varn", otherNames: [], note: null, offices: [] },
      ...{ partOf: null, members: [], affiliation: null, count: null },
    },
  },
  message: ({ key, count }) => `${count} things have the key "${key}" that this refers to.`,
  hint: () => "Give each a key of its own.",
};
