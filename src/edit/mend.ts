import { notLocated } from "../rules/evidence/not-located.ts";
import { quoteMismatch } from "../rules/evidence/quote-mismatch.ts";
import type { ValidateOptions } from "../validate/validate-dataset.ts";
import { validateText } from "../validate/validate-text.ts";
import { applyEdits } from "./apply-edits.ts";
import { countPlaces } from "./edited-text.ts";
import type { EditedText } from "./edited-text.ts";

/** A mended misspelling can bring to light what it hid; after so many rounds nothing more is expected. */
const ROUNDS = 5;

/**
 * Mends in the JSON text of a dataset what can be mended without a doubt: every finding that brings a fix with it. The
 * rest of the text stays as it is. `diagnostics` are those of the mended text.
 *
 * @param codes only findings with these codes are mended; all, where left out.
 */
export function mend(json: string, options: ValidateOptions = {}, codes?: ReadonlySet<string>): EditedText {
  let mended = json;
  let changes = 0;
  for (let round = 0; ; round++) {
    const { diagnostics } = validateText(mended, options);
    const fixes = diagnostics.flatMap(({ code, fix }) =>
      fix && (codes?.has(code) ?? true) ? fix.edits : [],
    );
    const next = fixes.length === 0 || round === ROUNDS ? mended : applyEdits(mended, fixes);
    if (next === mended) return { json: mended, changes, diagnostics };
    mended = next;
    changes += countPlaces(fixes);
  }
}

/**
 * Writes into the JSON text of a dataset where its quotations stand: `start` and `end` in Unicode code points, for each
 * that stands in its source's text exactly once (with `prefix` and `suffix`, where it has them). The quotation is the
 * truth: a position of other words is put right. Ambiguous quotations and those not found are among the diagnostics.
 * Doing it twice changes nothing the second time.
 *
 * @example
 * const { json, changes } = locate(text, { texts: { readout } });
 */
export function locate(json: string, options: ValidateOptions = {}): EditedText {
  return mend(json, options, new Set([notLocated.code, quoteMismatch.code]));
}
