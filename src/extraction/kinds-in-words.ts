/** The kinds of finding with their words. See validate/kinds-in-words.ts for how this module is built. */
import type { KindsByCode } from "../diagnostics/with-words.ts";
import { validationKindsInWords } from "../validate/kinds-in-words.ts";
import { extractionKinds } from "./kinds/all-extraction-kinds.ts";

let kinds: KindsByCode | undefined;

/** The kinds of finding that can be made of an extraction, with their words. */
export function allKindsInWords(): KindsByCode {
  return (kinds ??= new Map([
    ...validationKindsInWords(),
    ...extractionKinds.map((kind) => [kind.code, kind] as const),
  ]));
}
