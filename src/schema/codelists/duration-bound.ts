import type { Codelist } from "./define-codelist.ts";
import type { DurationBound } from "../model-types.ts";

/** In what sense a length that is not exact is to be taken. */
export const durationBoundCodelist: Codelist<DurationBound, "durationBound"> = {
  name: "durationBound",
  description: "In what sense a length that is not exact is to be taken.",
  codes: {
    about: { label: "About", definition: "It was nearly that long, a little more or less." },
    "at-least": { label: "At least", definition: "It was that long or longer." },
    "at-most": { label: "At most", definition: "It was that long or less, such as almost that long." },
  },
};
