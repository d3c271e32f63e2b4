import type { JsonEdit } from "../diagnostics/fix.ts";
import type { ReadableDataset } from "../dataset/readable-dataset.ts";
import { spanBasis } from "../dataset/source-texts.ts";
import { textAround } from "../dataset/words-of.ts";
import type { ValidateOptions } from "../validate/validate-dataset.ts";
import { editValid } from "./edited-text.ts";
import type { EditedText } from "./edited-text.ts";

/** What an unsealing can be told. */
export interface UnsealOptions extends ValidateOptions {
  /** Whether only quotations get their words back, and the texts of the sources stay outside. */
  readonly quotesOnly?: boolean;
}

/**
 * Undoes {@link seal} with the texts at hand: every sealed quotation gets its words back, every source its text. What a
 * held text does not vouch for stays sealed. What `seal` made gives way; digests that a person wrote stay, and the words
 * come to stand before them.
 *
 * @example
 * const { json } = unseal(sealed, { texts: { article: text } });
 */
export function unseal(json: string, options: UnsealOptions = {}): EditedText {
  return editValid(json, options, (dataset) => [
    ...openedEvidence(dataset),
    ...(options.quotesOnly ? [] : openedTexts(dataset)),
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
    return comesBefore(value, "sha256", "start")
      ? [{ op: "rename", path, key: "sha256", to: "exact", value: words }]
      : [{ op: "set", path, key: "exact", value: words, before: "start" }];
  });
}

function openedTexts(dataset: ReadableDataset): JsonEdit[] {
  return dataset.all("Source").flatMap((source): JsonEdit[] => {
    const { value, path } = source;
    const held = spanBasis(dataset, source).text;
    if (!held || value.text !== undefined || !value.digest) return [];
    return comesBefore(value.digest, "length", "sha256")
      ? [{ op: "rename", path, key: "digest", to: "text", value: held.text }]
      : [{ op: "set", path, key: "text", value: held.text, before: "digest" }];
  });
}

/** The order of keys tells what `seal` put in the place of words from what a person wrote beside them. */
function comesBefore(object: object, one: string, other: string): boolean {
  const keys = Object.keys(object);
  return keys.indexOf(one) < keys.indexOf(other);
}
