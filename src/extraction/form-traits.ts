import { OF_CALL } from "./extraction-plan.ts";
import type { Field } from "./extraction-plan.ts";

/**
 * The forms of the schema for constrained output. In `null-unions` an absent value is `null`. In `no-unions`, for providers
 * that limit unions, it is the empty string, the code `not-stated`, the number 0 or an empty list. `inline` is `no-unions`
 * without references. In `compact` an absent value is left out, which costs nothing; `compact-inline` is that without
 * references and unions.
 */
export const structuredOutputForms = [
  "null-unions",
  "no-unions",
  "inline",
  "compact",
  "compact-inline",
] as const;

/** A form of the schema for constrained output. */
export type StructuredOutputForm = (typeof structuredOutputForms)[number];

/** The code for an absent code in the forms without unions. No codelist has it. */
export const NOT_STATED = "not-stated";

/** What sets the forms apart. */
export interface Traits {
  /** How an absent value is written. */
  readonly absent: "null" | "nothing" | "empty value";
  readonly hasReferences: boolean;
  /** Whether a quotation that needs no more than its words may be written as a string. */
  readonly hasPlainQuotations: boolean;
}

const traits: Readonly<Record<StructuredOutputForm, Traits>> = {
  "null-unions": { absent: "null", hasReferences: true, hasPlainQuotations: true },
  "no-unions": { absent: "empty value", hasReferences: true, hasPlainQuotations: false },
  inline: { absent: "empty value", hasReferences: false, hasPlainQuotations: false },
  compact: { absent: "nothing", hasReferences: true, hasPlainQuotations: true },
  "compact-inline": { absent: "nothing", hasReferences: false, hasPlainQuotations: false },
};

/** What sets a form apart from the others. */
export function traitsOf(form: StructuredOutputForm): Traits {
  return traits[form];
}

/** Whether a field must be written in the compact forms. An item need not say which call it belongs to if there is only one. */
export function mustBeWritten(field: Field): boolean {
  return field.isRequired && field.key !== OF_CALL;
}

/** The key by which a model says how sure it is of something. The schema has it only on request. */
export const CONFIDENCE = "confidence";
