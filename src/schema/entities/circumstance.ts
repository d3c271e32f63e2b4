import { list, literal, strictObject, unionByKind } from "#zod";
import type { ObjectSchema, ShapeOf, UnionByKind } from "#zod";
import {
  AttemptResultSchema,
  CallLinkSchema,
  CountedSchema,
  DurationBoundSchema,
  EventRelationSchema,
  InitiationSchema,
  InterpretingMannerSchema,
  MediumSchema,
  ParticipantRoleSchema,
  PresenceSchema,
} from "../codelists/all-code-schemas.ts";
import { once } from "../once.ts";
import { anyActor, entityKinds, identity, reference } from "../reference.ts";
import { IsoDurationSchema } from "../scalars/iso-duration.ts";
import { IsoPeriodSchema } from "../scalars/iso-period.ts";
import { TextSchema } from "../scalars/text.ts";
import { attributedFields } from "./attributed.ts";
import { DateClaimSchema } from "./date-claim.ts";
import type {
  CircumstanceOccurrence,
  CircumstanceInitiator,
  CircumstanceTime,
  CircumstanceDuration,
  CircumstanceMedium,
  CircumstancePlace,
  CircumstanceAttendance,
  CircumstanceInterpreting,
  CircumstancePreviousContact,
  CircumstanceAttempt,
  CircumstanceRecording,
  CircumstanceEvent,
  CircumstanceRelatedCall,
  CircumstanceSilence,
} from "../model-types.ts";

/** Made once for all kinds. */
const attributed = once(attributedFields);
const id = once(() =>
  identity("circumstance", "The circumstance's id, if something refers to it.").optional(),
);

const occurrenceFields = () => ({
  kind: literal("occurrence").describe("That the call took place; factuality says how sure that is."),
  id: id(),
  date: DateClaimSchema.optional().describe("The day that the words are about, if they are limited to one."),
  ...attributed(),
});
/** The fields of the schema of {@link CircumstanceOccurrence}. */
export type CircumstanceOccurrenceShape = ShapeOf<typeof occurrenceFields>;

const occurrence: ObjectSchema<CircumstanceOccurrenceShape, CircumstanceOccurrence> = strictObject(
  "That the call took place, according to an account.",
  occurrenceFields,
);

const initiatorFields = () => ({
  kind: literal("initiator").describe("Who brought the call about."),
  id: id(),
  by: reference(anyActor, "Who brought the call about."),
  how: InitiationSchema.optional().describe("In what way, if the account says so."),
  ...attributed(),
});
/** The fields of the schema of {@link CircumstanceInitiator}. */
export type CircumstanceInitiatorShape = ShapeOf<typeof initiatorFields>;

const initiator: ObjectSchema<CircumstanceInitiatorShape, CircumstanceInitiator> = strictObject(
  "Who brought the call about, according to an account.",
  initiatorFields,
);

const timeFields = () => ({
  kind: literal("time").describe("When the call took place."),
  id: id(),
  date: DateClaimSchema.describe("When the account says that the call took place."),
  ...attributed(),
});
/** The fields of the schema of {@link CircumstanceTime}. */
export type CircumstanceTimeShape = ShapeOf<typeof timeFields>;

const time: ObjectSchema<CircumstanceTimeShape, CircumstanceTime> = strictObject(
  "When the call took place, according to an account.",
  timeFields,
);

const durationFields = () => ({
  kind: literal("duration").describe("How long the call lasted."),
  id: id(),
  length: IsoDurationSchema.describe("How long it lasted, as an ISO 8601 duration."),
  bound: DurationBoundSchema.optional().describe("Whether the length is rounded or a limit."),
  counted: CountedSchema.optional().describe("What the length counts, if the account says so."),
  ...attributed(),
});
/** The fields of the schema of {@link CircumstanceDuration}. */
export type CircumstanceDurationShape = ShapeOf<typeof durationFields>;

const duration: ObjectSchema<CircumstanceDurationShape, CircumstanceDuration> = strictObject(
  "How long the call lasted, according to an account.",
  durationFields,
);

