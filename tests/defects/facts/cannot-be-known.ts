/** Kinds of slips that no reader can know of who does not understand the text, and why. */
export interface CannotBeKnown {
  /** The fields, each by its full name: a new field is in no list, and has to be thought about. */
  readonly fields: readonly string[];
  readonly slips: readonly string[];
  /** Why a reader who holds the dataset and its texts, but does not understand them, cannot know. */
  readonly reason: string;
}

const notes = [
  "Dataset.note",
  "Source.note",
  "Actor.note",
  "Account.note",
  "Topic.note",
  "LeaderCall.note",
  "Attributed.note",
  "StatementElement.note",
  "Outcome.note",
  "Comparison.note",
];
const contents = [
  "Statement.content",
  "Statement.condition",
  "StatementElement.content",
  "Reference.content",
  "Reference.place",
  "Outcome.content",
  "Outcome.condition",
  "OutcomeClaim.content",
  "OutcomeClaim.condition",
  "Circumstance(place).place",
  "Circumstance(previous-contact).content",
  "Circumstance(attempt).cause",
  "Circumstance(event).content",
  "Circumstance(silence).content",
];
const names = [
  "Description.corrected",
  "Actor.name",
  "Actor.otherNames",
  "Topic.label",
  "Office.title",
  "Account.platform",
  "Source.title",
  "Source.authors",
  "Creator.name",
  "DateClaim.zone",
];
const ofTheDataset = [
  "Dataset.title",
  "Dataset.description",
  "Dataset.license",
  "Dataset.version",
  "Dataset.creators",
  "Source.license",
];
const addresses = [
  "Dataset.$schema",
  "Source.url",
  "Creator.identifier",
  "Identifiers.wikidata",
  "Identifiers.iso3166",
  "Identifiers.uris",
  "Actor.identifiers",
  "LeaderCall.sameAs",
];
const ids = [
  "Dataset.id",
  "LeaderCall.id",
  "DiscussedTopic.id",
  "Description.id",
  "Statement.id",
  "StatementElement.id",
  "Outcome.id",
  "OutcomeClaim.id",
  "Circumstance.id",
  "Comparison.id",
];
const kindsOfTexts = [
  "Dataset.production",
  "Source.kind",
  "Source.production",
  "Source.extent",
  "SourceDerivation.how",
  "Evidence.part",
  "Account.kind",
  "Account.fidelity",
];
const kindsOfWorldly = ["Office.kind", "Topic.kind", "Outcome.kind"];
const readings = [
  "Cue.stance",
  "Attributed.attribution",
  "Attributed.factuality",
  "Description.status",
  "Statement.setting",
  "Statement.mode",
  "Statement.acts",
  "OutcomeClaim.mode",
  "DateClaim.basis",
  "DateClaim.partOfDay",
  "Comparison.kind",
];
const circumstances = [
  "Circumstance(initiator).how",
  "Circumstance(duration).bound",
  "Circumstance(duration).counted",
  "Circumstance(medium).medium",
  "Circumstance(attendance).role",
  "Circumstance(attendance).presence",
  "Circumstance(interpreting).manner",
  "Circumstance(previous-contact).bound",
  "Circumstance(attempt).result",
  "Circumstance(event).relation",
  "Circumstance(related-call).link",
];
const heldTrue = ["LeaderCall.status", "Participant.presence"];
const who = [
  "Account.voice",
  "Account.authors",
  "Cue.account",
  "Description.of",
  "Statement.speakers",
  "Statement.addressees",
  "Statement.about",
  "Reference.by",
  "Outcome.parties",
  "OutcomeClaim.parties",
  "Circumstance(initiator).by",
  "Circumstance(place).actor",
  "Circumstance(attendance).actors",
  "Circumstance(interpreting).by",
  "Circumstance(previous-contact).parties",
  "Circumstance(attempt).by",
  "Circumstance(attempt).blamed",
  "Circumstance(recording).by",
  "Circumstance(recording).releasedBy",
  "Circumstance(recording).recipients",
  "Circumstance(silence).actors",
  "Comparison.account",
  "Participant.actor",
];
const whose = [
  "Source.publisher",
  "Actor(organization).partOf",
  "Actor(group).affiliation",
  "Actor(group).members",
  "Office.of",
];
const about = [
  "DiscussedTopic.topic",
  "Statement.topics",
  "Statement.respondsTo",
  "Reference.to",
  "Circumstance(silence).regarding",
  "Circumstance(related-call).call",
  "LeaderCall.differentFrom",
  "Topic.broader",
  "Comparison.from",
  "Comparison.to",
];
const telling = [
  "Attributed.account",
  "Account.relayedBy",
  "Account.revises",
  "SourceDerivation.source",
  "DateClaim.basisSource",
  "Evidence.source",
];
const evidence = [
  "Attributed.evidence",
  "Account.evidence",
  "Cue.evidence",
  "DateClaim.evidence",
  "StatementElement.evidence",
  "Comparison.evidence",
  "Source.offTopic",
  "Statement.insertions",
  "Statement.omissions",
  "Attributed.cues",
  "Account.cues",
];
const parts = [
  "Source.derivedFrom",
  "LeaderCall.topics",
  "LeaderCall.descriptions",
  "LeaderCall.statements",
  "LeaderCall.outcomes",
  "LeaderCall.circumstances",
  "LeaderCall.comparisons",
  "LeaderCall.participants",
  "Statement.occasion",
  "Statement.refersTo",
  "Statement.elements",
  "Outcome.claims",
  "Actor(person).offices",
  "Dataset.calls",
];
const datesOfTexts = [
  "Dataset.createdOn",
  "Source.publishedOn",
  "Source.retrievedOn",
  "Account.writtenOn/value",
  "Account.releasedOn/value",
];
const datesOfOffices = ["Office.startDate", "Office.endDate"];
const datesTold = [
  "LeaderCall.date/value",
  "Reference.date/value",
  "Outcome.due/value",
  "OutcomeClaim.due/value",
  "Circumstance(occurrence).date/value",
  "Circumstance(time).date/value",
  "Circumstance(previous-contact).date/value",
  "Circumstance(attempt).date/value",
  "Circumstance(recording).on/value",
  "Circumstance(event).date/value",
  "Circumstance(silence).asOf/value",
];
const dated = [
  "LeaderCall.date",
  "Account.writtenOn",
  "Account.releasedOn",
  "Reference.date",
  "Outcome.due",
  "OutcomeClaim.due",
  "Circumstance(occurrence).date",
  "Circumstance(time).date",
  "Circumstance(previous-contact).date",
  "Circumstance(attempt).date",
  "Circumstance(recording).on",
  "Circumstance(event).date",
  "Circumstance(silence).asOf",
];
const partsOfDates = ["DateClaim.time", "DateClaim.weekday", "DateClaim.asPrinted", "DateClaim.zone"];
const languages = ["Source.language", "Account.language", "Dataset.language"];
const measures = ["Circumstance(previous-contact).gap", "Actor(group).count"];
const addressesOfEvidence = [
  "Evidence.prefix",
  "Evidence.suffix",
  "Evidence.start",
  "Evidence.end",
  "Evidence.exact",
  "Evidence.sha256",
  "Source.text",
  "Source.digest",
  "Description.corrected",
];

