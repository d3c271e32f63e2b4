/**
 * How to recognise a digest that `seal` put in the place of words. The model has no field for it, so the order of keys says
 * it: `seal` puts the digest of a quotation where the quotation was, which is before `start`, and writes the digest of a
 * text with `length` first. People and programs that write digests themselves use the order of the schema.
 */
import type { Evidence, SourceDigest } from "../schema/model-types.ts";
import type { SourceText } from "../text/source-text.ts";

/** The digest that takes the place of a source text. */
export function sealedDigest({ length, sha256 }: SourceText): {
  readonly length: number;
  readonly sha256: string;
} {
  return { length, sha256 };
}

/** Whether `seal` wrote the digest of a source. */
export function isSealedDigest(digest: SourceDigest): boolean {
  return comesBefore(digest, "length", "sha256");
}

/** Whether `seal` wrote the digest of a quotation. */
export function isSealedQuotation(evidence: Evidence): boolean {
  return comesBefore(evidence, "sha256", "start");
}

/** Whether an object has a key before another one. */
export function comesBefore<Key extends string>(
  object: { [K in Key]?: unknown },
  one: Key,
  other: Key,
): boolean {
  const keys = Object.keys(object);
  return keys.indexOf(one) < keys.indexOf(other);
}
