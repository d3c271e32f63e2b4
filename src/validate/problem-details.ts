import type { Diagnostic, Params, Position } from "../diagnostics/diagnostic.ts";
import { countOf } from "../diagnostics/wording.ts";
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
  /** The data from which the message was made. */
  readonly params: Params;
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
  /** The errors; of more than 100 the first 100, so that a small request never has a huge answer. */
  readonly errors: readonly ProblemError[];
}

/** How many errors an answer has at most. */
const MOST_ERRORS = 100;

/**
 * What a server answers that refuses a dataset: the body of a 422 as RFC 9457 has it, the same from every framework. It takes
 * the diagnostics of a validation, of which it leaves out all but errors, or the issues of `checkedDataset`, of which each is
 * a reason to refuse.
 *
 * @example
 * const result = validateText(request.body, { texts, evidence: "must-match-given-texts" });
 * if (!result.ok) response.status(422).type("application/problem+json").send(problemDetails(result.diagnostics));
 */
export function problemDetails(found: readonly (Diagnostic | DatasetIssue)[]): ProblemDetails {
  const errors = found.flatMap((each): ProblemError[] => {
    if ("diagnostic" in each) return [asError(each.diagnostic)];
    return each.severity === "error" ? [asError(each)] : [];
  });
  const [first] = errors;
  const more = errors.length > 1 ? `${countOf(errors.length, "error")}, the first: ` : "";
  return {
    type: "urn:leader-calls:problem:invalid-dataset",
    title: "The dataset is not valid.",
    status: 422,
    detail: first === undefined ? "There is no error." : more + first.message,
    errors: errors.slice(0, MOST_ERRORS),
  };
}

function asError({ code, pointer, message, hint, params, start }: Diagnostic): ProblemError {
  return { code, pointer, message, ...(hint !== undefined && { hint }), params, ...(start && { start }) };
}
