// Written by `npm run generate` from the Zod schemas in src/schema. Do not edit.

/** Who made the dataset. */
export type Creator = {
  /** The creator's name, of a person or an organization. */
  name: string;
  /** A URI that identifies the creator, such as an ORCID. */
  identifier?: string | undefined;
};

/** From which other source a source was made, and how. */
export type SourceDerivation = {
  /** The source that this one was made from. */
  source: string;
  /** How this source was made from the other. */
  how: Derivation;
};

/** The digest and the length of a source's text, by which anyone who has the text can recognise it. */
export type SourceDigest = {
  /** The SHA-256 of the text's UTF-8 bytes, without a leading byte-order mark. */
  sha256: string;
  /** The text's length in Unicode code points. */
  length: number;
};

/** The exact characters of a source that say something; positions count Unicode code points. */
export type Evidence = {
  /** The source that has the words; if left out, the source of the account that this evidence is for. */
  source?: string | undefined;
  /** The part of the source that the words are in. */
  part?: EvidencePart | undefined;
  /** The words as printed. */
  exact?: string | undefined;
  /** Where the words begin, in Unicode code points from 0. */
  start?: number | undefined;
  /** Where the words end, in Unicode code points, exclusive. */
  end?: number | undefined;
  /** The SHA-256 of the words' UTF-8 bytes. */
  sha256?: string | undefined;
  /** Words just before, which tell one occurrence from another. */
  prefix?: string | undefined;
  /** Words just after, which tell one occurrence from another. */
  suffix?: string | undefined;
};

/** A published text in which accounts of a call are read. */
export type Source = {
  /** The source's id. */
  id: string;
  /** What kind of publication the source is. */
  kind: SourceKind;
  /** Who published the source. */
  publisher: string;
  /** The source's title as printed. */
  title?: string | undefined;
  /** Where the source was published. */
  url?: string | undefined;
  /** The authors' names as printed. */
  authors?: string[] | undefined;
  /** The language of the source's text. */
  language: string;
  /** When the source was published. */
  publishedOn?: string | undefined;
  /** When the text was fetched for this dataset. */
  retrievedOn?: string | undefined;
  /** The sources that this one translates, copies or quotes. */
  derivedFrom?: SourceDerivation[] | undefined;
  /** Whether people or a machine made the text. */
  production?: Production | undefined;
  /** Under which terms the source's text may be used. */
  license?: string | undefined;
  /** The source's whole text, if it may be redistributed. */
  text?: string | undefined;
  /** The digest and length of the text, by which anyone who has the text can check every span. */
  digest?: SourceDigest | undefined;
  /** Whether the text is the whole publication or a part of it. */
  extent?: Extent | undefined;
  /** Passages of the text that are not about the calls; coverage expects no evidence in them. */
  offTopic?: Evidence[] | undefined;
  /** A remark of the encoder. */
  note?: string | undefined;
};

/** The actor's identifiers in other registers. */
export type Identifiers = {
  /** The actor's item in Wikidata, such as Q42. */
  wikidata?: string | undefined;
  /** The two-letter ISO 3166-1 code of a state, or the ISO 3166-2 code of a part of one. */
  iso3166?: string | undefined;
  /** Other URIs that identify the same actor. */
  uris?: string[] | undefined;
};

/** An office that a person held, and when. */
export type Office = {
  /** The office's right title, such as Federal Chancellor. */
  title: string;
  /** What kind of office it is. */
  kind: OfficeKind;
  /** The state or body whose office it is. */
  of: string;
  /** When the person took the office; absent if not known. */
  startDate?: string | undefined;
  /** When the person left the office; absent if still held or not known. */
  endDate?: string | undefined;
};

/** A person. */
export type Person = {
  /** Says that the actor is a person. */
  kind: "person";
  /** The actor's id. */
  id: string;
  /** The actor's usual name in the dataset's language. */
  name: string;
  /** Other names and spellings of the actor. */
  otherNames?: string[] | undefined;
  /** The actor's identifiers in other registers. */
  identifiers?: Identifiers | undefined;
  /** A remark of the encoder. */
  note?: string | undefined;
  /** The offices that the person held, and when. */
  offices?: Office[] | undefined;
};

/** An organization, such as a newsroom, a press service or an alliance. */
export type Organization = {
  /** Says that the actor is an organization. */
  kind: "organization";
  /** The actor's id. */
  id: string;
  /** The actor's usual name in the dataset's language. */
  name: string;
  /** Other names and spellings of the actor. */
  otherNames?: string[] | undefined;
  /** The actor's identifiers in other registers. */
  identifiers?: Identifiers | undefined;
  /** A remark of the encoder. */
  note?: string | undefined;
  /** The organization or state that it belongs to. */
  partOf?: string | undefined;
};

