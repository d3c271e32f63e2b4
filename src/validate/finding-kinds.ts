import type { FindingKind } from "../diagnostics/finding-kind.ts";
import { structureKinds } from "../diagnostics/structure/all-structure-kinds.ts";
import { allRules } from "../rules/all-rules.ts";

/**
 * Every kind of finding that a validation can make, by its code: severity, reason, one wrong and one right example.
 *
 * @example
 * findingKinds().get("evidence/quote-mismatch")?.reason;
 */
export function findingKinds(): ReadonlyMap<string, FindingKind<never>> {
  const kinds: readonly FindingKind<never>[] = [...structureKinds, ...allRules];
  return new Map(kinds.map((kind) => [kind.code, kind]));
}
