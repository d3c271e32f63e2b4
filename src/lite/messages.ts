/**
 * The words for what `leader-calls/lite` finds. While it is built, all else is taken out of the kinds of finding; see
 * src/generate/without-words.ts.
 */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { DiagnosticKind } from "../diagnostics/diagnostic-kind.ts";
import { documentedStructureKinds } from "../diagnostics/structure/all-structure-kinds.ts";
import { wordsOf } from "../diagnostics/words-of.ts";
import type { Words } from "../diagnostics/words-of.ts";
import type { FromExtractionResult } from "../extraction/from-extraction.ts";
import { extractionDiagnosticKinds } from "../extraction/kinds/all-extraction-kinds.ts";
import { allRules } from "../rules/all-rules.ts";
import type { ValidationResult } from "../validate/validate-dataset.ts";
import type { LiteDiagnostic, LiteExtractionResult, LiteValidationResult } from "./lite-diagnostic.ts";

let kinds: ReadonlyMap<string, DiagnosticKind<never>> | undefined;

function kindOf(code: string): DiagnosticKind<never> | undefined {
  kinds ??= new Map(
    [...documentedStructureKinds.map(([kind]) => kind), ...allRules, ...extractionDiagnosticKinds].map(
      (kind) => [kind.code, kind],
    ),
  );
  return kinds.get(code);
}

/**
 * The message and the hint of a finding, as the main entry gives them. They are made from its code and params, which may have
 * come as JSON. The words of a rule of a project's own are those that the finding has.
 *
 * @throws TypeError where the finding has no words and its code is not of this version.
 * @example
 * const { message, hint } = explain(diagnostic);
 */
export function explain({ code, params, message, hint }: LiteDiagnostic): Words {
  if (message !== undefined) return { message, ...(hint !== undefined && { hint }) };
  const kind = kindOf(code);
  if (!kind) throw new TypeError(`This version of leader-calls has no words for "${code}".`);
  return wordsOf(kind, params as never);
}

/**
 * A result with the message and the hint of every finding, as the main entry gives it.
 *
 * @example
 * const { addMessages } = await import("leader-calls/messages");
 * for (const { pointer, message } of addMessages(result).diagnostics) console.error(pointer, message);
 */
export function addMessages(result: LiteValidationResult): ValidationResult;
export function addMessages(result: LiteExtractionResult): FromExtractionResult;
export function addMessages(
  result: LiteValidationResult | LiteExtractionResult,
): ValidationResult | FromExtractionResult {
  const explained = new Map<LiteDiagnostic, Diagnostic>();
  const withWords = (diagnostic: LiteDiagnostic): Diagnostic => {
    let found = explained.get(diagnostic);
    if (!found) explained.set(diagnostic, (found = { ...diagnostic, ...explain(diagnostic) }));
    return found;
  };
  const diagnostics = result.diagnostics.map(withWords);
  if (!("dropped" in result)) return { ...result, diagnostics };
  const dropped = result.dropped.map((each) => ({ ...each, because: withWords(each.because) }));
  return { ...result, diagnostics, dropped };
}
