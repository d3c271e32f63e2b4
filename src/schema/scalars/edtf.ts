import type { z } from "#zod";
import { patterned } from "./patterned.ts";

/* @__NO_SIDE_EFFECTS__ */
function edtfPattern(): RegExp {
  const year = "([0-9]{4}|[0-9]{3}X|[0-9]{2}XX|[0-9]XXX|XXXX)";
  const month = "(0[1-9]|1[0-2]|[01]X|XX)";
  const day = "(0[1-9]|[12][0-9]|3[01]|[0-3]X|XX)";
  const date = `${year}(-${month}(-${day})?)?[?~%]?`;
  const clock = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?";
  const dateTime = `[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T${clock}(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?`;
  return new RegExp(
    `^(${dateTime}|${date}(/(${date}|\\.\\.)?)?|(\\.\\.)?/${date}|${dateTime}/(${dateTime}|\\.\\.)?|(\\.\\.)?/${dateTime})$`,
  );
}

/**
 * The forms of the Extended Date/Time Format that this model uses: a year, a month or a day, each with at most one
 * final `?`, `~` or `%`; rightmost digits `X`; a date-time to the minute or second; intervals, open (`..`) or with an unknown
 * end. That the date exists in the calendar is the rule `date/impossible`.
 */
export const EDTF_PATTERN = edtfPattern();

/** The most frequent of these forms: a day. Engines take a millisecond to prepare the pattern of all forms. */
export const DAY_PATTERN = /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/;

/** A date of the Extended Date/Time Format (ISO 8601-2:2019, EDTF), such as `2024-11-15`, `2022-12` or `2024-06~`. */
export const EdtfSchema = patterned(
  EDTF_PATTERN,
  'a date of the form "2024", "2024-11", "2024-11-15", "2024-11-15T17:15Z", with X for unknown last digits, or an interval such as "2022-12/.."',
  "A date in EDTF (ISO 8601-2): a year, month, day or date-time, with X for unknown last digits, a final ? ~ or % for doubt, or an interval.",
  "Edtf",
);
/** A date of the Extended Date/Time Format (ISO 8601-2:2019, EDTF). */
export type Edtf = z.infer<typeof EdtfSchema>;