/** A state, or an entity that acts as one in the sources. */
export type State = {
  /** Says that the actor is a state. */
  kind: "state";
  /** The actor's id. */
  id: string;
  /** The actor's usual name in the dataset's language. */
  name: string;
  /** Other names and spellings of the actor. */
  otherNames?: string[] | undefined;
  /** The actor's identifiers in other registers. */
  identifiers?: Identifiers | undefined;
  /** A remark of the encoder. */
  note?: string | undefined;
};

/** Voices that are several or unnamed, such as two officials, government circles or an unnamed aide. */
export type Group = {
  /** Says that the actor is a group, or a voice without a name. */
  kind: "group";
  /** The actor's id. */
  id: string;
  /** The actor's usual name in the dataset's language. */
  name: string;
  /** Other names and spellings of the actor. */
  otherNames?: string[] | undefined;
  /** The actor's identifiers in other registers. */
  identifiers?: Identifiers | undefined;
  /** A remark of the encoder. */
  note?: string | undefined;
  /** The members who are known, groups among them. */
  members?: string[] | undefined;
  /** Whom the group belongs to or speaks for. */
  affiliation?: string | undefined;
  /** How many they are, if the source says so; 1 for one unnamed person. */
  count?: number | undefined;
};

/** Anyone who acts, speaks, publishes or is spoken about. */
export type Actor = Person | Organization | State | Group;

/** A date, the words that give it, and what its value is based on. */
export type DateClaim = {
  /** The date, as precise as it is known and no more. */
  value: string;
  /** The time of day, if only a time or a weekday is printed. */
  time?: string | undefined;
  /** The part of the day, if no hour is printed. */
  partOfDay?: PartOfDay | undefined;
  /** The time zone as printed or by its IANA name, such as Europe/Kyiv. */
  zone?: string | undefined;
  /** The day of the week, if it is printed. */
  weekday?: Weekday | undefined;
  /** The words of the source that give the date. */
  asPrinted?: string | undefined;
  /** What the value is based on. */
  basis: DateBasis;
  /** The source that the value is based on, for basis other-source. */
  basisSource?: string | undefined;
  /** Where the date is printed. */
  evidence?: Evidence[] | undefined;
};

/** The words by which something is attributed or hedged, and what they presuppose. */
export type Cue = {
  /** The words as printed, such as said or reportedly. */
  text: string;
  /** What the words presuppose about the content. */
  stance: Stance;
  /** The account whose word it is, if that is not the account of what it introduces: a newsroom's “reportedly”, for example. */
  account?: string | undefined;
  /** Where the words are printed; if left out, in the evidence of what they introduce. */
  evidence?: Evidence[] | undefined;
};

/** An account of one or more calls: whose it is, where it is read, and who relays it. */
export type Account = {
  /** The account's id. */
  id: string;
  /** What kind of account it is. */
  kind: AccountKind;
  /** Whose account it is. */
  voice: string;
  /** The source in which the account is read. */
  source: string;
  /** The account that passes this one on; absent for the publisher's own account. */
  relayedBy?: string | undefined;
  /** The earlier account that this one replaces or amends. */
  revises?: string | undefined;
  /** Who wrote the account down, if that is not its voice. */
  authors?: string[] | undefined;
  /** When the account was written or spoken. */
  writtenOn?: DateClaim | undefined;
  /** When the account was made public, if it had been held back. */
  releasedOn?: DateClaim | undefined;
  /** How close the account claims to be to the words spoken. */
  fidelity?: Fidelity | undefined;
  /** The account's original language, if the source prints a translation. */
  language?: string | undefined;
  /** The network or programme on which it was published, such as X. */
  platform?: string | undefined;
  /** The words by which the relaying account introduces this one. */
  cues?: Cue[] | undefined;
  /** Where the source says whose account it is. */
  evidence?: Evidence[] | undefined;
  /** A remark of the encoder. */
  note?: string | undefined;
};

/** A subject that calls are about. */
export type Topic = {
  /** The topic's id. */
  id: string;
  /** The topic's name in the dataset's language. */
  label: string;
  /** The field that the topic belongs to. */
  kind: TopicKind;
  /** The wider topic that this one is a part of. */
  broader?: string | undefined;
  /** A remark of the encoder. */
  note?: string | undefined;
};

/** Who took part in the call, in the encoder's judgement. */
export type Participant = {
  /** The person who took part, or a group such as unnamed aides. */
  actor: string;
  /** In which roles the person took part. */
  roles: ParticipantRole[];
  /** How the person was present. */
  presence?: Presence | undefined;
};

/** That a topic was discussed, according to one account. */
export type DiscussedTopic = {
  /** The entry's id, if something refers to it. */
  id?: string | undefined;
  /** The topic discussed. */
  topic: string;
  /** The account according to which it is so. */
  account: string;
  /** How the text shows whose account it is; left out for the publisher's own. */
  attribution?: Attribution | undefined;
  /** The words by which it is attributed or hedged, in the order printed. */
  cues?: Cue[] | undefined;
  /** How sure the account is that it is so; negative where the account denies it. */
  factuality?: Factuality | undefined;
  /** Where the source says so. */
  evidence: Evidence[];
  /** A remark of the encoder. */
  note?: string | undefined;
};

