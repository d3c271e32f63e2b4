import type { Diagnostic, Params, Position } from "../diagnostics/diagnostic.ts";
import { tooManyDiagnostics } from "../diagnostics/structure/too-many-diagnostics.ts";
import { countOf, kindInWords, showValue } from "../diagnostics/wording.ts";
import type { DatasetIssue } from "./standard-schema.ts";

/** One thing for which a dataset is refused. */
export interface ProblemError {
  /** A stable code, such as `evidence/quote-mismatch`. */
  readonly code: string;
  /** Where, as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /** What is wrong, what was found and what would be right. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
  /** The data from which the message was made, without what is longer than 1,000 characters. */
  readonly params: Params;
  /** Other places that it is about, such as the quotations that a wrong text breaks; the first ten. */
  readonly related?: readonly { readonly pointer: string; readonly message: string }[];
  /** Where in the text it begins, where text was validated. */
  readonly start?: Position;
}

/** The body of an answer that refuses a dataset, of the media type `application/problem+json` (RFC 9457). */
export interface ProblemDetails {
  readonly type: "urn:leader-calls:problem:invalid-dataset";
  readonly title: "The dataset is not valid.";
  readonly status: 422;
  /** How many errors there are, and the first of them. */
  readonly detail: string;
  /** The errors; of more than 100 the first 100. */
  readonly errors: readonly ProblemError[];
}

/** The options of {@link problemDetails}. */
export interface ProblemDetailsOptions {
  /**
   * Whether the answer may show what texts say, which is the default. Messages and params of wrong quotations show what is
   * printed, so that whoever may send datasets can read the texts that you hold. With `false`, errors other than those of
   * the structure, of ids and of texts that are missing have no `hint`, no `params`, and a `message` without words of a text.
   */
  readonly showTexts?: boolean;
}

/** How many errors an answer has at most, and each of them at most: a small request must not have a huge answer. */
const MOST_ERRORS = 100;
const MOST_RELATED = 10;
const LONGEST_PARAM = 1000;

/**
 * What a server answers that refuses a dataset: the body of a 422 as RFC 9457 has it, the same from every framework. It takes
 * the diagnostics of a validation, of which it leaves out all but errors, or the issues of `checkedDataset`, of which each is
 * a reason to refuse.
 *
 * @throws TypeError for issues of anything else, such as Zod's.
 * @example
 * const result = validateText(request.body, { texts, evidence: "must-match-given-texts" });
 * if (!result.ok) response.status(422).type("application/problem+json").send(problemDetails(result.diagnostics));
 */
export function problemDetails(
  found: readonly (Diagnostic | DatasetIssue)[],
  { showTexts = true }: ProblemDetailsOptions = {},
): ProblemDetails {
  const asShown = showTexts ? asError : asErrorWithoutTexts;
  const errors = found.flatMap((each): ProblemError[] => {
    if ("diagnostic" in each) return [asShown(each.diagnostic)];
    // Programs without types may give the issues of another library, which would be an answer without errors.
    if (!("severity" in each))
      throw new TypeError("problemDetails takes diagnostics, or issues of checkedDataset.");
    return each.severity === "error" ? [asShown(each)] : [];
  });
  const [first] = errors;
  const count = errors.reduce((sum, { code, params }) => sum + errorsIn(code, params), 0);
  const more = count > 1 ? `${countOf(count, "error")}, the first: ` : "";
  return {
    type: "urn:leader-calls:problem:invalid-dataset",
    title: "The dataset is not valid.",
    status: 422,
    detail: first === undefined ? "There is no error." : more + first.message,
    errors: errors.slice(0, MOST_ERRORS),
  };
}

/** How many errors one stands for: the last of very many says how many are left out. */
function errorsIn(code: string, params: Params): number {
  return code === tooManyDiagnostics.code ? Number(params.errors) : 1;
}

function asError({ code, pointer, message, hint, params, related = [], start }: Diagnostic): ProblemError {
  return {
    code,
    pointer,
    message,
    ...(hint !== undefined && { hint }),
    params: Object.fromEntries(Object.entries(params).filter(([, param]) => isShort(param))),
    ...(related.length > 0 && {
      related: related.slice(0, MOST_RELATED).map(({ pointer, message }) => ({ pointer, message })),
    }),
    ...(start && { start }),
  };
}

function isShort(param: unknown): boolean {
  return param === undefined || JSON.stringify(param).length <= LONGEST_PARAM;
}

/** What shows no text that is not the sender's own: the structure, ids that lead nowhere, and that a text is not there. */
const SHOWS_NO_TEXT = /^(?:structure\/|reference\/|evidence\/not-verified$)/;

/** What may be said of the most frequent errors without showing a text. */
const withoutTexts: Readonly<Record<string, string | ((params: Params) => string)>> = {
  "evidence/quote-mismatch": "The words of this quotation are not those that its source prints there.",
  "evidence/quote-not-found": "The words of this quotation are not in its source.",
  "evidence/cut-word": "This quotation begins or ends inside a word.",
  // The words are the sender's own.
  "evidence/printed-words-missing": ({ words }) =>
    `The words ${showValue(words)} are not in the evidence that should have them.`,
  "source/text-digest-mismatch":
    "The text of this source in the dataset is not the one that it is checked against.",
};

function asErrorWithoutTexts(diagnostic: Diagnostic): ProblemError {
  const { code, pointer, params, start } = diagnostic;
  if (SHOWS_NO_TEXT.test(code)) return asError(diagnostic);
  const [kind = ""] = code.split("/");
  const known = withoutTexts[code];
  const message =
    (typeof known === "function" ? known(params) : known) ??
    `This ${kindInWords(kind)} is not right. It breaks the rule ${code}.`;
  return { code, pointer, message, params: {}, ...(start && { start }) };
}
