import type { Comparison } from "../schema/model-types.ts";

/** How each kind of comparison is read between its two ends. */
export const comparisonVerbs: Readonly<Record<Comparison["kind"], string>> = {
  corroborates: "says the same as:",
  repeats: "is no second witness: this is the same account by another route:",
  misreports: "relays this incorrectly:",
  "adds-detail": "adds detail to:",
  omits: "leaves out:",
  "differs-in-wording": "has the same content in different words:",
  hardens: "is a harder version of:",
  softens: "is a softer version of:",
  contradicts: "contradicts:",
  denies: "denies:",
  sidesteps: "sidesteps:",
  unclear: "the texts leave unclear how this relates to:",
};