/** The printed words by which an account names somebody or something, and what would be right. */
export type Description = {
  /** The description's id, if something refers to it. */
  id?: string | undefined;
  /** Who or what is named so, on the call or mentioned in it. */
  of: string;
  /** The title, name or words as printed, never corrected. */
  text: string;
  /** Whether the words were right on that day, if that can be said. */
  status?: DescriptionStatus | undefined;
  /** What would be right, if the printed words are not. */
  corrected?: string | undefined;
  /** The account according to which it is so. */
  account: string;
  /** How the text shows whose account it is; left out for the publisher's own. */
  attribution?: Attribution | undefined;
  /** The words by which it is attributed or hedged, in the order printed. */
  cues?: Cue[] | undefined;
  /** How sure the account is that it is so; negative where the account denies it. */
  factuality?: Factuality | undefined;
  /** Where the source says so. */
  evidence: Evidence[];
  /** A remark of the encoder. */
  note?: string | undefined;
};

/** An earlier speech, letter or call that is pointed at, or the occasion on which something was said. */
export type Reference = {
  /** What is pointed at, in the encoder's plain words. */
  content: string;
  /** Whose speech, letter or call it was. */
  by?: string | undefined;
  /** When that was. */
  date?: DateClaim | undefined;
  /** Where that was, in plain words. */
  place?: string | undefined;
  /** The part of this dataset that it is, if it is here. */
  to?: string | undefined;
};

/** One part of an enumeration inside a statement. */
export type StatementElement = {
  /** The element's id, if something refers to it. */
  id?: string | undefined;
  /** The part's proposition in the encoder's plain words. */
  content: string;
  /** Where this part is printed. */
  evidence: Evidence[];
  /** A remark of the encoder. */
  note?: string | undefined;
};

/** Something that somebody said, according to one account. */
export type Statement = {
  /** The statement's id. */
  id: string;
  /** Who said it; several if it is reported of them together, none if the words name nobody. */
  speakers: string[];
  /** To whom it was said. */
  addressees?: string[] | undefined;
  /** Whether it was said in the call, before it or after it. */
  setting: Setting;
  /** Where and when it was said, if not in the call. */
  occasion?: Reference | undefined;
  /** How the printed text presents the words: quoted, reported or only named. */
  mode: Mode;
  /** What the speaker did by saying it. */
  acts: Act[];
  /** The proposition in the encoder's plain words, in the positive: what is denied is negated by factuality. */
  content: string;
  /** The condition under which the content is said to apply. */
  condition?: string | undefined;
  /** What the statement is about, as the encoder reads it. */
  topics?: string[] | undefined;
  /** Whom it is about. */
  about?: string[] | undefined;
  /** The statements, or elements of them, that this one answers. */
  respondsTo?: string[] | undefined;
  /** Earlier speeches, letters or calls that it points at. */
  refersTo?: Reference[] | undefined;
  /** The parts of an enumeration, each with its evidence. */
  elements?: StatementElement[] | undefined;
  /** Words of an editor inside a direct quotation, which the speaker did not say. */
  insertions?: Evidence[] | undefined;
  /** Marks inside a direct quotation where an editor left words out. */
  omissions?: Evidence[] | undefined;
  /** The account according to which it is so. */
  account: string;
  /** How the text shows whose account it is; left out for the publisher's own. */
  attribution?: Attribution | undefined;
  /** The words by which it is attributed or hedged, in the order printed. */
  cues?: Cue[] | undefined;
  /** How sure the speaker is of the content, not the account and not the encoder; negative where the speaker denies it. */
  factuality?: Factuality | undefined;
  /** Where the source says so. */
  evidence: Evidence[];
  /** A remark of the encoder. */
  note?: string | undefined;
};

/** That one account claims the outcome. */
export type OutcomeClaim = {
  /** The claim's id, if something refers to it. */
  id?: string | undefined;
  /** How the account presents the words: quoted, reported or only named. */
  mode?: Mode | undefined;
  /** The outcome according to this account, if it differs. */
  content?: string | undefined;
  /** The condition according to this account, if it differs. */
  condition?: string | undefined;
  /** Whom it binds according to this account, if it differs. */
  parties?: string[] | undefined;
  /** When it is to happen according to this account, if it differs. */
  due?: DateClaim | undefined;
  /** The account according to which it is so. */
  account: string;
  /** How the text shows whose account it is; left out for the publisher's own. */
  attribution?: Attribution | undefined;
  /** The words by which it is attributed or hedged, in the order printed. */
  cues?: Cue[] | undefined;
  /** How sure the account is that it is so; negative where the account denies it. */
  factuality?: Factuality | undefined;
  /** Where the source says so. */
  evidence: Evidence[];
  /** A remark of the encoder. */
  note?: string | undefined;
};

