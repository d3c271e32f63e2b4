import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { ReadableDataset } from "../dataset/readable-dataset.ts";
import type { JsonEdit } from "../diagnostics/fix.ts";
import type { ValidateOptions } from "../validate/validate-dataset.ts";
import { validateText } from "../validate/validate-text.ts";
import { applyEdits } from "./apply-edits.ts";

/** What an edit of a dataset's JSON text came to. */
export interface EditedText {
  /** The JSON text afterwards; the same string where nothing was changed. */
  readonly json: string;
  /** How many objects and values were changed. */
  readonly changes: number;
  /** What stands in the way (errors), or is still open. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Edits the text of a dataset that has no error; of another, only says what is wrong. */
export function editValid(
  json: string,
  options: ValidateOptions,
  edits: (dataset: ReadableDataset) => readonly JsonEdit[],
): EditedText {
  const result = validateText(json, options);
  if (!result.ok) return { json, changes: 0, diagnostics: result.diagnostics };
  const changes = edits(new ReadableDataset(result.data, options.texts ?? {}, new Set()));
  return { json: applyEdits(json, changes), changes: countPlaces(changes), diagnostics: result.diagnostics };
}

/** How many places edits change: several changes to one object are one. */
export function countPlaces(edits: readonly JsonEdit[]): number {
  return new Set(edits.map(({ path }) => JSON.stringify(path))).size;
}
