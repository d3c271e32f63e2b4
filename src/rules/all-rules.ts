// Written by `npm run generate` from the files that it imports. Do not edit.
import type { AnyRule, RuleDoc } from "./rule.ts";
import { chainMissesPublisher, chainMissesPublisherDoc } from "./account/chain-misses-publisher.ts";
import { crossesSources, crossesSourcesDoc } from "./account/crosses-sources.ts";
import { machineGeneratedOnly, machineGeneratedOnlyDoc } from "./account/machine-generated-only.ts";
import { relayCycle, relayCycleDoc } from "./account/relay-cycle.ts";
import { revisionCycle, revisionCycleDoc } from "./account/revision-cycle.ts";
import { unusedAccount, unusedAccountDoc } from "./account/unused.ts";
import { duplicateActor, duplicateActorDoc } from "./actor/duplicate.ts";
import { groupCycle, groupCycleDoc } from "./actor/group-cycle.ts";
import { duplicateCall, duplicateCallDoc } from "./call/duplicate.ts";
import { mediumUntold, mediumUntoldDoc } from "./call/medium-untold.ts";
import { statusUnsupported, statusUnsupportedDoc } from "./call/status-unsupported.ts";
import { callWithoutAccount, callWithoutAccountDoc } from "./call/without-account.ts";
import { comparedWithSelf, comparedWithSelfDoc } from "./comparison/self.ts";
import { wrongPair, wrongPairDoc } from "./comparison/wrong-pair.ts";
import { sentenceWithoutEvidence, sentenceWithoutEvidenceDoc } from "./coverage/sentence-without-evidence.ts";
import { mixedAlphabets, mixedAlphabetsDoc } from "./dataset/mixed-alphabets.ts";
import { datasetNotUnicode, datasetNotUnicodeDoc } from "./dataset/not-unicode.ts";
import { placeholderLeft, placeholderLeftDoc } from "./dataset/placeholder-left.ts";
import { unknownCountry, unknownCountryDoc } from "./dataset/unknown-country.ts";
import { unregisteredLanguage, unregisteredLanguageDoc } from "./dataset/unregistered-language.ts";
import { basisWithoutSource, basisWithoutSourceDoc } from "./date/basis-without-source.ts";
import { impossibleDate, impossibleDateDoc } from "./date/impossible.ts";
import { lengthMismatch, lengthMismatchDoc } from "./date/length-mismatch.ts";
import { outOfOrder, outOfOrderDoc } from "./date/out-of-order.ts";
import { weekdayMismatch, weekdayMismatchDoc } from "./date/weekday-mismatch.ts";
import { officeNotHeld, officeNotHeldDoc } from "./description/office-not-held.ts";
import { wrongWithoutCorrected, wrongWithoutCorrectedDoc } from "./description/wrong-without-corrected.ts";
import { digestMismatch, digestMismatchDoc } from "./evidence/digest-mismatch.ts";
import { emptySpan, emptySpanDoc } from "./evidence/empty-span.ts";
import { incomplete, incompleteDoc } from "./evidence/incomplete.ts";
import { notLocated, notLocatedDoc } from "./evidence/not-located.ts";
import { notVerified, notVerifiedDoc } from "./evidence/not-verified.ts";
import { outsideText, outsideTextDoc } from "./evidence/outside-text.ts";
import { printedWordsMissing, printedWordsMissingDoc } from "./evidence/printed-words-missing.ts";
import { quoteAmbiguous, quoteAmbiguousDoc } from "./evidence/quote-ambiguous.ts";
import { quoteMismatch, quoteMismatchDoc } from "./evidence/quote-mismatch.ts";
import { quoteNotFound, quoteNotFoundDoc } from "./evidence/quote-not-found.ts";
import { sourceUnclear, sourceUnclearDoc } from "./evidence/source-unclear.ts";
import { mutualOnOneAccount, mutualOnOneAccountDoc } from "./outcome/mutual-on-one-account.ts";
import { duplicateParticipant, duplicateParticipantDoc } from "./participant/duplicate.ts";
import { lonePrincipal, lonePrincipalDoc } from "./participant/lone-principal.ts";
import { noPrincipals, noPrincipalsDoc } from "./participant/no-principals.ts";
import { duplicateId, duplicateIdDoc } from "./reference/duplicate-id.ts";
import { unknownId, unknownIdDoc } from "./reference/unknown-id.ts";
import { unusedEntity, unusedEntityDoc } from "./reference/unused-entity.ts";
import { wrongKind, wrongKindDoc } from "./reference/wrong-kind.ts";
import { derivationCycle, derivationCycleDoc } from "./source/derivation-cycle.ts";
import { notUnicode, notUnicodeDoc } from "./source/not-unicode.ts";
import { textDigestMismatch, textDigestMismatchDoc } from "./source/text-digest-mismatch.ts";
import { authorialButRelayed, authorialButRelayedDoc } from "./statement/authorial-but-relayed.ts";
import { denialUnclear, denialUnclearDoc } from "./statement/denial-unclear.ts";
import {
  directiveWithoutAddressee,
  directiveWithoutAddresseeDoc,
} from "./statement/directive-without-addressee.ts";
import {
  modeAndQuotationMarksDisagree,
  modeAndQuotationMarksDisagreeDoc,
} from "./statement/mode-and-quotation-marks-disagree.ts";
import { responseCycle, responseCycleDoc } from "./statement/response-cycle.ts";
import { speakerNotParticipant, speakerNotParticipantDoc } from "./statement/speaker-not-participant.ts";
import { speaksToSelf, speaksToSelfDoc } from "./statement/speaks-to-self.ts";
import { topicNotDiscussed, topicNotDiscussedDoc } from "./statement/topic-not-discussed.ts";
import { broaderCycle, broaderCycleDoc } from "./topic/broader-cycle.ts";
import { discussedTwice, discussedTwiceDoc } from "./topic/discussed-twice.ts";
import { duplicateTopic, duplicateTopicDoc } from "./topic/duplicate.ts";

