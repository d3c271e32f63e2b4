import type { DiagnosticKind, KindDoc } from "../diagnostic-kind.ts";
import { countOf } from "../wording.ts";

export const tooFewItemsDoc: KindDoc = {
  reason:
    "A fact without evidence, or a call with fewer than two participants, says nothing that can be checked.",
  example: {
    at: "/calls/0/statements/0/evidence",
    wrong: [],
    right: [{ exact: "urged him to reopen the Lenne bridge", start: 81, end: 117 }],
  },
};

const hints: Readonly<Record<string, string>> = {
  '"evidence"': 'Copy the words of the source that say so: [{ "exact": "…" }].',
  '"participants"': "If one of the leaders is not named, add a person or a group that is called so.",
};

export const tooFewItems = {
  code: "structure/too-few-items",
  severity: "error",
  message: ({ name, minimum, found }) =>
    `${name} must have at least ${countOf(minimum, "item")}, but has ${found === 0 ? "none" : found}.`,
  hint: ({ name }) => (Object.hasOwn(hints, name) ? hints[name] : undefined),
} as const satisfies DiagnosticKind<{
  name: string;
  /** How many items are needed. */
  minimum: number;
  /** How many items there are. */
  found: number;
}>;
