import type { Comparison } from "../schema/model-types.ts";

/** How each kind of comparison is read between its two ends. */
export const comparisonVerbs: Readonly<Record<Comparison["kind"], string>> = {
  corroborates: "this tells the same as:",
  repeats: "this is the same account, reached by another way, and so not a second witness, as:",
  misreports: "this passes on, otherwise than it was told:",
  "adds-detail": "this adds detail to:",
  omits: "this leaves out:",
  "differs-in-wording": "this has the same content, in words that differ, as:",
  hardens: "this is a harder form of:",
  softens: "this is a softer form of:",
  contradicts: "this contradicts:",
  denies: "this denies:",
  sidesteps: "this sidesteps:",
  unclear: "how this relates to the following, the texts leave unclear:",
};
