// Written by `npm run generate` from the files that it imports. Do not edit.
import type { Codelist } from "./define-codelist.ts";
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

/** Every codelist by its name. */
export const codelists = {
  accountKind: accountKindCodelist,
  act: actCodelist,
  attemptResult: attemptResultCodelist,
  attribution: attributionCodelist,
  callLink: callLinkCodelist,
  callStatus: callStatusCodelist,
  comparisonKind: comparisonKindCodelist,
  counted: countedCodelist,
  dateBasis: dateBasisCodelist,
  derivation: derivationCodelist,
  descriptionStatus: descriptionStatusCodelist,
  durationBound: durationBoundCodelist,
  eventRelation: eventRelationCodelist,
  evidencePart: evidencePartCodelist,
  extent: extentCodelist,
  factuality: factualityCodelist,
  fidelity: fidelityCodelist,
  initiation: initiationCodelist,
  interpretingManner: interpretingMannerCodelist,
  medium: mediumCodelist,
  mode: modeCodelist,
  officeKind: officeKindCodelist,
  outcomeKind: outcomeKindCodelist,
  partOfDay: partOfDayCodelist,
  participantRole: participantRoleCodelist,
  presence: presenceCodelist,
  production: productionCodelist,
  setting: settingCodelist,
  sourceKind: sourceKindCodelist,
  stance: stanceCodelist,
  topicKind: topicKindCodelist,
  weekday: weekdayCodelist,
} as const satisfies Readonly<Record<string, Codelist>>;
