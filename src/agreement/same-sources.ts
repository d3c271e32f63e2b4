import type { Entity } from "../dataset/readable-dataset.ts";
import type { Source } from "../schema/model-types.ts";
import type { Coding } from "./coding.ts";

/** A source of both codings. */
export interface SourcePair {
  /** The id of the source in the one. */
  readonly a: string;
  /** The id of the source in the other. */
  readonly b: string;
  /** How they are known to be one: the digest of their text, their address, or, where no text tells, their id. */
  readonly by: "digest" | "url" | "id";
  /** How many code points the text has, where somebody knows. */
  readonly length?: number | undefined;
}

/** The sources of two codings, in pairs. */
export interface SourcePairs {
  readonly pairs: readonly SourcePair[];
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
}

/** Two encodings cannot be compared, because they are not of the same text. */
export class DifferentTextsError extends Error {
  override readonly name = "DifferentTextsError";
}

/**
 * Finds the sources that two codings share: first by the digest of the text, then by address, then by id.
 *
 * @throws DifferentTextsError where two sources have the same address or id and different texts, or none is the same.
 */
export function sameSources(a: Coding, b: Coding): SourcePairs {
  const left = a.readable.all("Source").map((source) => known(a, source));
  const right = new Set(b.readable.all("Source").map((source) => known(b, source)));
  const pairs = new Map<Known, SourcePair>();
  for (const by of ["digest", "url", "id"] as const) {
    for (const one of left) {
      if (pairs.has(one) || one[by] === undefined) continue;
      const other = [...right].find((each) => each[by] === one[by]);
      if (!other) continue;
      if (one.digest !== undefined && other.digest !== undefined && one.digest !== other.digest)
        throw new DifferentTextsError(differ(one, other, by));
      right.delete(other);
      pairs.set(one, { a: one.id, b: other.id, by, length: one.length ?? other.length });
    }
  }
  if (pairs.size === 0)
    throw new DifferentTextsError(
      "The two encodings have no text in common: no digest, no address and no id of a source is the same.",
    );
  return {
    pairs: [...pairs.values()],
    onlyA: left.filter((each) => !pairs.has(each)).map(({ id }) => id),
    onlyB: [...right].map(({ id }) => id),
  };
}

/** What is known of a source. */
interface Known {
  readonly id: string;
  readonly url: string | undefined;
  readonly digest: string | undefined;
  readonly length: number | undefined;
}

function known({ readable }: Coding, source: Entity<"Source">): Known {
  const { id, url, digest }: Source = source.value;
  const text = readable.textOf(source);
  if (digest) return { id, url, digest: digest.sha256, length: digest.length };
  return { id, url, digest: text?.wellFormed ? text.sha256 : undefined, length: text?.length };
}

function differ(a: Known, b: Known, by: "digest" | "url" | "id"): string {
  const same = by === "url" ? "address" : "id";
  return `The texts differ: source "${a.id}" of the first and source "${b.id}" of the second encoding have the same ${same}, but the digests of their texts are ${short(a.digest)} and ${short(b.digest)}.`;
}

function short(digest = ""): string {
  return `${digest.slice(0, 12)}…`;
}
