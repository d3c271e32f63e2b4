import type { Codelist } from "./define-codelist.ts";
import type { DescriptionStatus } from "../model-types.ts";

/** Whether the printed words fit the one they describe, on the day they speak of. */
export const descriptionStatusCodelist: Codelist<DescriptionStatus, "descriptionStatus"> = {
  name: "descriptionStatus",
  description: "Whether the printed words fit the one they describe, on the day they speak of.",
  codes: {
    accurate: {
      label: "Accurate",
      definition:
        "The words are true of the one described on that day, whether or not they give the formal title.",
    },
    wrong: {
      label: "Wrong",
      definition:
        "The words name an office, name or tie that the one described did not have on that day and had not had before.",
    },
    outdated: {
      label: "Outdated",
      definition: "The words were true of the one described earlier and no longer on that day.",
    },
    informal: {
      label: "Informal",
      definition:
        "The words fit the right one but are a nickname or loose usage in place of a title, without belittling.",
    },
    disparaging: {
      label: "Disparaging",
      definition:
        "The words are chosen to belittle or insult the one described, whether or not an office in them is right.",
    },
    disputed: {
      label: "Disputed",
      definition:
        "It is contested between sides whether the words are true of the one described, such as a title that not all recognise.",
    },
  },
};
