import type { Codelist } from "./define-codelist.ts";
import type { PartOfDay } from "../model-types.ts";

/** The part of a day, where no hour is given. */
export const partOfDayCodelist: Codelist<PartOfDay, "partOfDay"> = {
  name: "partOfDay",
  description: "The part of a day, where no hour is given.",
  codes: {
    night: {
      label: "Night",
      definition: "Between late evening and early morning.",
    },
    morning: {
      label: "Morning",
      definition: "Before noon.",
    },
    midday: {
      label: "Midday",
      definition: "Around noon.",
    },
    afternoon: {
      label: "Afternoon",
      definition: "Between noon and evening.",
    },
    evening: {
      label: "Evening",
      definition: "Between afternoon and night.",
    },
  },
};
