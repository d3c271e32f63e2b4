import { strictObject, z } from "#zod";
import { ActSchema } from "../codelists/act.ts";
import { ChannelSchema } from "../codelists/channel.ts";
import { FactualitySchema } from "../codelists/factuality.ts";
import { ModeSchema } from "../codelists/mode.ts";
import { SettingSchema } from "../codelists/setting.ts";
import { anyActor, identity, reference } from "../reference.ts";
import { TextSchema } from "../scalars/text.ts";
import { CueSchema } from "./cue.ts";
import { EvidenceSchema } from "./evidence.ts";
import { ReferenceSchema } from "./reference.ts";
import { StatementElementSchema } from "./statement-element.ts";

/**
 * Something that somebody said, according to one account. `content` is the proposition in the encoder's plain words;
 * what is true of it is not said here, only how sure the speaker was (`factuality`).
 */
export const StatementSchema = strictObject(
  "Something that somebody said, according to one account.",
  () => ({
    id: identity("statement", "The statement's id."),
    account: reference(["account"], "The account according to which it was said."),
    speakers: z
      .array(reference(anyActor, "A speaker."))
      .min(1)
      .describe("Who said it; several where an account tells it of them together."),
    addressees: z.array(reference(anyActor, "An addressee.")).optional().describe("To whom it was said."),
    setting: SettingSchema.optional().describe("Whether it was said in the call or outside it."),
    channel: ChannelSchema.optional().describe("Whether it was spoken or written."),
    mode: ModeSchema.describe("How the account presents the words: quoted, reported or only named."),
    acts: z.array(ActSchema).min(1).describe("What was done by saying it."),
    cue: CueSchema.optional().describe("The words by which the account attributes it."),
    content: TextSchema.describe("The proposition in plain words of the encoder."),
    condition: TextSchema.optional().describe("The condition under which the content is said to hold."),
    topics: z
      .array(reference(["topic"], "A topic."))
      .optional()
      .describe("What the statement is about, as the encoder reads it."),
    about: z.array(reference(anyActor, "An actor spoken of.")).optional().describe("Whom it speaks of."),
    factuality: FactualitySchema.optional().describe(
      "How certain the content is according to the speaker, not according to the encoder.",
    ),
    respondsTo: reference(["statement"], "The statement that this one answers.").optional(),
    refersTo: ReferenceSchema.optional().describe("An earlier speech, letter or call that it points at."),
    elements: z
      .array(StatementElementSchema)
      .optional()
      .describe("The parts of an enumeration, each with its evidence."),
    insertions: z
      .array(EvidenceSchema)
      .optional()
      .describe("Words of an editor inside a direct quotation, which the speaker did not say."),
    evidence: z.array(EvidenceSchema).min(1).describe("Where the source says so."),
    note: TextSchema.optional().describe("A remark of the encoder."),
  }),
);
/** Something that somebody said, according to one account. */
export type Statement = z.infer<typeof StatementSchema>;
