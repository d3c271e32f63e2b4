// Written by `npm run generate` from the types of params and their comments. Do not edit.
import type { ParamDoc } from "./diagnostic-kind.ts";

const members1: readonly ParamDoc[] = [
  { name: "code", type: "string", says: "The code or tag." },
  { name: "name", type: "string", isOptional: true, says: "Its name in English, if it is known." },
];
const members2: readonly ParamDoc[] = [
  {
    name: "kind",
    type: '"words" | "spaces" | "invisible" | "quotation-marks" | "ellipses" | "normalization" | "dashes" | "look-alikes" | "case"',
    says: "In what they differ: whole words, or only characters of this kind.",
  },
  {
    name: "quoted",
    type: "string",
    says: "The words as quoted; empty where the quotation lacks words that the source has.",
  },
  {
    name: "printed",
    type: "string",
    says: "The words as the source prints them; empty where the quotation has words that the source does not have.",
  },
  {
    name: "word",
    type: "string",
    isOptional: true,
    says: "The word in which they differ, as quoted; absent if whole words differ.",
  },
  {
    name: "after",
    type: "string",
    isOptional: true,
    says: "The word before the difference; absent at the beginning.",
  },
  { name: "atEnd", type: "boolean", says: "Whether nothing comes after the difference." },
];
const members3: readonly ParamDoc[] = [
  { name: "start", type: "number", says: "Where it begins: the offset of its first code point, from 0." },
  { name: "end", type: "number", says: "Where it ends: the offset of the first code point after it." },
];
const members4: readonly ParamDoc[] = [
  {
    name: "places",
    type: "object[]",
    says: "Where the source has exactly these words: at most two places.",
    members: members3,
  },
  {
    name: "nearest",
    type: "object",
    isOptional: true,
    says: "The passage of the source that is most similar.",
    members: [
      { name: "text", type: "string", says: "The words of the passage, as printed." },
      {
        name: "differences",
        type: "object[]",
        isOptional: true,
        says: "How the quotation differs from them; absent if they have little in common.",
        members: members2,
      },
      { name: "start", type: "number", says: "Where it begins: the offset of its first code point, from 0." },
      { name: "end", type: "number", says: "Where it ends: the offset of the first code point after it." },
    ],
  },
  {
    name: "isMeant",
    type: "boolean",
    says: "Whether that passage is certainly meant: no other is similar, and no word differs.",
  },
  {
    name: "elsewhere",
    type: "object",
    isOptional: true,
    says: "Another source that has exactly these words.",
    members: [
      { name: "source", type: "string", says: "The id of that source." },
      { name: "isNamed", type: "boolean", says: "Whether the evidence names its source itself." },
      {
        name: "account",
        type: "string",
        isOptional: true,
        says: "The id of the only account that is read there, if there is only one.",
      },
    ],
  },
];

