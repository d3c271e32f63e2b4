import { list, strictObject } from "#zod";
import type { ObjectSchema, ShapeOf } from "#zod";
import { AccountKindSchema } from "../codelists/account-kind.ts";
import { FidelitySchema } from "../codelists/fidelity.ts";
import { anyActor, identity, reference } from "../reference.ts";
import { LanguageTagSchema } from "../scalars/language-tag.ts";
import { TextSchema } from "../scalars/text.ts";
import { CueSchema } from "./cue.ts";
import { DateClaimSchema } from "./date-claim.ts";
import { EvidenceSchema } from "./evidence.ts";
import type { Account } from "../model-types.ts";

const accountFields = () => ({
  id: identity("account", "The account's id."),
  kind: AccountKindSchema.describe("What kind of telling it is."),
  voice: reference(anyActor, "Whose telling it is."),
  source: reference(["source"], "The source in which the telling is read."),
  relayedBy: reference(
    ["account"],
    "The account that passes this one on; absent where the publisher itself tells.",
  ).optional(),
  revises: reference(["account"], "The earlier account that this one replaces or amends.").optional(),
  authors: list(reference(anyActor, "An author."))
    .optional()
    .describe("Who wrote the telling down, where that is not its voice."),
  writtenOn: DateClaimSchema.optional().describe("When the telling was written or spoken."),
  releasedOn: DateClaimSchema.optional().describe(
    "When the telling was made public, where it had been kept back.",
  ),
  fidelity: FidelitySchema.optional().describe("How close the telling claims to be to the words spoken."),
  language: LanguageTagSchema.optional().describe(
    "The language in which it was first told, where the source prints a translation.",
  ),
  platform: TextSchema.optional().describe("The network or programme on which it was told, such as X."),
  cues: list(CueSchema).optional().describe("The words by which the relaying account introduces this one."),
  evidence: list(EvidenceSchema).optional().describe("Where the source says whose telling it is."),
  note: TextSchema.optional().describe("A remark of the encoder."),
});
/** The fields of the schema of {@link Account}. */
export type AccountShape = ShapeOf<typeof accountFields>;
/**
 * One telling: whose it is, in which source it is read, and who relays it. A chain of `relayedBy` ends at an account
 * whose voice is the publisher of the source.
 */
export const AccountSchema: ObjectSchema<AccountShape, Account> = strictObject(
  "One telling of one or more calls: whose it is, where it is read, and who relays it.",
  accountFields,
  "Account",
);
