import type { DocumentedKind, KindWithDoc } from "./diagnostic-kind.ts";
import { paramDocs } from "./param-docs.ts";

/** A kind of finding with what the docs say of its params. */
export function documented(kind: KindWithDoc<never>): DocumentedKind<never> {
  return { ...kind, params: paramDocs()[kind.code] ?? [] };
}
