import type { DiagnosticKind, KindDoc } from "../diagnostic-kind.ts";
import { countOf } from "../wording.ts";

export const tooManyItemsDoc: KindDoc = {
  reason: "Some lists have a maximum length, because more items would have no meaning.",
  example: { wrongText: "a list with more items than the schema allows", rightText: "[]" },
};

export const tooManyItems = {
  code: "structure/too-many-items",
  severity: "error",
  message: ({ name, maximum, found }) =>
    `${name} must have at most ${countOf(maximum, "item")}, but has ${found}.`,
} as const satisfies DiagnosticKind<{
  name: string;
  /** How many items are allowed. */
  maximum: number;
  /** How many items there are. */
  found: number;
}>;
