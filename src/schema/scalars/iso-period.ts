import type { z } from "#zod";
import { patterned } from "./patterned.ts";

/** Years, months and days, or weeks, or hours and minutes, of ISO 8601: each at most once and at least one of them. */
export const ISO_PERIOD_PATTERN =
  /^P([0-9]{1,4}Y([0-9]{1,4}M)?([0-9]{1,4}D)?|[0-9]{1,4}M([0-9]{1,4}D)?|[0-9]{1,4}[WD]|T[0-9]{1,4}H([0-9]{1,4}M)?|T[0-9]{1,4}M)$/;

/** How long something was away: an ISO 8601 duration of years, months, weeks, days or hours, such as `P2Y`. */
export const IsoPeriodSchema = patterned(
  ISO_PERIOD_PATTERN,
  'an ISO 8601 duration, such as "P2Y", "P1M", "P10D" or "PT6H"',
  "An ISO 8601 duration of years, months, weeks, days or hours, such as P2Y or P10D.",
  "IsoPeriod",
);
/** An ISO 8601 duration of years, months, weeks, days or hours. */
export type IsoPeriod = z.infer<typeof IsoPeriodSchema>;
