import { sentenceWithoutEvidence } from "../rules/coverage/sentence-without-evidence.ts";
import { languageAndLettersDisagree } from "../rules/dataset/language-and-letters-disagree.ts";
import { mixedAlphabets } from "../rules/dataset/mixed-alphabets.ts";
import { unknownCountry } from "../rules/dataset/unknown-country.ts";
import { unregisteredLanguage } from "../rules/dataset/unregistered-language.ts";
import type { AnyRule } from "../rules/rule.ts";

/**
 * The rules that `leader-calls/lite` leaves out, because each brings a long table along: registered languages and countries,
 * the letters of languages and those that look alike, and the abbreviations after which a sentence goes on. Give them to a validation as `customRules`.
 */
export const rulesWithTables: readonly AnyRule[] = [
  sentenceWithoutEvidence,
  languageAndLettersDisagree,
  mixedAlphabets,
  unknownCountry,
  unregisteredLanguage,
];
