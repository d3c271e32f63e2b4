import { list, strictObject } from "#zod";
import type { ObjectSchema, ShapeOf } from "#zod";
import { DateBasisSchema, PartOfDaySchema, WeekdaySchema } from "../codelists/all-code-schemas.ts";
import { reference } from "../reference.ts";
import { ClockTimeSchema } from "../scalars/clock-time.ts";
import { EdtfSchema } from "../scalars/edtf.ts";
import { TextSchema } from "../scalars/text.ts";
import { EvidenceSchema } from "./evidence.ts";
import type { DateClaim } from "../model-types.ts";

const dateClaimFields = () => ({
  value: EdtfSchema.describe("The date, as precise as it is known and no more."),
  time: ClockTimeSchema.optional().describe("The time of day, if only a time or a weekday is printed."),
  partOfDay: PartOfDaySchema.optional().describe("The part of the day, if no hour is printed."),
  zone: TextSchema.optional().describe("The time zone as printed or by its IANA name, such as Europe/Kyiv."),
  weekday: WeekdaySchema.optional().describe("The day of the week, if it is printed."),
  asPrinted: TextSchema.optional().describe("The words of the source that give the date."),
  basis: DateBasisSchema.describe("What the value is based on."),
  basisSource: reference(
    ["source"],
    "The source that the value is based on, for basis other-source.",
  ).optional(),
  evidence: list(EvidenceSchema).optional().describe("Where the date is printed."),
});
/** The fields of the schema of {@link DateClaim}. */
export type DateClaimShape = ShapeOf<typeof dateClaimFields>;
/** A date that somebody gave, beside the words it was given in and what its value rests on. */
export const DateClaimSchema: ObjectSchema<DateClaimShape, DateClaim> = strictObject(
  "A date, the words that give it, and what its value is based on.",
  dateClaimFields,
  "DateClaim",
);
