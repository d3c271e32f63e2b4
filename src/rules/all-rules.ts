// Written by `npm run generate` from the files that it imports. Do not edit.
import type { AnyRule, RuleDoc } from "./rule.ts";
import { chainMissesPublisher, chainMissesPublisherDoc } from "./account/chain-misses-publisher.ts";
import { crossesSources, crossesSourcesDoc } from "./account/crosses-sources.ts";
import { machineGeneratedOnly, machineGeneratedOnlyDoc } from "./account/machine-generated-only.ts";
import { ownTellingAttributed, ownTellingAttributedDoc } from "./account/own-telling-attributed.ts";
import { relayCycle, relayCycleDoc } from "./account/relay-cycle.ts";
import { revisesLater, revisesLaterDoc } from "./account/revises-later.ts";
import { revisionCycle, revisionCycleDoc } from "./account/revision-cycle.ts";
import { unusedAccount, unusedAccountDoc } from "./account/unused.ts";
import { belongingCycle, belongingCycleDoc } from "./actor/belonging-cycle.ts";
import { duplicateActor, duplicateActorDoc } from "./actor/duplicate.ts";
import { groupCycle, groupCycleDoc } from "./actor/group-cycle.ts";
import { duplicateCall, duplicateCallDoc } from "./call/duplicate.ts";
import { mediumUntold, mediumUntoldDoc } from "./call/medium-untold.ts";
import { relatedToSelf, relatedToSelfDoc } from "./call/related-to-self.ts";
import { statusContradicted, statusContradictedDoc } from "./call/status-contradicted.ts";
import { statusUnsupported, statusUnsupportedDoc } from "./call/status-unsupported.ts";
import { callWithoutAccount, callWithoutAccountDoc } from "./call/without-account.ts";
import { omissionUnsafe, omissionUnsafeDoc } from "./comparison/omission-unsafe.ts";
import { omitsWhatItRelays, omitsWhatItRelaysDoc } from "./comparison/omits-what-it-relays.ts";
import { comparedWithSelf, comparedWithSelfDoc } from "./comparison/self.ts";
import { wrongPair, wrongPairDoc } from "./comparison/wrong-pair.ts";
import { sentenceWithoutEvidence, sentenceWithoutEvidenceDoc } from "./coverage/sentence-without-evidence.ts";
import {
  languageAndLettersDisagree,
  languageAndLettersDisagreeDoc,
} from "./dataset/language-and-letters-disagree.ts";
import { mixedAlphabets, mixedAlphabetsDoc } from "./dataset/mixed-alphabets.ts";
import { datasetNotUnicode, datasetNotUnicodeDoc } from "./dataset/not-unicode.ts";
import { placeholderLeft, placeholderLeftDoc } from "./dataset/placeholder-left.ts";
import { unknownCountry, unknownCountryDoc } from "./dataset/unknown-country.ts";
import { unregisteredLanguage, unregisteredLanguageDoc } from "./dataset/unregistered-language.ts";
import { basisMismatch, basisMismatchDoc } from "./date/basis-mismatch.ts";
import { basisWithoutSource, basisWithoutSourceDoc } from "./date/basis-without-source.ts";
import { callDateUntold, callDateUntoldDoc } from "./date/call-date-untold.ts";
import { impossibleDate, impossibleDateDoc } from "./date/impossible.ts";
import { lengthMismatch, lengthMismatchDoc } from "./date/length-mismatch.ts";
import { outOfOrder, outOfOrderDoc } from "./date/out-of-order.ts";
import { timeMismatch, timeMismatchDoc } from "./date/time-mismatch.ts";
import { unknownZone, unknownZoneDoc } from "./date/unknown-zone.ts";
import { weekdayMismatch, weekdayMismatchDoc } from "./date/weekday-mismatch.ts";
import { weekdayNotAsPrinted, weekdayNotAsPrintedDoc } from "./date/weekday-not-as-printed.ts";
import { officeNotHeld, officeNotHeldDoc } from "./description/office-not-held.ts";
import { wrongWithoutCorrected, wrongWithoutCorrectedDoc } from "./description/wrong-without-corrected.ts";
import { cutWord, cutWordDoc } from "./evidence/cut-word.ts";
import { digestMismatch, digestMismatchDoc } from "./evidence/digest-mismatch.ts";
import { emptySpan, emptySpanDoc } from "./evidence/empty-span.ts";
import { incomplete, incompleteDoc } from "./evidence/incomplete.ts";
import { notLocated, notLocatedDoc } from "./evidence/not-located.ts";
import { notVerified, notVerifiedDoc } from "./evidence/not-verified.ts";
import { otherSource, otherSourceDoc } from "./evidence/other-source.ts";
import { outsideText, outsideTextDoc } from "./evidence/outside-text.ts";
import { printedWordsMissing, printedWordsMissingDoc } from "./evidence/printed-words-missing.ts";
import { quoteAmbiguous, quoteAmbiguousDoc } from "./evidence/quote-ambiguous.ts";
import { quoteMismatch, quoteMismatchDoc } from "./evidence/quote-mismatch.ts";
import { quoteNotFound, quoteNotFoundDoc } from "./evidence/quote-not-found.ts";
import { sourceUnclear, sourceUnclearDoc } from "./evidence/source-unclear.ts";
import { mutualOnOneAccount, mutualOnOneAccountDoc } from "./outcome/mutual-on-one-account.ts";
import { outcomeToldTwice, outcomeToldTwiceDoc } from "./outcome/told-twice.ts";
import { duplicateParticipant, duplicateParticipantDoc } from "./participant/duplicate.ts";
import { lonePrincipal, lonePrincipalDoc } from "./participant/lone-principal.ts";
import { noPrincipals, noPrincipalsDoc } from "./participant/no-principals.ts";
import { roleUntold, roleUntoldDoc } from "./participant/role-untold.ts";
import { duplicateId, duplicateIdDoc } from "./reference/duplicate-id.ts";
import { duplicateItem, duplicateItemDoc } from "./reference/duplicate-item.ts";
import { toItself, toItselfDoc } from "./reference/to-itself.ts";
import { unknownId, unknownIdDoc } from "./reference/unknown-id.ts";
import { unusedEntity, unusedEntityDoc } from "./reference/unused-entity.ts";
import { wrongKind, wrongKindDoc } from "./reference/wrong-kind.ts";
import { derivationCycle, derivationCycleDoc } from "./source/derivation-cycle.ts";
import { notUnicode, notUnicodeDoc } from "./source/not-unicode.ts";
import { textAndSpansDisagree, textAndSpansDisagreeDoc } from "./source/text-and-spans-disagree.ts";
import { textDigestMismatch, textDigestMismatchDoc } from "./source/text-digest-mismatch.ts";
import {
  addresseeNotParticipant,
  addresseeNotParticipantDoc,
} from "./statement/addressee-not-participant.ts";
import { answersSelf, answersSelfDoc } from "./statement/answers-self.ts";
import { authorialButRelayed, authorialButRelayedDoc } from "./statement/authorial-but-relayed.ts";
import { denialUnclear, denialUnclearDoc } from "./statement/denial-unclear.ts";
import {
  directiveWithoutAddressee,
  directiveWithoutAddresseeDoc,
} from "./statement/directive-without-addressee.ts";
import {
  insertionOutsideQuotation,
  insertionOutsideQuotationDoc,
} from "./statement/insertion-outside-quotation.ts";
import {
  modeAndQuotationMarksDisagree,
  modeAndQuotationMarksDisagreeDoc,
} from "./statement/mode-and-quotation-marks-disagree.ts";
import { responseCycle, responseCycleDoc } from "./statement/response-cycle.ts";
import { speakerNotParticipant, speakerNotParticipantDoc } from "./statement/speaker-not-participant.ts";
import { speaksToSelf, speaksToSelfDoc } from "./statement/speaks-to-self.ts";
import { statementToldTwice, statementToldTwiceDoc } from "./statement/told-twice.ts";
import { topicNotDiscussed, topicNotDiscussedDoc } from "./statement/topic-not-discussed.ts";
import { broaderCycle, broaderCycleDoc } from "./topic/broader-cycle.ts";
import { discussedTwice, discussedTwiceDoc } from "./topic/discussed-twice.ts";
import { duplicateTopic, duplicateTopicDoc } from "./topic/duplicate.ts";

