// Written by `npm run generate` from the files that it imports. Do not edit.
import type { EnumSchema } from "#zod";
import type {
  AccountKind,
  Act,
  AttemptResult,
  Attribution,
  CallLink,
  CallStatus,
  ComparisonKind,
  Counted,
  DateBasis,
  Derivation,
  DescriptionStatus,
  DurationBound,
  EventRelation,
  EvidencePart,
  Extent,
  Factuality,
  Fidelity,
  Initiation,
  InterpretingManner,
  Medium,
  Mode,
  OfficeKind,
  OutcomeKind,
  PartOfDay,
  ParticipantRole,
  Presence,
  Production,
  Setting,
  SourceKind,
  Stance,
  TopicKind,
  Weekday,
} from "../model-types.ts";
import { enumOf } from "../enum-of.ts";
import { accountKindCodelist } from "./account-kind.ts";
import { actCodelist } from "./act.ts";
import { attemptResultCodelist } from "./attempt-result.ts";
import { attributionCodelist } from "./attribution.ts";
import { callLinkCodelist } from "./call-link.ts";
import { callStatusCodelist } from "./call-status.ts";
import { comparisonKindCodelist } from "./comparison-kind.ts";
import { countedCodelist } from "./counted.ts";
import { dateBasisCodelist } from "./date-basis.ts";
import { derivationCodelist } from "./derivation.ts";
import { descriptionStatusCodelist } from "./description-status.ts";
import { durationBoundCodelist } from "./duration-bound.ts";
import { eventRelationCodelist } from "./event-relation.ts";
import { evidencePartCodelist } from "./evidence-part.ts";
import { extentCodelist } from "./extent.ts";
import { factualityCodelist } from "./factuality.ts";
import { fidelityCodelist } from "./fidelity.ts";
import { initiationCodelist } from "./initiation.ts";
import { interpretingMannerCodelist } from "./interpreting-manner.ts";
import { mediumCodelist } from "./medium.ts";
import { modeCodelist } from "./mode.ts";
import { officeKindCodelist } from "./office-kind.ts";
import { outcomeKindCodelist } from "./outcome-kind.ts";
import { partOfDayCodelist } from "./part-of-day.ts";
import { participantRoleCodelist } from "./participant-role.ts";
import { presenceCodelist } from "./presence.ts";
import { productionCodelist } from "./production.ts";
import { settingCodelist } from "./setting.ts";
import { sourceKindCodelist } from "./source-kind.ts";
import { stanceCodelist } from "./stance.ts";
import { topicKindCodelist } from "./topic-kind.ts";
import { weekdayCodelist } from "./weekday.ts";

/** Accepts one code of {@link accountKindCodelist}. */
export const AccountKindSchema: EnumSchema<AccountKind> = /* @__PURE__ */ enumOf(accountKindCodelist);

/** Accepts one code of {@link actCodelist}. */
export const ActSchema: EnumSchema<Act> = /* @__PURE__ */ enumOf(actCodelist);

/** Accepts one code of {@link attemptResultCodelist}. */
export const AttemptResultSchema: EnumSchema<AttemptResult> = /* @__PURE__ */ enumOf(attemptResultCodelist);

/** Accepts one code of {@link attributionCodelist}. */
export const AttributionSchema: EnumSchema<Attribution> = /* @__PURE__ */ enumOf(attributionCodelist);

/** Accepts one code of {@link callLinkCodelist}. */
export const CallLinkSchema: EnumSchema<CallLink> = /* @__PURE__ */ enumOf(callLinkCodelist);

/** Accepts one code of {@link callStatusCodelist}. */
export const CallStatusSchema: EnumSchema<CallStatus> = /* @__PURE__ */ enumOf(callStatusCodelist);

/** Accepts one code of {@link comparisonKindCodelist}. */
export const ComparisonKindSchema: EnumSchema<ComparisonKind> =
  /* @__PURE__ */ enumOf(comparisonKindCodelist);

/** Accepts one code of {@link countedCodelist}. */
export const CountedSchema: EnumSchema<Counted> = /* @__PURE__ */ enumOf(countedCodelist);

/** Accepts one code of {@link dateBasisCodelist}. */
export const DateBasisSchema: EnumSchema<DateBasis> = /* @__PURE__ */ enumOf(dateBasisCodelist);

