// Written by `npm run generate` from the files that it imports. Do not edit.
import type { Codelist } from "./define-codelist.ts";
import { accountKindCodelist } from "./account-kind.ts";
import { actCodelist } from "./act.ts";
import { annotationKindCodelist } from "./annotation-kind.ts";
import { attemptResultCodelist } from "./attempt-result.ts";
import { callLinkCodelist } from "./call-link.ts";
import { callStatusCodelist } from "./call-status.ts";
import { channelCodelist } from "./channel.ts";
import { comparisonKindCodelist } from "./comparison-kind.ts";
import { comparisonScopeCodelist } from "./comparison-scope.ts";
import { countedCodelist } from "./counted.ts";
import { dateBasisCodelist } from "./date-basis.ts";
import { derivationCodelist } from "./derivation.ts";
import { descriptionStatusCodelist } from "./description-status.ts";
import { durationBoundCodelist } from "./duration-bound.ts";
import { evidencePartCodelist } from "./evidence-part.ts";
import { factualityCodelist } from "./factuality.ts";
import { fidelityCodelist } from "./fidelity.ts";
import { initiationCodelist } from "./initiation.ts";
import { interpretingModeCodelist } from "./interpreting-mode.ts";
import { mediumCodelist } from "./medium.ts";
import { modeCodelist } from "./mode.ts";
import { officeKindCodelist } from "./office-kind.ts";
import { outcomeKindCodelist } from "./outcome-kind.ts";
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
  annotationKind: annotationKindCodelist,
  attemptResult: attemptResultCodelist,
  callLink: callLinkCodelist,
  callStatus: callStatusCodelist,
  channel: channelCodelist,
  comparisonKind: comparisonKindCodelist,
  comparisonScope: comparisonScopeCodelist,
  counted: countedCodelist,
  dateBasis: dateBasisCodelist,
  derivation: derivationCodelist,
  descriptionStatus: descriptionStatusCodelist,
  durationBound: durationBoundCodelist,
  evidencePart: evidencePartCodelist,
  factuality: factualityCodelist,
  fidelity: fidelityCodelist,
  initiation: initiationCodelist,
  interpretingMode: interpretingModeCodelist,
  medium: mediumCodelist,
  mode: modeCodelist,
  officeKind: officeKindCodelist,
  outcomeKind: outcomeKindCodelist,
  participantRole: participantRoleCodelist,
  presence: presenceCodelist,
  production: productionCodelist,
  setting: settingCodelist,
  sourceKind: sourceKindCodelist,
  stance: stanceCodelist,
  topicKind: topicKindCodelist,
  weekday: weekdayCodelist,
} as const satisfies Readonly<Record<string, Codelist>>;