/** Something that was agreed or fixed in the call, with every account that claims it. */
export type Outcome = {
  /** The outcome's id. */
  id: string;
  /** What kind of outcome it is. */
  kind: OutcomeKind;
  /** The outcome in the encoder's plain words. */
  content: string;
  /** The condition under which it is to apply. */
  condition?: string | undefined;
  /** Whom it binds, according to those who claim it. */
  parties?: string[] | undefined;
  /** When it is to happen. */
  due?: DateClaim | undefined;
  /** The accounts that claim it, one claim each. */
  claims: OutcomeClaim[];
  /** A remark of the encoder. */
  note?: string | undefined;
};

/** That the call took place, according to an account. */
export type CircumstanceOccurrence = {
  /** That the call took place; factuality says how sure that is. */
  kind: "occurrence";
  /** The circumstance's id, if something refers to it. */
  id?: string | undefined;
  /** The day that the words are about, if they are limited to one. */
  date?: DateClaim | undefined;
  /** The account according to which it is so. */
  account: string;
  /** How the text shows whose account it is; left out for the publisher's own. */
  attribution?: Attribution | undefined;
  /** The words by which it is attributed or hedged, in the order printed. */
  cues?: Cue[] | undefined;
  /** How sure the account is that it is so; negative where the account denies it. */
  factuality?: Factuality | undefined;
  /** Where the source says so. */
  evidence: Evidence[];
  /** A remark of the encoder. */
  note?: string | undefined;
};

/** Who brought the call about, according to an account. */
export type CircumstanceInitiator = {
  /** Who brought the call about. */
  kind: "initiator";
  /** The circumstance's id, if something refers to it. */
  id?: string | undefined;
  /** Who brought the call about. */
  by: string;
  /** In what way, if the account says so. */
  how?: Initiation | undefined;
  /** The account according to which it is so. */
  account: string;
  /** How the text shows whose account it is; left out for the publisher's own. */
  attribution?: Attribution | undefined;
  /** The words by which it is attributed or hedged, in the order printed. */
  cues?: Cue[] | undefined;
  /** How sure the account is that it is so; negative where the account denies it. */
  factuality?: Factuality | undefined;
  /** Where the source says so. */
  evidence: Evidence[];
  /** A remark of the encoder. */
  note?: string | undefined;
};

/** When the call took place, according to an account. */
export type CircumstanceTime = {
  /** When the call took place. */
  kind: "time";
  /** The circumstance's id, if something refers to it. */
  id?: string | undefined;
  /** When the account says that the call took place. */
  date: DateClaim;
  /** The account according to which it is so. */
  account: string;
  /** How the text shows whose account it is; left out for the publisher's own. */
  attribution?: Attribution | undefined;
  /** The words by which it is attributed or hedged, in the order printed. */
  cues?: Cue[] | undefined;
  /** How sure the account is that it is so; negative where the account denies it. */
  factuality?: Factuality | undefined;
  /** Where the source says so. */
  evidence: Evidence[];
  /** A remark of the encoder. */
  note?: string | undefined;
};

/** How long the call lasted, according to an account. */
export type CircumstanceDuration = {
  /** How long the call lasted. */
  kind: "duration";
  /** The circumstance's id, if something refers to it. */
  id?: string | undefined;
  /** How long it lasted, as an ISO 8601 duration. */
  length: string;
  /** Whether the length is rounded or a limit. */
  bound?: DurationBound | undefined;
  /** What the length counts, if the account says so. */
  counted?: Counted | undefined;
  /** The account according to which it is so. */
  account: string;
  /** How the text shows whose account it is; left out for the publisher's own. */
  attribution?: Attribution | undefined;
  /** The words by which it is attributed or hedged, in the order printed. */
  cues?: Cue[] | undefined;
  /** How sure the account is that it is so; negative where the account denies it. */
  factuality?: Factuality | undefined;
  /** Where the source says so. */
  evidence: Evidence[];
  /** A remark of the encoder. */
  note?: string | undefined;
};

/** By what means the call was held, according to an account. */
export type CircumstanceMedium = {
  /** By what means the call was held. */
  kind: "medium";
  /** The circumstance's id, if something refers to it. */
  id?: string | undefined;
  /** The means that the account names. */
  medium: Medium;
  /** The account according to which it is so. */
  account: string;
  /** How the text shows whose account it is; left out for the publisher's own. */
  attribution?: Attribution | undefined;
  /** The words by which it is attributed or hedged, in the order printed. */
  cues?: Cue[] | undefined;
  /** How sure the account is that it is so; negative where the account denies it. */
  factuality?: Factuality | undefined;
  /** Where the source says so. */
  evidence: Evidence[];
  /** A remark of the encoder. */
  note?: string | undefined;
};

/** Where somebody was during the call, according to an account. */
export type CircumstancePlace = {
  /** Where somebody was during the call. */
  kind: "place";
  /** The circumstance's id, if something refers to it. */
  id?: string | undefined;
  /** Who was there. */
  actor: string;
  /** Where, in plain words. */
  place: string;
  /** The account according to which it is so. */
  account: string;
  /** How the text shows whose account it is; left out for the publisher's own. */
  attribution?: Attribution | undefined;
  /** The words by which it is attributed or hedged, in the order printed. */
  cues?: Cue[] | undefined;
  /** How sure the account is that it is so; negative where the account denies it. */
  factuality?: Factuality | undefined;
  /** Where the source says so. */
  evidence: Evidence[];
  /** A remark of the encoder. */
  note?: string | undefined;
};

