import type { JsonEdit } from "../diagnostics/fix.ts";
import type { ReadableDataset } from "../dataset/readable-dataset.ts";
import { sha256Hex } from "../text/sha256.ts";
import type { ValidateOptions } from "../validate/validate-dataset.ts";
import { editValid } from "./edited-text.ts";
import type { EditedText } from "./edited-text.ts";

/**
 * Seals the JSON text of a dataset: every located quotation gives way to its SHA-256, every text of a source to its
 * digest, each in the same place, so that formatting and the order of keys stay, and {@link unseal} gives the same bytes
 * back. Quotations that are not located stay. A digest of a few words can be guessed: sealing respects a publisher's
 * rights, it keeps no secret.
 *
 * @example
 * const { json, changes } = seal(await readFile("call.json", "utf8"));
 */
export function seal(json: string, options: ValidateOptions = {}): EditedText {
  return editValid(json, options, (dataset) => [...sealedEvidence(dataset), ...sealedTexts(dataset)]);
}

function sealedEvidence(dataset: ReadableDataset): JsonEdit[] {
  return dataset.all("Evidence").flatMap(({ value, path }): JsonEdit[] => {
    const { exact, start, end, sha256 } = value;
    if (exact === undefined || start === undefined || end === undefined) return [];
    if (sha256 !== undefined) return [{ op: "remove", path, key: "exact" }];
    return [{ op: "rename", path, key: "exact", to: "sha256", value: sha256Hex(exact) }];
  });
}

function sealedTexts(dataset: ReadableDataset): JsonEdit[] {
  return dataset.all("Source").flatMap((source): JsonEdit[] => {
    const { value, path } = source;
    const held = value.text === undefined ? undefined : dataset.textOf(source);
    if (!held) return [];
    if (value.digest) return [{ op: "remove", path, key: "text" }];
    // Written in this order, the digest is known as one that stands in the place of the text.
    const digest = { length: held.length, sha256: held.sha256 };
    return [{ op: "rename", path, key: "text", to: "digest", value: digest }];
  });
}
