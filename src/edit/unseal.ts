import type { JsonEdit } from "../diagnostics/fix.ts";
import type { ReadableDataset } from "../dataset/readable-dataset.ts";
import { spanBasis } from "../dataset/source-texts.ts";
import { textAround } from "../dataset/quoted-words.ts";
import type { ValidateOptions } from "../validate/check-dataset.ts";
import { editValidText } from "./edit-result.ts";
import type { EditResult } from "./edit-result.ts";
import { isSealedDigest, isSealedQuotation } from "./seal-marks.ts";

/** Options of {@link unseal}. */
export interface UnsealOptions extends ValidateOptions {
  /** Whether to restore quotations only, and not the source texts. */
  readonly quotesOnly?: boolean | undefined;
}

/**
 * Undoes {@link seal}, given the source texts: every sealed quotation gets its words back, every source its text. What no
 * text confirms stays sealed. Digests that `seal` wrote are replaced. Digests that a person wrote stay, and the words are
 * added before them.
 *
 * @example
 * const { json } = unseal(sealed, { texts: { article: text } });
 */
export function unseal(json: string, { quotesOnly = false, ...options }: UnsealOptions = {}): EditResult {
  return editValidText(json, options, (dataset) => [
    ...openedEvidence(dataset),
    ...(quotesOnly ? [] : openedTexts(dataset)),
  ]);
}

function openedEvidence(dataset: ReadableDataset): JsonEdit[] {
  return dataset.all("Evidence").flatMap((evidence): JsonEdit[] => {
    const { value, path } = evidence;
    const { exact, start, end, sha256 } = value;
    const text = textAround(dataset, evidence);
    if (!text || exact !== undefined || sha256 === undefined || start === undefined || end === undefined)
      return [];
    const words = text.slice({ start, end });
    return isSealedQuotation(value)
      ? [{ op: "rename", path, key: "sha256", to: "exact", value: words }]
      : [{ op: "set", path, key: "exact", value: words, before: "start" }];
  });
}

function openedTexts(dataset: ReadableDataset): JsonEdit[] {
  return dataset.all("Source").flatMap((source): JsonEdit[] => {
    const { value, path } = source;
    const text = spanBasis(dataset, source).text?.text;
    if (text === undefined || value.text !== undefined || !value.digest) return [];
    return isSealedDigest(value.digest)
      ? [{ op: "rename", path, key: "digest", to: "text", value: text }]
      : [{ op: "set", path, key: "text", value: text, before: "digest" }];
  });
}
