import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { withWords } from "../diagnostics/with-words.ts";
import type { WordlessDiagnostic } from "../diagnostics/with-words.ts";
import type { FromExtractionResult } from "./convert-extraction.ts";
import { allKindsInWords } from "./kinds-in-words.ts";

/** What was made of an extraction, whose findings may have no words yet. */
interface WordlessResult extends Omit<FromExtractionResult, "diagnostics" | "dropped"> {
  readonly diagnostics: readonly WordlessDiagnostic[];
  readonly dropped: readonly (Omit<FromExtractionResult["dropped"][number], "because"> & {
    readonly because: WordlessDiagnostic;
  })[];
}

/** What was made of an extraction, with the words of all that was found. What is dropped has its cause from the diagnostics. */
export function resultInWords(result: WordlessResult): FromExtractionResult {
  const known = new Map<WordlessDiagnostic, Diagnostic>();
  const inWords = (diagnostic: WordlessDiagnostic): Diagnostic => {
    const found = known.get(diagnostic) ?? withWords(diagnostic, allKindsInWords());
    known.set(diagnostic, found);
    return found;
  };
  return {
    ...result,
    diagnostics: result.diagnostics.map(inWords),
    dropped: result.dropped.map((each) => ({ ...each, because: inWords(each.because) })),
  };
}
