import type { DiagnosticKind, DocumentedKind, KindDoc, KindWithDoc } from "./diagnostic-kind.ts";
import { paramDocs } from "./param-docs.ts";
import type { KindsByCode } from "./with-words.ts";

/** A kind of finding with what the docs say of its params. */
export function documented(kind: KindWithDoc<never>): DocumentedKind<never> {
  return { ...kind, params: paramDocs()[kind.code] ?? [] };
}

/**
 * Kinds of finding with their words and what the docs say of them, each of which is apart in what is built.
 *
 * @throws Error where a kind has no docs.
 */
export function documentedKinds(
  kinds: readonly DiagnosticKind<never>[],
  words: KindsByCode,
  docs: ReadonlyMap<string, KindDoc>,
): DocumentedKind<never>[] {
  return kinds.map((kind) => {
    const doc = docs.get(kind.code);
    if (!doc) throw new Error(`${kind.code} has no docs.`);
    return documented({ ...kind, ...words.get(kind.code), ...doc });
  });
}