/** Who took part or was there, according to an account. */
export type CircumstanceAttendance = {
  /** Who took part or was there. */
  kind: "attendance";
  /** The circumstance's id, if something refers to it. */
  id?: string | undefined;
  /** Who took part. */
  actors: string[];
  /** In which role, if the account says so. */
  role?: ParticipantRole | undefined;
  /** How they were present, if the account says so. */
  presence?: Presence | undefined;
  /** The account according to which it is so. */
  account: string;
  /** How the text shows whose account it is; left out for the publisher's own. */
  attribution?: Attribution | undefined;
  /** The words by which it is attributed or hedged, in the order printed. */
  cues?: Cue[] | undefined;
  /** How sure the account is that it is so; negative where the account denies it. */
  factuality?: Factuality | undefined;
  /** Where the source says so. */
  evidence: Evidence[];
  /** A remark of the encoder. */
  note?: string | undefined;
};

/** How the call was interpreted, according to an account. */
export type CircumstanceInterpreting = {
  /** How the call was interpreted. */
  kind: "interpreting";
  /** The circumstance's id, if something refers to it. */
  id?: string | undefined;
  /** In what way it was interpreted; left out if the text says only that it was. */
  manner?: InterpretingManner | undefined;
  /** Who interpreted. */
  by?: string | undefined;
  /** The account according to which it is so. */
  account: string;
  /** How the text shows whose account it is; left out for the publisher's own. */
  attribution?: Attribution | undefined;
  /** The words by which it is attributed or hedged, in the order printed. */
  cues?: Cue[] | undefined;
  /** How sure the account is that it is so; negative where the account denies it. */
  factuality?: Factuality | undefined;
  /** Where the source says so. */
  evidence: Evidence[];
  /** A remark of the encoder. */
  note?: string | undefined;
};

/** An earlier contact between the leaders, or the lack of one, according to an account. */
export type CircumstancePreviousContact = {
  /** What contact the leaders had before. */
  kind: "previous-contact";
  /** The circumstance's id, if something refers to it. */
  id?: string | undefined;
  /** What the account says of it, in plain words, such as the second call this month. */
  content?: string | undefined;
  /** When the earlier contact was. */
  date?: DateClaim | undefined;
  /** How long there had been none, as an ISO 8601 duration. */
  gap?: string | undefined;
  /** Whether the gap is rounded or a limit. */
  bound?: DurationBound | undefined;
  /** Between whom it was. */
  parties?: string[] | undefined;
  /** The account according to which it is so. */
  account: string;
  /** How the text shows whose account it is; left out for the publisher's own. */
  attribution?: Attribution | undefined;
  /** The words by which it is attributed or hedged, in the order printed. */
  cues?: Cue[] | undefined;
  /** How sure the account is that it is so; negative where the account denies it. */
  factuality?: Factuality | undefined;
  /** Where the source says so. */
  evidence: Evidence[];
  /** A remark of the encoder. */
  note?: string | undefined;
};

/** An attempt or a plan to hold the call, according to an account. */
export type CircumstanceAttempt = {
  /** An attempt or a plan to hold the call. */
  kind: "attempt";
  /** The circumstance's id, if something refers to it. */
  id?: string | undefined;
  /** When the attempt was made or was to be made. */
  date: DateClaim;
  /** What came of it. */
  result: AttemptResult;
  /** Who made the attempt. */
  by?: string | undefined;
  /** Whom the account blames for its failing. */
  blamed?: string | undefined;
  /** Why it failed or was put off, in plain words. */
  cause?: string | undefined;
  /** The account according to which it is so. */
  account: string;
  /** How the text shows whose account it is; left out for the publisher's own. */
  attribution?: Attribution | undefined;
  /** The words by which it is attributed or hedged, in the order printed. */
  cues?: Cue[] | undefined;
  /** How sure the account is that it is so; negative where the account denies it. */
  factuality?: Factuality | undefined;
  /** Where the source says so. */
  evidence: Evidence[];
  /** A remark of the encoder. */
  note?: string | undefined;
};

/** That the call was recorded or the recording released, according to an account. */
export type CircumstanceRecording = {
  /** That the call was recorded. */
  kind: "recording";
  /** The circumstance's id, if something refers to it. */
  id?: string | undefined;
  /** Who recorded it. */
  by?: string | undefined;
  /** Who made the recording known. */
  releasedBy?: string | undefined;
  /** To whom it was given. */
  recipients?: string[] | undefined;
  /** When it was released. */
  on?: DateClaim | undefined;
  /** The account according to which it is so. */
  account: string;
  /** How the text shows whose account it is; left out for the publisher's own. */
  attribution?: Attribution | undefined;
  /** The words by which it is attributed or hedged, in the order printed. */
  cues?: Cue[] | undefined;
  /** How sure the account is that it is so; negative where the account denies it. */
  factuality?: Factuality | undefined;
  /** Where the source says so. */
  evidence: Evidence[];
  /** A remark of the encoder. */
  note?: string | undefined;
};

