import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { JsonEdit } from "../diagnostics/fix.ts";
import { emptySpan } from "../rules/evidence/empty-span.ts";
import { notLocated } from "../rules/evidence/not-located.ts";
import { outsideText } from "../rules/evidence/outside-text.ts";
import { quoteNotFound } from "../rules/evidence/quote-not-found.ts";
import { quoteMismatch } from "../rules/evidence/quote-mismatch.ts";
import { textAndSpansDisagree } from "../rules/source/text-and-spans-disagree.ts";
import type { ValidateOptions } from "../validate/check-dataset.ts";
import { validateText } from "../validate/validate-text.ts";
import { applyEdits } from "./apply-edits.ts";
import { countPlaces } from "./edit-result.ts";
import type { EditResult } from "./edit-result.ts";

/** Fixing a misspelled key can bring new diagnostics to light, so fixing goes on for so many rounds at most. */
const ROUNDS = 5;

/**
 * Applies every fix that the diagnostics in a dataset's JSON text have. The rest of the text stays as it is. `diagnostics` are
 * those of the fixed text.
 *
 * @param codes apply only the fixes of diagnostics with these codes; if left out, of all.
 */
export function applyFixes(
  json: string,
  options: ValidateOptions = {},
  codes?: ReadonlySet<string>,
): EditResult {
  return applyEdited(json, options, ({ code, fix }) => (fix && (codes?.has(code) ?? true) ? fix.edits : []));
}

/** Applies what is chosen of each diagnostic's edits, until nothing is left to do. */
function applyEdited(
  json: string,
  options: ValidateOptions,
  editsOf: (found: Diagnostic) => readonly JsonEdit[],
): EditResult {
  let fixed = json;
  let changes = 0;
  for (let round = 0; ; round++) {
    const { diagnostics } = validateText(fixed, options);
    const fixes = diagnostics.flatMap(editsOf);
    const next = fixes.length === 0 || round === ROUNDS ? fixed : applyEdits(fixed, fixes);
    if (next === fixed) return { json: fixed, changes, diagnostics };
    fixed = next;
    changes += countPlaces(fixes);
  }
}

/**
 * Writes the positions of quotations into the JSON text of a dataset: `start` and `end`, in Unicode code points. A quotation
 * gets them if its source text has it exactly once (with `prefix` and `suffix`, if it has those). The words count, not the
 * position: a position that points at other words is corrected. Quotations that are ambiguous or not found are among the
 * diagnostics. A second run changes nothing.
 *
 * @example
 * const { json, changes } = locate(text, { texts: { readout } });
 */
export function locate(
  json: string,
  options: ValidateOptions = {},
  { printedWords = false }: LocateOptions = {},
): EditResult {
  const codes = new Set(
    [notLocated, emptySpan, outsideText, quoteMismatch, textAndSpansDisagree, quoteNotFound].map(
      ({ code }) => code,
    ),
  );
  // A fix that also rewrites words is not one of a position.
  const keys = new Set(printedWords ? ["start", "end", "exact"] : ["start", "end"]);
  const isAllowed = (edit: JsonEdit) => edit.op === "set" && keys.has(edit.key);
  return applyEdited(json, options, ({ code, fix }) =>
    fix && codes.has(code) && fix.edits.every(isAllowed) ? fix.edits : [],
  );
}

/** What {@link locate} may write beside positions. */
export interface LocateOptions {
  /**
   * Whether quotations that differ from their text only in what keyboards and language models do not keep (quotation marks,
   * dashes, spaces, the case of the first letter) are written as they are printed.
   */
  readonly printedWords?: boolean;
}