/** The code of a rule of the package. */
export type RuleCode =
  | "account/chain-misses-publisher"
  | "account/crosses-sources"
  | "account/machine-generated-only"
  | "account/own-telling-attributed"
  | "account/relay-cycle"
  | "account/revises-later"
  | "account/revision-cycle"
  | "account/unused"
  | "actor/belonging-cycle"
  | "actor/duplicate"
  | "actor/group-cycle"
  | "call/duplicate"
  | "call/medium-untold"
  | "call/related-to-self"
  | "call/status-contradicted"
  | "call/status-unsupported"
  | "call/without-account"
  | "comparison/omission-unsafe"
  | "comparison/omits-what-it-relays"
  | "comparison/self"
  | "comparison/wrong-pair"
  | "coverage/sentence-without-evidence"
  | "dataset/language-and-letters-disagree"
  | "dataset/mixed-alphabets"
  | "dataset/not-unicode"
  | "dataset/placeholder-left"
  | "dataset/unknown-country"
  | "dataset/unregistered-language"
  | "date/basis-mismatch"
  | "date/basis-without-source"
  | "date/call-date-untold"
  | "date/impossible"
  | "date/length-mismatch"
  | "date/out-of-order"
  | "date/time-mismatch"
  | "date/unknown-zone"
  | "date/weekday-mismatch"
  | "date/weekday-not-as-printed"
  | "description/office-not-held"
  | "description/wrong-without-corrected"
  | "evidence/cut-word"
  | "evidence/digest-mismatch"
  | "evidence/empty-span"
  | "evidence/incomplete"
  | "evidence/not-located"
  | "evidence/not-verified"
  | "evidence/other-source"
  | "evidence/outside-text"
  | "evidence/printed-words-missing"
  | "evidence/quote-ambiguous"
  | "evidence/quote-mismatch"
  | "evidence/quote-not-found"
  | "evidence/source-unclear"
  | "outcome/mutual-on-one-account"
  | "outcome/told-twice"
  | "participant/duplicate"
  | "participant/lone-principal"
  | "participant/no-principals"
  | "participant/role-untold"
  | "reference/duplicate-id"
  | "reference/duplicate-item"
  | "reference/to-itself"
  | "reference/unknown-id"
  | "reference/unused-entity"
  | "reference/wrong-kind"
  | "source/derivation-cycle"
  | "source/not-unicode"
  | "source/text-and-spans-disagree"
  | "source/text-digest-mismatch"
  | "statement/addressee-not-participant"
  | "statement/answers-self"
  | "statement/authorial-but-relayed"
  | "statement/denial-unclear"
  | "statement/directive-without-addressee"
  | "statement/insertion-outside-quotation"
  | "statement/mode-and-quotation-marks-disagree"
  | "statement/response-cycle"
  | "statement/speaker-not-participant"
  | "statement/speaks-to-self"
  | "statement/told-twice"
  | "statement/topic-not-discussed"
  | "topic/broader-cycle"
  | "topic/discussed-twice"
  | "topic/duplicate";

