import { list, strictObject } from "#zod";
import type { ObjectSchema, ShapeOf } from "#zod";
import { identity } from "../reference.ts";
import { TextSchema } from "../scalars/text.ts";
import { EvidenceSchema } from "./evidence.ts";
import type { StatementElement } from "../model-types.ts";

const statementElementFields = () => ({
  id: identity("element", "The element's id, if something refers to it.").optional(),
  content: TextSchema.describe("The part's proposition in the encoder's plain words."),
  evidence: list(EvidenceSchema, 1).describe("Where this part is printed."),
  note: TextSchema.optional().describe("A remark of the encoder."),
});
/** The fields of the schema of {@link StatementElement}. */
export type StatementElementShape = ShapeOf<typeof statementElementFields>;
/** One part of an enumeration inside a statement, such as one of three demands. */
export const StatementElementSchema: ObjectSchema<StatementElementShape, StatementElement> = strictObject(
  "One part of an enumeration inside a statement.",
  statementElementFields,
  "StatementElement",
);
