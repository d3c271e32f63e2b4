// Written by `npm run generate` from the types of params and their comments. Do not edit.
import type { ParamDoc } from "./diagnostic-kind.ts";

type Docs = Readonly<Record<string, readonly ParamDoc[]>>;

const param = (name: string, type: string, says: string, members?: readonly ParamDoc[]): ParamDoc =>
  members ? { name, type, says, members } : { name, type, says };
const text = (name: string, says: string): ParamDoc => param(name, "string", says);
const optional = ({ name, type, ...more }: ParamDoc): ParamDoc => ({ name, type, isOptional: true, ...more });

let made: Docs | undefined;

/** What the params of each code are, in the order of their declarations; made when they are first asked for. */
export function paramDocs(): Docs {
  return (made ??= makeParamDocs());
}

function makeParamDocs(): Docs {
  const param1 = text("key", "The key.");
  const param2 = text(
    "name",
    "What the message calls the value: its key in quotation marks, or its number in a list.",
  );
  const param3 = text("within", "What the key is in, in words.");
  const members4 = [
    text("key", "The key of the field."),
    param("parts", "object[]", "The objects of the model that have it.", [
      text("name", "The name of the object, such as `Statement`."),
      optional(
        text("kind", "The kind that it is for, where an extraction has one object for several kinds."),
      ),
    ]),
    optional(param("codes", "string[]", "The codes that it may have.")),
  ];
  const param5 = text("problem", "The problem, in words that end a sentence.");
  const param6 = optional(text("advice", "What to do about it, in a sentence."));
  const param7 = text("expected", "What is expected, in words.");
  const param8 = param("found", "number", "How many items there are.");
  const param9 = text("account", "The id of the account.");
  const param10 = text("voice", "The id of the actor who is the voice of the account.");
  const param11 = text("source", "The id of the source.");
  const param12 = text("call", "The id of the call.");
  const param13 = param(
    "ids",
    "string[]",
    "The ids in the circle, each of which leads to the next, and the last to the first.",
  );
  const param14 = param(
    "severity",
    '"error" | "warning" | "info"',
    "The severity, which differs from case to case.",
  );
  const param15 = text("id", "The id of the entity.");
  const param16 = text("other", "The id of the other entity.");
  const param17 = text("date", "The date of the call.");
  const param18 = param("start", "number", "Where it begins: the offset of its first code point, from 0.");
  const param19 = param("end", "number", "Where it ends: the offset of the first code point after it.");
  const param20 = text("tag", "The language tag.");
  const param21 = text("name", "What messages call the place.");
  const members22 = [
    text("code", "The code or tag."),
    optional(text("name", "Its name in English, if it is known.")),
  ];
  const param23 = text("value", "The value of the date.");
  const param24 = text("actor", "The id of the actor.");
  const members25 = [
    param(
      "kind",
      '"words" | "spaces" | "invisible" | "quotation-marks" | "ellipses" | "normalization" | "dashes" | "look-alikes" | "case"',
      "In what they differ: whole words, or only characters of this kind.",
    ),
    text("quoted", "The words as quoted; empty where the quotation lacks words that the source has."),
    text(
      "printed",
      "The words as the source prints them; empty where the quotation has words that the source does not have.",
    ),
    optional(text("word", "The word in which they differ, as quoted; absent if whole words differ.")),
    optional(text("after", "The word before the difference; absent at the beginning.")),
    param("atEnd", "boolean", "Whether nothing comes after the difference."),
  ];
  const param26 = param("ends", '"start" | "end" | "both"', "Which ends of the quotation are inside a word.");
  const members27 = [param18, param19];
  const param28 = text("text", "The words of the passage, as printed.");
  const param29 = optional(
    param("sought", "object", "What was found when the words were looked for elsewhere.", [
      param("places", "object[]", "Where the source has exactly these words: at most two places.", members27),
      optional(
        param("nearest", "object", "The passage of the source that is most similar.", [
          optional(
            param(
              "differences",
              "object[]",
              "How the quotation differs from it; absent if they have little in common.",
              members25,
            ),
          ),
          param28,
          param18,
          param19,
        ]),
      ),
      param(
        "isMeant",
        "boolean",
        "Whether that passage is certainly meant: no other is similar, and no word differs.",
      ),
      optional(
        param("elsewhere", "object", "Another source that has exactly these words.", [
          text("source", "The id of that source."),
          param("isNamed", "boolean", "Whether the evidence names its source itself."),
          optional(text("account", "The id of the only account that is read there, if there is only one.")),
        ]),
      ),
    ]),
  );
  const param30 = param(
    "path",
    "(string | number)[]",
    "The path of the evidence, from the root of the dataset.",
  );
  const param31 = text("quote", "The words of the quotation.");
  const param32 = param("more", "boolean", "Whether the words occur in further places.");
  const param33 = param("span", "object", "The position of the words.", members27);
  const param34 = text("first", "The id of the first entry.");
  const param35 = param("targets", "EntityKind[]", "The kinds of entity of which the id may be given here.");
  const param36 = text("speaker", "The id of the speaker.");
  const param37 = text("topic", "The id of the topic.");
  const param38 = text("source", "The key of the source that has them.");
  const param39 = optional(text("suggestion", "The key that is probably meant."));
  const param40 = text("file", "The name of the file.");

  return {
    "structure/byte-order-mark": [],
    "structure/duplicate-key": [param1],
    "structure/empty-text": [
      param2,
      param("optional", "boolean", "Whether the key may be left out."),
      optional(param("quotes", "boolean", "Whether the key has the words that evidence quotes.")),
    ],
    "structure/forbidden-key": [param1],
    "structure/line-too-long": [
      param("limit", "number", "The length that a line can have at most."),
      param("unit", '"bytes" | "UTF-16 units"', "What the limit counts."),
    ],
    "structure/missing-key": [
      text("key", "The key that is missing."),
      param3,
      optional(param("purpose", "object", "The field of the model that is missing.", members4)),
      optional(text("says", "What the key is for, where the model does not have it, in a sentence.")),
      optional(param("kinds", "string[]", "The kinds of which one is missing.")),
    ],
    "structure/not-json": [param5, param6],
    "structure/not-utf8": [optional(text("looksLike", "What it looks like instead, in words.")), param6],
    "structure/out-of-range": [param2, param7, param("found", "unknown", "The number that was found.")],
    "structure/too-deep": [param("limit", "number", "How many levels are allowed.")],
    "structure/too-few-items": [param2, param("minimum", "number", "How many items are needed."), param8],
    "structure/too-many-diagnostics": [
      param("errors", "number", "How many errors were left out."),
      param("warnings", "number", "How many warnings were left out."),
      param("infos", "number", "How much information was left out."),
      param("codes", "Record<string, number>", "How many findings of each code were left out."),
    ],
    "structure/too-many-items": [param2, param("maximum", "number", "How many items are allowed."), param8],
    "structure/unexplained": [param2],
    "structure/unknown-code": [
      text("found", "The word that is not a code."),
      param2,
      param(
        "near",
        "object[]",
        "The codes that may be meant, nearest first, with their definitions; empty if none was looked for.",
        [text("code", "The code."), text("definition", "Its definition.")],
      ),
      param("codes", "string[]", "All codes that are allowed."),
      text(
        "list",
        "The name of the codelist, or the name of the entity if the word should be one of its kinds.",
      ),
      optional(param("mayWiden", "boolean", "Whether a project can add codes of its own to the list.")),
    ],
    "structure/unknown-key": [
      text("key", "The key that is not allowed."),
      param3,
      optional(text("suggestion", "The key that is probably meant, and is not there yet.")),
      optional(
        param(
          "isOtherName",
          "boolean",
          "Whether the suggestion is not spelled alike, but is another name for the same thing.",
        ),
      ),
      optional(text("present", "The key that is probably meant, and is already there.")),
      param("allowed", "string[]", "The keys that are allowed."),
    ],
    "structure/unreadable": [param5],
    "structure/unsupported-version": [
      text("found", "The version that the dataset gives."),
      param("supported", "string[]", "The versions that this package reads, the current one last."),
    ],
    "structure/wrong-format": [
      param2,
      param7,
      text("found", "The text that was found."),
      optional(
        param("meant", "object", "What may be meant, in the right form.", [
          param("texts", "string[]", "The texts that may be meant."),
          param("isSure", "boolean", "Whether the first of them is certainly meant."),
        ]),
      ),
      optional(param("isName", "boolean", "Whether the text is a name, where an id is needed.")),
      optional(
        param("isNew", "boolean", "Whether the text gives an entity its id, which other places repeat."),
      ),
    ],
    "structure/wrong-type": [
      param2,
      param7,
      text("found", "What was found, in words."),
      param("mayBeLeftOut", "boolean", "Whether null was found where the key may be left out."),
      optional(param("purpose", "object", "The field of the model that null was found in.", members4)),
      optional(
        param("meant", "object", "What is meant, if the value only has the wrong type.", [
          param("value", "Json", "The value in the right type."),
          text("shown", "The value as the hint shows it; of an object or list only a sketch."),
          param(
            "how",
            '"number" | "list" | "single" | "text"',
            "What has to be done with the value: put it into a list, take it out of one, or write it as a number or a text.",
          ),
        ]),
      ),
      optional(
        text("shape", "An object with the value in its place, if the rest of the object is not known."),
      ),
      optional(
        param("isJson", "boolean", "Whether JSON was given as text or as bytes in place of a dataset."),
      ),
      optional(param("isList", "boolean", "Whether a list was given in place of a dataset.")),
      optional(text("under", "The key under which an object has a dataset, in place of which it was given.")),
    ],
    "account/chain-misses-publisher": [
      param9,
      param10,
      text("publisher", "The id of the publisher of the source."),
      param11,
      optional(
        text("turnedRound", "The id of an account of the publisher that says that this account relays it."),
      ),
    ],
    "account/crosses-sources": [
      param9,
      param11,
      text("relay", "The id of the account that relays it."),
      text("relaySource", "The id of the source in which the relaying account is read."),
      optional(
        text(
          "standsIn",
          "The id of the source that has all words of the account, if it is not the one that the account names.",
        ),
      ),
    ],
    "account/machine-generated-only": [param12],
    "account/own-telling-attributed": [
      param9,
      param10,
      param("attribution", "Attribution", "The attribution of the fact."),
    ],
    "account/relay-cycle": [param13],
    "account/revises-later": [
      text("revised", "What of the revised account has the date, in words."),
      text("revisedDate", "The date of the revised account."),
      text("revising", "What of the revising account has the date, in words."),
      text("revisingDate", "The date of the revising account."),
      param14,
    ],
    "account/revision-cycle": [param13],
    "account/unused": [param9],
    "actor/belonging-cycle": [param13],
    "actor/duplicate": [
      param15,
      param16,
      text("what", "What the two actors have in common, in words."),
      text("value", "The value that they have in common."),
    ],
    "actor/group-cycle": [param13],
    "call/duplicate": [param12, text("other", "The id of the earlier entry."), param17],
    "call/medium-untold": [
      param12,
      param("medium", "Medium", "The medium of the call."),
      param("told", "Medium[]", "The media that the accounts give."),
    ],
    "call/related-to-self": [
      param12,
      param("field", '"call" | "differentFrom"', "The field that the finding is about."),
    ],
    "call/status-contradicted": [
      param12,
      param("status", "CallStatus", "The status of the call."),
      param("fitting", "CallStatus", "The status that would fit."),
      param(
        "says",
        '"took-place" | "did-not" | "words"',
        "What the account says: that the call took place, that it did not, or words that were spoken in it.",
      ),
      param9,
    ],
    "call/status-unsupported": [
      param12,
      param("status", '"confirmed" | "disputed" | "denied"', "The status of the call."),
      param(
        "missing",
        '"teller" | "denier" | "other-side"',
        'Who is missing: a side that says that the call took place ("teller"), a side that denies it ("denier"), or a second side beside the one that does both ("other-side").',
      ),
      param("isTold", "boolean", "Whether a side says that the call took place."),
    ],
    "call/without-account": [param12],
    "comparison/omission-unsafe": [
      text("account", "The id of the account that is said to omit something."),
      text("source", "The id of its source."),
      param(
        "extent",
        '"part" | "not-told"',
        'How much of the source the text is: only a part, or not stated ("not-told").',
      ),
    ],
    "comparison/omits-what-it-relays": [
      text("from", 'The id of the account in "from".'),
      text("id", 'The id in "to" that is not omitted.'),
      text("account", "The id of the account that reports it."),
      param("others", "number", 'How many further ids in "to" are not omitted either.'),
    ],
    "comparison/self": [param15],
    "comparison/wrong-pair": [
      param("kind", "ComparisonKind", "The kind of the comparison."),
      text("from", 'The id in "from".'),
      text("to", 'The id in "to" that does not fit.'),
      param(
        "fault",
        '"own-account" | "circumstance-kinds" | "account-and-part" | "no-denial"',
        "Why they do not fit.",
      ),
      param("fitting", "ComparisonKind[]", "The kinds that would fit."),
    ],
    "coverage/sentence-without-evidence": [
      param11,
      param18,
      param19,
      text("sentence", "The sentence."),
      param("uncovered", "string[]", "The parts that no evidence covers, if some evidence covers others."),
    ],
    "dataset/language-and-letters-disagree": [
      param20,
      optional(text("source", "The id of the source; absent for the words of the dataset itself.")),
      text("expected", "The letters in which the language is written."),
      text("found", "The letters in which the text is written."),
    ],
    "dataset/mixed-alphabets": [
      param21,
      text("word", "The word."),
      text("letter", "The letter from another alphabet."),
      param("script", '"Latin" | "Cyrillic" | "Greek"', "The alphabet of that letter."),
      param("among", '"Latin" | "Cyrillic" | "Greek"', "The alphabet of the rest of the word."),
      text("double", "The letter of that alphabet that looks the same."),
    ],
    "dataset/not-unicode": [
      param21,
      text("half", "The half, as JSON writes it: `\\ud83d`."),
      text("words", "The words around it."),
    ],
    "dataset/placeholder-left": [
      param(
        "what",
        '"title" | "language" | "person" | "publisher" | "date" | "content" | "speaking" | "other"',
        "What was not filled in.",
      ),
      text(
        "id",
        "The id of the entity with the placeholder, or of the nearest entity around it that has one.",
      ),
      text("key", "The key with the placeholder."),
      optional(text("words", "The words for which a statement was suggested.")),
    ],
    "dataset/unknown-country": [
      text("code", "The code that is not registered."),
      optional(param("meant", "object", "The code that may be meant.", members22)),
    ],
    "dataset/unregistered-language": [
      param20,
      text("subtag", "The part of the tag that is not registered."),
      param("kind", '"language" | "script" | "region" | "variant"', "What the part would be."),
      optional(param("meant", "object", "The tag that may be meant.", members22)),
    ],
    "date/basis-mismatch": [
      param23,
      param(
        "fault",
        '"other-year" | "no-year" | "no-date" | "other-month" | "other-day" | "publication-date" | "context" | "relative" | "other-source"',
        "What is wrong: another year, month or day than is printed, no year or no date in the words, or the basis with which the date does not agree.",
      ),
      optional(text("words", "The printed words, if they show the fault.")),
      optional(text("source", "The id of the source that the basis is about.")),
      optional(text("publishedOn", "The publication date of that source.")),
      param14,
    ],
    "date/basis-without-source": [param23],
    "date/call-date-untold": [
      param23,
      param("told", "string[]", "The dates that the accounts give; empty if none gives one."),
    ],
    "date/impossible": [param23],
    "date/length-mismatch": [
      text("words", "The printed words that give the length."),
      param("key", '"length" | "gap"', "The field that has the value."),
      text("value", "The value, an ISO 8601 duration."),
      text("meaning", 'The value in words: "36 minutes".'),
    ],
    "date/out-of-order": [
      text("earlier", "What must come first, in words."),
      text("earlierDate", "Its date."),
      text("later", "What must come after it, in words."),
      text("laterDate", "Its date."),
      param14,
      param(
        "doubtful",
        "boolean",
        "Whether the dates are at most a day apart and a time zone is unknown, so that both may be right.",
      ),
      optional(text("year", "The year with which the order would be right, if there is one.")),
      param(
        "isAlone",
        "boolean",
        "Whether only one other date conflicts with it, so that either may be wrong.",
      ),
      optional(text("words", "The printed words, if they give another date too.")),
      optional(
        param(
          "cause",
          '"status" | "link" | "relation" | "result" | "revises" | "setting"',
          "The field from which the order follows, if that field may be wrong.",
        ),
      ),
    ],
    "date/time-mismatch": [
      param("key", '"time" | "partOfDay"', "The field with the other time."),
      text("told", "The value of that field."),
      optional(
        text("clock", "The time in the value of the date; absent if the printed words are what differs."),
      ),
      optional(text("words", "The printed words, if they are what differs.")),
      param(
        "isReckoned",
        "boolean",
        'Whether the basis is "relative", so that the printed time may be another one.',
      ),
    ],
    "date/unknown-zone": [text("zone", "The time zone, as it is written.")],
    "date/weekday-mismatch": [
      text("value", "The date."),
      param("weekday", "Weekday", "The day of the week that is given."),
      param("right", "Weekday", "The day of the week on which the date falls."),
      optional(text("zone", "The time zone in which it was looked at, if there is one.")),
      optional(
        text("year", "The year with which the day of the week would be right, if there is a probable one."),
      ),
      optional(text("nearest", "The nearest date on the day of the week that is given.")),
    ],
    "date/weekday-not-as-printed": [
      text("told", "The date, or the code of the day of the week, that the words do not agree with."),
      param("weekday", "Weekday", "The day of the week of that date or code."),
      text("words", "The printed words."),
      param("named", "Weekday", "The day of the week that they name."),
      optional(text("nearest", "The nearest date on that day, if the date does not agree.")),
    ],
    "description/office-not-held": [
      param24,
      text("corrected", 'The title in "corrected".'),
      param17,
      param("atAnotherTime", "boolean", "Whether the person held the office at another time."),
      param("held", "string[]", "The titles of the offices that the person held on that day."),
      optional(
        param(
          "differences",
          "object[]",
          'How it differs from a title in "offices" that looks the same.',
          members25,
        ),
      ),
    ],
    "description/wrong-without-corrected": [text("text", "The printed words.")],
    "evidence/cut-word": [
      param26,
      text("whole", "The quotation with the whole words, as they are printed."),
      param("span", "object", "Where the whole words are.", members27),
      param(
        "isOther",
        "boolean",
        "Whether the whole words may say something else, and not only have another ending.",
      ),
      param(
        "isShown",
        "boolean",
        'Whether the evidence has a "prefix" or "suffix" where a word is cut, so that readers see its rest.',
      ),
    ],
    "evidence/digest-mismatch": [
      text("expected", "The digest that the evidence has."),
      text("found", "The digest of the words."),
      param("of", '"span" | "quote"', "Whether the words are those of the span or of the quotation."),
      optional(
        param(
          "movedTo",
          "object",
          "Where the words with the expected digest are, if they were found nearby.",
          members27,
        ),
      ),
    ],
    "evidence/empty-span": [param18, param19, param29],
    "evidence/incomplete": [param("missing", "string[]", "The keys that are missing.")],
    "evidence/not-located": [
      param11,
      param("count", "number", "How many quotations have no position."),
      param("found", "object[]", "The quotations and their positions.", [param30, param18, param19]),
    ],
    "evidence/not-verified": [
      optional(text("source", "Absent for evidence whose source is unknown.")),
      param("count", "number", "How many quotations or spans it is about."),
      param(
        "because",
        '"not-held" | "too-much" | "not-given" | "set-lower"',
        'Why: the text is not available ("not-held"); the search would take too long ("too-much"); the text is only in the dataset, although one given beside it is required ("not-given"); or a rule that compares evidence was switched off or made less severe ("set-lower").',
      ),
      optional(text("sha256", "The digest of the text, if the dataset has it.")),
    ],
    "evidence/other-source": [
      text("source", "The id of the source that has the words."),
      param9,
      text("accountSource", "The id of the source in which the account is read."),
      param("isDerived", "boolean", "Whether one source was made from the other."),
      optional(
        param(
          "count",
          "number",
          "How many quotations of the account are in the source, if all are; absent if the evidence itself names the source.",
        ),
      ),
    ],
    "evidence/outside-text": [
      param18,
      param19,
      param("length", "number", "How many code points the text has."),
      param29,
    ],
    "evidence/printed-words-missing": [
      text("words", "The words that are not printed there."),
      param("of", "EntityName", "The entity that has the words."),
      param("evidence", "string[]", "The words of the evidence that should have them."),
      param("sources", "string[]", "The ids of the sources that should have them."),
    ],
    "evidence/quote-ambiguous": [
      param31,
      param11,
      param("places", "object[]", "Where the words occur.", members27),
      param32,
    ],
    "evidence/quote-mismatch": [
      text("quoted", "The words as quoted."),
      optional(text("printed", "The words that are printed there; absent if the text is not available.")),
      param("part", '"exact" | "prefix" | "suffix"', "The key that has the words."),
      param33,
      param29,
      optional(
        param(
          "differences",
          "object[]",
          "In what a prefix or suffix differs, where no word does; absent where words differ, which both texts show.",
          members25,
        ),
      ),
    ],
    "evidence/quote-not-found": [param31, param11, param29],
    "evidence/source-unclear": [],
    "outcome/mutual-on-one-account": [
      text("outcome", "The id of the outcome."),
      param("sides", "number", "How many sides it binds."),
      text("teller", "The id of the only actor who claims it."),
      param("isOfSide", "boolean", "Whether that actor is one of the sides."),
      param("claims", "number", "How many accounts claim it."),
    ],
    "outcome/told-twice": [text("outcome", "The id of the second entry."), param34],
    "participant/duplicate": [param24],
    "participant/lone-principal": [param12, text("principal", "The id of the only principal.")],
    "participant/no-principals": [param12],
    "participant/role-untold": [
      param24,
      param("roles", "ParticipantRole[]", "The roles that the participant has."),
      param("told", "ParticipantRole[]", "The roles that the accounts give."),
    ],
    "reference/duplicate-id": [
      text("id", "The id that both have."),
      param("kind", "EntityKind", "The kind of the second entity with the id."),
      param("first", "EntityKind", "The kind of the first entity with the id."),
      param("more", "number", "How many further ids are used twice in what was probably copied together."),
      optional(
        param("copied", "object", "What was probably copied, if the copy has an id of its own.", [
          param("kind", "EntityKind", "The kind of the copy."),
          param15,
          text("original", "The id of the original."),
        ]),
      ),
      param("isSame", "boolean", "Whether the two are the same in everything."),
    ],
    "reference/duplicate-item": [
      text("list", "The key of the list."),
      optional(text("text", "The item, if it is text; absent if it is an object.")),
      param("item", "number", "The number of the repeated item in the list, from 1."),
      param("first", "number", "The number of the item that it repeats, from 1."),
      param("hasId", "boolean", "Whether the items have ids, and differ only in these."),
    ],
    "reference/to-itself": [
      param15,
      param("field", '"to" | "regarding"', "The field that the finding is about."),
    ],
    "reference/unknown-id": [
      text("id", "The id that nothing has."),
      param35,
      param("uses", "number", "How many places use it."),
      optional(text("suggestion", "The id that is probably meant.")),
      param(
        "isNamed",
        '"yes" | "no" | "misspelled"',
        'Whether the suggested id is used elsewhere ("yes"), is used nowhere ("no"), or is itself the misspelled one ("misspelled").',
      ),
    ],
    "reference/unused-entity": [param15, param("kind", "EntityKind", "The kind of the entity.")],
    "reference/wrong-kind": [
      param15,
      param("found", "EntityKind", "The kind of the entity that has the id."),
      param35,
      optional(
        text(
          "suggestion",
          "The id that is probably meant, such as that of the account if its voice is named.",
        ),
      ),
    ],
    "source/derivation-cycle": [param13],
    "source/not-unicode": [text("what", "What contains it, in words.")],
    "source/text-and-spans-disagree": [
      param11,
      param("count", "number", "How many spans or quotations it is about."),
      param("change", "object", "How the text and its spans disagree.", [
        param(
          "cause",
          '"shifted" | "counted" | "normalized" | "revised" | "cut-off" | "copied" | "short-digest" | "swapped" | "exchanged"',
          "The cause: what happened to the text, or how its spans were made.",
        ),
        optional(
          param("by", "number", "By how many code points the words are later, or earlier if it is negative."),
        ),
        optional(text("added", "What the text begins with, if it begins with something new.")),
        optional(
          param(
            "counting",
            '"bytes" | "utf-16" | "lf" | "crlf"',
            "What was counted instead of code points, or how line ends were counted.",
          ),
        ),
        optional(param("form", '"NFC" | "NFD"', "The normal form of Unicode in which the text was encoded.")),
        optional(param("length", "number", "How many code points the text, or its digest, has.")),
        optional(text("from", "The id of the source that has the same text.")),
        optional(text("standsIn", "The id of the source in which the words are.")),
      ]),
      param("found", "object[]", "The evidence with a known new position.", [param30, param33]),
    ],
    "source/text-digest-mismatch": [
      param11,
      param("spans", "number", "How many spans the source has."),
      param("broken", "number", "How many of them no longer match."),
      param(
        "disagreement",
        '"length" | "sha256" | "inline"',
        'What differs: the SHA-256 digest, the length, or the text in the dataset ("inline").',
      ),
      param("expected", "string | number", "The digest or length of the text that was encoded."),
      param("found", "string | number", "The digest or length of the text at hand."),
      optional(
        param(
          "slip",
          '"normalization" | "final-line-break" | "line-endings" | "around" | "no-break-spaces"',
          "The only difference, if it is one that copying often makes.",
        ),
      ),
      optional(
        param(
          "differences",
          "object[]",
          "How the text differs from the one in the dataset, if both are available.",
          members25,
        ),
      ),
    ],
    "statement/addressee-not-participant": [
      text("addressee", "The id of the actor who is addressed."),
      param12,
    ],
    "statement/answers-self": [
      text("statement", "The id of the statement."),
      text("answered", "The id of the statement that is answered."),
      param36,
    ],
    "statement/authorial-but-relayed": [
      param9,
      text(
        "by",
        "The id of the account that relays it, or of the speaker who is not the voice of the account.",
      ),
      param("fault", '"relayed" | "other-speaker"', "Which of these faults it is."),
    ],
    "statement/denial-unclear": [
      param("act", 'Act | "missing"', 'The act; "missing" if none denies.'),
      param("factuality", 'Factuality | "missing"', 'The factuality; "missing" if there is none.'),
    ],
    "statement/directive-without-addressee": [param("act", "Act", "The act that needs an addressee.")],
    "statement/insertion-outside-quotation": [
      param("field", '"insertions" | "omissions"', "The field that the finding is about."),
      text("words", "The words of the insertion or omission."),
      param(
        "of",
        '"evidence" | "marks"',
        'Outside what: everything that the statement quotes ("evidence"), or the quotation marks ("marks").',
      ),
    ],
    "statement/mode-and-quotation-marks-disagree": [
      param("mode", "Mode", "The mode of the statement."),
      optional(text("quoted", "The words in quotation marks, if there are any.")),
    ],
    "statement/response-cycle": [param13],
    "statement/speaker-not-participant": [param36, param12],
    "statement/speaks-to-self": [param24],
    "statement/told-twice": [text("statement", "The id of the second entry."), param34, param9],
    "statement/topic-not-discussed": [param37, param12, param9],
    "topic/broader-cycle": [param13],
    "topic/discussed-twice": [param37, param9],
    "topic/duplicate": [param15, param16, text("label", "The label that both topics have.")],
    "extraction/ambiguous-quote": [
      param31,
      param("places", "object[]", "Where the words occur.", [param18, param19, param11]),
      param32,
      param(
        "isFirstTaken",
        "boolean",
        "Whether the first place was taken, because the same sentence is printed there, or so many words that any place proves them.",
      ),
    ],
    "extraction/ambiguous-reference": [
      text("key", "The key that several objects have."),
      param("count", "number", "How many objects have it."),
    ],
    "extraction/context-not-found": [param31, param11],
    "extraction/cut-off": [
      param(
        "isUnreadable",
        "boolean",
        "Whether more follows that is no JSON; otherwise the answer just ends.",
      ),
      optional(text("list", "The list in which it happens.")),
      param("items", "number", "How many items of that list are whole."),
    ],
    "extraction/cut-word": [
      param31,
      text("whole", "The same with the whole words that it is in, as they are printed."),
      param38,
      param26,
      param(
        "done",
        '"dropped" | "completed" | "kept"',
        "What was done: the quotation is dropped, its words are completed, or it is kept, as its prefix or suffix has the rest.",
      ),
    ],
    "extraction/invented-quote": [
      param31,
      param("sources", "string[]", "The keys of the sources that were searched."),
      optional(
        param("nearest", "object", "The passage that is most similar.", [param28, param18, param19, param11]),
      ),
      optional(text("elsewhere", "The key of another source that has the words.")),
    ],
    "extraction/not-json-alone": [
      param(
        "passedOver",
        "string[]",
        'What is in the answer that is no JSON, such as "words around it" or "comments".',
      ),
    ],
    "extraction/not-printed": [
      param(
        "what",
        '"title" | "publisher" | "author" | "publication date" | "name" | "office"',
        "What it is that is not printed.",
      ),
      text("value", "What the extraction has."),
      param("sources", "string[]", "The keys of the sources in whose texts it was looked for."),
    ],
    "extraction/other-kind": [
      text("key", "The key that does not belong to the kind."),
      text("kind", "The kind of the object."),
      param("kinds", "string[]", "The kinds that have the key."),
    ],
    "extraction/quote-normalized": [
      param31,
      text("printed", "The words as they are printed, which are written into the dataset."),
      param38,
      param("count", "number", "How many quotations in the extraction differ so."),
    ],
    "extraction/several-answers": [
      param("count", "number", "How many extractions the answer has."),
      param(
        "isLastCut",
        "boolean",
        "Whether the last of them is not whole, so that an earlier one was read.",
      ),
    ],
    "extraction/text-not-given": [
      text("key", "The key of the source."),
      param("given", "string[]", "The names of the texts that were passed."),
      param("isUnicode", "boolean", "Whether the text is well-formed Unicode, if one was passed."),
    ],
    "extraction/unknown-reference": [
      text("key", "The key that no object of the right kind has."),
      param("wanted", "string[]", "The kinds of object that are meant."),
      optional(text("found", "The kind of the object that has the key instead.")),
      param39,
    ],
    "extraction/unnamed-voice-named": [
      text("name", "The name of the person."),
      param("isPrinted", "boolean", "Whether the name is printed, though not for this voice."),
    ],
    "table/duplicate-column": [text("column", "The name of the column.")],
    "table/duplicate-key": [
      param(
        "key",
        "Record<string, string>",
        "The columns that tell the rows of the table apart, with what is in them.",
      ),
      param("first", "object", "Where the same is first.", [
        text("file", "The file of the table."),
        param("row", "number", "The row, where the header is row 1."),
      ]),
    ],
    "table/missing-column": [param("columns", "string[]", "The names of the columns.")],
    "table/missing-table": [param40],
    "table/not-csv": [text("problem", "What is wrong, in words that end a sentence.")],
    "table/too-many-cells": [
      param("found", "number", "How many cells the row has."),
      param("columns", "number", "How many columns the table has."),
    ],
    "table/unknown-column": [
      text("column", "The name of the column; empty where it has none."),
      optional(text("suggestion", "The name that is probably meant.")),
    ],
    "table/unknown-parent": [
      text("key", "The key that no row has to which this one could belong."),
      param("tables", "string[]", "The tables in which such a row could be."),
      param39,
    ],
    "table/unknown-table": [
      param40,
      optional(text("suggestion", "The name of the file that is probably meant.")),
    ],
    "table/wrong-cell": [
      param7,
      text("cell", "What the cell holds."),
      param("count", "number", "In how many rows of this column it is so."),
      param6,
    ],
  };
}