const mediumFields = () => ({
  kind: literal("medium").describe("By what means the call was held."),
  id: id(),
  medium: MediumSchema.describe("The means that the account names."),
  ...attributed(),
});
/** The fields of the schema of {@link CircumstanceMedium}. */
export type CircumstanceMediumShape = ShapeOf<typeof mediumFields>;

const medium: ObjectSchema<CircumstanceMediumShape, CircumstanceMedium> = strictObject(
  "By what means the call was held, according to an account.",
  mediumFields,
);

const placeFields = () => ({
  kind: literal("place").describe("Where somebody was during the call."),
  id: id(),
  actor: reference(anyActor, "Who was there."),
  place: TextSchema.describe("Where, in plain words."),
  ...attributed(),
});
/** The fields of the schema of {@link CircumstancePlace}. */
export type CircumstancePlaceShape = ShapeOf<typeof placeFields>;

const place: ObjectSchema<CircumstancePlaceShape, CircumstancePlace> = strictObject(
  "Where somebody was during the call, according to an account.",
  placeFields,
);

const attendanceFields = () => ({
  kind: literal("attendance").describe("Who took part or was there."),
  id: id(),
  actors: list(reference(anyActor, "Somebody who took part."), 1).describe("Who took part."),
  role: ParticipantRoleSchema.optional().describe("In which role, if the account says so."),
  presence: PresenceSchema.optional().describe("How they were present, if the account says so."),
  ...attributed(),
});
/** The fields of the schema of {@link CircumstanceAttendance}. */
export type CircumstanceAttendanceShape = ShapeOf<typeof attendanceFields>;

const attendance: ObjectSchema<CircumstanceAttendanceShape, CircumstanceAttendance> = strictObject(
  "Who took part or was there, according to an account.",
  attendanceFields,
);

const interpretingFields = () => ({
  kind: literal("interpreting").describe("How the call was interpreted."),
  id: id(),
  manner: InterpretingMannerSchema.optional().describe(
    "In what way it was interpreted; left out if the text says only that it was.",
  ),
  by: reference(anyActor, "Who interpreted.").optional(),
  ...attributed(),
});
/** The fields of the schema of {@link CircumstanceInterpreting}. */
export type CircumstanceInterpretingShape = ShapeOf<typeof interpretingFields>;

const interpreting: ObjectSchema<CircumstanceInterpretingShape, CircumstanceInterpreting> = strictObject(
  "How the call was interpreted, according to an account.",
  interpretingFields,
);

const previousContactFields = () => ({
  kind: literal("previous-contact").describe("What contact the leaders had before."),
  id: id(),
  content: TextSchema.optional().describe(
    "What the account says of it, in plain words, such as the second call this month.",
  ),
  date: DateClaimSchema.optional().describe("When the earlier contact was."),
  gap: IsoPeriodSchema.optional().describe("How long there had been none, as an ISO 8601 duration."),
  bound: DurationBoundSchema.optional().describe("Whether the gap is rounded or a limit."),
  parties: list(reference(anyActor, "A party.")).optional().describe("Between whom it was."),
  ...attributed(),
});
/** The fields of the schema of {@link CircumstancePreviousContact}. */
export type CircumstancePreviousContactShape = ShapeOf<typeof previousContactFields>;

const previousContact: ObjectSchema<CircumstancePreviousContactShape, CircumstancePreviousContact> =
  strictObject(
    "An earlier contact between the leaders, or the lack of one, according to an account.",
    previousContactFields,
  );

const attemptFields = () => ({
  kind: literal("attempt").describe("An attempt or a plan to hold the call."),
  id: id(),
  date: DateClaimSchema.describe("When the attempt was made or was to be made."),
  result: AttemptResultSchema.describe("What came of it."),
  by: reference(anyActor, "Who made the attempt.").optional(),
  blamed: reference(anyActor, "Whom the account blames for its failing.").optional(),
  cause: TextSchema.optional().describe("Why it failed or was put off, in plain words."),
  ...attributed(),
});
/** The fields of the schema of {@link CircumstanceAttempt}. */
export type CircumstanceAttemptShape = ShapeOf<typeof attemptFields>;

