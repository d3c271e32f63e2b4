/**
 * Two kinds of fields that are compared with each other: a slip in one may be told at the other, if the words show it. Where
 * nothing else is said, they must have the name of the field in quotation marks, or the value that was there or is there now.
 */
interface Compared {
  readonly fields: readonly RegExp[];
  readonly with: readonly RegExp[];
  readonly because: string;
  /** Words that say what was compared, so that the value itself need not be among them: "the event before the call". */
  readonly shownBy?: RegExp;
}

const compared: readonly Compared[] = [
  {
    fields: [/^Source\.extent$/],
    with: [/^Comparison\./],
    because: "only of a whole text can it be said what it omits",
  },
  {
    fields: [/^Circumstance\((attempt|event)\)\.(result|relation)$/],
    with: [/^Circumstance\((attempt|event)\)\.date\/value$/],
    because: "what was tried, and what was before or after, has a day of its own",
    shownBy: /attempt|event/,
  },
  {
    fields: [/^Circumstance\(related-call\)\.(call|link)$/],
    with: [/^LeaderCall\.date\/value$/],
    because: "a call that follows another is the later one",
    shownBy: /call/,
  },
  {
    fields: [/^Source\.publisher$/],
    with: [/^Account\.voice$/],
    because: "an account that nobody relays is its publisher's",
  },
  {
    fields: [/^Account\.(source|relayedBy)$/],
    with: [/^Account\.(source|relayedBy|voice)$/],
    because: "an account is relayed in its own source",
  },
  {
    fields: [/^Source\.text$/, /^SourceDigest\.length$/, /^Source\.digest$/],
    with: [/^Evidence\./, /\.(evidence|insertions|omissions|offTopic)$/, /^Source\.digest$/],
    because: "evidence is looked for in its text",
    shownBy: /the text\b|what is printed at/,
  },
  {
    fields: [/^(Attributed|Cue)\.account$/],
    with: [/^Evidence\./, /\.evidence$/],
    because: "evidence stands in the source of its account",
    shownBy: /\baccount\b/,
  },
  {
    fields: [/^Attributed\.account$/, /^Account\.relayedBy$/],
    with: [/^Comparison\./],
    because: "no account omits what it tells or relays",
  },
  {
    fields: [/^Account\.revises$/],
    with: [/^Source\.publishedOn$/, /^Account\.(writtenOn|releasedOn)/],
    because: "what revises is the later one",
  },
  {
    fields: [
      /^Attributed\.(account|evidence)$/,
      /^Cue\.(account|evidence)$/,
      /^Account\.(source|evidence)$/,
      /^DateClaim\.evidence$/,
    ],
    with: [
      /^Evidence\./,
      /^Attributed\.evidence$/,
      /^Description\.text$/,
      /^Cue\.text$/,
      /^DateClaim\.asPrinted$/,
      /\.evidence$/,
    ],
    because: "evidence stands in its account's source, and has the printed words",
  },
  {
    fields: [/^Evidence\./],
    with: [/^Description\.text$/, /^Cue\.text$/, /^DateClaim\.asPrinted$/],
    because: "evidence has the printed words",
  },
  {
    fields: [
      /^(Actor\(organization\)\.partOf|Actor\(person\)\.offices|Office\.of|Actor\(group\)\.affiliation|Account\.voice)$/,
    ],
    with: [/^LeaderCall\.status$/],
    because: "whose side tells of the call decides its status",
    shownBy: /"(offices|partOf|affiliation)"/,
  },
  {
    fields: [/^Office\./],
    with: [/^Actor\(person\)\.offices$/],
    because: "an office is one of the offices that are named as related",
    shownBy: /side|office/,
  },
  {
    fields: [/^Participant\.actor$/],
    with: [/^LeaderCall\.status$/],
    because: "whose side the participants are on decides who can confirm or deny the call",
    shownBy: /no participant's side/,
  },
  {
    fields: [/^Attributed\.factuality$/],
    with: [/^LeaderCall\.status$/],
    because: "what is denied decides the call's status",
  },
  {
    fields: [
      /^Office\.(title|startDate|endDate)$/,
      /^Actor\(person\)\.offices$/,
      /^LeaderCall\.date/,
      /^Description\.of$/,
    ],
    with: [/^Description\.corrected$/],
    because: "the right title is one held on the day of the call",
    shownBy: /did not hold the office/,
  },
  {
    fields: [/^DiscussedTopic\.topic$/, /^LeaderCall\.topics$/],
    with: [/^Statement\.topics$/],
    because: "statements are about topics that were discussed",
  },
  {
    fields: [/^Participant\.actor$/, /^LeaderCall\.participants$/],
    with: [/^Statement\.(speakers|addressees)$/],
    because: "whoever speaks in the call took part",
  },
  {
    fields: [
      /\.id$/,
      /\.(claims|elements|sources|actors|accounts|topics|calls|statements|outcomes|circumstances|comparisons|descriptions)$/,
    ],
    with: [/./],
    because: "an id is what references name",
  },
  {
    fields: [/./],
    with: [/^(Actor|Topic|Source|Account)\.id$/, /^Dataset\.(actors|topics|sources|accounts)$/],
    because: "what loses its only reference is not used",
  },
];

/** Whether two fields are compared with each other, and the words show it: by themselves, or by one of the texts. */
export function showsComparison(
  field: string,
  other: string,
  words: string,
  shown: readonly string[],
): boolean {
  return compared
    .filter((each) => each.fields.some((form) => form.test(field)))
    .filter((each) => each.with.some((form) => form.test(other)))
    .some(({ shownBy }) => shownBy?.test(words) ?? shown.some((text) => words.includes(text)));
}
