import type { z } from "#zod";
import { enumOf } from "./define-codelist.ts";
import type { Codelist } from "./define-codelist.ts";

/** How much of a publication its text in the dataset is. */
export const extentCodelist = {
  name: "extent",
  description: "How much of a publication its text in the dataset is.",
  codes: {
    whole: {
      label: "Whole",
      definition:
        "The text is all of the publication that tells of the calls, so that what it lacks was left out.",
    },
    part: {
      label: "Part",
      definition: "The text is cut: it breaks off, or parts of the publication were not to be had.",
    },
  },
} as const satisfies Codelist;

/** Accepts one code of {@link extentCodelist}. */
export const ExtentSchema = /* @__PURE__ */ enumOf(extentCodelist);
/** One code of {@link extentCodelist}. */
export type Extent = z.infer<typeof ExtentSchema>;
