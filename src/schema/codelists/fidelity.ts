import type { Codelist } from "./define-codelist.ts";
import type { Fidelity } from "../model-types.ts";

/** How close a telling claims to be to the words spoken. */
export const fidelityCodelist: Codelist<Fidelity, "fidelity"> = {
  name: "fidelity",
  description: "How close a telling claims to be to the words spoken.",
  codes: {
    verbatim: { label: "Verbatim", definition: "It claims to give the words spoken, one for one." },
    reconstructed: {
      label: "Reconstructed",
      definition:
        "It gives what was said as speech, turn by turn, put together afterwards from notes or memory.",
    },
    summary: {
      label: "Summary",
      definition:
        "It reports what was said in condensed form and does not claim to give the words, save those it quotes.",
    },
  },
};
