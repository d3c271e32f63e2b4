import type { SourceDigest } from "../schema/model-types.ts";
import { sha256Hex } from "../text/sha256.ts";
import type { SourceText } from "../text/source-text.ts";
import type { WordDifference } from "../text/text-differences.ts";
import { memoOfEntity } from "./memo.ts";
import type { Entity, ReadableDataset } from "./readable-dataset.ts";

/** What copying does to texts. */
export type TextSlip = "final-line-break" | "line-endings" | "around" | "normalization" | "no-break-spaces";

/** What the text held for a source is not: the text that the digest was made from, or the one in the dataset. */
export interface TextDifference {
  /** What differs: the SHA-256 digest, the length, or the text in the dataset ("inline"). */
  readonly disagreement: "sha256" | "length" | "inline";
  /** The digest or length of the text that was encoded. */
  readonly expected: string | number;
  /** The digest or length of the text at hand. */
  readonly found: string | number;
  /** The only difference, if it is one that copying often makes. */
  readonly slip?: TextSlip | undefined;
  /** How the text differs from the one in the dataset, if both are available. */
  readonly differences?: readonly WordDifference[] | undefined;
}

/** The digest of a source, where its structure holds. */
function digestOf(dataset: ReadableDataset, source: Entity<"Source">): SourceDigest | undefined {
  return dataset.partsOf(source, "SourceDigest")[0]?.value;
}

/** Kept for each source: finding it hashes the whole text, and every evidence of the source asks for it. */
const difference = memoOfEntity(
  (dataset, source: Entity<"Source">) => findDisagreement(dataset, source) ?? "none",
);

/** How the text held for a source differs from what the dataset says of it; undefined where it does not, or none is held. */
export function textDifferenceOf(
  dataset: ReadableDataset,
  source: Entity<"Source">,
): TextDifference | undefined {
  const found = difference(dataset, source);
  return found === "none" ? undefined : found;
}

function findDisagreement(dataset: ReadableDataset, source: Entity<"Source">): TextDifference | undefined {
  const held = dataset.textOf(source);
  if (!held?.wellFormed) return undefined;
  const { text }: { text?: unknown } = source.value;
  const digest = digestOf(dataset, source);
  if (digest && digest.sha256 !== held.sha256) {
    return {
      disagreement: "sha256",
      expected: digest.sha256,
      found: held.sha256,
      slip: slipOf(held.text, digest.sha256),
    };
  }
  if (digest && digest.length !== held.length) {
    return { disagreement: "length", expected: digest.length, found: held.length };
  }
  const inline = typeof text === "string" ? text.replace(/^\ufeff/, "") : undefined;
  // Files end with a line break, and texts in a dataset mostly do not. It moves no words.
  if (!digest && inline !== undefined && inline.trimEnd() !== held.text.trimEnd()) {
    return {
      disagreement: "inline",
      expected: sha256Hex(inline),
      found: held.sha256,
      differences: dataset.suggested?.differencesBetween(inline.trimEnd(), held.text.trimEnd()),
    };
  }
  return undefined;
}

/** Which slip of copying turns a text into the one with a digest, if one does. */
function slipOf(text: string, sha256: string): TextSlip | undefined {
  const bare = text.replace(/(\r?\n)+$/, "");
  const unix = text.replaceAll(/\r\n?/g, "\n");
  const originals: Readonly<Record<TextSlip, readonly string[]>> = {
    "final-line-break": [bare, `${bare}\n`, `${bare}\r\n`],
    "line-endings": [unix, unix.replaceAll("\n", "\r\n"), unix.replaceAll("\n", "\r")],
    around: [
      text.trim(),
      text.trimStart(),
      text.trimEnd(),
      ` ${text}`,
      `${text} `,
      `\n${text}`,
      `\ufeff${text}`,
    ],
    normalization: [text.normalize("NFC"), text.normalize("NFD")],
    "no-break-spaces": [text.replaceAll(/[\u00a0\u202f]/g, " ")],
  };
  const slips = Object.keys(originals) as TextSlip[];
  return slips.find((slip) => originals[slip].some((each) => each !== text && sha256Hex(each) === sha256));
}

/** What may be relied on when the spans of a source are checked. */
export interface SpanBasis {
  /** The text, where it is held and is the one that was encoded. */
  readonly text: SourceText | undefined;
  /** The text's length in code points, also where only its digest is known. */
  readonly length: number | undefined;
  /** Whether the text that was given is not the one that was encoded, or is not Unicode, which other rules report. */
  readonly refused: boolean;
}

/** What may be relied on when the spans of a source are checked; found once for each source. */
export const spanBasis = memoOfEntity((dataset, source: Entity<"Source">): SpanBasis => {
  const held = dataset.textOf(source);
  const refused = held !== undefined && (!held.wellFormed || textDifferenceOf(dataset, source) !== undefined);
  if (refused) return { text: undefined, length: undefined, refused };
  return { text: held, length: held?.length ?? digestOf(dataset, source)?.length, refused };
});
