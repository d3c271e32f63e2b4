import type { DocumentedKind } from "../diagnostics/diagnostic-kind.ts";
import { documentedKinds } from "../diagnostics/documented.ts";
import { documentedStructureKinds } from "../diagnostics/structure/all-structure-kinds.ts";
import { allRules } from "../rules/all-rules.ts";
import { validationKindDocs } from "./kind-docs.ts";
import { validationKindsInWords } from "./kinds-in-words.ts";

/**
 * Every kind of diagnostic that a validation can make, by its code: severity, reason, one wrong and one right
 * example, and what its params are.
 *
 * @example
 * diagnosticKinds().get("evidence/quote-mismatch")?.reason;
 */
export function diagnosticKinds(): ReadonlyMap<string, DocumentedKind<never>> {
  const kinds = [...documentedStructureKinds.map(([kind]) => kind), ...allRules];
  const all = documentedKinds(kinds, validationKindsInWords(), validationKindDocs());
  return new Map(all.map((kind) => [kind.code, kind]));
}