/** Another event that the call is related to, according to an account. */
export type CircumstanceEvent = {
  /** Another event that the call is related to. */
  kind: "event";
  /** The circumstance's id, if something refers to it. */
  id?: string | undefined;
  /** The event in the encoder's plain words. */
  content: string;
  /** Whether the call took place before, during or after it. */
  relation: EventRelation;
  /** When the event was or is to be. */
  date?: DateClaim | undefined;
  /** The account according to which it is so. */
  account: string;
  /** How the text shows whose account it is; left out for the publisher's own. */
  attribution?: Attribution | undefined;
  /** The words by which it is attributed or hedged, in the order printed. */
  cues?: Cue[] | undefined;
  /** How sure the account is that it is so; negative where the account denies it. */
  factuality?: Factuality | undefined;
  /** Where the source says so. */
  evidence: Evidence[];
  /** A remark of the encoder. */
  note?: string | undefined;
};

/** How the call relates to another call, according to an account. */
export type CircumstanceRelatedCall = {
  /** How the call relates to another. */
  kind: "related-call";
  /** The circumstance's id, if something refers to it. */
  id?: string | undefined;
  /** The other call. */
  call: string;
  /** How this call relates to the other. */
  link: CallLink;
  /** The account according to which it is so. */
  account: string;
  /** How the text shows whose account it is; left out for the publisher's own. */
  attribution?: Attribution | undefined;
  /** The words by which it is attributed or hedged, in the order printed. */
  cues?: Cue[] | undefined;
  /** How sure the account is that it is so; negative where the account denies it. */
  factuality?: Factuality | undefined;
  /** Where the source says so. */
  evidence: Evidence[];
  /** A remark of the encoder. */
  note?: string | undefined;
};

/** A silence that an account reports. */
export type CircumstanceSilence = {
  /** That somebody did not say something. */
  kind: "silence";
  /** The circumstance's id, if something refers to it. */
  id?: string | undefined;
  /** Who was silent. */
  actors: string[];
  /** The clause that was not said, in the encoder's plain words. */
  content: string;
  /** What the silence is about. */
  regarding?: string | undefined;
  /** Until when nothing had been said. */
  asOf?: DateClaim | undefined;
  /** The account according to which it is so. */
  account: string;
  /** How the text shows whose account it is; left out for the publisher's own. */
  attribution?: Attribution | undefined;
  /** The words by which it is attributed or hedged, in the order printed. */
  cues?: Cue[] | undefined;
  /** How sure the account is that it is so; negative where the account denies it. */
  factuality?: Factuality | undefined;
  /** Where the source says so. */
  evidence: Evidence[];
  /** A remark of the encoder. */
  note?: string | undefined;
};

/** A fact about the call itself, according to one account. */
export type Circumstance =
  | CircumstanceOccurrence
  | CircumstanceInitiator
  | CircumstanceTime
  | CircumstanceDuration
  | CircumstanceMedium
  | CircumstancePlace
  | CircumstanceAttendance
  | CircumstanceInterpreting
  | CircumstancePreviousContact
  | CircumstanceAttempt
  | CircumstanceRecording
  | CircumstanceEvent
  | CircumstanceRelatedCall
  | CircumstanceSilence;

/** How one account, or a part of it, relates to another. */
export type Comparison = {
  /** The comparison's id, if something refers to it. */
  id?: string | undefined;
  /** How from relates to each of to. */
  kind: ComparisonKind;
  /** What is compared: the later, relaying, denying or omitting account, or a part of it. */
  from: string;
  /** What it is compared with. */
  to: string[];
  /** The account that compares; absent if the encoder does. */
  account?: string | undefined;
  /** The reason for the comparison, in plain words. */
  note: string;
  /** Where the comparing account says so. */
  evidence?: Evidence[] | undefined;
};

/** A call between leaders, as its accounts describe it. */
export type LeaderCall = {
  /** The call's id. */
  id: string;
  /** By what means the call was held, in the encoder's judgement. */
  medium: Medium;
  /** Whether the call took place, in the encoder's judgement. */
  status: CallStatus;
  /** When the call took place, in the encoder's judgement. */
  date: DateClaim;
  /** Who took part, in the encoder's judgement: at least two. */
  participants: Participant[];
  /** Which topics were discussed: an entry for each topic and account. */
  topics?: DiscussedTopic[] | undefined;
  /** How accounts name the participants, other actors and topics, in the printed words. */
  descriptions?: Description[] | undefined;
  /** Who said what, according to whom, in the order reported. */
  statements?: Statement[] | undefined;
  /** What was agreed or fixed, and who claims so. */
  outcomes?: Outcome[] | undefined;
  /** Facts about the call itself, each according to an account. */
  circumstances?: Circumstance[] | undefined;
  /** How the accounts relate to one another. */
  comparisons?: Comparison[] | undefined;
  /** URIs of the same call elsewhere. */
  sameAs?: string[] | undefined;
  /** Calls that look like this one but are others, in the encoder's judgement. */
  differentFrom?: string[] | undefined;
  /** A remark of the encoder. */
  note?: string | undefined;
};

