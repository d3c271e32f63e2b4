/**
 * What the docs say of the kinds of finding. While the package is built, all else is taken out of what this module imports; see
 * src/generate/without-words.ts.
 */
import type { KindDoc } from "../diagnostics/diagnostic-kind.ts";
import { documentedStructureKinds } from "../diagnostics/structure/all-structure-kinds.ts";
import { documentedRules } from "../rules/all-rules.ts";

/** What the docs say of the kinds of finding that a validation can make, by their codes. */
export function validationKindDocs(): ReadonlyMap<string, KindDoc> {
  return new Map([...documentedStructureKinds, ...documentedRules].map(([{ code }, doc]) => [code, doc]));
}
