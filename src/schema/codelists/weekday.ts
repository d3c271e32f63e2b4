import type { z } from "#zod";
import { enumOf } from "./define-codelist.ts";
import type { Codelist } from "./define-codelist.ts";

/** The day of the week, as it is printed. */
export const weekdayCodelist = {
  name: "weekday",
  description: "The day of the week, as it is printed.",
  codes: {
    monday: { label: "Monday", definition: "The day between Sunday and Tuesday." },
    tuesday: { label: "Tuesday", definition: "The day between Monday and Wednesday." },
    wednesday: { label: "Wednesday", definition: "The day between Tuesday and Thursday." },
    thursday: { label: "Thursday", definition: "The day between Wednesday and Friday." },
    friday: { label: "Friday", definition: "The day between Thursday and Saturday." },
    saturday: { label: "Saturday", definition: "The day between Friday and Sunday." },
    sunday: { label: "Sunday", definition: "The day between Saturday and Monday." },
  },
} as const satisfies Codelist;

/** Accepts one code of {@link weekdayCodelist}. */
export const WeekdaySchema = /* @__PURE__ */ enumOf(weekdayCodelist);
/** One code of {@link weekdayCodelist}. */
export type Weekday = z.infer<typeof WeekdaySchema>;