const leftOut = ["left out", "all left out", "one left out"];
const another = ["the neighbour's", "of another example"];
const reworded = [...another, "one character off", "translated", "a word too many"];

/** What nobody can check where the text is sealed and not at hand, as that of the encoded article is here. */
export const sealed: CannotBeKnown = {
  fields: [
    "Evidence.exact",
    "Evidence.start",
    "Evidence.end",
    "Evidence.sha256",
    "SourceDigest.sha256",
    "SourceDigest.length",
    "DateClaim.asPrinted",
    "Cue.text",
  ],
  slips: [...reworded, "one more", "one less", "a letter of another script"],
  reason: "The text is sealed, and is not given to the validation: whoever holds it can check every span.",
};

export const cannotBeKnown: readonly CannotBeKnown[] = [
  {
    fields: notes,
    slips: ["to be filled in"],
    reason: "A note may well say that something is still to be done.",
  },
  {
    fields: ["Dataset.$schema"],
    slips: ["cut off", "a blank before it"],
    reason:
      "Any string may stand there: it is for editors, and says where the reader's own copy of the schema is.",
  },
  {
    fields: [
      "Dataset.title",
      "Dataset.description",
      "Dataset.license",
      "Reference.content",
      "Source.title",
      "Actor.name",
      "Statement.content",
      "Outcome.content",
      "OutcomeClaim.content",
    ],
    slips: [
      "Dataset.description",
      "Dataset.license",
      "Dataset.version",
      "Reference.place",
      "Source.authors",
      "Actor.otherNames",
      "Statement.condition",
      "Outcome.condition",
      "OutcomeClaim.condition",
    ].map((field) => `exchanged with ${field}`),
    reason: "Two texts in free words, each in the other's place: which says what, only understanding tells.",
  },
  {
    fields: [
      "Statement.speakers",
      "Statement.addressees",
      "Circumstance(attempt).by",
      "Circumstance(recording).releasedBy",
    ],
    slips: [
      "Statement.addressees",
      "Statement.about",
      "Circumstance(attempt).blamed",
      "Circumstance(recording).recipients",
    ].map((field) => `exchanged with ${field}`),
    reason:
      "Who speaks and to whom, who rang and who is blamed: the text says it by grammar, and both could be either.",
  },
  {
    fields: ["Circumstance(duration).length", "Circumstance(previous-contact).gap", "Actor(group).count"],
    slips: [...another, "one off", "another unit", "one more", "one less"],
    reason:
      "How long and how many, where the text says it in words (“close to an hour”, “two officials”): figures are compared.",
  },
  {
    fields: ["Account.language"],
    slips: ["a country's code", ...another],
    reason:
      "A language that exists. In which one somebody spoke whose words are printed in translation, the text does not show.",
  },
  {
    fields: ["Circumstance(silence).regarding"],
    slips: ["itself"],
    reason: "A silence may regard the call itself.",
  },
  {
    fields: [
      ...notes,
      ...contents,
      ...names,
      ...ofTheDataset,
      ...addresses,
      ...kindsOfTexts,
      ...readings,
      ...circumstances,
      ...heldTrue,
      ...who,
      ...whose,
      ...about,
      ...telling,
      ...evidence,
      ...parts,
      ...datesOfTexts,
      ...datesOfOffices,
      ...dated,
      ...partsOfDates,
      ...languages,
      ...measures,
      ...addressesOfEvidence,
    ],
    slips: leftOut,
    reason:
      "What is left out is not told. Whether the text tells it, only a reader of the text can say; `coverage` counts the sentences that nothing rests on.",
  },
  {
    fields: [
      ...notes,
      ...contents,
      ...names,
      ...ofTheDataset,
      ...addresses,
      ...kindsOfTexts,
      ...readings,
      ...circumstances,
      ...heldTrue,
      ...who,
      ...whose,
      ...about,
      ...telling,
      ...evidence,
      ...parts,
      ...datesOfTexts,
      ...datesOfOffices,
      ...dated,
      ...partsOfDates,
      ...languages,
      ...measures,
      ...addressesOfEvidence,
    ],
    slips: ["written where nothing was to be"],
    reason:
      "An option that may stand there and contradicts nothing beside it: whether the text says so, only its reader knows.",
  },
  {
    fields: [...notes, ...contents, ...ofTheDataset],
    slips: reworded,
    reason:
      "Free words of the encoder. Whether they say what the text says, or say it well, is a matter of understanding both.",
  },
  {
    fields: names,
    slips: reworded,
    reason:
      "A name as the encoder writes it: texts print it shortened, inflected, in other scripts or not at all, so that its absence from them proves nothing.",
  },
  {
    fields: addresses,
    slips: [...another, "one character off"],
    reason:
      "An address of something outside. Another one of the same form leads somewhere else, or nowhere: nothing is fetched.",
  },
  {
    fields: ids,
    slips: ["left out", "of another example", "one character off"],
    reason: "An id that nothing refers to: any other does as well.",
  },
  {
    fields: kindsOfTexts,
    slips: [...another, "another code"],
    reason:
      "What kind of text or telling it is, and which part of the page a passage is, cannot be read off its characters.",
  },
  {
    fields: kindsOfWorldly,
    slips: [...another, "another code"],
    reason: "To which of the kinds something belongs is a judgement about the world.",
  },
  {
    fields: readings,
    slips: [...another, "another code", "one left out"],
    reason:
      "Another reading of the same words that contradicts nothing beside it: only who understands the words can say which is right.",
  },
  {
    fields: circumstances,
    slips: [...another, "another code"],
    reason:
      "What one account tells of the call. Accounts may contradict each other, and what this one says is told by words that have to be understood.",
  },
  {
    fields: heldTrue,
    slips: [...another, "another code"],
    reason: "What the encoder holds true where no telling says otherwise, or where tellings differ.",
  },
  {
    fields: who,
    slips: [...another, "another of the kind", "the other side's", "one too many", "itself"],
    reason:
      "Who is meant. Texts say it by pronouns, titles and grammar, and whoever could be meant in this place has not been excluded by anything else in the dataset.",
  },
  {
    fields: whose,
    slips: [...another, "another of the kind", "the other side's", "one too many"],
    reason: "Who belongs to whom is knowledge of the world.",
  },
  {
    fields: about,
    slips: [...another, "another of the kind", "the other side's", "one too many", "the arrow turned round"],
    reason: "What is meant, answered or compared: a relation between the meanings of two passages.",
  },
  {
    fields: telling,
    slips: [...another, "another of the kind", "the other side's", "the arrow turned round"],
    reason:
      "Whose word it is, where both have it from the same text: the text says it by words that have to be understood.",
  },
  {
    fields: evidence,
    slips: [...another, "exchanged with Statement.omissions", "exchanged with Statement.insertions"],
    reason: "Another passage of the same text: that it says something else, only its reader knows.",
  },
  {
    fields: datesOfTexts,
    slips: [...another, "a day early", "a day late", "a year early", "a year late", "day for month"],
    reason:
      "When a text was published, written or read is printed outside of it, if at all; a date that keeps the order of events may be right.",
  },
  {
    fields: datesOfOffices,
    slips: [...another, "a day early", "a day late", "a year early", "a year late", "day for month"],
    reason:
      "When somebody took or left office is knowledge of the world, as long as the office is still held on the day that it is needed for.",
  },
  {
    fields: [...datesTold, ...dated],
    slips: [...another, "a day early", "a day late", "a year early", "a year late", "day for month"],
    reason:
      "Where the text says the day by words that count from another day (“on Friday”, “last summer”), or gives no year, another day of the right weekday and order may be right.",
  },
  {
    fields: partsOfDates,
    slips: [...another, "an hour late", "exchanged with DateClaim.asPrinted"],
    reason:
      "Of a day told by words (“in the evening”), the hour and the zone are judgements; printed words can be checked, and are.",
  },
];