/** Accepts one code of {@link derivationCodelist}. */
export const DerivationSchema: EnumSchema<Derivation> = /* @__PURE__ */ enumOf(derivationCodelist);

/** Accepts one code of {@link descriptionStatusCodelist}. */
export const DescriptionStatusSchema: EnumSchema<DescriptionStatus> =
  /* @__PURE__ */ enumOf(descriptionStatusCodelist);

/** Accepts one code of {@link durationBoundCodelist}. */
export const DurationBoundSchema: EnumSchema<DurationBound> = /* @__PURE__ */ enumOf(durationBoundCodelist);

/** Accepts one code of {@link eventRelationCodelist}. */
export const EventRelationSchema: EnumSchema<EventRelation> = /* @__PURE__ */ enumOf(eventRelationCodelist);

/** Accepts one code of {@link evidencePartCodelist}. */
export const EvidencePartSchema: EnumSchema<EvidencePart> = /* @__PURE__ */ enumOf(evidencePartCodelist);

/** Accepts one code of {@link extentCodelist}. */
export const ExtentSchema: EnumSchema<Extent> = /* @__PURE__ */ enumOf(extentCodelist);

/** Accepts one code of {@link factualityCodelist}. */
export const FactualitySchema: EnumSchema<Factuality> = /* @__PURE__ */ enumOf(factualityCodelist);

/** Accepts one code of {@link fidelityCodelist}. */
export const FidelitySchema: EnumSchema<Fidelity> = /* @__PURE__ */ enumOf(fidelityCodelist);

/** Accepts one code of {@link initiationCodelist}. */
export const InitiationSchema: EnumSchema<Initiation> = /* @__PURE__ */ enumOf(initiationCodelist);

/** Accepts one code of {@link interpretingMannerCodelist}. */
export const InterpretingMannerSchema: EnumSchema<InterpretingManner> =
  /* @__PURE__ */ enumOf(interpretingMannerCodelist);

/** Accepts one code of {@link mediumCodelist}. */
export const MediumSchema: EnumSchema<Medium> = /* @__PURE__ */ enumOf(mediumCodelist);

/** Accepts one code of {@link modeCodelist}. */
export const ModeSchema: EnumSchema<Mode> = /* @__PURE__ */ enumOf(modeCodelist);

/** Accepts one code of {@link officeKindCodelist}. */
export const OfficeKindSchema: EnumSchema<OfficeKind> = /* @__PURE__ */ enumOf(officeKindCodelist);

/** Accepts one code of {@link outcomeKindCodelist}. */
export const OutcomeKindSchema: EnumSchema<OutcomeKind> = /* @__PURE__ */ enumOf(outcomeKindCodelist);

/** Accepts one code of {@link partOfDayCodelist}. */
export const PartOfDaySchema: EnumSchema<PartOfDay> = /* @__PURE__ */ enumOf(partOfDayCodelist);

/** Accepts one code of {@link participantRoleCodelist}. */
export const ParticipantRoleSchema: EnumSchema<ParticipantRole> =
  /* @__PURE__ */ enumOf(participantRoleCodelist);

/** Accepts one code of {@link presenceCodelist}. */
export const PresenceSchema: EnumSchema<Presence> = /* @__PURE__ */ enumOf(presenceCodelist);

/** Accepts one code of {@link productionCodelist}. */
export const ProductionSchema: EnumSchema<Production> = /* @__PURE__ */ enumOf(productionCodelist);

/** Accepts one code of {@link settingCodelist}. */
export const SettingSchema: EnumSchema<Setting> = /* @__PURE__ */ enumOf(settingCodelist);

/** Accepts one code of {@link sourceKindCodelist}. */
export const SourceKindSchema: EnumSchema<SourceKind> = /* @__PURE__ */ enumOf(sourceKindCodelist);

/** Accepts one code of {@link stanceCodelist}. */
export const StanceSchema: EnumSchema<Stance> = /* @__PURE__ */ enumOf(stanceCodelist);

/** Accepts one code of {@link topicKindCodelist}. */
export const TopicKindSchema: EnumSchema<TopicKind> = /* @__PURE__ */ enumOf(topicKindCodelist);

/** Accepts one code of {@link weekdayCodelist}. */
export const WeekdaySchema: EnumSchema<Weekday> = /* @__PURE__ */ enumOf(weekdayCodelist);
