import type { Codelist } from "./define-codelist.ts";
import type { Stance } from "../model-types.ts";

/** What the words of attribution presuppose about the content they introduce. */
export const stanceCodelist: Codelist<Stance, "stance"> = {
  name: "stance",
  description: "What the words of attribution presuppose about the content they introduce.",
  codes: {
    neutral: {
      label: "Neutral",
      definition:
        "The words say that something was said, be it with emphasis, and leave open whether it is true.",
    },
    factive: {
      label: "Factive",
      definition: "The words present the content as a fact, as noted or recalled do.",
      origin: "Kiparsky and Kiparsky 1970: factive predicates",
    },
    doubting: {
      label: "Doubting",
      definition: "The words present the content as unproven or untrue, as alleged or so-called do.",
    },
    evaluative: {
      label: "Evaluative",
      definition:
        "The words judge the speaker or the manner of speaking, as boasted or lectured do, rather than the truth of the content.",
    },
    inferential: {
      label: "Inferential",
      definition:
        "The words mark the content as concluded by whoever reports it, as apparently or it seems that do.",
    },
    hearsay: {
      label: "Hearsay",
      definition:
        "The words mark the content as passed on from others who are not named as its tellers, as reportedly does.",
    },
  },
};
