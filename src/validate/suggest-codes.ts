/** A code that a hint suggests, with its definition: a word must not be sent to a code of another meaning. */
export interface CodeToSuggest {
  readonly code: string;
  readonly definition: string;
}

/** Suggests codes for a word that is none of a list's: a codelist's, or the kinds of an entity; with those that a project adds. */
export type SuggestCodes = (
  word: string,
  list: string,
  codes: readonly string[],
  added: Readonly<Record<string, string>>,
) => readonly CodeToSuggest[];
