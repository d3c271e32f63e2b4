import { listWords } from "../wording.ts";
import type { DiagnosticKind, KindDoc } from "../diagnostic-kind.ts";

export const unknownCodeDoc: KindDoc = {
  reason:
    "Whoever counts or compares codes relies on their definitions, and only codes of the codelist have one.",
  example: { at: "/calls/0/statements/0/mode", wrong: "inderect", right: "indirect" },
};

/** A list of so few codes is shown whole where none of them is near. */
const FEW = 8;

export const unknownCode = {
  code: "structure/unknown-code",
  severity: "error",
  message: ({ found, name }) => `"${found}" is not a code of ${name}.`,
  hint: ({ near, codes, list }) => {
    const explain = `"leader-calls explain ${list}"`;
    if (near.length > 0) {
      const meant = near.map(({ code, definition }) => `"${code}": ${definition}`).join(" ");
      return `Did you mean ${near.length === 1 ? "this" : "one of these"}? ${meant} ${explain} lists all ${codes.length} codes.`;
    }
    return codes.length <= FEW
      ? `Use one of ${listWords(codes)}. ${explain} says what each means.`
      : `There are ${codes.length} codes. ${explain} says what each means.`;
  },
} as const satisfies DiagnosticKind<{
  found: string;
  name: string;
  /** The codes that may be meant, with their definitions: a word must not be sent to a code of another meaning. Empty where none are asked for. */
  near: readonly { readonly code: string; readonly definition: string }[];
  codes: readonly string[];
  /** The codelist, or the entity whose kinds these are. */
  list: string;
}>;
