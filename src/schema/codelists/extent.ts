import type { Codelist } from "./define-codelist.ts";
import type { Extent } from "../model-types.ts";

/** How much of a publication its text in the dataset is. */
export const extentCodelist: Codelist<Extent, "extent"> = {
  name: "extent",
  description: "How much of a publication its text in the dataset is.",
  codes: {
    whole: {
      label: "Whole",
      definition:
        "The text is all of the publication that is about the calls, so that what it lacks was left out.",
    },
    part: {
      label: "Part",
      definition: "The text is cut: it breaks off, or parts of the publication were not to be had.",
    },
  },
};
