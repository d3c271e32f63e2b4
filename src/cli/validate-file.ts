import { nearCodes } from "../validate/near-codes.ts";
import { validateText } from "../validate/validate-text.ts";
import type { ValidateOptions } from "../validate/validate-dataset.ts";
import { decodeUtf8 } from "../validate/decode-utf8.ts";
import { withCommandHints } from "./command-hints.ts";
import { assignTexts, peek } from "./given-texts.ts";
import type { GivenTexts } from "./given-texts.ts";
import { readBytes } from "./read-input.ts";
import type { FileReport } from "./report/report.ts";

/** What was found in a file, with the dataset itself where it is valid. */
export interface ValidatedFile extends FileReport {
  readonly data: ReturnType<typeof validateText>["data"];
}

/** Reads and validates one file, with the texts that belong to its sources. */
export function validateFile(
  file: string,
  given: GivenTexts,
  options: Omit<ValidateOptions, "texts">,
): ValidatedFile {
  const bytes = readBytes(file);
  const name = file === "-" ? "(standard input)" : file;
  const isGiven = given.named.length > 0 || given.folder !== undefined;
  const texts = isGiven ? assignTexts(peek(textOf(bytes)), given) : {};
  const { ok, data, checked, diagnostics } = validateText(bytes, {
    ...options,
    suggestCodes: nearCodes,
    texts,
    file: name,
  });
  // A long text is not kept while it is validated: see validateText.
  const text = diagnostics.length > 0 ? textOf(bytes) : undefined;
  return { file: name, ok, data, checked, diagnostics: withCommandHints(diagnostics), text };
}

function textOf(bytes: Uint8Array): string | undefined {
  const decoded = decodeUtf8(bytes);
  return "text" in decoded ? decoded.text : undefined;
}
