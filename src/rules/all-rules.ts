// Written by `npm run generate` from the files that it imports. Do not edit.
import type { AnyRule } from "./rule.ts";
import { chainMissesPublisher } from "./account/chain-misses-publisher.ts";
import { crossesSources } from "./account/crosses-sources.ts";
import { machineGeneratedOnly } from "./account/machine-generated-only.ts";
import { relayCycle } from "./account/relay-cycle.ts";
import { revisionCycle } from "./account/revision-cycle.ts";
import { unusedAccount } from "./account/unused.ts";
import { groupCycle } from "./actor/group-cycle.ts";
import { duplicateCall } from "./call/duplicate.ts";
import { statusUnsupported } from "./call/status-unsupported.ts";
import { callWithoutAccount } from "./call/without-account.ts";
import { comparedWithSelf } from "./comparison/self.ts";
import { wrongPair } from "./comparison/wrong-pair.ts";
import { sentenceWithoutEvidence } from "./coverage/sentence-without-evidence.ts";
import { placeholderLeft } from "./dataset/placeholder-left.ts";
import { basisWithoutSource } from "./date/basis-without-source.ts";
import { impossibleDate } from "./date/impossible.ts";
import { outOfOrder } from "./date/out-of-order.ts";
import { weekdayMismatch } from "./date/weekday-mismatch.ts";
import { officeNotHeld } from "./description/office-not-held.ts";
import { wrongWithoutCorrected } from "./description/wrong-without-corrected.ts";
import { digestMismatch } from "./evidence/digest-mismatch.ts";
import { emptySpan } from "./evidence/empty-span.ts";
import { incomplete } from "./evidence/incomplete.ts";
import { notLocated } from "./evidence/not-located.ts";
import { notVerified } from "./evidence/not-verified.ts";
import { outsideText } from "./evidence/outside-text.ts";
import { printedWordsMissing } from "./evidence/printed-words-missing.ts";
import { quoteAmbiguous } from "./evidence/quote-ambiguous.ts";
import { quoteMismatch } from "./evidence/quote-mismatch.ts";
import { quoteNotFound } from "./evidence/quote-not-found.ts";
import { sourceUnclear } from "./evidence/source-unclear.ts";
import { mutualOnOneAccount } from "./outcome/mutual-on-one-account.ts";
import { duplicateParticipant } from "./participant/duplicate.ts";
import { noPrincipals } from "./participant/no-principals.ts";
import { duplicateId } from "./reference/duplicate-id.ts";
import { unknownId } from "./reference/unknown-id.ts";
import { unusedEntity } from "./reference/unused-entity.ts";
import { wrongKind } from "./reference/wrong-kind.ts";
import { derivationCycle } from "./source/derivation-cycle.ts";
import { notUnicode } from "./source/not-unicode.ts";
import { textDigestMismatch } from "./source/text-digest-mismatch.ts";
import { authorialButRelayed } from "./statement/authorial-but-relayed.ts";
import { denialUnclear } from "./statement/denial-unclear.ts";
import { directiveWithoutAddressee } from "./statement/directive-without-addressee.ts";
import { modeAndQuotationMarksDisagree } from "./statement/mode-and-quotation-marks-disagree.ts";
import { responseCycle } from "./statement/response-cycle.ts";
import { speakerNotParticipant } from "./statement/speaker-not-participant.ts";
import { speaksToSelf } from "./statement/speaks-to-self.ts";
import { topicNotDiscussed } from "./statement/topic-not-discussed.ts";
import { broaderCycle } from "./topic/broader-cycle.ts";
import { discussedTwice } from "./topic/discussed-twice.ts";

/** Every rule of the package, in the order of their codes; so diagnostics at the same place are in this order too. */
export const allRules: readonly AnyRule[] = [
  chainMissesPublisher,
  crossesSources,
  machineGeneratedOnly,
  relayCycle,
  revisionCycle,
  unusedAccount,
  groupCycle,
  duplicateCall,
  statusUnsupported,
  callWithoutAccount,
  comparedWithSelf,
  wrongPair,
  sentenceWithoutEvidence,
  placeholderLeft,
  basisWithoutSource,
  impossibleDate,
  outOfOrder,
  weekdayMismatch,
  officeNotHeld,
  wrongWithoutCorrected,
  digestMismatch,
  emptySpan,
  incomplete,
  notLocated,
  notVerified,
  outsideText,
  printedWordsMissing,
  quoteAmbiguous,
  quoteMismatch,
  quoteNotFound,
  sourceUnclear,
  mutualOnOneAccount,
  duplicateParticipant,
  noPrincipals,
  duplicateId,
  unknownId,
  unusedEntity,
  wrongKind,
  derivationCycle,
  notUnicode,
  textDigestMismatch,
  authorialButRelayed,
  denialUnclear,
  directiveWithoutAddressee,
  modeAndQuotationMarksDisagree,
  responseCycle,
  speakerNotParticipant,
  speaksToSelf,
  topicNotDiscussed,
  broaderCycle,
  discussedTwice,
];
