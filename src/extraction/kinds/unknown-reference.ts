import type { KindWithDoc } from "../../diagnostics/diagnostic-kind.ts";
import { describeKinds } from "../../diagnostics/wording.ts";

export const unknownReference: KindWithDoc<{
  /** The key that no object of the right kind has. */
  key: string;
  /** The kinds of object that are meant. */
  wanted: readonly string[];
  /** The kind of the object that has the key instead. */
  found: string | undefined;
  /** The key that is probably meant. */
  suggestion: string | undefined;
}> = {
  code: "extraction/unknown-reference",
  severity: "error",
  reason:
    "A reference is the key of another object in the extraction. If no object has the key, it is unknown what is meant.",
  example: { at: "/statements/0/speakers/0", wrong: "vern", right: "varn" },
  message: ({ key, wanted, found }) =>
    found === undefined
      ? `No object has the key "${key}"; this must be the key of ${describeKinds(wanted)}.`
      : `"${key}" is the key of ${describeKinds([found])}; this must be the key of ${describeKinds(wanted)}.`,
  related: () => "The same key is used here.",
  hint: ({ suggestion }) => (suggestion === undefined ? undefined : `Did you mean "${suggestion}"?`),
};
