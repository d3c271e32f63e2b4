/**
 * The kinds of finding with their words. While the package is built, all but the words is taken out of what this module imports,
 * and the words out of what others import of it; see src/generate/without-words.ts.
 */
import type { KindsByCode } from "../diagnostics/with-words.ts";
import { documentedStructureKinds } from "../diagnostics/structure/all-structure-kinds.ts";
import { allRules } from "../rules/all-rules.ts";

let kinds: KindsByCode | undefined;

/** The kinds of finding that a validation can make, with their words. */
export function validationKindsInWords(): KindsByCode {
  return (kinds ??= new Map(
    [...documentedStructureKinds.map(([kind]) => kind), ...allRules].map((kind) => [kind.code, kind]),
  ));
}