/** Every rule of the package, in the order of their codes; so diagnostics at the same place are in this order too. */
export const allRules: readonly AnyRule[] = [
  chainMissesPublisher,
  crossesSources,
  machineGeneratedOnly,
  ownTellingAttributed,
  relayCycle,
  revisesLater,
  revisionCycle,
  unusedAccount,
  belongingCycle,
  duplicateActor,
  groupCycle,
  duplicateCall,
  mediumUntold,
  relatedToSelf,
  statusContradicted,
  statusUnsupported,
  callWithoutAccount,
  omissionUnsafe,
  omitsWhatItRelays,
  comparedWithSelf,
  wrongPair,
  sentenceWithoutEvidence,
  languageAndLettersDisagree,
  mixedAlphabets,
  datasetNotUnicode,
  placeholderLeft,
  unknownCountry,
  unregisteredLanguage,
  basisMismatch,
  basisWithoutSource,
  callDateUntold,
  impossibleDate,
  lengthMismatch,
  outOfOrder,
  timeMismatch,
  unknownZone,
  weekdayMismatch,
  weekdayNotAsPrinted,
  officeNotHeld,
  wrongWithoutCorrected,
  cutWord,
  digestMismatch,
  emptySpan,
  incomplete,
  notLocated,
  notVerified,
  otherSource,
  outsideText,
  printedWordsMissing,
  quoteAmbiguous,
  quoteMismatch,
  quoteNotFound,
  sourceUnclear,
  mutualOnOneAccount,
  outcomeToldTwice,
  duplicateParticipant,
  lonePrincipal,
  noPrincipals,
  roleUntold,
  duplicateId,
  duplicateItem,
  toItself,
  unknownId,
  unusedEntity,
  wrongKind,
  derivationCycle,
  notUnicode,
  textAndSpansDisagree,
  textDigestMismatch,
  addresseeNotParticipant,
  answersSelf,
  authorialButRelayed,
  denialUnclear,
  directiveWithoutAddressee,
  insertionOutsideQuotation,
  modeAndQuotationMarksDisagree,
  responseCycle,
  speakerNotParticipant,
  speaksToSelf,
  statementToldTwice,
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
  [ownTellingAttributed, ownTellingAttributedDoc],
  [relayCycle, relayCycleDoc],
  [revisesLater, revisesLaterDoc],
  [revisionCycle, revisionCycleDoc],
  [unusedAccount, unusedAccountDoc],
  [belongingCycle, belongingCycleDoc],
  [duplicateActor, duplicateActorDoc],
  [groupCycle, groupCycleDoc],
  [duplicateCall, duplicateCallDoc],
  [mediumUntold, mediumUntoldDoc],
  [relatedToSelf, relatedToSelfDoc],
  [statusContradicted, statusContradictedDoc],
  [statusUnsupported, statusUnsupportedDoc],
  [callWithoutAccount, callWithoutAccountDoc],
  [omissionUnsafe, omissionUnsafeDoc],
  [omitsWhatItRelays, omitsWhatItRelaysDoc],
  [comparedWithSelf, comparedWithSelfDoc],
  [wrongPair, wrongPairDoc],
  [sentenceWithoutEvidence, sentenceWithoutEvidenceDoc],
  [languageAndLettersDisagree, languageAndLettersDisagreeDoc],
  [mixedAlphabets, mixedAlphabetsDoc],
  [datasetNotUnicode, datasetNotUnicodeDoc],
  [placeholderLeft, placeholderLeftDoc],
  [unknownCountry, unknownCountryDoc],
  [unregisteredLanguage, unregisteredLanguageDoc],
  [basisMismatch, basisMismatchDoc],
  [basisWithoutSource, basisWithoutSourceDoc],
  [callDateUntold, callDateUntoldDoc],
  [impossibleDate, impossibleDateDoc],
  [lengthMismatch, lengthMismatchDoc],
  [outOfOrder, outOfOrderDoc],
  [timeMismatch, timeMismatchDoc],
  [unknownZone, unknownZoneDoc],
  [weekdayMismatch, weekdayMismatchDoc],
  [weekdayNotAsPrinted, weekdayNotAsPrintedDoc],
  [officeNotHeld, officeNotHeldDoc],
  [wrongWithoutCorrected, wrongWithoutCorrectedDoc],
  [cutWord, cutWordDoc],
  [digestMismatch, digestMismatchDoc],
  [emptySpan, emptySpanDoc],
  [incomplete, incompleteDoc],
  [notLocated, notLocatedDoc],
  [notVerified, notVerifiedDoc],
  [otherSource, otherSourceDoc],
  [outsideText, outsideTextDoc],
  [printedWordsMissing, printedWordsMissingDoc],
  [quoteAmbiguous, quoteAmbiguousDoc],
  [quoteMismatch, quoteMismatchDoc],
  [quoteNotFound, quoteNotFoundDoc],
  [sourceUnclear, sourceUnclearDoc],
  [mutualOnOneAccount, mutualOnOneAccountDoc],
  [outcomeToldTwice, outcomeToldTwiceDoc],
  [duplicateParticipant, duplicateParticipantDoc],
  [lonePrincipal, lonePrincipalDoc],
  [noPrincipals, noPrincipalsDoc],
  [roleUntold, roleUntoldDoc],
  [duplicateId, duplicateIdDoc],
  [duplicateItem, duplicateItemDoc],
  [toItself, toItselfDoc],
  [unknownId, unknownIdDoc],
  [unusedEntity, unusedEntityDoc],
  [wrongKind, wrongKindDoc],
  [derivationCycle, derivationCycleDoc],
  [notUnicode, notUnicodeDoc],
  [textAndSpansDisagree, textAndSpansDisagreeDoc],
  [textDigestMismatch, textDigestMismatchDoc],
  [addresseeNotParticipant, addresseeNotParticipantDoc],
  [answersSelf, answersSelfDoc],
  [authorialButRelayed, authorialButRelayedDoc],
  [denialUnclear, denialUnclearDoc],
  [directiveWithoutAddressee, directiveWithoutAddresseeDoc],
  [insertionOutsideQuotation, insertionOutsideQuotationDoc],
  [modeAndQuotationMarksDisagree, modeAndQuotationMarksDisagreeDoc],
  [responseCycle, responseCycleDoc],
  [speakerNotParticipant, speakerNotParticipantDoc],
  [speaksToSelf, speaksToSelfDoc],
  [statementToldTwice, statementToldTwiceDoc],
  [topicNotDiscussed, topicNotDiscussedDoc],
  [broaderCycle, broaderCycleDoc],
  [discussedTwice, discussedTwiceDoc],
  [duplicateTopic, duplicateTopicDoc],
];
