import type { DocumentedKind } from "../diagnostics/diagnostic-kind.ts";
import { documentedStructureKinds } from "../diagnostics/structure/all-structure-kinds.ts";
import { documentedRules } from "../rules/all-rules.ts";

/**
 * Every kind of diagnostic that a validation can make, by its code: severity, reason, one wrong and one right example.
 *
 * @example
 * diagnosticKinds().get("evidence/quote-mismatch")?.reason;
 */
export function diagnosticKinds(): ReadonlyMap<string, DocumentedKind<never>> {
  return new Map(
    [...documentedStructureKinds, ...documentedRules].map(([kind, doc]) => [kind.code, { ...kind, ...doc }]),
  );
}
