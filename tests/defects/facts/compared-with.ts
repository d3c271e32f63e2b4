/** Two kinds of fields that are compared with each other: a slip in one may be told at the other, if the words show it. */
interface Compared {
  readonly fields: readonly RegExp[];
  readonly with: readonly RegExp[];
  readonly because: string;
  /** The message says by its words what was compared, so that the value itself need not be in it: "the event before the call". */
  readonly isShown?: true;
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
    isShown: true,
  },
  {
    fields: [/^Circumstance\(related-call\)\.(call|link)$/],
    with: [/^LeaderCall\.date\/value$/],
    because: "a call that follows another is the later one",
    isShown: true,
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
    with: [/^Evidence\./, /^Source\.digest$/],
    because: "evidence is looked for in its text",
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

/** How two fields are compared; undefined where they are not. */
export function comparison(field: string, other: string): Compared | undefined {
  return compared.find(
    (each) => each.fields.some((form) => form.test(field)) && each.with.some((form) => form.test(other)),
  );
}