/** A dataset about calls between leaders: sources, actors, accounts, topics and calls. */
export type Dataset = {
  /** The address of a JSON Schema, for editors; any string. */
  $schema?: string | undefined;
  /** The version of this schema that the dataset follows. */
  schemaVersion: "1.0";
  /** The dataset's id. */
  id: string;
  /** The dataset's title. */
  title: string;
  /** What the dataset holds, in a few sentences. */
  description?: string | undefined;
  /** The language of the encoder's own words. */
  language: string;
  /** Under which terms the dataset may be used, best as an SPDX expression. */
  license?: string | undefined;
  /** The dataset's own version. */
  version?: string | undefined;
  /** Who made the dataset. */
  creators?: Creator[] | undefined;
  /** When the dataset was made. */
  createdOn?: string | undefined;
  /** Whether people or a machine made the dataset. */
  production?: Production | undefined;
  /** The published texts on which everything is based. */
  sources: Source[];
  /** Anyone who acts, speaks, publishes or is spoken about. */
  actors: Actor[];
  /** The accounts read in the sources. */
  accounts: Account[];
  /** The subjects that the calls are about. */
  topics?: Topic[] | undefined;
  /** The calls that the accounts are about. */
  calls: LeaderCall[];
  /** A remark of the encoder. */
  note?: string | undefined;
};

/** One code of the codelist derivation. */
export type Derivation = "translation" | "copy" | "quotation";

/** One code of the codelist evidencePart. */
export type EvidencePart = "headline" | "lead" | "body" | "caption" | "quoted-post" | "other";

/** One code of the codelist sourceKind. */
export type SourceKind =
  | "news-article"
  | "official-readout"
  | "official-post"
  | "social-post"
  | "spokesperson-statement"
  | "transcript"
  | "recording"
  | "interview"
  | "broadcast"
  | "other";

/** One code of the codelist production. */
export type Production = "human" | "machine-translated" | "machine-generated";

/** One code of the codelist extent. */
export type Extent = "whole" | "part";

/** One code of the codelist officeKind. */
export type OfficeKind =
  | "head-of-state"
  | "head-of-government"
  | "head-of-state-and-government"
  | "elect"
  | "acting"
  | "former"
  | "minister"
  | "head-of-legislature"
  | "party-leader"
  | "spokesperson"
  | "press-service"
  | "adviser"
  | "envoy"
  | "igo-head"
  | "other";

/** One code of the codelist partOfDay. */
export type PartOfDay = "night" | "morning" | "midday" | "afternoon" | "evening";

/** One code of the codelist weekday. */
export type Weekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";

/** One code of the codelist dateBasis. */
export type DateBasis = "printed" | "relative" | "publication-date" | "context" | "other-source" | "unknown";

/** One code of the codelist stance. */
export type Stance = "neutral" | "factive" | "doubting" | "evaluative" | "inferential" | "hearsay";

/** One code of the codelist accountKind. */
export type AccountKind =
  | "readout"
  | "news-report"
  | "post"
  | "memo"
  | "leak"
  | "unnamed-voice"
  | "spokesperson-statement"
  | "remarks"
  | "briefing"
  | "interview"
  | "transcript"
  | "interpreting"
  | "other";

/** One code of the codelist fidelity. */
export type Fidelity = "verbatim" | "reconstructed" | "summary";

/** One code of the codelist topicKind. */
export type TopicKind =
  | "military"
  | "peace-process"
  | "bilateral-relations"
  | "energy"
  | "trade"
  | "sanctions"
  | "humanitarian"
  | "territory"
  | "security"
  | "nuclear"
  | "election"
  | "technology"
  | "climate"
  | "migration"
  | "health"
  | "consular"
  | "culture"
  | "international-organization"
  | "other";

/** One code of the codelist participantRole. */
export type ParticipantRole = "principal" | "interpreter" | "aide" | "host" | "observer" | "impostor";

/** One code of the codelist presence. */
export type Presence = "on-the-line" | "in-the-room" | "listening";

/** One code of the codelist attribution. */
export type Attribution = "explicit" | "carried-over" | "inferred";

/** One code of the codelist factuality. */
export type Factuality =
  "certain" | "probable" | "possible" | "certainly-not" | "probably-not" | "possibly-not" | "unknown";

/** One code of the codelist descriptionStatus. */
export type DescriptionStatus = "accurate" | "wrong" | "outdated" | "informal" | "disparaging" | "disputed";

