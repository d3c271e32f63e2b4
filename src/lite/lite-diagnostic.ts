import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { WordlessPlace } from "../diagnostics/with-words.ts";
import type { Dropped, FromExtractionResult } from "../extraction/convert-extraction.ts";
import type { ValidationResult } from "../validate/check-dataset.ts";

/** A related place without its message, which only rules of a project's own give, but with what it is made from. */
export type LiteRelatedPlace = WordlessPlace;

/** A finding without its message and hint; only rules of a project's own give theirs. */
export interface LiteDiagnostic
  extends Omit<Diagnostic, "message" | "hint" | "related">, Partial<Pick<Diagnostic, "message" | "hint">> {
  readonly related?: readonly LiteRelatedPlace[];
}

/** What a validation found, without words. */
export type LiteValidationResult = WithoutWords<ValidationResult>;

/** A part of an extraction that is left out of the dataset, without words. */
export interface LiteDropped extends Omit<Dropped, "because"> {
  readonly because: LiteDiagnostic;
}

/** What was made of an extraction, without words. */
export interface LiteExtractionResult extends Omit<FromExtractionResult, "diagnostics" | "dropped"> {
  readonly diagnostics: LiteDiagnostic[];
  readonly dropped: LiteDropped[];
}

type WithoutWords<Result> = Result extends unknown
  ? Omit<Result, "diagnostics"> & { readonly diagnostics: LiteDiagnostic[] }
  : never;
