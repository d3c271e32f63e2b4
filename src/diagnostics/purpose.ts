import { purposes } from "../plan/purposes.ts";
import { wordsForKinds } from "../plan/words-for-kinds.ts";
import { listWords } from "./wording.ts";

/** A field of the model, by which messages know what it is for. */
export interface Purpose {
  /** The key of the field. */
  readonly key: string;
  /** The objects of the model that have it. */
  readonly parts: readonly {
    /** The name of the object, such as `Statement`. */
    readonly name: string;
    /** The kind that it is for, where an extraction has one object for several kinds. */
    readonly kind?: string;
  }[];
  /** The codes that it may have. */
  readonly codes?: readonly string[] | undefined;
}

/** What a field is for, in a sentence; undefined where the model does not say so, because it may be left out. */
export function showPurpose({ key, parts, codes }: Purpose): string | undefined {
  const [first] = parts;
  const says =
    first?.kind === undefined
      ? purposes[first?.name ?? ""]?.[key]
      : wordsForKinds(parts.map(({ name, kind = "" }) => [kind, purposes[name]?.[key]]));
  return codes === undefined
    ? says
    : `${says} ${codes.length === 1 ? "It must be" : "One of"} ${listWords(codes)}.`;
}