/** What the params of each code are, in the order of their declarations. */
export const paramDocs: Readonly<Record<string, readonly ParamDoc[]>> = {
  "structure/byte-order-mark": [],
  "structure/duplicate-key": [{ name: "key", type: "string", says: "The key." }],
  "structure/empty-text": [
    {
      name: "name",
      type: "string",
      says: "What the message calls the value: its key in quotation marks, or its number in a list.",
    },
    { name: "optional", type: "boolean", says: "Whether the key may be left out." },
  ],
  "structure/forbidden-key": [{ name: "key", type: "string", says: "The key." }],
  "structure/line-too-long": [
    { name: "limit", type: "number", says: "The length that a line can have at most." },
    { name: "unit", type: '"bytes" | "UTF-16 units"', says: "What the limit counts." },
  ],
  "structure/missing-key": [
    { name: "key", type: "string", says: "The key that is missing." },
    { name: "within", type: "string", says: "What the key is in, in words." },
    { name: "says", type: "string", isOptional: true, says: "What the key is for, in a sentence." },
  ],
  "structure/not-json": [
    { name: "problem", type: "string", says: "The problem, in words that end a sentence." },
    { name: "advice", type: "string", isOptional: true, says: "What to do about it, in a sentence." },
  ],
  "structure/not-utf8": [
    { name: "looksLike", type: "string", isOptional: true, says: "What it looks like instead, in words." },
    { name: "advice", type: "string", isOptional: true, says: "What to do about it, in a sentence." },
  ],
  "structure/out-of-range": [
    {
      name: "name",
      type: "string",
      says: "What the message calls the value: its key in quotation marks, or its number in a list.",
    },
    { name: "expected", type: "string", says: "What is expected, in words." },
    { name: "found", type: "unknown", says: "The number that was found." },
  ],
  "structure/too-deep": [{ name: "limit", type: "number", says: "How many levels are allowed." }],
  "structure/too-few-items": [
    {
      name: "name",
      type: "string",
      says: "What the message calls the value: its key in quotation marks, or its number in a list.",
    },
    { name: "minimum", type: "number", says: "How many items are needed." },
    { name: "found", type: "number", says: "How many items there are." },
  ],
  "structure/too-many-diagnostics": [
    { name: "errors", type: "number", says: "How many errors were left out." },
    { name: "warnings", type: "number", says: "How many warnings were left out." },
    { name: "infos", type: "number", says: "How much information was left out." },
    { name: "codes", type: "Record<string, number>", says: "How many findings of each code were left out." },
  ],
  "structure/too-many-items": [
    {
      name: "name",
      type: "string",
      says: "What the message calls the value: its key in quotation marks, or its number in a list.",
    },
    { name: "maximum", type: "number", says: "How many items are allowed." },
    { name: "found", type: "number", says: "How many items there are." },
  ],
  "structure/unexplained": [
    {
      name: "name",
      type: "string",
      says: "What the message calls the value: its key in quotation marks, or its number in a list.",
    },
  ],
  "structure/unknown-code": [
    { name: "found", type: "string", says: "The word that is not a code." },
    {
      name: "name",
      type: "string",
      says: "What the message calls the value: its key in quotation marks, or its number in a list.",
    },
    {
      name: "near",
      type: "object[]",
      says: "The codes that may be meant, nearest first, with their definitions; empty if none was looked for.",
      members: [
        { name: "code", type: "string", says: "The code." },
        { name: "definition", type: "string", says: "Its definition." },
      ],
    },
    { name: "codes", type: "string[]", says: "All codes that are allowed." },
    {
      name: "list",
      type: "string",
      says: "The name of the codelist, or the name of the entity if the word should be one of its kinds.",
    },
    {
      name: "mayWiden",
      type: "boolean",
      isOptional: true,
      says: "Whether a project can add codes of its own to the list.",
    },
  ],
  "structure/unknown-key": [
    { name: "key", type: "string", says: "The key that is not allowed." },
    { name: "within", type: "string", says: "What the key is in, in words." },
    {
      name: "suggestion",
      type: "string",
      isOptional: true,
      says: "The key that is probably meant, and is not there yet.",
    },
    {
      name: "isOtherName",
      type: "boolean",
      isOptional: true,
      says: "Whether the suggestion is not spelled alike, but is another name for the same thing.",
    },
    {
      name: "present",
      type: "string",
      isOptional: true,
      says: "The key that is probably meant, and is already there.",
    },
    { name: "allowed", type: "string[]", says: "The keys that are allowed." },
  ],
  "structure/unreadable": [
    { name: "problem", type: "string", says: "The problem, in words that end a sentence." },
  ],
  "structure/unsupported-version": [
    { name: "found", type: "string", says: "The version that the dataset gives." },
    {
      name: "supported",
      type: "string[]",
      says: "The versions that this package reads, the current one last.",
    },
  ],
  "structure/wrong-format": [
    {
      name: "name",
      type: "string",
      says: "What the message calls the value: its key in quotation marks, or its number in a list.",
    },
    { name: "expected", type: "string", says: "What is expected, in words." },
    { name: "found", type: "string", says: "The text that was found." },
    {
      name: "meant",
      type: "object",
      isOptional: true,
      says: "What may be meant, in the right form.",
      members: [
        { name: "texts", type: "string[]", says: "The texts that may be meant." },
        { name: "isSure", type: "boolean", says: "Whether the first of them is certainly meant." },
      ],
    },
    {
      name: "isName",
      type: "boolean",
      isOptional: true,
      says: "Whether the text is a name, where an id is needed.",
    },
    {
      name: "isNew",
      type: "boolean",
      isOptional: true,
      says: "Whether the text gives an entity its id, which other places repeat.",
    },
  ],
  "structure/wrong-type": [
    {
      name: "name",
      type: "string",
      says: "What the message calls the value: its key in quotation marks, or its number in a list.",
    },
    { name: "expected", type: "string", says: "What is expected, in words." },
    { name: "found", type: "string", says: "What was found, in words." },
    { name: "wasNull", type: "boolean", says: "Whether null was found where the key may be left out." },
    {
      name: "says",
      type: "string",
      isOptional: true,
      says: "What belongs there, if it is not known what is meant.",
    },
    {
      name: "meant",
      type: "object",
      isOptional: true,
      says: "What is meant, if the value only has the wrong type.",
      members: [
        { name: "value", type: "Json", says: "The value in the right type." },
        {
          name: "shown",
          type: "string",
          says: "The value as the hint shows it; of an object or list only a sketch.",
        },
        {
          name: "how",
          type: '"number" | "list" | "single" | "text"',
          says: "What has to be done with the value: put it into a list, take it out of one, or write it as a number or a text.",
        },
      ],
    },
    {
      name: "shape",
      type: "string",
      isOptional: true,
      says: "An object with the value in its place, if the rest of the object is not known.",
    },
  ],
  "account/chain-misses-publisher": [
    { name: "account", type: "string", says: "The id of the account." },
    { name: "voice", type: "string", says: "The id of the actor who is the voice of the account." },
    { name: "publisher", type: "string", says: "The id of the publisher of the source." },
    { name: "source", type: "string", says: "The id of the source." },
    {
      name: "turnedRound",
      type: "string",
      isOptional: true,
      says: "The id of an account of the publisher that says that this account relays it.",
    },
  ],
  "account/crosses-sources": [
    { name: "account", type: "string", says: "The id of the account." },
    { name: "source", type: "string", says: "The id of the source." },
    { name: "relay", type: "string", says: "The id of the account that relays it." },
    {
      name: "relaySource",
      type: "string",
      says: "The id of the source in which the relaying account is read.",
    },
    {
      name: "standsIn",
      type: "string",
      isOptional: true,
      says: "The id of the source that has all words of the account, if it is not the one that the account names.",
    },
  ],
  "account/machine-generated-only": [{ name: "call", type: "string", says: "The id of the call." }],
  "account/own-telling-attributed": [
    { name: "account", type: "string", says: "The id of the account." },
    { name: "voice", type: "string", says: "The id of the actor who is the voice of the account." },
    { name: "attribution", type: "Attribution", says: "The attribution of the fact." },
  ],
  "account/relay-cycle": [
    {
      name: "ids",
      type: "string[]",
      says: "The ids in the circle, each of which leads to the next, and the last to the first.",
    },
  ],
  "account/revises-later": [
    { name: "revised", type: "string", says: "What of the revised account has the date, in words." },
    { name: "revisedDate", type: "string", says: "The date of the revised account." },
    { name: "revising", type: "string", says: "What of the revising account has the date, in words." },
    { name: "revisingDate", type: "string", says: "The date of the revising account." },
    {
      name: "severity",
      type: '"error" | "warning" | "info"',
      says: "The severity, which differs from case to case.",
    },
  ],
  "account/revision-cycle": [
    {
      name: "ids",
      type: "string[]",
      says: "The ids in the circle, each of which leads to the next, and the last to the first.",
    },
  ],
  "account/unused": [{ name: "account", type: "string", says: "The id of the account." }],
  "actor/belonging-cycle": [
    {
      name: "ids",
      type: "string[]",
      says: "The ids in the circle, each of which leads to the next, and the last to the first.",
    },
  ],
  "actor/duplicate": [
    { name: "id", type: "string", says: "The id of the entity." },
    { name: "other", type: "string", says: "The id of the other entity." },
    { name: "what", type: "string", says: "What the two actors have in common, in words." },
    { name: "value", type: "string", says: "The value that they have in common." },
  ],
  "actor/group-cycle": [
    {
      name: "ids",
      type: "string[]",
      says: "The ids in the circle, each of which leads to the next, and the last to the first.",
    },
  ],
  "call/duplicate": [
    { name: "call", type: "string", says: "The id of the call." },
    { name: "other", type: "string", says: "The id of the earlier entry." },
    { name: "date", type: "string", says: "The date of the call." },
  ],
  "call/medium-untold": [
    { name: "call", type: "string", says: "The id of the call." },
    { name: "medium", type: "Medium", says: "The medium of the call." },
    { name: "told", type: "Medium[]", says: "The media that the accounts give." },
  ],
  "call/related-to-self": [
    { name: "call", type: "string", says: "The id of the call." },
    { name: "field", type: '"call" | "differentFrom"', says: "The field that the finding is about." },
  ],
  "call/status-contradicted": [
    { name: "call", type: "string", says: "The id of the call." },
    { name: "status", type: "CallStatus", says: "The status of the call." },
    { name: "fitting", type: "CallStatus", says: "The status that would fit." },
    {
      name: "says",
      type: '"took-place" | "did-not" | "words"',
      says: "What the account says: that the call took place, that it did not, or words that were spoken in it.",
    },
    { name: "account", type: "string", says: "The id of the account." },
  ],
  "call/status-unsupported": [
    { name: "call", type: "string", says: "The id of the call." },
    { name: "status", type: '"confirmed" | "disputed" | "denied"', says: "The status of the call." },
    {
      name: "missing",
      type: '"teller" | "denier" | "other-side"',
      says: 'Who is missing: a side that says that the call took place ("teller"), a side that denies it ("denier"), or a second side beside the one that does both ("other-side").',
    },
    { name: "isTold", type: "boolean", says: "Whether a side says that the call took place." },
  ],
  "call/without-account": [{ name: "call", type: "string", says: "The id of the call." }],
  "comparison/omission-unsafe": [
    { name: "account", type: "string", says: "The id of the account that is said to omit something." },
    { name: "source", type: "string", says: "The id of its source." },
    {
      name: "extent",
      type: '"part" | "not-told"',
      says: 'How much of the source the text is: only a part, or not stated ("not-told").',
    },
  ],
  "comparison/omits-what-it-relays": [
    { name: "from", type: "string", says: 'The id of the account in "from".' },
    { name: "id", type: "string", says: 'The id in "to" that is not omitted.' },
    { name: "account", type: "string", says: "The id of the account that reports it." },
    { name: "others", type: "number", says: 'How many further ids in "to" are not omitted either.' },
  ],
  "comparison/self": [{ name: "id", type: "string", says: "The id of the entity." }],
  "comparison/wrong-pair": [
    { name: "kind", type: "ComparisonKind", says: "The kind of the comparison." },
    { name: "from", type: "string", says: 'The id in "from".' },
    { name: "to", type: "string", says: 'The id in "to" that does not fit.' },
    {
      name: "fault",
      type: '"own-account" | "circumstance-kinds" | "account-and-part"',
      says: "Why they do not fit.",
    },
    { name: "fitting", type: "ComparisonKind[]", says: "The kinds that would fit." },
  ],
  "coverage/sentence-without-evidence": [
    { name: "source", type: "string", says: "The id of the source." },
    { name: "start", type: "number", says: "Where it begins: the offset of its first code point, from 0." },
    { name: "end", type: "number", says: "Where it ends: the offset of the first code point after it." },
    { name: "sentence", type: "string", says: "The sentence." },
    {
      name: "uncovered",
      type: "string[]",
      says: "The parts that no evidence covers, if some evidence covers others.",
    },
  ],
  "dataset/language-and-letters-disagree": [
    { name: "tag", type: "string", says: "The language tag." },
    {
      name: "source",
      type: "string",
      isOptional: true,
      says: "The id of the source; absent for the words of the dataset itself.",
    },
    { name: "expected", type: "string", says: "The letters in which the language is written." },
    { name: "found", type: "string", says: "The letters in which the text is written." },
  ],
  "dataset/mixed-alphabets": [
    { name: "name", type: "string", says: "What messages call the place." },
    { name: "word", type: "string", says: "The word." },
    { name: "letter", type: "string", says: "The letter from another alphabet." },
    { name: "script", type: '"Latin" | "Cyrillic" | "Greek"', says: "The alphabet of that letter." },
    { name: "among", type: '"Latin" | "Cyrillic" | "Greek"', says: "The alphabet of the rest of the word." },
    { name: "double", type: "string", says: "The letter of that alphabet that looks the same." },
  ],
  "dataset/not-unicode": [
    { name: "name", type: "string", says: "What messages call the place." },
    { name: "half", type: "string", says: "The half, as JSON writes it: `\\ud83d`." },
    { name: "words", type: "string", says: "The words around it." },
  ],
  "dataset/placeholder-left": [
    {
      name: "what",
      type: '"title" | "language" | "person" | "publisher" | "date" | "content" | "other"',
      says: "What was not filled in.",
    },
    {
      name: "id",
      type: "string",
      says: "The id of the entity with the placeholder, or of the nearest entity around it that has one.",
    },
    { name: "key", type: "string", says: "The key with the placeholder." },
    {
      name: "words",
      type: "string",
      isOptional: true,
      says: "The words for which a statement was suggested.",
    },
  ],
  "dataset/unknown-country": [
    { name: "code", type: "string", says: "The code that is not registered." },
    {
      name: "meant",
      type: "object",
      isOptional: true,
      says: "The code that may be meant.",
      members: members1,
    },
  ],
  "dataset/unregistered-language": [
    { name: "tag", type: "string", says: "The language tag." },
    { name: "subtag", type: "string", says: "The part of the tag that is not registered." },
    { name: "kind", type: '"language" | "script" | "region" | "variant"', says: "What the part would be." },
    {
      name: "meant",
      type: "object",
      isOptional: true,
      says: "The tag that may be meant.",
      members: members1,
    },
  ],
  "date/basis-mismatch": [
    { name: "value", type: "string", says: "The value of the date." },
    {
      name: "fault",
      type: '"other-year" | "no-year" | "no-date" | "other-month" | "other-day" | "publication-date" | "context" | "relative" | "other-source"',
      says: "What is wrong: another year, month or day than is printed, no year or no date in the words, or the basis with which the date does not agree.",
    },
    { name: "words", type: "string", isOptional: true, says: "The printed words, if they show the fault." },
    {
      name: "source",
      type: "string",
      isOptional: true,
      says: "The id of the source that the basis is about.",
    },
    { name: "publishedOn", type: "string", isOptional: true, says: "The publication date of that source." },
    {
      name: "severity",
      type: '"error" | "warning" | "info"',
      says: "The severity, which differs from case to case.",
    },
  ],
  "date/basis-without-source": [{ name: "value", type: "string", says: "The value of the date." }],
  "date/call-date-untold": [
    { name: "value", type: "string", says: "The value of the date." },
    { name: "told", type: "string[]", says: "The dates that the accounts give; empty if none gives one." },
  ],
  "date/impossible": [{ name: "value", type: "string", says: "The value of the date." }],
  "date/length-mismatch": [
    { name: "words", type: "string", says: "The printed words that give the length." },
    { name: "key", type: '"length" | "gap"', says: "The field that has the value." },
    { name: "value", type: "string", says: "The value, an ISO 8601 duration." },
    { name: "meaning", type: "string", says: 'The value in words: "36 minutes".' },
  ],
  "date/out-of-order": [
    { name: "earlier", type: "string", says: "What must come first, in words." },
    { name: "earlierDate", type: "string", says: "Its date." },
    { name: "later", type: "string", says: "What must come after it, in words." },
    { name: "laterDate", type: "string", says: "Its date." },
    {
      name: "severity",
      type: '"error" | "warning" | "info"',
      says: "The severity, which differs from case to case.",
    },
    {
      name: "doubtful",
      type: "boolean",
      says: "Whether the dates are at most a day apart and a time zone is unknown, so that both may be right.",
    },
    {
      name: "year",
      type: "string",
      isOptional: true,
      says: "The year with which the order would be right, if there is one.",
    },
    {
      name: "isAlone",
      type: "boolean",
      says: "Whether only one other date conflicts with it, so that either may be wrong.",
    },
    {
      name: "words",
      type: "string",
      isOptional: true,
      says: "The printed words, if they give another date too.",
    },
    {
      name: "cause",
      type: '"status" | "link" | "relation" | "result" | "revises" | "setting"',
      isOptional: true,
      says: "The field from which the order follows, if that field may be wrong.",
    },
  ],
  "date/time-mismatch": [
    { name: "key", type: '"time" | "partOfDay"', says: "The field with the other time." },
    { name: "told", type: "string", says: "The value of that field." },
    {
      name: "clock",
      type: "string",
      isOptional: true,
      says: "The time in the value of the date; absent if the printed words are what differs.",
    },
    { name: "words", type: "string", isOptional: true, says: "The printed words, if they are what differs." },
    {
      name: "isReckoned",
      type: "boolean",
      says: 'Whether the basis is "relative", so that the printed time may be another one.',
    },
  ],
  "date/unknown-zone": [{ name: "zone", type: "string", says: "The time zone, as it is written." }],
  "date/weekday-mismatch": [
    { name: "value", type: "string", says: "The date." },
    { name: "weekday", type: "Weekday", says: "The day of the week that is given." },
    { name: "right", type: "Weekday", says: "The day of the week on which the date falls." },
    {
      name: "zone",
      type: "string",
      isOptional: true,
      says: "The time zone in which it was looked at, if there is one.",
    },
    {
      name: "year",
      type: "string",
      isOptional: true,
      says: "The year with which the day of the week would be right, if there is a probable one.",
    },
  ],
  "description/office-not-held": [
    { name: "actor", type: "string", says: "The id of the actor." },
    { name: "corrected", type: "string", says: 'The title in "corrected".' },
    { name: "date", type: "string", says: "The date of the call." },
    { name: "atAnotherTime", type: "boolean", says: "Whether the person held the office at another time." },
    { name: "held", type: "string[]", says: "The titles of the offices that the person held on that day." },
    {
      name: "differences",
      type: "object[]",
      isOptional: true,
      says: 'How it differs from a title in "offices" that looks the same.',
      members: members2,
    },
  ],
  "description/wrong-without-corrected": [{ name: "text", type: "string", says: "The printed words." }],
  "evidence/digest-mismatch": [
    { name: "expected", type: "string", says: "The digest that the evidence has." },
    { name: "found", type: "string", says: "The digest of the words." },
    {
      name: "of",
      type: '"span" | "quote"',
      says: "Whether the words are those of the span or of the quotation.",
    },
    {
      name: "movedTo",
      type: "object",
      isOptional: true,
      says: "Where the words with the expected digest are, if they were found nearby.",
      members: members3,
    },
  ],
  "evidence/empty-span": [
    { name: "start", type: "number", says: "Where it begins: the offset of its first code point, from 0." },
    { name: "end", type: "number", says: "Where it ends: the offset of the first code point after it." },
    {
      name: "sought",
      type: "object",
      says: "What was found when the words were looked for elsewhere.",
      members: members4,
    },
  ],
  "evidence/incomplete": [{ name: "missing", type: "string[]", says: "The keys that are missing." }],
  "evidence/not-located": [
    { name: "source", type: "string", says: "The id of the source." },
    { name: "count", type: "number", says: "How many quotations have no position." },
    {
      name: "found",
      type: "object[]",
      says: "The quotations and their positions.",
      members: [
        {
          name: "path",
          type: "(string | number)[]",
          says: "The path of the evidence, from the root of the dataset.",
        },
        {
          name: "start",
          type: "number",
          says: "Where it begins: the offset of its first code point, from 0.",
        },
        { name: "end", type: "number", says: "Where it ends: the offset of the first code point after it." },
      ],
    },
  ],
  "evidence/not-verified": [
    {
      name: "source",
      type: "string",
      isOptional: true,
      says: "Absent for evidence whose source is unknown.",
    },
    { name: "count", type: "number", says: "How many quotations or spans it is about." },
    {
      name: "because",
      type: '"not-held" | "too-much" | "not-given" | "set-lower"',
      says: 'Why: the text is not available ("not-held"); the search would take too long ("too-much"); the text is only in the dataset, although one given beside it is required ("not-given"); or a rule that compares evidence was switched off or made less severe ("set-lower").',
    },
    {
      name: "sha256",
      type: "string",
      isOptional: true,
      says: "The digest of the text, if the dataset has it.",
    },
  ],
  "evidence/other-source": [
    { name: "source", type: "string", says: "The id of the source that has the words." },
    { name: "account", type: "string", says: "The id of the account." },
    { name: "accountSource", type: "string", says: "The id of the source in which the account is read." },
    { name: "isDerived", type: "boolean", says: "Whether one source was made from the other." },
    {
      name: "count",
      type: "number",
      isOptional: true,
      says: "How many quotations of the account are in the source, if all are; absent if the evidence itself names the source.",
    },
  ],
  "evidence/outside-text": [
    { name: "start", type: "number", says: "Where it begins: the offset of its first code point, from 0." },
    { name: "end", type: "number", says: "Where it ends: the offset of the first code point after it." },
    { name: "length", type: "number", says: "How many code points the text has." },
    {
      name: "sought",
      type: "object",
      says: "What was found when the words were looked for elsewhere.",
      members: members4,
    },
  ],
  "evidence/printed-words-missing": [
    { name: "words", type: "string", says: "The words that are not printed there." },
    { name: "of", type: "EntityName", says: "The entity that has the words." },
    { name: "evidence", type: "string[]", says: "The words of the evidence that should have them." },
    { name: "sources", type: "string[]", says: "The ids of the sources that should have them." },
  ],
  "evidence/quote-ambiguous": [
    { name: "quote", type: "string", says: "The words of the quotation." },
    { name: "source", type: "string", says: "The id of the source." },
    { name: "places", type: "object[]", says: "Where the words occur.", members: members3 },
    { name: "more", type: "boolean", says: "Whether the words occur in further places." },
  ],
  "evidence/quote-mismatch": [
    { name: "quoted", type: "string", says: "The words as quoted." },
    {
      name: "printed",
      type: "string",
      isOptional: true,
      says: "The words that are printed there; absent if the text is not available.",
    },
    { name: "part", type: '"exact" | "prefix" | "suffix"', says: "The key that has the words." },
    { name: "span", type: "object", says: "The position of the words.", members: members3 },
    {
      name: "sought",
      type: "object",
      isOptional: true,
      says: "What was found when the words were looked for elsewhere.",
      members: members4,
    },
  ],
  "evidence/quote-not-found": [
    { name: "quote", type: "string", says: "The words of the quotation." },
    { name: "source", type: "string", says: "The id of the source." },
    {
      name: "sought",
      type: "object",
      says: "What was found when the words were looked for elsewhere.",
      members: members4,
    },
  ],
  "evidence/source-unclear": [],
  "outcome/mutual-on-one-account": [
    { name: "outcome", type: "string", says: "The id of the outcome." },
    { name: "sides", type: "number", says: "How many sides it binds." },
    { name: "teller", type: "string", says: "The id of the only actor who claims it." },
    { name: "isOfSide", type: "boolean", says: "Whether that actor is one of the sides." },
  ],
  "outcome/told-twice": [
    { name: "outcome", type: "string", says: "The id of the second entry." },
    { name: "first", type: "string", says: "The id of the first entry." },
  ],
  "participant/duplicate": [{ name: "actor", type: "string", says: "The id of the actor." }],
  "participant/lone-principal": [
    { name: "call", type: "string", says: "The id of the call." },
    { name: "principal", type: "string", says: "The id of the only principal." },
  ],
  "participant/no-principals": [{ name: "call", type: "string", says: "The id of the call." }],
  "participant/role-untold": [
    { name: "actor", type: "string", says: "The id of the actor." },
    { name: "roles", type: "ParticipantRole[]", says: "The roles that the participant has." },
    { name: "told", type: "ParticipantRole[]", says: "The roles that the accounts give." },
  ],
  "reference/duplicate-id": [
    { name: "id", type: "string", says: "The id that both have." },
    { name: "kind", type: "EntityKind", says: "The kind of the second entity with the id." },
    { name: "first", type: "EntityKind", says: "The kind of the first entity with the id." },
    {
      name: "more",
      type: "number",
      says: "How many further ids are used twice in what was probably copied together.",
    },
    {
      name: "copied",
      type: "object",
      isOptional: true,
      says: "What was probably copied, if the copy has an id of its own.",
      members: [
        { name: "kind", type: "EntityKind", says: "The kind of the copy." },
        { name: "id", type: "string", says: "The id of the entity." },
        { name: "original", type: "string", says: "The id of the original." },
      ],
    },
    { name: "isSame", type: "boolean", says: "Whether the two are the same in everything." },
  ],
  "reference/duplicate-item": [
    { name: "list", type: "string", says: "The key of the list." },
    {
      name: "text",
      type: "string",
      isOptional: true,
      says: "The item, if it is text; absent if it is an object.",
    },
    { name: "item", type: "number", says: "The number of the repeated item in the list, from 1." },
    { name: "first", type: "number", says: "The number of the item that it repeats, from 1." },
    { name: "hasId", type: "boolean", says: "Whether the items have ids, and differ only in these." },
  ],
  "reference/to-itself": [
    { name: "id", type: "string", says: "The id of the entity." },
    { name: "field", type: '"to" | "regarding"', says: "The field that the finding is about." },
  ],
  "reference/unknown-id": [
    { name: "id", type: "string", says: "The id that nothing has." },
    { name: "targets", type: "EntityKind[]", says: "The kinds of entity of which the id may be given here." },
    { name: "uses", type: "number", says: "How many places use it." },
    { name: "suggestion", type: "string", isOptional: true, says: "The id that is probably meant." },
    {
      name: "isNamed",
      type: '"yes" | "no" | "misspelled"',
      says: 'Whether the suggested id is used elsewhere ("yes"), is used nowhere ("no"), or is itself the misspelled one ("misspelled").',
    },
  ],
  "reference/unused-entity": [
    { name: "id", type: "string", says: "The id of the entity." },
    { name: "kind", type: "EntityKind", says: "The kind of the entity." },
  ],
  "reference/wrong-kind": [
    { name: "id", type: "string", says: "The id of the entity." },
    { name: "found", type: "EntityKind", says: "The kind of the entity that has the id." },
    { name: "targets", type: "EntityKind[]", says: "The kinds of entity of which the id may be given here." },
    {
      name: "suggestion",
      type: "string",
      isOptional: true,
      says: "The id that is probably meant, such as that of the account if its voice is named.",
    },
  ],
  "source/derivation-cycle": [
    {
      name: "ids",
      type: "string[]",
      says: "The ids in the circle, each of which leads to the next, and the last to the first.",
    },
  ],
  "source/not-unicode": [{ name: "what", type: "string", says: "What contains it, in words." }],
  "source/text-and-spans-disagree": [
    { name: "source", type: "string", says: "The id of the source." },
    { name: "count", type: "number", says: "How many spans or quotations it is about." },
    {
      name: "change",
      type: "object",
      says: "How the text and its spans disagree.",
      members: [
        {
          name: "cause",
          type: '"shifted" | "counted" | "normalized" | "revised" | "cut-off" | "copied" | "short-digest" | "swapped" | "exchanged"',
          says: "The cause: what happened to the text, or how its spans were made.",
        },
        {
          name: "by",
          type: "number",
          isOptional: true,
          says: "By how many code points the words are later, or earlier if it is negative.",
        },
        {
          name: "added",
          type: "string",
          isOptional: true,
          says: "What the text begins with, if it begins with something new.",
        },
        {
          name: "counting",
          type: '"bytes" | "utf-16" | "lf" | "crlf"',
          isOptional: true,
          says: "What was counted instead of code points, or how line ends were counted.",
        },
        {
          name: "form",
          type: '"NFC" | "NFD"',
          isOptional: true,
          says: "The normal form of Unicode in which the text was encoded.",
        },
        {
          name: "length",
          type: "number",
          isOptional: true,
          says: "How many code points the text, or its digest, has.",
        },
        {
          name: "from",
          type: "string",
          isOptional: true,
          says: "The id of the source that has the same text.",
        },
        {
          name: "standsIn",
          type: "string",
          isOptional: true,
          says: "The id of the source in which the words are.",
        },
      ],
    },
    {
      name: "found",
      type: "object[]",
      says: "The evidence with a known new position.",
      members: [
        {
          name: "path",
          type: "(string | number)[]",
          says: "The path of the evidence, from the root of the dataset.",
        },
        { name: "span", type: "object", says: "The position of the words.", members: members3 },
      ],
    },
  ],
  "source/text-digest-mismatch": [
    { name: "source", type: "string", says: "The id of the source." },
    { name: "spans", type: "number", says: "How many spans the source has." },
    { name: "broken", type: "number", says: "How many of them no longer match." },
    {
      name: "disagreement",
      type: '"length" | "sha256" | "inline"',
      says: 'What differs: the SHA-256 digest, the length, or the text in the dataset ("inline").',
    },
    { name: "expected", type: "string | number", says: "The digest or length of the text that was encoded." },
    { name: "found", type: "string | number", says: "The digest or length of the text at hand." },
    {
      name: "slip",
      type: '"normalization" | "final-line-break" | "line-endings" | "around" | "no-break-spaces"',
      isOptional: true,
      says: "The only difference, if it is one that copying often makes.",
    },
    {
      name: "differences",
      type: "object[]",
      isOptional: true,
      says: "How the text differs from the one in the dataset, if both are available.",
      members: members2,
    },
  ],
  "statement/addressee-not-participant": [
    { name: "addressee", type: "string", says: "The id of the actor who is addressed." },
    { name: "call", type: "string", says: "The id of the call." },
  ],
  "statement/answers-self": [
    { name: "statement", type: "string", says: "The id of the statement." },
    { name: "answered", type: "string", says: "The id of the statement that is answered." },
    { name: "speaker", type: "string", says: "The id of the speaker." },
  ],
  "statement/authorial-but-relayed": [
    { name: "account", type: "string", says: "The id of the account." },
    {
      name: "by",
      type: "string",
      says: "The id of the account that relays it, or of the speaker who is not the voice of the account.",
    },
    { name: "fault", type: '"relayed" | "other-speaker"', says: "Which of these faults it is." },
  ],
  "statement/denial-unclear": [
    { name: "act", type: 'Act | "missing"', says: 'The act; "missing" if none denies.' },
    {
      name: "factuality",
      type: 'Factuality | "missing"',
      says: 'The factuality; "missing" if there is none.',
    },
  ],
  "statement/directive-without-addressee": [
    { name: "act", type: "Act", says: "The act that needs an addressee." },
  ],
  "statement/insertion-outside-quotation": [
    { name: "field", type: '"insertions" | "omissions"', says: "The field that the finding is about." },
    { name: "words", type: "string", says: "The words of the insertion or omission." },
    {
      name: "of",
      type: '"evidence" | "marks"',
      says: 'Outside what: everything that the statement quotes ("evidence"), or the quotation marks ("marks").',
    },
  ],
  "statement/mode-and-quotation-marks-disagree": [
    { name: "mode", type: "Mode", says: "The mode of the statement." },
    {
      name: "quoted",
      type: "string",
      isOptional: true,
      says: "The words in quotation marks, if there are any.",
    },
  ],
  "statement/response-cycle": [
    {
      name: "ids",
      type: "string[]",
      says: "The ids in the circle, each of which leads to the next, and the last to the first.",
    },
  ],
  "statement/speaker-not-participant": [
    { name: "speaker", type: "string", says: "The id of the speaker." },
    { name: "call", type: "string", says: "The id of the call." },
  ],
  "statement/speaks-to-self": [{ name: "actor", type: "string", says: "The id of the actor." }],
  "statement/told-twice": [
    { name: "statement", type: "string", says: "The id of the second entry." },
    { name: "first", type: "string", says: "The id of the first entry." },
    { name: "account", type: "string", says: "The id of the account." },
  ],
  "statement/topic-not-discussed": [
    { name: "topic", type: "string", says: "The id of the topic." },
    { name: "call", type: "string", says: "The id of the call." },
    { name: "account", type: "string", says: "The id of the account." },
  ],
  "topic/broader-cycle": [
    {
      name: "ids",
      type: "string[]",
      says: "The ids in the circle, each of which leads to the next, and the last to the first.",
    },
  ],
  "topic/discussed-twice": [
    { name: "topic", type: "string", says: "The id of the topic." },
    { name: "account", type: "string", says: "The id of the account." },
  ],
  "topic/duplicate": [
    { name: "id", type: "string", says: "The id of the entity." },
    { name: "other", type: "string", says: "The id of the other entity." },
    { name: "label", type: "string", says: "The label that both topics have." },
  ],
  "extraction/ambiguous-quote": [
    { name: "quote", type: "string", says: "The words of the quotation." },
    {
      name: "places",
      type: "object[]",
      says: "Where the words occur.",
      members: [
        {
          name: "start",
          type: "number",
          says: "Where it begins: the offset of its first code point, from 0.",
        },
        { name: "end", type: "number", says: "Where it ends: the offset of the first code point after it." },
        { name: "source", type: "string", says: "The id of the source." },
      ],
    },
    { name: "more", type: "boolean", says: "Whether the words occur in further places." },
    {
      name: "isFirstTaken",
      type: "boolean",
      says: "Whether the first place was taken, because the same sentence is printed there, or so many words that any place proves them.",
    },
  ],
  "extraction/ambiguous-reference": [
    { name: "key", type: "string", says: "The key that several objects have." },
    { name: "count", type: "number", says: "How many objects have it." },
  ],
  "extraction/context-not-found": [
    { name: "quote", type: "string", says: "The words of the quotation." },
    { name: "source", type: "string", says: "The id of the source." },
  ],
  "extraction/invented-quote": [
    { name: "quote", type: "string", says: "The words of the quotation." },
    { name: "sources", type: "string[]", says: "The keys of the sources that were searched." },
    {
      name: "nearest",
      type: "object",
      isOptional: true,
      says: "The passage that is most similar.",
      members: [
        { name: "text", type: "string", says: "The words of the passage, as printed." },
        {
          name: "differences",
          type: "object[]",
          isOptional: true,
          says: "How the quotation differs from them; absent if they have little in common.",
          members: members2,
        },
        {
          name: "start",
          type: "number",
          says: "Where it begins: the offset of its first code point, from 0.",
        },
        { name: "end", type: "number", says: "Where it ends: the offset of the first code point after it." },
        { name: "source", type: "string", says: "The id of the source." },
      ],
    },
    {
      name: "elsewhere",
      type: "string",
      isOptional: true,
      says: "The key of another source that has the words.",
    },
  ],
  "extraction/not-printed": [
    {
      name: "what",
      type: '"title" | "publisher" | "author" | "publication date" | "name" | "office"',
      says: "What it is that is not printed.",
    },
    { name: "value", type: "string", says: "What the extraction has." },
    { name: "sources", type: "string[]", says: "The keys of the sources in whose texts it was looked for." },
  ],
  "extraction/other-kind": [
    { name: "key", type: "string", says: "The key that does not belong to the kind." },
    { name: "kind", type: "string", says: "The kind of the object." },
    { name: "kinds", type: "string[]", says: "The kinds that have the key." },
  ],
  "extraction/quote-normalized": [
    { name: "quote", type: "string", says: "The words of the quotation." },
    {
      name: "printed",
      type: "string",
      says: "The words as they are printed, which are written into the dataset.",
    },
    { name: "source", type: "string", says: "The key of the source that has them." },
    {
      name: "differences",
      type: "object[]",
      says: "How the quotation differs from them.",
      members: members2,
    },
    { name: "count", type: "number", says: "How many quotations in the extraction differ so." },
  ],
  "extraction/text-not-given": [
    { name: "key", type: "string", says: "The key of the source." },
    { name: "given", type: "string[]", says: "The names of the texts that were passed." },
    {
      name: "isUnicode",
      type: "boolean",
      says: "Whether the text is well-formed Unicode, if one was passed.",
    },
  ],
  "extraction/unknown-reference": [
    { name: "key", type: "string", says: "The key that no object of the right kind has." },
    { name: "wanted", type: "string[]", says: "The kinds of object that are meant." },
    {
      name: "found",
      type: "string",
      isOptional: true,
      says: "The kind of the object that has the key instead.",
    },
    { name: "suggestion", type: "string", isOptional: true, says: "The key that is probably meant." },
  ],
  "extraction/unnamed-voice-named": [
    { name: "name", type: "string", says: "The name of the person." },
    { name: "isPrinted", type: "boolean", says: "Whether the name is printed, though not for this voice." },
  ],
  "table/duplicate-column": [{ name: "column", type: "string", says: "The name of the column." }],
  "table/duplicate-key": [
    {
      name: "key",
      type: "Record<string, string>",
      says: "The columns that tell the rows of the table apart, with what is in them.",
    },
    {
      name: "first",
      type: "object",
      says: "Where the same is first.",
      members: [
        { name: "file", type: "string", says: "The file of the table." },
        { name: "row", type: "number", says: "The row, where the header is row 1." },
      ],
    },
  ],
  "table/missing-column": [{ name: "columns", type: "string[]", says: "The names of the columns." }],
  "table/missing-table": [{ name: "file", type: "string", says: "The name of the file." }],
  "table/not-csv": [
    { name: "problem", type: "string", says: "What is wrong, in words that end a sentence." },
  ],
  "table/too-many-cells": [
    { name: "found", type: "number", says: "How many cells the row has." },
    { name: "columns", type: "number", says: "How many columns the table has." },
  ],
  "table/unknown-column": [
    { name: "column", type: "string", says: "The name of the column; empty where it has none." },
    { name: "suggestion", type: "string", isOptional: true, says: "The name that is probably meant." },
  ],
  "table/unknown-parent": [
    { name: "key", type: "string", says: "The key that no row has to which this one could belong." },
    { name: "tables", type: "string[]", says: "The tables in which such a row could be." },
    { name: "suggestion", type: "string", isOptional: true, says: "The key that is probably meant." },
  ],
  "table/unknown-table": [
    { name: "file", type: "string", says: "The name of the file." },
    {
      name: "suggestion",
      type: "string",
      isOptional: true,
      says: "The name of the file that is probably meant.",
    },
  ],
  "table/wrong-cell": [
    { name: "expected", type: "string", says: "What is expected, in words." },
    { name: "cell", type: "string", says: "What the cell holds." },
    { name: "count", type: "number", says: "In how many rows of this column it is so." },
    { name: "advice", type: "string", isOptional: true, says: "What to do about it, in a sentence." },
  ],
};
