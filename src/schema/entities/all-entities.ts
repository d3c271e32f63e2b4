// Written by `npm run generate` from the files that it imports. Do not edit.
import { AccountSchema } from "./account.ts";
import { ActorSchema } from "./actor.ts";
import { CircumstanceSchema } from "./circumstance.ts";
import { ComparisonSchema } from "./comparison.ts";
import { CreatorSchema } from "./creator.ts";
import { CueSchema } from "./cue.ts";
import { DatasetSchema } from "./dataset.ts";
import { DateClaimSchema } from "./date-claim.ts";
import { DescriptionSchema } from "./description.ts";
import { DiscussedTopicSchema } from "./discussed-topic.ts";
import { EvidenceSchema } from "./evidence.ts";
import { GroupSchema } from "./group.ts";
import { IdentifiersSchema } from "./identifiers.ts";
import { LeaderCallSchema } from "./leader-call.ts";
import { OfficeSchema } from "./office.ts";
import { OrganizationSchema } from "./organization.ts";
import { OutcomeClaimSchema } from "./outcome-claim.ts";
import { OutcomeSchema } from "./outcome.ts";
import { ParticipantSchema } from "./participant.ts";
import { PersonSchema } from "./person.ts";
import { ReferenceSchema } from "./reference.ts";
import { SourceDerivationSchema } from "./source-derivation.ts";
import { SourceDigestSchema } from "./source-digest.ts";
import { SourceSchema } from "./source.ts";
import { StateSchema } from "./state.ts";
import { StatementElementSchema } from "./statement-element.ts";
import { StatementSchema } from "./statement.ts";
import { TopicSchema } from "./topic.ts";

/** Every entity's schema by its name: the dataset first, and each before its parts. */
export const entities = {
  Dataset: DatasetSchema,
  Creator: CreatorSchema,
  Source: SourceSchema,
  SourceDerivation: SourceDerivationSchema,
  SourceDigest: SourceDigestSchema,
  Actor: ActorSchema,
  Person: PersonSchema,
  Office: OfficeSchema,
  Organization: OrganizationSchema,
  State: StateSchema,
  Group: GroupSchema,
  Identifiers: IdentifiersSchema,
  Account: AccountSchema,
  Topic: TopicSchema,
  LeaderCall: LeaderCallSchema,
  Participant: ParticipantSchema,
  DiscussedTopic: DiscussedTopicSchema,
  Description: DescriptionSchema,
  Statement: StatementSchema,
  Reference: ReferenceSchema,
  StatementElement: StatementElementSchema,
  Outcome: OutcomeSchema,
  OutcomeClaim: OutcomeClaimSchema,
  Circumstance: CircumstanceSchema,
  Cue: CueSchema,
  DateClaim: DateClaimSchema,
  Comparison: ComparisonSchema,
  Evidence: EvidenceSchema,
};
