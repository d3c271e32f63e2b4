import type { JsonEdit } from "../diagnostics/fix.ts";
import type { ReadableDataset } from "../dataset/readable-dataset.ts";
import { sha256Hex } from "../text/sha256.ts";
import type { ValidateOptions } from "../validate/check-dataset.ts";
import { editValidText } from "./edit-result.ts";
import type { EditResult } from "./edit-result.ts";
import { comesBefore, sealedDigest } from "./seal-marks.ts";

/**
 * Seals the JSON text of a dataset: replaces every located quotation by its SHA-256, and every source text by its digest.
 * Formatting and the order of keys stay. {@link unseal} gives back the same data; and the same bytes, where quotations and
 * texts are written as `JSON.stringify` writes them (é, not \\u00e9), a quotation comes before its `start`, and no text begins
 * with a byte-order mark, which is not part of it. Quotations without a position stay. The words behind the digest of a short quotation can be guessed: sealing respects a publisher's rights, but it
 * keeps nothing secret.
 *
 * @example
 * const { json, changes } = seal(await readFile("call.json", "utf8"));
 */
export function seal(json: string, options: ValidateOptions = {}): EditResult {
  return editValidText(json, options, (dataset) => [...sealedEvidence(dataset), ...sealedTexts(dataset)]);
}

function sealedEvidence(dataset: ReadableDataset): JsonEdit[] {
  return dataset.all("Evidence").flatMap(({ value, path }): JsonEdit[] => {
    const { exact, start, end, sha256 } = value;
    if (exact === undefined || start === undefined || end === undefined) return [];
    if (sha256 !== undefined) return [{ op: "remove", path, key: "exact" }];
    // What stands behind `start` would look as if a person had written it there: see seal-marks.
    if (!comesBefore(value, "exact", "start")) {
      return [
        { op: "remove", path, key: "exact" },
        { op: "set", path, key: "sha256", value: sha256Hex(exact), before: "start" },
      ];
    }
    return [{ op: "rename", path, key: "exact", to: "sha256", value: sha256Hex(exact) }];
  });
}

function sealedTexts(dataset: ReadableDataset): JsonEdit[] {
  return dataset.all("Source").flatMap((source): JsonEdit[] => {
    const { value, path } = source;
    const text = value.text === undefined ? undefined : dataset.textOf(source);
    if (!text) return [];
    if (value.digest) return [{ op: "remove", path, key: "text" }];
    return [{ op: "rename", path, key: "text", to: "digest", value: sealedDigest(text) }];
  });
}
