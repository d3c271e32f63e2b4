import { strictObject, z } from "#zod";
import { identity } from "../reference.ts";
import { TextSchema } from "../scalars/text.ts";
import { EvidenceSchema } from "./evidence.ts";

/** One part of an enumeration inside a statement, such as one of three demands. */
export const StatementElementSchema = strictObject("One part of an enumeration inside a statement.", () => ({
  id: identity("element", "The element's id, where something refers to it.").optional(),
  content: TextSchema.describe("The part's proposition in plain words of the encoder."),
  evidence: z.array(EvidenceSchema).min(1).describe("Where this part is printed."),
  note: TextSchema.optional().describe("A remark of the encoder."),
}));
/** One part of an enumeration inside a statement. */
export type StatementElement = z.infer<typeof StatementElementSchema>;
