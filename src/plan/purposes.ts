// Written by `npm run generate` from the Zod schemas in src/schema. Do not edit.

/** What each field of an object of the plan that must be there is for, in one sentence. */
export const purposes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Creator: {
    name: "The creator's name, of a person or an organization.",
  },
  SourceDerivation: {
    source: "The source that this one was made from.",
    how: "How this source was made from the other.",
  },
  SourceDigest: {
    sha256: "The SHA-256 of the text's UTF-8 bytes, without a leading byte-order mark.",
    length: "The text's length in Unicode code points.",
  },
  Source: {
    id: "The source's id.",
    kind: "What kind of publication the source is.",
    publisher: "Who published the source.",
    language: "The language of the source's text.",
  },
  Office: {
    title: "The office's right title, such as Federal Chancellor.",
    kind: "What kind of office it is.",
    of: "The state or body whose office it is.",
  },
  Person: {
    kind: "Says that the actor is a person.",
    id: "The actor's id.",
    name: "The actor's usual name in the dataset's language.",
  },
  Organization: {
    kind: "Says that the actor is an organization.",
    id: "The actor's id.",
    name: "The actor's usual name in the dataset's language.",
  },
  State: {
    kind: "Says that the actor is a state.",
    id: "The actor's id.",
    name: "The actor's usual name in the dataset's language.",
  },
  Group: {
    kind: "Says that the actor is a group, or a voice without a name.",
    id: "The actor's id.",
    name: "The actor's usual name in the dataset's language.",
  },
  DateClaim: {
    value: "The date, as precise as it is known and no more.",
    basis: "What the value is based on.",
  },
  Cue: {
    text: "The words as printed, such as said or reportedly.",
    stance: "What the words presuppose about the content.",
  },
  Account: {
    id: "The account's id.",
    kind: "What kind of account it is.",
    voice: "Whose account it is.",
    source: "The source in which the account is read.",
  },
  Topic: {
    id: "The topic's id.",
    label: "The topic's name in the dataset's language.",
    kind: "The field that the topic belongs to.",
  },
  Participant: {
    actor: "The person who took part, or a group such as unnamed aides.",
    roles: "In which roles the person took part.",
  },
  DiscussedTopic: {
    topic: "The topic discussed.",
    account: "The account according to which it is so.",
    evidence: "Where the source says so.",
  },
  Description: {
    of: "Who or what is named so, on the call or mentioned in it.",
    text: "The title, name or words as printed, never corrected.",
    account: "The account according to which it is so.",
    evidence: "Where the source says so.",
  },
  Reference: {
    content: "What is pointed at, in the encoder's plain words.",
  },
  StatementElement: {
    content: "The part's proposition in the encoder's plain words.",
    evidence: "Where this part is printed.",
  },
  Statement: {
    id: "The statement's id.",
    speakers: "Who said it; several if it is reported of them together, none if the words name nobody.",
    setting: "Whether it was said in the call, before it or after it.",
    mode: "How the printed text presents the words: quoted, reported or only named.",
    acts: "What the speaker did by saying it.",
    content:
      "The proposition in the encoder's plain words, in the positive: what is denied is negated by factuality.",
    account: "The account according to which it is so.",
    evidence: "Where the source says so.",
  },
  OutcomeClaim: {
    account: "The account according to which it is so.",
    evidence: "Where the source says so.",
  },
  Outcome: {
    id: "The outcome's id.",
    kind: "What kind of outcome it is.",
    content: "The outcome in the encoder's plain words.",
    claims: "The accounts that claim it, one claim each.",
  },
  CircumstanceOccurrence: {
    kind: "That the call took place; factuality says how sure that is.",
    account: "The account according to which it is so.",
    evidence: "Where the source says so.",
  },
  CircumstanceInitiator: {
    kind: "Who brought the call about.",
    by: "Who brought the call about.",
    account: "The account according to which it is so.",
    evidence: "Where the source says so.",
  },
  CircumstanceTime: {
    kind: "When the call took place.",
    date: "When the account says that the call took place.",
    account: "The account according to which it is so.",
    evidence: "Where the source says so.",
  },
  CircumstanceDuration: {
    kind: "How long the call lasted.",
    length: "How long it lasted, as an ISO 8601 duration.",
    account: "The account according to which it is so.",
    evidence: "Where the source says so.",
  },
  CircumstanceMedium: {
    kind: "By what means the call was held.",
    medium: "The means that the account names.",
    account: "The account according to which it is so.",
    evidence: "Where the source says so.",
  },
  CircumstancePlace: {
    kind: "Where somebody was during the call.",
    actor: "Who was there.",
    place: "Where, in plain words.",
    account: "The account according to which it is so.",
    evidence: "Where the source says so.",
  },
  CircumstanceAttendance: {
    kind: "Who took part or was there.",
    actors: "Who took part.",
    account: "The account according to which it is so.",
    evidence: "Where the source says so.",
  },
  CircumstanceInterpreting: {
    kind: "How the call was interpreted.",
    account: "The account according to which it is so.",
    evidence: "Where the source says so.",
  },
  CircumstancePreviousContact: {
    kind: "What contact the leaders had before.",
    account: "The account according to which it is so.",
    evidence: "Where the source says so.",
  },
  CircumstanceAttempt: {
    kind: "An attempt or a plan to hold the call.",
    date: "When the attempt was made or was to be made.",
    result: "What came of it.",
    account: "The account according to which it is so.",
    evidence: "Where the source says so.",
  },
  CircumstanceRecording: {
    kind: "That the call was recorded.",
    account: "The account according to which it is so.",
    evidence: "Where the source says so.",
  },
  CircumstanceEvent: {
    kind: "Another event that the call is related to.",
    content: "The event in the encoder's plain words.",
    relation: "Whether the call took place before, during or after it.",
    account: "The account according to which it is so.",
    evidence: "Where the source says so.",
  },
  CircumstanceRelatedCall: {
    kind: "How the call relates to another.",
    call: "The other call.",
    link: "How this call relates to the other.",
    account: "The account according to which it is so.",
    evidence: "Where the source says so.",
  },
  CircumstanceSilence: {
    kind: "That somebody did not say something.",
    actors: "Who was silent.",
    content: "The clause that was not said, in the encoder's plain words.",
    account: "The account according to which it is so.",
    evidence: "Where the source says so.",
  },
  Comparison: {
    kind: "How from relates to each of to.",
    from: "What is compared: the later, relaying, denying or omitting account, or a part of it.",
    to: "What it is compared with.",
    note: "The reason for the comparison, in plain words.",
  },
  LeaderCall: {
    id: "The call's id.",
    medium: "By what means the call was held, in the encoder's judgement.",
    status: "Whether the call took place, in the encoder's judgement.",
    date: "When the call took place, in the encoder's judgement.",
    participants: "Who took part, in the encoder's judgement: at least two.",
  },
  Dataset: {
    schemaVersion: "The version of this schema that the dataset follows.",
    id: "The dataset's id.",
    title: "The dataset's title.",
    language: "The language of the encoder's own words.",
    sources: "The published texts on which everything is based.",
    actors: "Anyone who acts, speaks, publishes or is spoken about.",
    accounts: "The accounts read in the sources.",
    calls: "The calls that the accounts are about.",
  },
};
