import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { ReadableDataset } from "../dataset/readable-dataset.ts";
import type { JsonEdit } from "../diagnostics/fix.ts";
import type { ValidateOptions } from "../validate/check-dataset.ts";
import { validateText } from "../validate/validate-text.ts";
import { applyEdits } from "./apply-edits.ts";

/** The result of editing a dataset's JSON text. */
export interface EditResult {
  /** The JSON text after the edit; the same string if nothing was changed. */
  readonly json: string;
  /** How many objects and values were changed. */
  readonly changes: number;
  /** The errors that prevented the edit, or what is left to report after it. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Edits the text of a dataset without errors. If there are errors, it changes nothing and returns them. */
export function editValidText(
  json: string,
  options: ValidateOptions,
  edits: (dataset: ReadableDataset) => readonly JsonEdit[],
): EditResult {
  const result = validateText(json, options);
  if (!result.ok) return { json, changes: 0, diagnostics: result.diagnostics };
  const changes = edits(new ReadableDataset(result.data, options.texts ?? {}, new Set()));
  return { json: applyEdits(json, changes), changes: countPlaces(changes), diagnostics: result.diagnostics };
}

/** How many places are changed; several changes to one object count as one. */
export function countPlaces(edits: readonly JsonEdit[]): number {
  return new Set(edits.map(({ path }) => JSON.stringify(path))).size;
}
