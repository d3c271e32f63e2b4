import { strictObject, unionByKind, z } from "#zod";
import type { UnionByKind } from "#zod";
import { AttemptResultSchema } from "../codelists/attempt-result.ts";
import { CallLinkSchema } from "../codelists/call-link.ts";
import { CallStatusSchema } from "../codelists/call-status.ts";
import { CountedSchema } from "../codelists/counted.ts";
import { DurationBoundSchema } from "../codelists/duration-bound.ts";
import { InitiationSchema } from "../codelists/initiation.ts";
import { InterpretingModeSchema } from "../codelists/interpreting-mode.ts";
import { MediumSchema } from "../codelists/medium.ts";
import { once } from "../once.ts";
import { anyActor, entityKinds, identity, reference } from "../reference.ts";
import { IsoDurationSchema } from "../scalars/iso-duration.ts";
import { TextSchema } from "../scalars/text.ts";
import { DateClaimSchema } from "./date-claim.ts";
import { EvidenceSchema } from "./evidence.ts";

const shared = once(() => ({
  id: identity("circumstance", "The circumstance's id, where something refers to it.").optional(),
  account: reference(["account"], "The account that says so."),
  evidence: z.array(EvidenceSchema).min(1).describe("Where the source says so."),
  note: TextSchema.optional().describe("A remark of the encoder."),
}));

const occurrence = strictObject("What an account says of whether the call took place.", () => ({
  kind: z.literal("occurrence").describe("Whether the call took place."),
  ...shared(),
  status: CallStatusSchema.describe("What the account says of the call's taking place."),
}));

const initiator = strictObject("Who brought the call about, according to an account.", () => ({
  kind: z.literal("initiator").describe("Who brought the call about."),
  ...shared(),
  by: reference(anyActor, "Who brought the call about."),
  how: InitiationSchema.optional().describe("In what way."),
}));

const time = strictObject("When the call took place, according to an account.", () => ({
  kind: z.literal("time").describe("When the call took place."),
  ...shared(),
  date: DateClaimSchema.describe("When the account says that the call took place."),
}));

const duration = strictObject("How long the call lasted, according to an account.", () => ({
  kind: z.literal("duration").describe("How long the call lasted."),
  ...shared(),
  length: IsoDurationSchema.describe("How long it lasted, as an ISO 8601 duration."),
  bound: DurationBoundSchema.optional().describe("Whether the length is rounded or a limit."),
  counted: CountedSchema.describe("What the length counts."),
}));

const medium = strictObject("By what means the call was held, according to an account.", () => ({
  kind: z.literal("medium").describe("By what means the call was held."),
  ...shared(),
  medium: MediumSchema.describe("The means that the account names."),
}));

const place = strictObject("Where somebody was during the call, according to an account.", () => ({
  kind: z.literal("place").describe("Where somebody was during the call."),
  ...shared(),
  actor: reference(["person"], "Who was there."),
  place: TextSchema.describe("Where, in plain words."),
  with: z.array(reference(anyActor, "A companion.")).optional().describe("Who else was there."),
}));

const interpreting = strictObject("How the call was interpreted, according to an account.", () => ({
  kind: z.literal("interpreting").describe("How the call was interpreted."),
  ...shared(),
  mode: InterpretingModeSchema.describe("In what way it was interpreted."),
  by: reference(anyActor, "Who interpreted.").optional(),
}));

const previousContact = strictObject(
  "An earlier contact between the leaders, according to an account.",
  () => ({
    kind: z.literal("previous-contact").describe("When the leaders were last in contact."),
    ...shared(),
    date: DateClaimSchema.describe("When the earlier contact was."),
    parties: z.array(reference(anyActor, "A party.")).optional().describe("Between whom it was."),
  }),
);

const attempt = strictObject("An attempt or a plan to hold the call, according to an account.", () => ({
  kind: z.literal("attempt").describe("An attempt or a plan to hold the call."),
  ...shared(),
  date: DateClaimSchema.describe("When the attempt was made or was to be made."),
  result: AttemptResultSchema.describe("What came of it."),
  by: reference(anyActor, "Who made the attempt.").optional(),
  blamed: reference(anyActor, "Whom the account blames for its failing.").optional(),
  cause: TextSchema.optional().describe("Why it failed or was put off, in plain words."),
}));

const recording = strictObject(
  "That the call was recorded or the recording released, according to an account.",
  () => ({
    kind: z.literal("recording").describe("That the call was recorded."),
    ...shared(),
    by: reference(anyActor, "Who recorded it.").optional(),
    releasedBy: reference(anyActor, "Who made the recording known.").optional(),
    recipients: z.array(reference(anyActor, "A recipient.")).optional().describe("To whom it was given."),
    on: DateClaimSchema.optional().describe("When it was released."),
  }),
);

const relatedCall = strictObject("How the call relates to another call, according to an account.", () => ({
  kind: z.literal("related-call").describe("How the call relates to another."),
  ...shared(),
  call: reference(["call"], "The other call."),
  link: CallLinkSchema.describe("How this call relates to the other."),
}));

const silence = strictObject("A silence that an account reports.", () => ({
  kind: z.literal("silence").describe("That somebody did not say something."),
  ...shared(),
  by: reference(anyActor, "Who was silent."),
  content: TextSchema.describe("What was not said, in plain words of the encoder."),
  about: reference(entityKinds, "What the silence is about, by its id.").optional(),
  asOf: DateClaimSchema.optional().describe("Until when nothing had been said."),
}));

/** A fact about the call itself (who rang, how long, by what means …), according to one account. */
export const CircumstanceSchema: UnionByKind<
  [
    typeof occurrence,
    typeof initiator,
    typeof time,
    typeof duration,
    typeof medium,
    typeof place,
    typeof interpreting,
    typeof previousContact,
    typeof attempt,
    typeof recording,
    typeof relatedCall,
    typeof silence,
  ]
> = unionByKind("A fact about the call itself, according to one account.", [
  occurrence,
  initiator,
  time,
  duration,
  medium,
  place,
  interpreting,
  previousContact,
  attempt,
  recording,
  relatedCall,
  silence,
]);
/** A fact about the call itself, according to one account. */
export type Circumstance = z.infer<typeof CircumstanceSchema>;
