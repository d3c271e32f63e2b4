// Written by `npm run generate` from the files that it names. Do not edit.
// What the package exports of the model: the schema, the type and the codes of each entity, scalar and codelist.
export type * from "./model-types.ts";

export { AccountSchema } from "./entities/account.ts";
export type { AccountShape } from "./entities/account.ts";
export { ActorSchema } from "./entities/actor.ts";
export { CircumstanceSchema } from "./entities/circumstance.ts";
export type {
  CircumstanceOccurrenceShape,
  CircumstanceInitiatorShape,
  CircumstanceTimeShape,
  CircumstanceDurationShape,
  CircumstanceMediumShape,
  CircumstancePlaceShape,
  CircumstanceAttendanceShape,
  CircumstanceInterpretingShape,
  CircumstancePreviousContactShape,
  CircumstanceAttemptShape,
  CircumstanceRecordingShape,
  CircumstanceEventShape,
  CircumstanceRelatedCallShape,
  CircumstanceSilenceShape,
} from "./entities/circumstance.ts";
export { ComparisonSchema } from "./entities/comparison.ts";
export type { ComparisonShape } from "./entities/comparison.ts";
export { CreatorSchema } from "./entities/creator.ts";
export type { CreatorShape } from "./entities/creator.ts";
export { CueSchema } from "./entities/cue.ts";
export type { CueShape } from "./entities/cue.ts";
export { DatasetSchema } from "./entities/dataset.ts";
export type { DatasetShape } from "./entities/dataset.ts";
export { DateClaimSchema } from "./entities/date-claim.ts";
export type { DateClaimShape } from "./entities/date-claim.ts";
export { DescriptionSchema } from "./entities/description.ts";
export type { DescriptionShape } from "./entities/description.ts";
export { DiscussedTopicSchema } from "./entities/discussed-topic.ts";
export type { DiscussedTopicShape } from "./entities/discussed-topic.ts";
export { EvidenceSchema } from "./entities/evidence.ts";
export type { EvidenceShape } from "./entities/evidence.ts";
export { GroupSchema } from "./entities/group.ts";
export type { GroupShape } from "./entities/group.ts";
export { IdentifiersSchema } from "./entities/identifiers.ts";
export type { IdentifiersShape } from "./entities/identifiers.ts";
export { LeaderCallSchema } from "./entities/leader-call.ts";
export type { LeaderCallShape } from "./entities/leader-call.ts";
export { OfficeSchema } from "./entities/office.ts";
export type { OfficeShape } from "./entities/office.ts";
export { OrganizationSchema } from "./entities/organization.ts";
export type { OrganizationShape } from "./entities/organization.ts";
export { OutcomeClaimSchema } from "./entities/outcome-claim.ts";
export type { OutcomeClaimShape } from "./entities/outcome-claim.ts";
export { OutcomeSchema } from "./entities/outcome.ts";
export type { OutcomeShape } from "./entities/outcome.ts";
export { ParticipantSchema } from "./entities/participant.ts";
export type { ParticipantShape } from "./entities/participant.ts";
export { PersonSchema } from "./entities/person.ts";
export type { PersonShape } from "./entities/person.ts";
export { ReferenceSchema } from "./entities/reference.ts";
export type { ReferenceShape } from "./entities/reference.ts";
export { SourceDerivationSchema } from "./entities/source-derivation.ts";
export type { SourceDerivationShape } from "./entities/source-derivation.ts";
export { SourceDigestSchema } from "./entities/source-digest.ts";
export type { SourceDigestShape } from "./entities/source-digest.ts";
export { SourceSchema } from "./entities/source.ts";
export type { SourceShape } from "./entities/source.ts";
export { StateSchema } from "./entities/state.ts";
export type { StateShape } from "./entities/state.ts";
export { StatementElementSchema } from "./entities/statement-element.ts";
export type { StatementElementShape } from "./entities/statement-element.ts";
export { StatementSchema } from "./entities/statement.ts";
export type { StatementShape } from "./entities/statement.ts";
export { TopicSchema } from "./entities/topic.ts";
export type { TopicShape } from "./entities/topic.ts";

