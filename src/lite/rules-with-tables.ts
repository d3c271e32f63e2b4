import { sentenceWithoutEvidence } from "../rules/coverage/sentence-without-evidence.ts";
import { languageAndLettersDisagree } from "../rules/dataset/language-and-letters-disagree.ts";
import { mixedAlphabets } from "../rules/dataset/mixed-alphabets.ts";
import { unknownCountry } from "../rules/dataset/unknown-country.ts";
import { unregisteredLanguage } from "../rules/dataset/unregistered-language.ts";
import { weekdayNotAsPrinted } from "../rules/date/weekday-not-as-printed.ts";
import { insertionOutsideQuotation } from "../rules/statement/insertion-outside-quotation.ts";
import { modeAndQuotationMarksDisagree } from "../rules/statement/mode-and-quotation-marks-disagree.ts";
import type { AnyRule } from "../rules/rule.ts";

/**
 * The rules that `leader-calls/lite` leaves out, because each brings long tables along: registered languages and countries, the
 * letters of languages and those that look alike, the abbreviations after which a sentence goes on, the names of days, and the
 * quotation marks of all languages. Give them to a validation as `customRules`.
 */
export const rulesWithTables: readonly AnyRule[] = [
  sentenceWithoutEvidence,
  languageAndLettersDisagree,
  mixedAlphabets,
  unknownCountry,
  unregisteredLanguage,
  weekdayNotAsPrinted,
  insertionOutsideQuotation,
  modeAndQuotationMarksDisagree,
];
