import type { z } from "#zod";
import { enumOf } from "./define-codelist.ts";
import type { Codelist } from "./define-codelist.ts";

/** What an annotation does. */
export const annotationKindCodelist = {
  name: "annotationKind",
  description: "What an annotation does.",
  codes: {
    correction: {
      label: "Correction",
      definition: "Says that something in the target is wrong and what is right in its place.",
    },
    comment: {
      label: "Comment",
      definition: "Adds something to the target without calling its rightness into question.",
    },
    doubt: {
      label: "Doubt",
      definition:
        "Calls the rightness of something in the target into question without settling what is right.",
    },
  },
} as const satisfies Codelist;

/** Accepts one code of {@link annotationKindCodelist}. */
export const AnnotationKindSchema = /* @__PURE__ */ enumOf(annotationKindCodelist);
/** One code of {@link annotationKindCodelist}. */
export type AnnotationKind = z.infer<typeof AnnotationKindSchema>;
