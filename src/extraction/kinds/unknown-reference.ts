import type { DiagnosticKind } from "../../diagnostics/diagnostic-kind.ts";
import { describeKinds } from "../../diagnostics/wording.ts";

export const unknownReference: DiagnosticKind<{
  key: string;
  wanted: readonly string[];
  /** What the key is of instead. */
  found: string | undefined;
  suggestion: string | undefined;
}> = {
  code: "extraction/unknown-reference",
  severity: "error",
  reason: "A key leads from one part of an extraction to another; one that leads nowhere says nothing.",
  example: { at: "/statements/0/speakers/0", wrong: "vern", right: "varn" },
  message: ({ key, wanted, found }) =>
    found === undefined
      ? `Nothing has the key "${key}"; this must be the key of ${describeKinds(wanted)}.`
      : `"${key}" is the key of ${describeKinds([found])}; this must be the key of ${describeKinds(wanted)}.`,
  hint: ({ suggestion }) => (suggestion === undefined ? undefined : `Did you mean "${suggestion}"?`),
};
