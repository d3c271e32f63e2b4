import type { Codelist } from "./define-codelist.ts";
import type { Attribution } from "../model-types.ts";

/** How a text shows whose telling a fact is. */
export const attributionCodelist: Codelist<Attribution, "attribution"> = {
  name: "attribution",
  description: "How a text shows whose telling a fact is.",
  origin: "PARC/PolNeAR: attribution relations",
  codes: {
    explicit: {
      label: "Explicit",
      definition: "The same sentence names the voice, or a word for it.",
    },
    "carried-over": {
      label: "Carried over",
      definition: "Another sentence names the voice, and the text plainly continues with its account.",
    },
    inferred: {
      label: "Inferred",
      definition: "No words name the voice; the encoder judges whose account it is.",
    },
  },
};
