import type { Codelist } from "./define-codelist.ts";
import type { DateBasis } from "../model-types.ts";

/** What the value of a date rests on. */
export const dateBasisCodelist: Codelist<DateBasis, "dateBasis"> = {
  name: "dateBasis",
  description: "What the value of a date rests on.",
  codes: {
    printed: {
      label: "Printed",
      definition: "All of the value is in the words of the source as a calendar date.",
    },
    relative: {
      label: "Relative",
      definition:
        "The source gives an expression such as yesterday or on Friday, from which the value is calculated, counted from the day on which whoever says it spoke.",
    },
    "publication-date": {
      label: "Publication date",
      definition: "The source names no day, and the day on which it was published is taken for it.",
    },
    context: {
      label: "Context",
      definition:
        "At least a part of the value, such as the year, is inferred from other things that the same source says, or from its date of publication.",
    },
    "other-source": {
      label: "Other source",
      definition:
        "At least a part of the value, such as the year, comes from another source than the one that gives the date.",
    },
    unknown: { label: "Unknown", definition: "It is not recorded what the value rests on." },
  },
};
