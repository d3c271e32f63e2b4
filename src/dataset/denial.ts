import type { Act, Factuality } from "../schema/model-types.ts";

/** Whether an act rejects the clause that a statement's `content` gives. */
export function isDenial(act: Act): boolean {
  return act === "deny" || act === "disagree";
}

/** Whether a factuality negates a fact, be it for certain or not. */
export function isNegative(factuality: Factuality | undefined): boolean {
  return factuality?.endsWith("-not") === true;
}
