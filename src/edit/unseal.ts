import type { JsonEdit } from "../diagnostics/fix.ts";
import type { ReadableDataset } from "../rules/reading/readable-dataset.ts";
import { spanBasis } from "../rules/reading/source-texts.ts";
import { textAround } from "../rules/reading/words-of.ts";
import type { ValidateOptions } from "../validate/validate-dataset.ts";
import { editValid } from "./edited-text.ts";
import type { EditedText } from "./edited-text.ts";

/** What an unsealing can be told. */
export interface UnsealOptions extends ValidateOptions {
  /** Whether the sources' digests stay as they are, and their texts outside of the dataset. */
  readonly keepDigests?: boolean;
}

/**
 * Undoes {@link seal} with the texts at hand: every sealed quotation gets its words back, every source its text. What a
 * held text does not vouch for stays sealed.
 *
 * @example
 * const { json } = unseal(sealed, { texts: { article: text } });
 */
export function unseal(json: string, options: UnsealOptions = {}): EditedText {
  return editValid(json, options, (dataset) => [
    ...openedEvidence(dataset),
    ...(options.keepDigests ? [] : openedTexts(dataset)),
  ]);
}

function openedEvidence(dataset: ReadableDataset): JsonEdit[] {
  return dataset.all("Evidence").flatMap((evidence): JsonEdit[] => {
    const { exact, start, end, sha256 } = evidence.value;
    const text = textAround(dataset, evidence);
    if (!text || exact !== undefined || sha256 === undefined || start === undefined || end === undefined)
      return [];
    const words = text.slice({ start, end });
    return [{ op: "rename", path: evidence.path, key: "sha256", to: "exact", value: words }];
  });
}

function openedTexts(dataset: ReadableDataset): JsonEdit[] {
  return dataset.all("Source").flatMap((source): JsonEdit[] => {
    const { value, path } = source;
    const held = spanBasis(dataset, source).text;
    if (!held || value.text !== undefined || !value.digest) return [];
    return [{ op: "rename", path, key: "digest", to: "text", value: held.text }];
  });
}
