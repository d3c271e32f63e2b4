import { strictObject } from "#zod";
import type { ObjectSchema, ShapeOf } from "#zod";
import { OfficeKindSchema } from "../codelists/all-code-schemas.ts";
import { reference } from "../reference.ts";
import { EdtfSchema } from "../scalars/edtf.ts";
import { TextSchema } from "../scalars/text.ts";
import type { Office } from "../model-types.ts";

const officeFields = () => ({
  title: TextSchema.describe("The office's right title, such as Federal Chancellor."),
  kind: OfficeKindSchema.describe("What kind of office it is."),
  of: reference(["state", "organization", "group"], "The state or body whose office it is."),
  startDate: EdtfSchema.optional().describe("When the person took the office; absent if not known."),
  endDate: EdtfSchema.optional().describe(
    "When the person left the office; absent if still held or not known.",
  ),
});
/** The fields of the schema of {@link Office}. */
export type OfficeShape = ShapeOf<typeof officeFields>;
/** An office that a person held, and when. The office held on the day of a call is derived from these. */
export const OfficeSchema: ObjectSchema<OfficeShape, Office> = strictObject(
  "An office that a person held, and when.",
  officeFields,
  "Office",
);
