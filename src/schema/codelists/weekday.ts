import type { Codelist } from "./define-codelist.ts";
import type { Weekday } from "../model-types.ts";

/** The day of the week, as it is printed. */
export const weekdayCodelist: Codelist<Weekday, "weekday"> = {
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
};
