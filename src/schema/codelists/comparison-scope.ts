import type { z } from "#zod";
import { enumOf } from "./define-codelist.ts";
import type { Codelist } from "./define-codelist.ts";

/** In what respect two tellings are compared. */
export const comparisonScopeCodelist = {
  name: "comparisonScope",
  description: "In what respect two tellings are compared.",
  codes: {
    existence: {
      label: "Existence",
      definition: "Whether the call, the statement or the deed happened at all.",
    },
    content: { label: "Content", definition: "What was said or done, leaving aside how it is worded." },
    wording: { label: "Wording", definition: "In which words the same content is told." },
    extent: { label: "Extent", definition: "How much of what was said or done is told." },
  },
} as const satisfies Codelist;

/** Accepts one code of {@link comparisonScopeCodelist}. */
export const ComparisonScopeSchema = /* @__PURE__ */ enumOf(comparisonScopeCodelist);
/** One code of {@link comparisonScopeCodelist}. */
export type ComparisonScope = z.infer<typeof ComparisonScopeSchema>;