/** One code of the codelist setting. */
export type Setting = "in-call" | "after-call" | "before-call" | "unknown";

/** One code of the codelist mode. */
export type Mode =
  "direct" | "mixed" | "indirect" | "free-indirect" | "speech-act-report" | "voice-report" | "authorial";

/** One code of the codelist act. */
export type Act =
  | "inform"
  | "claim"
  | "recall"
  | "explain"
  | "stress"
  | "agree"
  | "disagree"
  | "confirm"
  | "deny"
  | "correct"
  | "admit"
  | "accuse"
  | "condemn"
  | "criticise"
  | "characterise"
  | "request"
  | "demand"
  | "suggest"
  | "invite"
  | "warn"
  | "threaten"
  | "promise"
  | "offer"
  | "accept"
  | "decline"
  | "postpone"
  | "raise"
  | "praise"
  | "support"
  | "thank"
  | "congratulate"
  | "condole"
  | "welcome"
  | "apologise"
  | "regret"
  | "express-concern"
  | "ask"
  | "decline-to-comment"
  | "neither-confirm-nor-deny"
  | "profess-ignorance"
  | "exchange-views"
  | "other";

/** One code of the codelist outcomeKind. */
export type OutcomeKind =
  | "stay-in-touch"
  | "contact-channel"
  | "meeting"
  | "invitation"
  | "invitation-accepted"
  | "brief-others"
  | "instruct-teams"
  | "joint-position"
  | "ceasefire"
  | "exchange-or-release"
  | "aid-or-delivery"
  | "agreement"
  | "no-agreement"
  | "other";

/** One code of the codelist initiation. */
export type Initiation = "placed" | "requested" | "hosted" | "arranged";

/** One code of the codelist durationBound. */
export type DurationBound = "about" | "at-least" | "at-most";

/** One code of the codelist counted. */
export type Counted = "total" | "net-of-interpreting" | "excerpt";

/** One code of the codelist medium. */
export type Medium = "telephone" | "secure-line" | "video" | "audio-conference" | "mixed" | "unknown";

/** One code of the codelist interpretingManner. */
export type InterpretingManner = "consecutive" | "simultaneous" | "none";

/** One code of the codelist attemptResult. */
export type AttemptResult = "planned" | "failed" | "rescheduled" | "cancelled";

/** One code of the codelist eventRelation. */
export type EventRelation = "before" | "during" | "after";

/** One code of the codelist callLink. */
export type CallLink = "follows" | "prompted-by" | "reports-on" | "retry-of" | "other";

/** One code of the codelist comparisonKind. */
export type ComparisonKind =
  | "corroborates"
  | "repeats"
  | "misreports"
  | "adds-detail"
  | "omits"
  | "differs-in-wording"
  | "hardens"
  | "softens"
  | "contradicts"
  | "denies"
  | "sidesteps"
  | "unclear";

/** One code of the codelist callStatus. */
export type CallStatus =
  "confirmed" | "reported" | "alleged" | "disputed" | "denied" | "planned" | "attempted" | "cancelled";

/** The type of each entity by its name. */
export type EntityTypes = {
  Creator: Creator;
  SourceDerivation: SourceDerivation;
  SourceDigest: SourceDigest;
  Evidence: Evidence;
  Source: Source;
  Identifiers: Identifiers;
  Office: Office;
  Person: Person;
  Organization: Organization;
  State: State;
  Group: Group;
  Actor: Actor;
  DateClaim: DateClaim;
  Cue: Cue;
  Account: Account;
  Topic: Topic;
  Participant: Participant;
  DiscussedTopic: DiscussedTopic;
  Description: Description;
  Reference: Reference;
  StatementElement: StatementElement;
  Statement: Statement;
  OutcomeClaim: OutcomeClaim;
  Outcome: Outcome;
  Circumstance: Circumstance;
  Comparison: Comparison;
  LeaderCall: LeaderCall;
  Dataset: Dataset;
};

/** The name of an entity. */
export type EntityName = keyof EntityTypes;

/** What an id of each kind names, and what that is a part of. Actors are all of the kind "actor". */
export type NamedByKind = {
  dataset: { value: Dataset };
  source: { value: Source };
  actor: { value: Actor };
  account: { value: Account };
  topic: { value: Topic };
  call: { value: LeaderCall };
  "discussed-topic": { value: DiscussedTopic; call: LeaderCall };
  description: { value: Description; call: LeaderCall };
  statement: { value: Statement; call: LeaderCall };
  element: { value: StatementElement; call: LeaderCall; statement: Statement };
  outcome: { value: Outcome; call: LeaderCall };
  "outcome-claim": { value: OutcomeClaim; call: LeaderCall; outcome: Outcome };
  circumstance: { value: Circumstance; call: LeaderCall };
  comparison: { value: Comparison; call: LeaderCall };
};

/** The lists of a dataset whose items have ids, with the kind of each. */
export type KindsOfLists = {
  sources: "source";
  actors: "actor";
  accounts: "account";
  topics: "topic";
  calls: "call";
};
