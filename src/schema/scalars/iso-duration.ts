import type { z } from "#zod";
import { patterned } from "./patterned.ts";

/** Hours, minutes and seconds of ISO 8601, each at most once and at least one of them. */
export const ISO_DURATION_PATTERN =
  /^PT([0-9]{1,4}H([0-9]{1,4}M)?([0-9]{1,4}S)?|[0-9]{1,4}M([0-9]{1,4}S)?|[0-9]{1,4}S)$/;

/** How long something lasted: an ISO 8601 duration of hours, minutes and seconds, such as `PT17M6S`. */
export const IsoDurationSchema = patterned(
  ISO_DURATION_PATTERN,
  'an ISO 8601 duration of hours, minutes and seconds, such as "PT1H30M" or "PT17M6S"',
  "An ISO 8601 duration of hours, minutes and seconds, such as PT1H30M or PT17M6S.",
  "IsoDuration",
);
/** An ISO 8601 duration of hours, minutes and seconds. */
export type IsoDuration = z.infer<typeof IsoDurationSchema>;
