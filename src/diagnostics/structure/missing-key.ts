import type { DiagnosticKind, KindDoc } from "../diagnostic-kind.ts";
import { showPurpose } from "../purpose.ts";
import type { Purpose } from "../purpose.ts";
import { listWords } from "../wording.ts";

export const missingKeyDoc: KindDoc = {
  reason: "The model requires this key, because without it the entity is incomplete.",
  example: { at: "/calls/0/statements/0/mode", right: "indirect" },
};

export const missingKey = {
  code: "structure/missing-key",
  severity: "error",
  message: ({ key, within }) => `The key "${key}" is missing from ${within}.`,
  hint: ({ key, kinds, says = kinds && `the kind, which is ${listWords(kinds)}.`, purpose }) => {
    const added = says ?? (purpose && showPurpose(purpose));
    return added === undefined ? undefined : `Add "${key}": ${added}`;
  },
} as const satisfies DiagnosticKind<{
  /** The key that is missing. */
  key: string;
  within: string;
  /** The field of the model that is missing. */
  purpose?: Purpose | undefined;
  /** What the key is for, where the model does not have it, in a sentence. */
  says?: string | undefined;
  /** The kinds of which one is missing. */
  kinds?: readonly string[] | undefined;
}>;
