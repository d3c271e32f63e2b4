import { list, strictObject } from "#zod";
import type { ObjectSchema, ShapeOf } from "#zod";
import { ActSchema, FactualitySchema, ModeSchema, SettingSchema } from "../codelists/all-code-schemas.ts";
import { anyActor, identity, reference } from "../reference.ts";
import { TextSchema } from "../scalars/text.ts";
import { attributedFields } from "./attributed.ts";
import { EvidenceSchema } from "./evidence.ts";
import { ReferenceSchema } from "./reference.ts";
import { StatementElementSchema } from "./statement-element.ts";
import type { Statement } from "../model-types.ts";

const statementFields = () => ({
  id: identity("statement", "The statement's id."),
  speakers: list(reference(anyActor, "A speaker.")).describe(
    "Who said it; several if it is reported of them together, none if the words name nobody.",
  ),
  addressees: list(reference(anyActor, "An addressee.")).optional().describe("To whom it was said."),
  setting: SettingSchema.describe("Whether it was said in the call, before it or after it."),
  occasion: ReferenceSchema.optional().describe("Where and when it was said, if not in the call."),
  mode: ModeSchema.describe("How the printed text presents the words: quoted, reported or only named."),
  acts: list(ActSchema, 1).describe("What the speaker did by saying it."),
  content: TextSchema.describe(
    "The proposition in the encoder's plain words, in the positive: what is denied is negated by factuality.",
  ),
  condition: TextSchema.optional().describe("The condition under which the content is said to apply."),
  topics: list(reference(["topic"], "A topic."))
    .optional()
    .describe("What the statement is about, as the encoder reads it."),
  about: list(reference(anyActor, "An actor spoken of.")).optional().describe("Whom it is about."),
  respondsTo: list(reference(["statement", "element"], "A statement, or an element of one."))
    .optional()
    .describe("The statements, or elements of them, that this one answers."),
  refersTo: list(ReferenceSchema)
    .optional()
    .describe("Earlier speeches, letters or calls that it points at."),
  elements: list(StatementElementSchema)
    .optional()
    .describe("The parts of an enumeration, each with its evidence."),
  insertions: list(EvidenceSchema)
    .optional()
    .describe("Words of an editor inside a direct quotation, which the speaker did not say."),
  omissions: list(EvidenceSchema)
    .optional()
    .describe("Marks inside a direct quotation where an editor left words out."),
  ...attributedFields(),
  factuality: FactualitySchema.optional().describe(
    "How sure the speaker is of the content, not the account and not the encoder; negative where the speaker denies it.",
  ),
});
/** The fields of the schema of {@link Statement}. */
export type StatementShape = ShapeOf<typeof statementFields>;
/**
 * Something that somebody said, according to one account. `content` is the proposition in the encoder's plain words;
 * what is true of it is not said here, only how sure the speaker was (`factuality`).
 */
export const StatementSchema: ObjectSchema<StatementShape, Statement> = strictObject(
  "Something that somebody said, according to one account.",
  statementFields,
  "Statement",
);
