import { strictObject, z } from "#zod";
import { AccountKindSchema } from "../codelists/account-kind.ts";
import { FidelitySchema } from "../codelists/fidelity.ts";
import { anyActor, identity, reference } from "../reference.ts";
import { TextSchema } from "../scalars/text.ts";
import { CueSchema } from "./cue.ts";
import { DateClaimSchema } from "./date-claim.ts";
import { DescriptionSchema } from "./description.ts";
import { EvidenceSchema } from "./evidence.ts";

/**
 * One telling: whose it is, in which source it is read, and who relays it. A chain of `relayedBy` ends at an account
 * whose voice is the publisher of the source.
 */
export const AccountSchema = strictObject(
  "One telling of one or more calls: whose it is, where it is read, and who relays it.",
  () => ({
    id: identity("account", "The account's id."),
    kind: AccountKindSchema.describe("What kind of telling it is."),
    voice: reference(anyActor, "Whose telling it is."),
    source: reference(["source"], "The source in which the telling is read."),
    relayedBy: reference(
      ["account"],
      "The account that passes this one on; absent where the publisher itself tells.",
    ).optional(),
    revises: reference(["account"], "The earlier account that this one replaces or amends.").optional(),
    author: reference(
      ["person", "organization", "group"],
      "Who wrote the telling down, where that is not its voice.",
    ).optional(),
    writtenOn: DateClaimSchema.optional().describe("When the telling was written or spoken."),
    fidelity: FidelitySchema.optional().describe("How close the telling claims to be to the words spoken."),
    describedAs: z
      .array(DescriptionSchema)
      .optional()
      .describe("How other accounts, or itself, describe the voice."),
    cue: CueSchema.optional().describe("The words by which the relaying account introduces this one."),
    evidence: z.array(EvidenceSchema).optional().describe("Where the source says whose telling it is."),
    note: TextSchema.optional().describe("A remark of the encoder."),
  }),
);
/** One telling: whose it is, in which source it is read, and who relays it. */
export type Account = z.infer<typeof AccountSchema>;
