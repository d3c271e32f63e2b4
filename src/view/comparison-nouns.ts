import type { Comparison } from "../schema/model-types.ts";

/** What each kind of comparison finds, as it is named above the facts that are compared. */
export const comparisonNouns: Readonly<Record<Comparison["kind"], string>> = {
  corroborates: "agreement",
  repeats: "the same account by another route",
  misreports: "incorrect relay",
  "adds-detail": "more detail",
  omits: "omission",
  "differs-in-wording": "the same in other words",
  hardens: "harder version",
  softens: "softer version",
  contradicts: "contradiction",
  denies: "denial",
  sidesteps: "evasion",
  unclear: "unclear how they relate",
};
