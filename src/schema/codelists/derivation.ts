import type { Codelist } from "./define-codelist.ts";
import type { Derivation } from "../model-types.ts";

/** How a source was made from another source. */
export const derivationCodelist: Codelist<Derivation, "derivation"> = {
  name: "derivation",
  description: "How a source was made from another source.",
  codes: {
    translation: {
      label: "Translation",
      definition: "It renders the other source's text, or most of it, in another language.",
    },
    copy: {
      label: "Copy",
      definition: "It repeats the other source's text, or most of it, in the same language.",
    },
    quotation: {
      label: "Quotation",
      definition:
        "It takes over passages of the other source into a text of its own, whether or not translated.",
    },
  },
};
