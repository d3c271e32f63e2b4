import type { Circumstance } from "../schema/model-types.ts";
import { circumstanceClause } from "./circumstance-clause.ts";
import { telling } from "./telling.ts";
import { toldBy } from "./told-by.ts";
import type { View } from "./view.ts";

/** What an account tells of the call itself, in a sentence. */
export function circumstanceWords(view: View, circumstance: Circumstance): string {
  const { clause } = circumstanceClause(view, circumstance);
  return toldBy(view, circumstance.account, telling(circumstance.factuality, clause));
}
