import type { z } from "#zod";
import { patterned } from "./patterned.ts";

/** Hours and minutes, with seconds where they are known. */
export const CLOCK_TIME_PATTERN = /^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$/;

/** A time of day on a 24-hour clock, such as `17:15`. */
export const ClockTimeSchema = patterned(
  CLOCK_TIME_PATTERN,
  'a time of day on a 24-hour clock, such as "17:15"',
  "A time of day on a 24-hour clock, such as 17:15.",
  "ClockTime",
);
/** A time of day on a 24-hour clock. */
export type ClockTime = z.infer<typeof ClockTimeSchema>;
