import type { Codelist } from "./define-codelist.ts";
import type { InterpretingManner } from "../model-types.ts";

/** In what way a call was interpreted. */
export const interpretingMannerCodelist: Codelist<InterpretingManner, "interpretingManner"> = {
  name: "interpretingManner",
  description: "In what way a call was interpreted.",
  codes: {
    consecutive: {
      label: "Consecutive",
      definition: "The interpreter speaks after the speaker, passage by passage.",
    },
    simultaneous: {
      label: "Simultaneous",
      definition: "The interpreter speaks while the speaker is speaking.",
    },
    none: { label: "None", definition: "The account says, or the record shows, that nobody interpreted." },
  },
};