const attempt: ObjectSchema<CircumstanceAttemptShape, CircumstanceAttempt> = strictObject(
  "An attempt or a plan to hold the call, according to an account.",
  attemptFields,
);

const recordingFields = () => ({
  kind: literal("recording").describe("That the call was recorded."),
  id: id(),
  by: reference(anyActor, "Who recorded it.").optional(),
  releasedBy: reference(anyActor, "Who made the recording known.").optional(),
  recipients: list(reference(anyActor, "A recipient.")).optional().describe("To whom it was given."),
  on: DateClaimSchema.optional().describe("When it was released."),
  ...attributed(),
});
/** The fields of the schema of {@link CircumstanceRecording}. */
export type CircumstanceRecordingShape = ShapeOf<typeof recordingFields>;

const recording: ObjectSchema<CircumstanceRecordingShape, CircumstanceRecording> = strictObject(
  "That the call was recorded or the recording released, according to an account.",
  recordingFields,
);

const eventFields = () => ({
  kind: literal("event").describe("Another event that the call is related to."),
  id: id(),
  content: TextSchema.describe("The event in the encoder's plain words."),
  relation: EventRelationSchema.describe("Whether the call took place before, during or after it."),
  date: DateClaimSchema.optional().describe("When the event was or is to be."),
  ...attributed(),
});
/** The fields of the schema of {@link CircumstanceEvent}. */
export type CircumstanceEventShape = ShapeOf<typeof eventFields>;

const event: ObjectSchema<CircumstanceEventShape, CircumstanceEvent> = strictObject(
  "Another event that the call is related to, according to an account.",
  eventFields,
);

const relatedCallFields = () => ({
  kind: literal("related-call").describe("How the call relates to another."),
  id: id(),
  call: reference(["call"], "The other call."),
  link: CallLinkSchema.describe("How this call relates to the other."),
  ...attributed(),
});
/** The fields of the schema of {@link CircumstanceRelatedCall}. */
export type CircumstanceRelatedCallShape = ShapeOf<typeof relatedCallFields>;

const relatedCall: ObjectSchema<CircumstanceRelatedCallShape, CircumstanceRelatedCall> = strictObject(
  "How the call relates to another call, according to an account.",
  relatedCallFields,
);

const silenceFields = () => ({
  kind: literal("silence").describe("That somebody did not say something."),
  id: id(),
  actors: list(reference(anyActor, "Somebody who was silent."), 1).describe("Who was silent."),
  content: TextSchema.describe("The clause that was not said, in the encoder's plain words."),
  regarding: reference(entityKinds, "What the silence is about.").optional(),
  asOf: DateClaimSchema.optional().describe("Until when nothing had been said."),
  ...attributed(),
});
/** The fields of the schema of {@link CircumstanceSilence}. */
export type CircumstanceSilenceShape = ShapeOf<typeof silenceFields>;

const silence: ObjectSchema<CircumstanceSilenceShape, CircumstanceSilence> = strictObject(
  "A silence that an account reports.",
  silenceFields,
);

/** The type of the schema of every circumstance. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it is a name for what it extends
export interface CircumstanceSchema extends UnionByKind<
  [
    typeof occurrence,
    typeof initiator,
    typeof time,
    typeof duration,
    typeof medium,
    typeof place,
    typeof attendance,
    typeof interpreting,
    typeof previousContact,
    typeof attempt,
    typeof recording,
    typeof event,
    typeof relatedCall,
    typeof silence,
  ]
> {}
/** A fact about the call itself (who rang, how long, by what means …), according to one account. */
export const CircumstanceSchema: CircumstanceSchema = unionByKind(
  "A fact about the call itself, according to one account.",
  [
    occurrence,
    initiator,
    time,
    duration,
    medium,
    place,
    attendance,
    interpreting,
    previousContact,
    attempt,
    recording,
    event,
    relatedCall,
    silence,
  ],
  "Circumstance",
);
