import { list, strictObject } from "#zod";
import type { ObjectSchema, ShapeOf } from "#zod";
import { AccountKindSchema, FidelitySchema } from "../codelists/all-code-schemas.ts";
import { anyActor, identity, reference } from "../reference.ts";
import { LanguageTagSchema } from "../scalars/language-tag.ts";
import { TextSchema } from "../scalars/text.ts";
import { CueSchema } from "./cue.ts";
import { DateClaimSchema } from "./date-claim.ts";
import { EvidenceSchema } from "./evidence.ts";
import type { Account } from "../model-types.ts";

const accountFields = () => ({
  id: identity("account", "The account's id."),
  kind: AccountKindSchema.describe("What kind of account it is."),
  voice: reference(anyActor, "Whose account it is."),
  source: reference(["source"], "The source in which the account is read."),
  relayedBy: reference(
    ["account"],
    "The account that passes this one on; absent for the publisher's own account.",
  ).optional(),
  revises: reference(["account"], "The earlier account that this one replaces or amends.").optional(),
  authors: list(reference(anyActor, "An author."))
    .optional()
    .describe("Who wrote the account down, if that is not its voice."),
  writtenOn: DateClaimSchema.optional().describe("When the account was written or spoken."),
  releasedOn: DateClaimSchema.optional().describe(
    "When the account was made public, if it had been held back.",
  ),
  fidelity: FidelitySchema.optional().describe("How close the account claims to be to the words spoken."),
  language: LanguageTagSchema.optional().describe(
    "The account's original language, if the source prints a translation.",
  ),
  platform: TextSchema.optional().describe("The network or programme on which it was published, such as X."),
  cues: list(CueSchema).optional().describe("The words by which the relaying account introduces this one."),
  evidence: list(EvidenceSchema).optional().describe("Where the source says whose account it is."),
  note: TextSchema.optional().describe("A remark of the encoder."),
});
/** The fields of the schema of {@link Account}. */
export type AccountShape = ShapeOf<typeof accountFields>;
/**
 * One telling: whose it is, in which source it is read, and who relays it. A chain of `relayedBy` ends at an account
 * whose voice is the publisher of the source.
 */
export const AccountSchema: ObjectSchema<AccountShape, Account> = strictObject(
  "An account of one or more calls: whose it is, where it is read, and who relays it.",
  accountFields,
  "Account",
);