/** Every rule of the package, in the order of their codes; so diagnostics at the same place are in this order too. */
export const allRules: readonly AnyRule[] = [
  chainMissesPublisher,
  crossesSources,
  machineGeneratedOnly,
  relayCycle,
  revisionCycle,
  unusedAccount,
  duplicateActor,
  groupCycle,
  duplicateCall,
  mediumUntold,
  statusUnsupported,
  callWithoutAccount,
  comparedWithSelf,
  wrongPair,
  sentenceWithoutEvidence,
  mixedAlphabets,
  datasetNotUnicode,
  placeholderLeft,
  unknownCountry,
  unregisteredLanguage,
  basisWithoutSource,
  impossibleDate,
  lengthMismatch,
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
  lonePrincipal,
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
  duplicateTopic,
];

/** Every rule with what the docs say of it. Apart, so that the bundle of a page that only validates is without it. */
export const documentedRules: readonly (readonly [AnyRule, RuleDoc])[] = [
  [chainMissesPublisher, chainMissesPublisherDoc],
  [crossesSources, crossesSourcesDoc],
  [machineGeneratedOnly, machineGeneratedOnlyDoc],
  [relayCycle, relayCycleDoc],
  [revisionCycle, revisionCycleDoc],
  [unusedAccount, unusedAccountDoc],
  [duplicateActor, duplicateActorDoc],
  [groupCycle, groupCycleDoc],
  [duplicateCall, duplicateCallDoc],
  [mediumUntold, mediumUntoldDoc],
  [statusUnsupported, statusUnsupportedDoc],
  [callWithoutAccount, callWithoutAccountDoc],
  [comparedWithSelf, comparedWithSelfDoc],
  [wrongPair, wrongPairDoc],
  [sentenceWithoutEvidence, sentenceWithoutEvidenceDoc],
  [mixedAlphabets, mixedAlphabetsDoc],
  [datasetNotUnicode, datasetNotUnicodeDoc],
  [placeholderLeft, placeholderLeftDoc],
  [unknownCountry, unknownCountryDoc],
  [unregisteredLanguage, unregisteredLanguageDoc],
  [basisWithoutSource, basisWithoutSourceDoc],
  [impossibleDate, impossibleDateDoc],
  [lengthMismatch, lengthMismatchDoc],
  [outOfOrder, outOfOrderDoc],
  [weekdayMismatch, weekdayMismatchDoc],
  [officeNotHeld, officeNotHeldDoc],
  [wrongWithoutCorrected, wrongWithoutCorrectedDoc],
  [digestMismatch, digestMismatchDoc],
  [emptySpan, emptySpanDoc],
  [incomplete, incompleteDoc],
  [notLocated, notLocatedDoc],
  [notVerified, notVerifiedDoc],
  [outsideText, outsideTextDoc],
  [printedWordsMissing, printedWordsMissingDoc],
  [quoteAmbiguous, quoteAmbiguousDoc],
  [quoteMismatch, quoteMismatchDoc],
  [quoteNotFound, quoteNotFoundDoc],
  [sourceUnclear, sourceUnclearDoc],
  [mutualOnOneAccount, mutualOnOneAccountDoc],
  [duplicateParticipant, duplicateParticipantDoc],
  [lonePrincipal, lonePrincipalDoc],
  [noPrincipals, noPrincipalsDoc],
  [duplicateId, duplicateIdDoc],
  [unknownId, unknownIdDoc],
  [unusedEntity, unusedEntityDoc],
  [wrongKind, wrongKindDoc],
  [derivationCycle, derivationCycleDoc],
  [notUnicode, notUnicodeDoc],
  [textDigestMismatch, textDigestMismatchDoc],
  [authorialButRelayed, authorialButRelayedDoc],
  [denialUnclear, denialUnclearDoc],
  [directiveWithoutAddressee, directiveWithoutAddresseeDoc],
  [modeAndQuotationMarksDisagree, modeAndQuotationMarksDisagreeDoc],
  [responseCycle, responseCycleDoc],
  [speakerNotParticipant, speakerNotParticipantDoc],
  [speaksToSelf, speaksToSelfDoc],
  [topicNotDiscussed, topicNotDiscussedDoc],
  [broaderCycle, broaderCycleDoc],
  [discussedTwice, discussedTwiceDoc],
  [duplicateTopic, duplicateTopicDoc],
];
