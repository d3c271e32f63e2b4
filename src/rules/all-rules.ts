import { basisWithoutSource } from "./date/basis-without-source.ts";
import { broaderCycle } from "./topic/broader-cycle.ts";
import { callWithoutAccount } from "./call/without-account.ts";
import { chainMissesPublisher } from "./account/chain-misses-publisher.ts";
import { comparedWithSelf } from "./comparison/self.ts";
import { crossesSources } from "./account/crosses-sources.ts";
import { cueNotInEvidence } from "./statement/cue-not-in-evidence.ts";
import { derivationCycle } from "./source/derivation-cycle.ts";
import { digestMismatch } from "./evidence/digest-mismatch.ts";
import { directiveWithoutAddressee } from "./statement/directive-without-addressee.ts";
import { discussedTwice } from "./topic/discussed-twice.ts";
import { duplicateCall } from "./call/duplicate.ts";
import { duplicateId } from "./reference/duplicate-id.ts";
import { duplicateParticipant } from "./participant/duplicate.ts";
import { emptySpan } from "./evidence/empty-span.ts";
import { impossibleDate } from "./date/impossible.ts";
import { incomplete } from "./evidence/incomplete.ts";
import { machineGeneratedOnly } from "./account/machine-generated-only.ts";
import { modeAndQuotationMarksDisagree } from "./statement/mode-and-quotation-marks-disagree.ts";
import { mutualOnOneAccount } from "./outcome/mutual-on-one-account.ts";
import { noPrincipals } from "./participant/no-principals.ts";
import { notLocated } from "./evidence/not-located.ts";
import { notUnicode } from "./source/not-unicode.ts";
import { notVerified } from "./evidence/not-verified.ts";
import { officeNotHeld } from "./participant/office-not-held.ts";
import { outOfOrder } from "./date/out-of-order.ts";
import { outsideText } from "./evidence/outside-text.ts";
import { pathNotFound } from "./annotation/path-not-found.ts";
import { quoteAmbiguous } from "./evidence/quote-ambiguous.ts";
import { quoteMismatch } from "./evidence/quote-mismatch.ts";
import { quoteNotFound } from "./evidence/quote-not-found.ts";
import { relayCycle } from "./account/relay-cycle.ts";
import { responseCycle } from "./statement/response-cycle.ts";
import { revisionCycle } from "./account/revision-cycle.ts";
import { sentenceWithoutStatement } from "./coverage/sentence-without-statement.ts";
import { sourceUnclear } from "./evidence/source-unclear.ts";
import { speakerNotParticipant } from "./statement/speaker-not-participant.ts";
import { speaksToSelf } from "./statement/speaks-to-self.ts";
import { statusUnsupported } from "./call/status-unsupported.ts";
import { textDigestMismatch } from "./source/text-digest-mismatch.ts";
import { topicNotDiscussed } from "./statement/topic-not-discussed.ts";
import { unknownId } from "./reference/unknown-id.ts";
import { unusedAccount } from "./account/unused.ts";
import { unusedEntity } from "./reference/unused-entity.ts";
import { weekdayMismatch } from "./date/weekday-mismatch.ts";
import { wrongKind } from "./reference/wrong-kind.ts";
import { wrongPair } from "./comparison/wrong-pair.ts";
import { wrongWithoutCorrected } from "./participant/wrong-without-corrected.ts";
import type { AnyRule } from "./rule.ts";

/** Every rule of the package, in the order in which they are run. A file of a rule that is not in this list fails the tests. */
export const allRules: readonly AnyRule[] = [
  duplicateId,
  unknownId,
  unusedEntity,
  wrongKind,
  derivationCycle,
  notUnicode,
  textDigestMismatch,
  digestMismatch,
  emptySpan,
  incomplete,
  notLocated,
  notVerified,
  outsideText,
  quoteAmbiguous,
  quoteMismatch,
  quoteNotFound,
  sourceUnclear,
  chainMissesPublisher,
  crossesSources,
  machineGeneratedOnly,
  relayCycle,
  revisionCycle,
  unusedAccount,
  basisWithoutSource,
  impossibleDate,
  outOfOrder,
  weekdayMismatch,
  duplicateCall,
  statusUnsupported,
  callWithoutAccount,
  duplicateParticipant,
  noPrincipals,
  officeNotHeld,
  wrongWithoutCorrected,
  cueNotInEvidence,
  directiveWithoutAddressee,
  modeAndQuotationMarksDisagree,
  responseCycle,
  speakerNotParticipant,
  speaksToSelf,
  topicNotDiscussed,
  broaderCycle,
  discussedTwice,
  mutualOnOneAccount,
  comparedWithSelf,
  wrongPair,
  pathNotFound,
  sentenceWithoutStatement,
];
