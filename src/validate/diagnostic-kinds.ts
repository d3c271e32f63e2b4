import type { DiagnosticKind } from "../diagnostics/diagnostic-kind.ts";
import { structureKinds } from "../diagnostics/structure/all-structure-kinds.ts";
import { allRules } from "../rules/all-rules.ts";

/**
 * Every kind of finding that a validation can make, by its code: severity, reason, one wrong and one right example.
 *
 * @example
 * diagnosticKinds().get("evidence/quote-mismatch")?.reason;
 */
export function diagnosticKinds(): ReadonlyMap<string, DiagnosticKind<never>> {
  const kinds: readonly DiagnosticKind<never>[] = [...structureKinds, ...allRules];
  return new Map(kinds.map((kind) => [kind.code, kind]));
}
