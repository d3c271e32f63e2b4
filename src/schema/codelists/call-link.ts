import type { Codelist } from "./define-codelist.ts";
import type { CallLink } from "../model-types.ts";

/** How this call relates to another call. */
export const callLinkCodelist: Codelist<CallLink, "callLink"> = {
  name: "callLink",
  description: "How this call relates to another call.",
  codes: {
    follows: {
      label: "Follows",
      definition:
        "This call comes after the other in the same course of talks, without being said to be caused by it.",
    },
    "prompted-by": {
      label: "Prompted by",
      definition: "This call was held because of the other or of what was said in it.",
    },
    "reports-on": {
      label: "Reports on",
      definition: "In this call somebody tells a participant about the other call.",
    },
    "retry-of": {
      label: "Retry of",
      definition: "This call was held in place of the other, which did not take place or broke off.",
    },
    other: {
      label: "Other",
      definition: "The two calls are related in a way that none of the other codes fits.",
    },
  },
};
