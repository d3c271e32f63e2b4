import type { DocumentedKind } from "../diagnostics/diagnostic-kind.ts";
import { documented } from "../diagnostics/documented.ts";
import { documentedStructureKinds } from "../diagnostics/structure/all-structure-kinds.ts";
import { documentedRules } from "../rules/all-rules.ts";

/**
 * Every kind of diagnostic that a validation can make, by its code: severity, reason, one wrong and one right
 * example, and what its params are.
 *
 * @example
 * diagnosticKinds().get("evidence/quote-mismatch")?.reason;
 */
export function diagnosticKinds(): ReadonlyMap<string, DocumentedKind<never>> {
  return new Map(
    [...documentedStructureKinds, ...documentedRules].map(([kind, doc]) => [
      kind.code,
      documented({ ...kind, ...doc }),
    ]),
  );
}