export { ClockTimeSchema } from "./scalars/clock-time.ts";
export type { ClockTime } from "./scalars/clock-time.ts";
export { CodePointOffsetSchema } from "./scalars/code-point-offset.ts";
export type { CodePointOffset } from "./scalars/code-point-offset.ts";
export { EdtfSchema } from "./scalars/edtf.ts";
export type { Edtf } from "./scalars/edtf.ts";
export { IdSchema } from "./scalars/id.ts";
export type { Id } from "./scalars/id.ts";
export { IsoDurationSchema } from "./scalars/iso-duration.ts";
export type { IsoDuration } from "./scalars/iso-duration.ts";
export { IsoPeriodSchema } from "./scalars/iso-period.ts";
export type { IsoPeriod } from "./scalars/iso-period.ts";
export { LanguageTagSchema } from "./scalars/language-tag.ts";
export type { LanguageTag } from "./scalars/language-tag.ts";
export { Sha256Schema } from "./scalars/sha256.ts";
export type { Sha256 } from "./scalars/sha256.ts";
export { TextSchema } from "./scalars/text.ts";
export { UriSchema } from "./scalars/uri.ts";
export type { Uri } from "./scalars/uri.ts";
export { WebAddressSchema } from "./scalars/web-address.ts";
export type { WebAddress } from "./scalars/web-address.ts";

export { accountKindCodelist } from "./codelists/account-kind.ts";
export { actCodelist } from "./codelists/act.ts";
export { attemptResultCodelist } from "./codelists/attempt-result.ts";
export { attributionCodelist } from "./codelists/attribution.ts";
export { callLinkCodelist } from "./codelists/call-link.ts";
export { callStatusCodelist } from "./codelists/call-status.ts";
export { comparisonKindCodelist } from "./codelists/comparison-kind.ts";
export { countedCodelist } from "./codelists/counted.ts";
export { dateBasisCodelist } from "./codelists/date-basis.ts";
export { derivationCodelist } from "./codelists/derivation.ts";
export { descriptionStatusCodelist } from "./codelists/description-status.ts";
export { durationBoundCodelist } from "./codelists/duration-bound.ts";
export { eventRelationCodelist } from "./codelists/event-relation.ts";
export { evidencePartCodelist } from "./codelists/evidence-part.ts";
export { extentCodelist } from "./codelists/extent.ts";
export { factualityCodelist } from "./codelists/factuality.ts";
export { fidelityCodelist } from "./codelists/fidelity.ts";
export { initiationCodelist } from "./codelists/initiation.ts";
export { interpretingMannerCodelist } from "./codelists/interpreting-manner.ts";
export { mediumCodelist } from "./codelists/medium.ts";
export { modeCodelist } from "./codelists/mode.ts";
export { officeKindCodelist } from "./codelists/office-kind.ts";
export { outcomeKindCodelist } from "./codelists/outcome-kind.ts";
export { partOfDayCodelist } from "./codelists/part-of-day.ts";
export { participantRoleCodelist } from "./codelists/participant-role.ts";
export { presenceCodelist } from "./codelists/presence.ts";
export { productionCodelist } from "./codelists/production.ts";
export { settingCodelist } from "./codelists/setting.ts";
export { sourceKindCodelist } from "./codelists/source-kind.ts";
export { stanceCodelist } from "./codelists/stance.ts";
export { topicKindCodelist } from "./codelists/topic-kind.ts";
export { weekdayCodelist } from "./codelists/weekday.ts";

export {
  AccountKindSchema,
  ActSchema,
  AttemptResultSchema,
  AttributionSchema,
  CallLinkSchema,
  CallStatusSchema,
  ComparisonKindSchema,
  CountedSchema,
  DateBasisSchema,
  DerivationSchema,
  DescriptionStatusSchema,
  DurationBoundSchema,
  EventRelationSchema,
  EvidencePartSchema,
  ExtentSchema,
  FactualitySchema,
  FidelitySchema,
  InitiationSchema,
  InterpretingMannerSchema,
  MediumSchema,
  ModeSchema,
  OfficeKindSchema,
  OutcomeKindSchema,
  PartOfDaySchema,
  ParticipantRoleSchema,
  PresenceSchema,
  ProductionSchema,
  SettingSchema,
  SourceKindSchema,
  StanceSchema,
  TopicKindSchema,
  WeekdaySchema,
} from "./codelists/all-code-schemas.ts";
