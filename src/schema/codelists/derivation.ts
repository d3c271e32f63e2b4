import type { z } from "#zod";
import { enumOf } from "./define-codelist.ts";
import type { Codelist } from "./define-codelist.ts";

/** How a source was made from another source. */
export const derivationCodelist = {
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
} as const satisfies Codelist;

/** Accepts one code of {@link derivationCodelist}. */
export const DerivationSchema = /* @__PURE__ */ enumOf(derivationCodelist);
/** One code of {@link derivationCodelist}. */
export type Derivation = z.infer<typeof DerivationSchema>;
