import { notVerified } from "../rules/evidence/not-verified.ts";
import { nearCodes } from "../validate/near-codes.ts";
import { validateText } from "../validate/validate-text.ts";
import type { ValidateOptions } from "../validate/check-dataset.ts";
import { decodeUtf8 } from "../validate/decode-utf8.ts";
import { withCommandHints } from "./command-hints.ts";
import { assignTexts, peek } from "./given-texts.ts";
import type { GivenTexts } from "./given-texts.ts";
import { readBytes } from "./read-input.ts";
import type { FileReport } from "./report/report.ts";
import { UsageError } from "./usage-error.ts";

/** What was found in a file, with the dataset itself where it is valid. */
export interface ValidatedFile extends FileReport {
  readonly data: ReturnType<typeof validateText>["data"];
  /** What the file holds, also where it is not valid; only where that was asked for, and it is JSON. */
  readonly value: unknown;
  /** Why a text that was given could not be taken for that of a source. */
  readonly textsProblem: string | undefined;
}

/** Reads and validates one file, with the texts that belong to its sources. */
export function validateFile(
  file: string,
  given: GivenTexts,
  options: Omit<ValidateOptions, "texts">,
  alsoInvalid = false,
): ValidatedFile {
  const bytes = readBytes(file);
  const name = file === "-" ? "(standard input)" : file;
  const isGiven = given.named.length > 0 || given.folder !== undefined;
  const { texts, textsProblem } = isGiven
    ? tryToAssign(bytes, given)
    : { texts: {}, textsProblem: undefined };
  const { ok, data, checked, diagnostics } = validateText(bytes, {
    ...options,
    suggestCodes: nearCodes,
    texts,
    file: name,
  });
  // That the text is not there has its cause: it was given to no source. Where that is an error, it is what makes the file invalid.
  const told =
    textsProblem === undefined
      ? diagnostics
      : diagnostics.filter(({ code, severity }) => code !== notVerified.code || severity === "error");
  // A long text is not kept while it is validated: see validateText.
  const text = told.length > 0 ? textOf(bytes) : undefined;
  const value = data ?? (alsoInvalid ? peek(textOf(bytes)) : undefined);
  return { file: name, ok, data, value, checked, diagnostics: withCommandHints(told), text, textsProblem };
}

/** The texts for a document; where they cannot be assigned, the document is validated nevertheless, without them. */
function tryToAssign(
  bytes: Uint8Array,
  given: GivenTexts,
): { texts: Record<string, string>; textsProblem: string | undefined } {
  try {
    return { texts: assignTexts(peek(textOf(bytes)), given), textsProblem: undefined };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { texts: {}, textsProblem: error.message };
  }
}

function textOf(bytes: Uint8Array): string | undefined {
  const decoded = decodeUtf8(bytes);
  return "text" in decoded ? decoded.text : undefined;
}
