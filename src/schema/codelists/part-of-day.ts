import type { z } from "#zod";
import { enumOf } from "./define-codelist.ts";
import type { Codelist } from "./define-codelist.ts";

/** The part of a day, where no hour is told. */
export const partOfDayCodelist = {
  name: "partOfDay",
  description: "The part of a day, where no hour is told.",
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
} as const satisfies Codelist;

/** Accepts one code of {@link partOfDayCodelist}. */
export const PartOfDaySchema = /* @__PURE__ */ enumOf(partOfDayCodelist);
/** One code of {@link partOfDayCodelist}. */
export type PartOfDay = z.infer<typeof PartOfDaySchema>;
