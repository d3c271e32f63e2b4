// Written by `npm run generate` from the Zod schemas in src/schema. Do not edit.

import {
  areAll,
  areReferences,
  enter,
  give,
  hasNoOthers,
  isRecord,
  isReference,
  REFUSED,
  testOf,
} from "./accepting.ts";
import { MOST_FIELDS } from "./columns.ts";
import type { CodePlan, FieldPlan, ObjectPlan, StringPlan, UnionPlan } from "./plan.ts";

const TEXT = /[^ \t\n\r]/;

function isText(value: unknown): value is string {
  return typeof value === "string" && (value.charCodeAt(0) > 0x20 || TEXT.test(value));
}

const URI = /^[A-Za-z][A-Za-z0-9+.-]*:([A-Za-z0-9\-._~:/?#@!\$&'()*+,;=\[\]]|%[0-9A-Fa-f]{2})+$/;

function isUri(value: unknown): value is string {
  return typeof value === "string" && URI.test(value);
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function isId(value: unknown): value is string {
  return typeof value === "string" && ID.test(value);
}

const derivationCodes: CodePlan = {
  type: "code",
  codelist: "derivation",
  codes: ["translation", "copy", "quotation"],
};

const isDerivation = testOf(derivationCodes);

const SHA256_CHARACTERS = /^[0-9a-f]*$/;

function isSha256(value: unknown): value is string {
  return typeof value === "string" && value.length === 64 && SHA256_CHARACTERS.test(value);
}

const evidencePartCodes: CodePlan = {
  type: "code",
  codelist: "evidencePart",
  codes: ["headline", "lead", "body", "caption", "quoted-post", "other"],
};

const isEvidencePart = testOf(evidencePartCodes);

function isEvidenceExact(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

const sourceKindCodes: CodePlan = {
  type: "code",
  codelist: "sourceKind",
  codes: [
    "news-article",
    "official-readout",
    "official-post",
    "social-post",
    "spokesperson-statement",
    "transcript",
    "recording",
    "interview",
    "broadcast",
    "other",
  ],
};

const isSourceKind = testOf(sourceKindCodes);

const WEB_ADDRESS =
  /^https?:\/\/[A-Za-z0-9.-]+(:[0-9]{1,5})?([/?#]([A-Za-z0-9\-._~:/?#@!\$&'()*+,;=]|%[0-9A-Fa-f]{2})*)?$/;

function isWebAddress(value: unknown): value is string {
  return typeof value === "string" && WEB_ADDRESS.test(value);
}

const LANGUAGE_TAG = /^([A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*|[IXix](-[A-Za-z0-9]{1,8})+)$/;

function isLanguageTag(value: unknown): value is string {
  return typeof value === "string" && LANGUAGE_TAG.test(value);
}

const DAY = /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/;

const EDTF =
  /^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?|([0-9]{4}|[0-9]{3}X|[0-9]{2}XX|[0-9]XXX|XXXX)(-(0[1-9]|1[0-2]|[01]X|XX)(-(0[1-9]|[12][0-9]|3[01]|[0-3]X|XX))?)?[?~%]?(\/(([0-9]{4}|[0-9]{3}X|[0-9]{2}XX|[0-9]XXX|XXXX)(-(0[1-9]|1[0-2]|[01]X|XX)(-(0[1-9]|[12][0-9]|3[01]|[0-3]X|XX))?)?[?~%]?|\.\.)?)?|(\.\.)?\/([0-9]{4}|[0-9]{3}X|[0-9]{2}XX|[0-9]XXX|XXXX)(-(0[1-9]|1[0-2]|[01]X|XX)(-(0[1-9]|[12][0-9]|3[01]|[0-3]X|XX))?)?[?~%]?|[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?\/([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?|\.\.)?|(\.\.)?\/[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?)$/;

function isEdtf(value: unknown): value is string {
  return typeof value === "string" && (DAY.test(value) || EDTF.test(value));
}

const productionCodes: CodePlan = {
  type: "code",
  codelist: "production",
  codes: ["human", "machine-translated", "machine-generated"],
};

const isProduction = testOf(productionCodes);

function isSourceText(value: unknown): value is string {
  return typeof value === "string";
}

const extentCodes: CodePlan = { type: "code", codelist: "extent", codes: ["whole", "part"] };

const isExtent = testOf(extentCodes);

const IDENTIFIERS_WIKIDATA = /^Q[1-9][0-9]{0,11}$/;

function isIdentifiersWikidata(value: unknown): value is string {
  return typeof value === "string" && IDENTIFIERS_WIKIDATA.test(value);
}

const IDENTIFIERS_ISO3166 = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/;

function isIdentifiersIso3166(value: unknown): value is string {
  return typeof value === "string" && IDENTIFIERS_ISO3166.test(value);
}

const officeKindCodes: CodePlan = {
  type: "code",
  codelist: "officeKind",
  codes: [
    "head-of-state",
    "head-of-government",
    "head-of-state-and-government",
    "elect",
    "acting",
    "former",
    "minister",
    "head-of-legislature",
    "party-leader",
    "spokesperson",
    "press-service",
    "adviser",
    "envoy",
    "igo-head",
    "other",
  ],
};

const isOfficeKind = testOf(officeKindCodes);

const CLOCK_TIME = /^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$/;

function isClockTime(value: unknown): value is string {
  return typeof value === "string" && CLOCK_TIME.test(value);
}

const partOfDayCodes: CodePlan = {
  type: "code",
  codelist: "partOfDay",
  codes: ["night", "morning", "midday", "afternoon", "evening"],
};

const isPartOfDay = testOf(partOfDayCodes);

const weekdayCodes: CodePlan = {
  type: "code",
  codelist: "weekday",
  codes: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
};

const isWeekday = testOf(weekdayCodes);

const dateBasisCodes: CodePlan = {
  type: "code",
  codelist: "dateBasis",
  codes: ["printed", "relative", "publication-date", "context", "other-source", "unknown"],
};

const isDateBasis = testOf(dateBasisCodes);

const stanceCodes: CodePlan = {
  type: "code",
  codelist: "stance",
  codes: ["neutral", "factive", "doubting", "evaluative", "inferential", "hearsay"],
};

const isStance = testOf(stanceCodes);

const accountKindCodes: CodePlan = {
  type: "code",
  codelist: "accountKind",
  codes: [
    "readout",
    "news-report",
    "post",
    "memo",
    "leak",
    "unnamed-voice",
    "spokesperson-statement",
    "remarks",
    "briefing",
    "interview",
    "transcript",
    "interpreting",
    "other",
  ],
};

const isAccountKind = testOf(accountKindCodes);

const fidelityCodes: CodePlan = {
  type: "code",
  codelist: "fidelity",
  codes: ["verbatim", "reconstructed", "summary"],
};

const isFidelity = testOf(fidelityCodes);

const topicKindCodes: CodePlan = {
  type: "code",
  codelist: "topicKind",
  codes: [
    "military",
    "peace-process",
    "bilateral-relations",
    "energy",
    "trade",
    "sanctions",
    "humanitarian",
    "territory",
    "security",
    "nuclear",
    "election",
    "technology",
    "climate",
    "migration",
    "health",
    "consular",
    "culture",
    "international-organization",
    "other",
  ],
};

const isTopicKind = testOf(topicKindCodes);

const participantRoleCodes: CodePlan = {
  type: "code",
  codelist: "participantRole",
  codes: ["principal", "interpreter", "aide", "host", "observer", "impostor"],
};

const isParticipantRole = testOf(participantRoleCodes);

const presenceCodes: CodePlan = {
  type: "code",
  codelist: "presence",
  codes: ["on-the-line", "in-the-room", "listening"],
};

const isPresence = testOf(presenceCodes);

const attributionCodes: CodePlan = {
  type: "code",
  codelist: "attribution",
  codes: ["explicit", "carried-over", "inferred"],
};

const isAttribution = testOf(attributionCodes);

const factualityCodes: CodePlan = {
  type: "code",
  codelist: "factuality",
  codes: ["certain", "probable", "possible", "certainly-not", "probably-not", "possibly-not", "unknown"],
};

const isFactuality = testOf(factualityCodes);

const descriptionStatusCodes: CodePlan = {
  type: "code",
  codelist: "descriptionStatus",
  codes: ["accurate", "wrong", "outdated", "informal", "disparaging", "disputed"],
};

const isDescriptionStatus = testOf(descriptionStatusCodes);

const settingCodes: CodePlan = {
  type: "code",
  codelist: "setting",
  codes: ["in-call", "after-call", "before-call", "unknown"],
};

const isSetting = testOf(settingCodes);

const modeCodes: CodePlan = {
  type: "code",
  codelist: "mode",
  codes: ["direct", "mixed", "indirect", "free-indirect", "speech-act-report", "voice-report", "authorial"],
};

const isMode = testOf(modeCodes);

const actCodes: CodePlan = {
  type: "code",
  codelist: "act",
  codes: [
    "inform",
    "claim",
    "recall",
    "explain",
    "stress",
    "agree",
    "disagree",
    "confirm",
    "deny",
    "correct",
    "admit",
    "accuse",
    "condemn",
    "criticise",
    "characterise",
    "request",
    "demand",
    "suggest",
    "invite",
    "warn",
    "threaten",
    "promise",
    "offer",
    "accept",
    "decline",
    "postpone",
    "raise",
    "praise",
    "support",
    "thank",
    "congratulate",
    "condole",
    "welcome",
    "apologise",
    "regret",
    "express-concern",
    "ask",
    "decline-to-comment",
    "neither-confirm-nor-deny",
    "profess-ignorance",
    "exchange-views",
    "other",
  ],
};

const isAct = testOf(actCodes);

const outcomeKindCodes: CodePlan = {
  type: "code",
  codelist: "outcomeKind",
  codes: [
    "stay-in-touch",
    "contact-channel",
    "meeting",
    "invitation",
    "invitation-accepted",
    "brief-others",
    "instruct-teams",
    "joint-position",
    "ceasefire",
    "exchange-or-release",
    "aid-or-delivery",
    "agreement",
    "no-agreement",
    "other",
  ],
};

const isOutcomeKind = testOf(outcomeKindCodes);

const initiationCodes: CodePlan = {
  type: "code",
  codelist: "initiation",
  codes: ["placed", "requested", "hosted", "arranged"],
};

const isInitiation = testOf(initiationCodes);

const ISO_DURATION = /^PT([0-9]{1,4}H([0-9]{1,4}M)?([0-9]{1,4}S)?|[0-9]{1,4}M([0-9]{1,4}S)?|[0-9]{1,4}S)$/;

function isIsoDuration(value: unknown): value is string {
  return typeof value === "string" && ISO_DURATION.test(value);
}

const durationBoundCodes: CodePlan = {
  type: "code",
  codelist: "durationBound",
  codes: ["about", "at-least", "at-most"],
};

const isDurationBound = testOf(durationBoundCodes);

const countedCodes: CodePlan = {
  type: "code",
  codelist: "counted",
  codes: ["total", "net-of-interpreting", "excerpt"],
};

const isCounted = testOf(countedCodes);

const mediumCodes: CodePlan = {
  type: "code",
  codelist: "medium",
  codes: ["telephone", "secure-line", "video", "audio-conference", "mixed", "unknown"],
};

const isMedium = testOf(mediumCodes);

const interpretingMannerCodes: CodePlan = {
  type: "code",
  codelist: "interpretingManner",
  codes: ["consecutive", "simultaneous", "none"],
};

const isInterpretingManner = testOf(interpretingMannerCodes);

const ISO_PERIOD =
  /^P([0-9]{1,4}Y([0-9]{1,4}M)?([0-9]{1,4}D)?|[0-9]{1,4}M([0-9]{1,4}D)?|[0-9]{1,4}[WD]|T[0-9]{1,4}H([0-9]{1,4}M)?|T[0-9]{1,4}M)$/;

function isIsoPeriod(value: unknown): value is string {
  return typeof value === "string" && ISO_PERIOD.test(value);
}

const attemptResultCodes: CodePlan = {
  type: "code",
  codelist: "attemptResult",
  codes: ["planned", "failed", "rescheduled", "cancelled"],
};

const isAttemptResult = testOf(attemptResultCodes);

const eventRelationCodes: CodePlan = {
  type: "code",
  codelist: "eventRelation",
  codes: ["before", "during", "after"],
};

const isEventRelation = testOf(eventRelationCodes);

const callLinkCodes: CodePlan = {
  type: "code",
  codelist: "callLink",
  codes: ["follows", "prompted-by", "reports-on", "retry-of", "other"],
};

const isCallLink = testOf(callLinkCodes);

const comparisonKindCodes: CodePlan = {
  type: "code",
  codelist: "comparisonKind",
  codes: [
    "corroborates",
    "repeats",
    "misreports",
    "adds-detail",
    "omits",
    "differs-in-wording",
    "hardens",
    "softens",
    "contradicts",
    "denies",
    "sidesteps",
    "unclear",
  ],
};

const isComparisonKind = testOf(comparisonKindCodes);

const callStatusCodes: CodePlan = {
  type: "code",
  codelist: "callStatus",
  codes: ["confirmed", "reported", "alleged", "disputed", "denied", "planned", "attempted", "cancelled"],
};

const isCallStatus = testOf(callStatusCodes);

const versionCodes: CodePlan = { type: "code", codelist: undefined, codes: ["1.0"] };

const isVersion = testOf(versionCodes);

const demandsOfText: StringPlan["demands"] = [{ pattern: TEXT, expected: "text that is not empty" }];

const aText: StringPlan = { type: "string", form: "Text", demands: demandsOfText };

const demandsOfUri: StringPlan["demands"] = [
  {
    pattern: URI,
    expected:
      'an absolute URI without spaces or letters other than a to z, such as "https://example.org/calls/7"',
  },
];

const aUri: StringPlan = { type: "string", form: "Uri", demands: demandsOfUri };

const demandsOfId: StringPlan["demands"] = [
  {
    pattern: ID,
    expected: 'an id of lower-case letters a to z, digits and single hyphens, such as "press-service"',
  },
];

const toSource: StringPlan = { type: "string", form: "Id", demands: demandsOfId, targets: ["source"] };

const SHA256 = /^[0-9a-f]{64}$/;

const demandsOfSha256: StringPlan["demands"] = [
  { pattern: SHA256, expected: "a SHA-256 digest of 64 lower-case hexadecimal digits" },
];

const aSha256: StringPlan = { type: "string", form: "Sha256", demands: demandsOfSha256 };

const demandsOfEvidenceExact: StringPlan["demands"] = [
  { pattern: undefined, expected: "text that is not empty" },
];

const aEvidenceExact: StringPlan = { type: "string", form: "EvidenceExact", demands: demandsOfEvidenceExact };

const sourceId: StringPlan = { type: "string", form: "Id", demands: demandsOfId, identity: "source" };

const toPersonOrOrganizationOrStateOrGroup: StringPlan = {
  type: "string",
  form: "Id",
  demands: demandsOfId,
  targets: ["person", "organization", "state", "group"],
};

const demandsOfWebAddress: StringPlan["demands"] = [
  {
    pattern: WEB_ADDRESS,
    expected:
      'an http or https address without spaces, brackets or letters other than a to z, such as "https://example.org/readout"',
  },
];

const aWebAddress: StringPlan = { type: "string", form: "WebAddress", demands: demandsOfWebAddress };

const demandsOfLanguageTag: StringPlan["demands"] = [
  { pattern: LANGUAGE_TAG, expected: 'a BCP 47 language tag, such as "en" or "uk"' },
];

const aLanguageTag: StringPlan = { type: "string", form: "LanguageTag", demands: demandsOfLanguageTag };

const demandsOfEdtf: StringPlan["demands"] = [
  {
    pattern: EDTF,
    expected:
      'a date of the form "2024", "2024-11", "2024-11-15", "2024-11-15T17:15Z", with X for unknown last digits, or an interval such as "2022-12/.."',
  },
];

const aEdtf: StringPlan = { type: "string", form: "Edtf", demands: demandsOfEdtf };

const demandsOfSourceText: StringPlan["demands"] = [];

const aSourceText: StringPlan = { type: "string", form: "SourceText", demands: demandsOfSourceText };

const demandsOfIdentifiersWikidata: StringPlan["demands"] = [
  { pattern: IDENTIFIERS_WIKIDATA, expected: 'a Wikidata item, such as "Q42"' },
];

const aIdentifiersWikidata: StringPlan = {
  type: "string",
  form: "IdentifiersWikidata",
  demands: demandsOfIdentifiersWikidata,
};

const demandsOfIdentifiersIso3166: StringPlan["demands"] = [
  { pattern: IDENTIFIERS_ISO3166, expected: 'an ISO 3166 code, such as "CH" or "GB-SCT"' },
];

const aIdentifiersIso3166: StringPlan = {
  type: "string",
  form: "IdentifiersIso3166",
  demands: demandsOfIdentifiersIso3166,
};

const toStateOrOrganizationOrGroup: StringPlan = {
  type: "string",
  form: "Id",
  demands: demandsOfId,
  targets: ["state", "organization", "group"],
};

const personId: StringPlan = { type: "string", form: "Id", demands: demandsOfId, identity: "person" };

const organizationId: StringPlan = {
  type: "string",
  form: "Id",
  demands: demandsOfId,
  identity: "organization",
};

const toOrganizationOrState: StringPlan = {
  type: "string",
  form: "Id",
  demands: demandsOfId,
  targets: ["organization", "state"],
};

const stateId: StringPlan = { type: "string", form: "Id", demands: demandsOfId, identity: "state" };

const groupId: StringPlan = { type: "string", form: "Id", demands: demandsOfId, identity: "group" };

const demandsOfClockTime: StringPlan["demands"] = [
  { pattern: CLOCK_TIME, expected: 'a time of day on a 24-hour clock, such as "17:15"' },
];

const aClockTime: StringPlan = { type: "string", form: "ClockTime", demands: demandsOfClockTime };

const toAccount: StringPlan = { type: "string", form: "Id", demands: demandsOfId, targets: ["account"] };

const accountId: StringPlan = { type: "string", form: "Id", demands: demandsOfId, identity: "account" };

const topicId: StringPlan = { type: "string", form: "Id", demands: demandsOfId, identity: "topic" };

const toTopic: StringPlan = { type: "string", form: "Id", demands: demandsOfId, targets: ["topic"] };

const toPersonOrGroup: StringPlan = {
  type: "string",
  form: "Id",
  demands: demandsOfId,
  targets: ["person", "group"],
};

const discussedTopicId: StringPlan = {
  type: "string",
  form: "Id",
  demands: demandsOfId,
  identity: "discussed-topic",
};

const descriptionId: StringPlan = {
  type: "string",
  form: "Id",
  demands: demandsOfId,
  identity: "description",
};

const toAny: StringPlan = {
  type: "string",
  form: "Id",
  demands: demandsOfId,
  targets: ["person", "organization", "state", "group", "topic"],
};

const toAny2: StringPlan = {
  type: "string",
  form: "Id",
  demands: demandsOfId,
  targets: ["source", "account", "statement", "outcome", "call"],
};

const elementId: StringPlan = { type: "string", form: "Id", demands: demandsOfId, identity: "element" };

const statementId: StringPlan = { type: "string", form: "Id", demands: demandsOfId, identity: "statement" };

const toStatementOrElement: StringPlan = {
  type: "string",
  form: "Id",
  demands: demandsOfId,
  targets: ["statement", "element"],
};

const outcomeClaimId: StringPlan = {
  type: "string",
  form: "Id",
  demands: demandsOfId,
  identity: "outcome-claim",
};

const outcomeId: StringPlan = { type: "string", form: "Id", demands: demandsOfId, identity: "outcome" };

const circumstanceId: StringPlan = {
  type: "string",
  form: "Id",
  demands: demandsOfId,
  identity: "circumstance",
};

const demandsOfIsoDuration: StringPlan["demands"] = [
  {
    pattern: ISO_DURATION,
    expected: 'an ISO 8601 duration of hours, minutes and seconds, such as "PT1H30M" or "PT17M6S"',
  },
];

const aIsoDuration: StringPlan = { type: "string", form: "IsoDuration", demands: demandsOfIsoDuration };

const demandsOfIsoPeriod: StringPlan["demands"] = [
  { pattern: ISO_PERIOD, expected: 'an ISO 8601 duration, such as "P2Y", "P1M", "P10D" or "PT6H"' },
];

const aIsoPeriod: StringPlan = { type: "string", form: "IsoPeriod", demands: demandsOfIsoPeriod };

const toCall: StringPlan = { type: "string", form: "Id", demands: demandsOfId, targets: ["call"] };

const toAny3: StringPlan = {
  type: "string",
  form: "Id",
  demands: demandsOfId,
  targets: [
    "dataset",
    "source",
    "person",
    "organization",
    "state",
    "group",
    "account",
    "topic",
    "call",
    "discussed-topic",
    "description",
    "statement",
    "element",
    "outcome",
    "outcome-claim",
    "circumstance",
    "comparison",
  ],
};

const comparisonId: StringPlan = { type: "string", form: "Id", demands: demandsOfId, identity: "comparison" };

const toAny4: StringPlan = {
  type: "string",
  form: "Id",
  demands: demandsOfId,
  targets: [
    "statement",
    "element",
    "outcome",
    "outcome-claim",
    "circumstance",
    "discussed-topic",
    "description",
    "account",
  ],
};

const callId: StringPlan = { type: "string", form: "Id", demands: demandsOfId, identity: "call" };

const datasetId: StringPlan = { type: "string", form: "Id", demands: demandsOfId, identity: "dataset" };

function acceptCreator(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  enter(value, holder, place);
  let own = 0;
  let missing = 1;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "name": {
        missing--;
        if (!isText(member)) return REFUSED;
        break;
      }
      case "identifier": {
        if (!isUri(member)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own : REFUSED;
}

function acceptSourceDerivation(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  let missing = 2;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "source": {
        missing--;
        if (!isReference(member, isId, entity, 1)) return REFUSED;
        break;
      }
      case "how": {
        missing--;
        if (!isDerivation(member)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own : REFUSED;
}

function acceptSourceDigest(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  enter(value, holder, place);
  let own = 0;
  let missing = 2;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "sha256": {
        missing--;
        if (!isSha256(member)) return REFUSED;
        break;
      }
      case "length": {
        missing--;
        if (!Number.isSafeInteger(member) || (member as number) < 0 || (member as number) > 1000000000)
          return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own : REFUSED;
}

function acceptEvidence(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "source": {
        if (!isReference(member, isId, entity, 2)) return REFUSED;
        break;
      }
      case "part": {
        if (!isEvidencePart(member)) return REFUSED;
        break;
      }
      case "exact": {
        if (!isEvidenceExact(member)) return REFUSED;
        break;
      }
      case "start": {
        if (!Number.isSafeInteger(member) || (member as number) < 0 || (member as number) > 1000000000)
          return REFUSED;
        break;
      }
      case "end": {
        if (!Number.isSafeInteger(member) || (member as number) < 0 || (member as number) > 1000000000)
          return REFUSED;
        break;
      }
      case "sha256": {
        if (!isSha256(member)) return REFUSED;
        break;
      }
      case "prefix": {
        if (!isEvidenceExact(member)) return REFUSED;
        break;
      }
      case "suffix": {
        if (!isEvidenceExact(member)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return hasNoOthers(value, own) ? own : REFUSED;
}

function acceptSource(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  let missing = 4;
  let inner = 0;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "id": {
        missing--;
        if (!isId(member)) return REFUSED;
        give(member, entity, 3);
        break;
      }
      case "kind": {
        missing--;
        if (!isSourceKind(member)) return REFUSED;
        break;
      }
      case "publisher": {
        missing--;
        if (!isReference(member, isId, entity, 4)) return REFUSED;
        break;
      }
      case "title": {
        if (!isText(member)) return REFUSED;
        break;
      }
      case "url": {
        if (!isWebAddress(member)) return REFUSED;
        break;
      }
      case "authors": {
        if (!areAll(member, 0, isText)) return REFUSED;
        break;
      }
      case "language": {
        missing--;
        if (!isLanguageTag(member)) return REFUSED;
        break;
      }
      case "publishedOn": {
        if (!isEdtf(member)) return REFUSED;
        break;
      }
      case "retrievedOn": {
        if (!isEdtf(member)) return REFUSED;
        break;
      }
      case "derivedFrom": {
        const memberCount = acceptSourceDerivationList(member, 0, entity, 5);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "production": {
        if (!isProduction(member)) return REFUSED;
        break;
      }
      case "license": {
        if (!isText(member)) return REFUSED;
        break;
      }
      case "text": {
        if (!isSourceText(member)) return REFUSED;
        break;
      }
      case "digest": {
        const memberCount = acceptSourceDigest(member, entity, 6);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "extent": {
        if (!isExtent(member)) return REFUSED;
        break;
      }
      case "offTopic": {
        const memberCount = acceptEvidenceList(member, 0, entity, 7);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

function acceptIdentifiers(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  enter(value, holder, place);
  let own = 0;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "wikidata": {
        if (!isIdentifiersWikidata(member)) return REFUSED;
        break;
      }
      case "iso3166": {
        if (!isIdentifiersIso3166(member)) return REFUSED;
        break;
      }
      case "uris": {
        if (!areAll(member, 0, isUri)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return hasNoOthers(value, own) ? own : REFUSED;
}

function acceptOffice(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  let missing = 3;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "title": {
        missing--;
        if (!isText(member)) return REFUSED;
        break;
      }
      case "kind": {
        missing--;
        if (!isOfficeKind(member)) return REFUSED;
        break;
      }
      case "of": {
        missing--;
        if (!isReference(member, isId, entity, 8)) return REFUSED;
        break;
      }
      case "startDate": {
        if (!isEdtf(member)) return REFUSED;
        break;
      }
      case "endDate": {
        if (!isEdtf(member)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own : REFUSED;
}

function acceptPerson(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  let missing = 3;
  let inner = 0;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "kind": {
        missing--;
        if (member !== "person") return REFUSED;
        break;
      }
      case "id": {
        missing--;
        if (!isId(member)) return REFUSED;
        give(member, entity, 9);
        break;
      }
      case "name": {
        missing--;
        if (!isText(member)) return REFUSED;
        break;
      }
      case "otherNames": {
        if (!areAll(member, 0, isText)) return REFUSED;
        break;
      }
      case "identifiers": {
        const memberCount = acceptIdentifiers(member, entity, 10);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      case "offices": {
        const memberCount = acceptOfficeList(member, 0, entity, 11);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

function acceptOrganization(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  let missing = 3;
  let inner = 0;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "kind": {
        missing--;
        if (member !== "organization") return REFUSED;
        break;
      }
      case "id": {
        missing--;
        if (!isId(member)) return REFUSED;
        give(member, entity, 12);
        break;
      }
      case "name": {
        missing--;
        if (!isText(member)) return REFUSED;
        break;
      }
      case "otherNames": {
        if (!areAll(member, 0, isText)) return REFUSED;
        break;
      }
      case "identifiers": {
        const memberCount = acceptIdentifiers(member, entity, 13);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      case "partOf": {
        if (!isReference(member, isId, entity, 14)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

function acceptState(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  let missing = 3;
  let inner = 0;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "kind": {
        missing--;
        if (member !== "state") return REFUSED;
        break;
      }
      case "id": {
        missing--;
        if (!isId(member)) return REFUSED;
        give(member, entity, 15);
        break;
      }
      case "name": {
        missing--;
        if (!isText(member)) return REFUSED;
        break;
      }
      case "otherNames": {
        if (!areAll(member, 0, isText)) return REFUSED;
        break;
      }
      case "identifiers": {
        const memberCount = acceptIdentifiers(member, entity, 16);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

function acceptGroup(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  let missing = 3;
  let inner = 0;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "kind": {
        missing--;
        if (member !== "group") return REFUSED;
        break;
      }
      case "id": {
        missing--;
        if (!isId(member)) return REFUSED;
        give(member, entity, 17);
        break;
      }
      case "name": {
        missing--;
        if (!isText(member)) return REFUSED;
        break;
      }
      case "otherNames": {
        if (!areAll(member, 0, isText)) return REFUSED;
        break;
      }
      case "identifiers": {
        const memberCount = acceptIdentifiers(member, entity, 18);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      case "members": {
        if (!areReferences(member, 0, isId, entity, 19)) return REFUSED;
        break;
      }
      case "affiliation": {
        if (!isReference(member, isId, entity, 20)) return REFUSED;
        break;
      }
      case "count": {
        if (!Number.isSafeInteger(member) || (member as number) < 1 || (member as number) > 1000000000)
          return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

function acceptActor(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  switch (value.kind) {
    case "person":
      return acceptPerson(value, holder, place);
    case "organization":
      return acceptOrganization(value, holder, place);
    case "state":
      return acceptState(value, holder, place);
    case "group":
      return acceptGroup(value, holder, place);
    default:
      return REFUSED;
  }
}

function acceptDateClaim(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  let missing = 2;
  let inner = 0;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "value": {
        missing--;
        if (!isEdtf(member)) return REFUSED;
        break;
      }
      case "time": {
        if (!isClockTime(member)) return REFUSED;
        break;
      }
      case "partOfDay": {
        if (!isPartOfDay(member)) return REFUSED;
        break;
      }
      case "zone": {
        if (!isText(member)) return REFUSED;
        break;
      }
      case "weekday": {
        if (!isWeekday(member)) return REFUSED;
        break;
      }
      case "asPrinted": {
        if (!isText(member)) return REFUSED;
        break;
      }
      case "basis": {
        missing--;
        if (!isDateBasis(member)) return REFUSED;
        break;
      }
      case "basisSource": {
        if (!isReference(member, isId, entity, 21)) return REFUSED;
        break;
      }
      case "evidence": {
        const memberCount = acceptEvidenceList(member, 0, entity, 22);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

function acceptCue(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  let missing = 2;
  let inner = 0;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "text": {
        missing--;
        if (!isText(member)) return REFUSED;
        break;
      }
      case "stance": {
        missing--;
        if (!isStance(member)) return REFUSED;
        break;
      }
      case "account": {
        if (!isReference(member, isId, entity, 23)) return REFUSED;
        break;
      }
      case "evidence": {
        const memberCount = acceptEvidenceList(member, 0, entity, 24);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

function acceptAccount(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  let missing = 4;
  let inner = 0;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "id": {
        missing--;
        if (!isId(member)) return REFUSED;
        give(member, entity, 25);
        break;
      }
      case "kind": {
        missing--;
        if (!isAccountKind(member)) return REFUSED;
        break;
      }
      case "voice": {
        missing--;
        if (!isReference(member, isId, entity, 26)) return REFUSED;
        break;
      }
      case "source": {
        missing--;
        if (!isReference(member, isId, entity, 27)) return REFUSED;
        break;
      }
      case "relayedBy": {
        if (!isReference(member, isId, entity, 28)) return REFUSED;
        break;
      }
      case "revises": {
        if (!isReference(member, isId, entity, 29)) return REFUSED;
        break;
      }
      case "authors": {
        if (!areReferences(member, 0, isId, entity, 30)) return REFUSED;
        break;
      }
      case "writtenOn": {
        const memberCount = acceptDateClaim(member, entity, 31);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "releasedOn": {
        const memberCount = acceptDateClaim(member, entity, 32);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "fidelity": {
        if (!isFidelity(member)) return REFUSED;
        break;
      }
      case "language": {
        if (!isLanguageTag(member)) return REFUSED;
        break;
      }
      case "platform": {
        if (!isText(member)) return REFUSED;
        break;
      }
      case "cues": {
        const memberCount = acceptCueList(member, 0, entity, 33);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "evidence": {
        const memberCount = acceptEvidenceList(member, 0, entity, 34);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

function acceptTopic(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  let missing = 3;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "id": {
        missing--;
        if (!isId(member)) return REFUSED;
        give(member, entity, 35);
        break;
      }
      case "label": {
        missing--;
        if (!isText(member)) return REFUSED;
        break;
      }
      case "kind": {
        missing--;
        if (!isTopicKind(member)) return REFUSED;
        break;
      }
      case "broader": {
        if (!isReference(member, isId, entity, 36)) return REFUSED;
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own : REFUSED;
}

function acceptParticipant(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  let missing = 2;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "actor": {
        missing--;
        if (!isReference(member, isId, entity, 37)) return REFUSED;
        break;
      }
      case "roles": {
        missing--;
        if (!areAll(member, 1, isParticipantRole)) return REFUSED;
        break;
      }
      case "presence": {
        if (!isPresence(member)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own : REFUSED;
}

function acceptDiscussedTopic(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  let missing = 3;
  let inner = 0;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "id": {
        if (!isId(member)) return REFUSED;
        give(member, entity, 38);
        break;
      }
      case "topic": {
        missing--;
        if (!isReference(member, isId, entity, 39)) return REFUSED;
        break;
      }
      case "account": {
        missing--;
        if (!isReference(member, isId, entity, 40)) return REFUSED;
        break;
      }
      case "attribution": {
        if (!isAttribution(member)) return REFUSED;
        break;
      }
      case "cues": {
        const memberCount = acceptCueList(member, 0, entity, 41);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "factuality": {
        if (!isFactuality(member)) return REFUSED;
        break;
      }
      case "evidence": {
        missing--;
        const memberCount = acceptEvidenceList(member, 1, entity, 42);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

function acceptDescription(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  let missing = 4;
  let inner = 0;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "id": {
        if (!isId(member)) return REFUSED;
        give(member, entity, 43);
        break;
      }
      case "of": {
        missing--;
        if (!isReference(member, isId, entity, 44)) return REFUSED;
        break;
      }
      case "text": {
        missing--;
        if (!isText(member)) return REFUSED;
        break;
      }
      case "status": {
        if (!isDescriptionStatus(member)) return REFUSED;
        break;
      }
      case "corrected": {
        if (!isText(member)) return REFUSED;
        break;
      }
      case "account": {
        missing--;
        if (!isReference(member, isId, entity, 45)) return REFUSED;
        break;
      }
      case "attribution": {
        if (!isAttribution(member)) return REFUSED;
        break;
      }
      case "cues": {
        const memberCount = acceptCueList(member, 0, entity, 46);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "factuality": {
        if (!isFactuality(member)) return REFUSED;
        break;
      }
      case "evidence": {
        missing--;
        const memberCount = acceptEvidenceList(member, 1, entity, 47);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

function acceptReference(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  let missing = 1;
  let inner = 0;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "content": {
        missing--;
        if (!isText(member)) return REFUSED;
        break;
      }
      case "by": {
        if (!isReference(member, isId, entity, 48)) return REFUSED;
        break;
      }
      case "date": {
        const memberCount = acceptDateClaim(member, entity, 49);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "place": {
        if (!isText(member)) return REFUSED;
        break;
      }
      case "to": {
        if (!isReference(member, isId, entity, 50)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

function acceptStatementElement(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  let missing = 2;
  let inner = 0;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "id": {
        if (!isId(member)) return REFUSED;
        give(member, entity, 51);
        break;
      }
      case "content": {
        missing--;
        if (!isText(member)) return REFUSED;
        break;
      }
      case "evidence": {
        missing--;
        const memberCount = acceptEvidenceList(member, 1, entity, 52);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

function acceptStatement(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  let missing = 8;
  let inner = 0;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "id": {
        missing--;
        if (!isId(member)) return REFUSED;
        give(member, entity, 53);
        break;
      }
      case "speakers": {
        missing--;
        if (!areReferences(member, 0, isId, entity, 54)) return REFUSED;
        break;
      }
      case "addressees": {
        if (!areReferences(member, 0, isId, entity, 55)) return REFUSED;
        break;
      }
      case "setting": {
        missing--;
        if (!isSetting(member)) return REFUSED;
        break;
      }
      case "occasion": {
        const memberCount = acceptReference(member, entity, 56);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "mode": {
        missing--;
        if (!isMode(member)) return REFUSED;
        break;
      }
      case "acts": {
        missing--;
        if (!areAll(member, 1, isAct)) return REFUSED;
        break;
      }
      case "content": {
        missing--;
        if (!isText(member)) return REFUSED;
        break;
      }
      case "condition": {
        if (!isText(member)) return REFUSED;
        break;
      }
      case "topics": {
        if (!areReferences(member, 0, isId, entity, 57)) return REFUSED;
        break;
      }
      case "about": {
        if (!areReferences(member, 0, isId, entity, 58)) return REFUSED;
        break;
      }
      case "respondsTo": {
        if (!areReferences(member, 0, isId, entity, 59)) return REFUSED;
        break;
      }
      case "refersTo": {
        const memberCount = acceptReferenceList(member, 0, entity, 60);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "elements": {
        const memberCount = acceptStatementElementList(member, 0, entity, 61);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "insertions": {
        const memberCount = acceptEvidenceList(member, 0, entity, 62);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "omissions": {
        const memberCount = acceptEvidenceList(member, 0, entity, 63);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "account": {
        missing--;
        if (!isReference(member, isId, entity, 64)) return REFUSED;
        break;
      }
      case "attribution": {
        if (!isAttribution(member)) return REFUSED;
        break;
      }
      case "cues": {
        const memberCount = acceptCueList(member, 0, entity, 65);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "factuality": {
        if (!isFactuality(member)) return REFUSED;
        break;
      }
      case "evidence": {
        missing--;
        const memberCount = acceptEvidenceList(member, 1, entity, 66);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

function acceptOutcomeClaim(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  let missing = 2;
  let inner = 0;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "id": {
        if (!isId(member)) return REFUSED;
        give(member, entity, 67);
        break;
      }
      case "mode": {
        if (!isMode(member)) return REFUSED;
        break;
      }
      case "content": {
        if (!isText(member)) return REFUSED;
        break;
      }
      case "condition": {
        if (!isText(member)) return REFUSED;
        break;
      }
      case "parties": {
        if (!areReferences(member, 0, isId, entity, 68)) return REFUSED;
        break;
      }
      case "due": {
        const memberCount = acceptDateClaim(member, entity, 69);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "account": {
        missing--;
        if (!isReference(member, isId, entity, 70)) return REFUSED;
        break;
      }
      case "attribution": {
        if (!isAttribution(member)) return REFUSED;
        break;
      }
      case "cues": {
        const memberCount = acceptCueList(member, 0, entity, 71);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "factuality": {
        if (!isFactuality(member)) return REFUSED;
        break;
      }
      case "evidence": {
        missing--;
        const memberCount = acceptEvidenceList(member, 1, entity, 72);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

function acceptOutcome(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  let missing = 4;
  let inner = 0;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "id": {
        missing--;
        if (!isId(member)) return REFUSED;
        give(member, entity, 73);
        break;
      }
      case "kind": {
        missing--;
        if (!isOutcomeKind(member)) return REFUSED;
        break;
      }
      case "content": {
        missing--;
        if (!isText(member)) return REFUSED;
        break;
      }
      case "condition": {
        if (!isText(member)) return REFUSED;
        break;
      }
      case "parties": {
        if (!areReferences(member, 0, isId, entity, 74)) return REFUSED;
        break;
      }
      case "due": {
        const memberCount = acceptDateClaim(member, entity, 75);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "claims": {
        missing--;
        const memberCount = acceptOutcomeClaimList(member, 1, entity, 76);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

function acceptCircumstanceOccurrence(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  let missing = 3;
  let inner = 0;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "kind": {
        missing--;
        if (member !== "occurrence") return REFUSED;
        break;
      }
      case "id": {
        if (!isId(member)) return REFUSED;
        give(member, entity, 77);
        break;
      }
      case "date": {
        const memberCount = acceptDateClaim(member, entity, 78);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "account": {
        missing--;
        if (!isReference(member, isId, entity, 79)) return REFUSED;
        break;
      }
      case "attribution": {
        if (!isAttribution(member)) return REFUSED;
        break;
      }
      case "cues": {
        const memberCount = acceptCueList(member, 0, entity, 80);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "factuality": {
        if (!isFactuality(member)) return REFUSED;
        break;
      }
      case "evidence": {
        missing--;
        const memberCount = acceptEvidenceList(member, 1, entity, 81);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

function acceptCircumstanceInitiator(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  let missing = 4;
  let inner = 0;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "kind": {
        missing--;
        if (member !== "initiator") return REFUSED;
        break;
      }
      case "id": {
        if (!isId(member)) return REFUSED;
        give(member, entity, 82);
        break;
      }
      case "by": {
        missing--;
        if (!isReference(member, isId, entity, 83)) return REFUSED;
        break;
      }
      case "how": {
        if (!isInitiation(member)) return REFUSED;
        break;
      }
      case "account": {
        missing--;
        if (!isReference(member, isId, entity, 84)) return REFUSED;
        break;
      }
      case "attribution": {
        if (!isAttribution(member)) return REFUSED;
        break;
      }
      case "cues": {
        const memberCount = acceptCueList(member, 0, entity, 85);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "factuality": {
        if (!isFactuality(member)) return REFUSED;
        break;
      }
      case "evidence": {
        missing--;
        const memberCount = acceptEvidenceList(member, 1, entity, 86);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

function acceptCircumstanceTime(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  let missing = 4;
  let inner = 0;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "kind": {
        missing--;
        if (member !== "time") return REFUSED;
        break;
      }
      case "id": {
        if (!isId(member)) return REFUSED;
        give(member, entity, 87);
        break;
      }
      case "date": {
        missing--;
        const memberCount = acceptDateClaim(member, entity, 88);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "account": {
        missing--;
        if (!isReference(member, isId, entity, 89)) return REFUSED;
        break;
      }
      case "attribution": {
        if (!isAttribution(member)) return REFUSED;
        break;
      }
      case "cues": {
        const memberCount = acceptCueList(member, 0, entity, 90);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "factuality": {
        if (!isFactuality(member)) return REFUSED;
        break;
      }
      case "evidence": {
        missing--;
        const memberCount = acceptEvidenceList(member, 1, entity, 91);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

function acceptCircumstanceDuration(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  let missing = 4;
  let inner = 0;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "kind": {
        missing--;
        if (member !== "duration") return REFUSED;
        break;
      }
      case "id": {
        if (!isId(member)) return REFUSED;
        give(member, entity, 92);
        break;
      }
      case "length": {
        missing--;
        if (!isIsoDuration(member)) return REFUSED;
        break;
      }
      case "bound": {
        if (!isDurationBound(member)) return REFUSED;
        break;
      }
      case "counted": {
        if (!isCounted(member)) return REFUSED;
        break;
      }
      case "account": {
        missing--;
        if (!isReference(member, isId, entity, 93)) return REFUSED;
        break;
      }
      case "attribution": {
        if (!isAttribution(member)) return REFUSED;
        break;
      }
      case "cues": {
        const memberCount = acceptCueList(member, 0, entity, 94);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "factuality": {
        if (!isFactuality(member)) return REFUSED;
        break;
      }
      case "evidence": {
        missing--;
        const memberCount = acceptEvidenceList(member, 1, entity, 95);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

function acceptCircumstanceMedium(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  let missing = 4;
  let inner = 0;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "kind": {
        missing--;
        if (member !== "medium") return REFUSED;
        break;
      }
      case "id": {
        if (!isId(member)) return REFUSED;
        give(member, entity, 96);
        break;
      }
      case "medium": {
        missing--;
        if (!isMedium(member)) return REFUSED;
        break;
      }
      case "account": {
        missing--;
        if (!isReference(member, isId, entity, 97)) return REFUSED;
        break;
      }
      case "attribution": {
        if (!isAttribution(member)) return REFUSED;
        break;
      }
      case "cues": {
        const memberCount = acceptCueList(member, 0, entity, 98);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "factuality": {
        if (!isFactuality(member)) return REFUSED;
        break;
      }
      case "evidence": {
        missing--;
        const memberCount = acceptEvidenceList(member, 1, entity, 99);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

function acceptCircumstancePlace(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  let missing = 5;
  let inner = 0;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "kind": {
        missing--;
        if (member !== "place") return REFUSED;
        break;
      }
      case "id": {
        if (!isId(member)) return REFUSED;
        give(member, entity, 100);
        break;
      }
      case "actor": {
        missing--;
        if (!isReference(member, isId, entity, 101)) return REFUSED;
        break;
      }
      case "place": {
        missing--;
        if (!isText(member)) return REFUSED;
        break;
      }
      case "account": {
        missing--;
        if (!isReference(member, isId, entity, 102)) return REFUSED;
        break;
      }
      case "attribution": {
        if (!isAttribution(member)) return REFUSED;
        break;
      }
      case "cues": {
        const memberCount = acceptCueList(member, 0, entity, 103);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "factuality": {
        if (!isFactuality(member)) return REFUSED;
        break;
      }
      case "evidence": {
        missing--;
        const memberCount = acceptEvidenceList(member, 1, entity, 104);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

function acceptCircumstanceAttendance(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  let missing = 4;
  let inner = 0;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "kind": {
        missing--;
        if (member !== "attendance") return REFUSED;
        break;
      }
      case "id": {
        if (!isId(member)) return REFUSED;
        give(member, entity, 105);
        break;
      }
      case "actors": {
        missing--;
        if (!areReferences(member, 1, isId, entity, 106)) return REFUSED;
        break;
      }
      case "role": {
        if (!isParticipantRole(member)) return REFUSED;
        break;
      }
      case "presence": {
        if (!isPresence(member)) return REFUSED;
        break;
      }
      case "account": {
        missing--;
        if (!isReference(member, isId, entity, 107)) return REFUSED;
        break;
      }
      case "attribution": {
        if (!isAttribution(member)) return REFUSED;
        break;
      }
      case "cues": {
        const memberCount = acceptCueList(member, 0, entity, 108);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "factuality": {
        if (!isFactuality(member)) return REFUSED;
        break;
      }
      case "evidence": {
        missing--;
        const memberCount = acceptEvidenceList(member, 1, entity, 109);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

function acceptCircumstanceInterpreting(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  let missing = 3;
  let inner = 0;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "kind": {
        missing--;
        if (member !== "interpreting") return REFUSED;
        break;
      }
      case "id": {
        if (!isId(member)) return REFUSED;
        give(member, entity, 110);
        break;
      }
      case "manner": {
        if (!isInterpretingManner(member)) return REFUSED;
        break;
      }
      case "by": {
        if (!isReference(member, isId, entity, 111)) return REFUSED;
        break;
      }
      case "account": {
        missing--;
        if (!isReference(member, isId, entity, 112)) return REFUSED;
        break;
      }
      case "attribution": {
        if (!isAttribution(member)) return REFUSED;
        break;
      }
      case "cues": {
        const memberCount = acceptCueList(member, 0, entity, 113);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "factuality": {
        if (!isFactuality(member)) return REFUSED;
        break;
      }
      case "evidence": {
        missing--;
        const memberCount = acceptEvidenceList(member, 1, entity, 114);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

function acceptCircumstancePreviousContact(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  let missing = 3;
  let inner = 0;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "kind": {
        missing--;
        if (member !== "previous-contact") return REFUSED;
        break;
      }
      case "id": {
        if (!isId(member)) return REFUSED;
        give(member, entity, 115);
        break;
      }
      case "content": {
        if (!isText(member)) return REFUSED;
        break;
      }
      case "date": {
        const memberCount = acceptDateClaim(member, entity, 116);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "gap": {
        if (!isIsoPeriod(member)) return REFUSED;
        break;
      }
      case "bound": {
        if (!isDurationBound(member)) return REFUSED;
        break;
      }
      case "parties": {
        if (!areReferences(member, 0, isId, entity, 117)) return REFUSED;
        break;
      }
      case "account": {
        missing--;
        if (!isReference(member, isId, entity, 118)) return REFUSED;
        break;
      }
      case "attribution": {
        if (!isAttribution(member)) return REFUSED;
        break;
      }
      case "cues": {
        const memberCount = acceptCueList(member, 0, entity, 119);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "factuality": {
        if (!isFactuality(member)) return REFUSED;
        break;
      }
      case "evidence": {
        missing--;
        const memberCount = acceptEvidenceList(member, 1, entity, 120);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

function acceptCircumstanceAttempt(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  let missing = 5;
  let inner = 0;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "kind": {
        missing--;
        if (member !== "attempt") return REFUSED;
        break;
      }
      case "id": {
        if (!isId(member)) return REFUSED;
        give(member, entity, 121);
        break;
      }
      case "date": {
        missing--;
        const memberCount = acceptDateClaim(member, entity, 122);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "result": {
        missing--;
        if (!isAttemptResult(member)) return REFUSED;
        break;
      }
      case "by": {
        if (!isReference(member, isId, entity, 123)) return REFUSED;
        break;
      }
      case "blamed": {
        if (!isReference(member, isId, entity, 124)) return REFUSED;
        break;
      }
      case "cause": {
        if (!isText(member)) return REFUSED;
        break;
      }
      case "account": {
        missing--;
        if (!isReference(member, isId, entity, 125)) return REFUSED;
        break;
      }
      case "attribution": {
        if (!isAttribution(member)) return REFUSED;
        break;
      }
      case "cues": {
        const memberCount = acceptCueList(member, 0, entity, 126);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "factuality": {
        if (!isFactuality(member)) return REFUSED;
        break;
      }
      case "evidence": {
        missing--;
        const memberCount = acceptEvidenceList(member, 1, entity, 127);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

function acceptCircumstanceRecording(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  let missing = 3;
  let inner = 0;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "kind": {
        missing--;
        if (member !== "recording") return REFUSED;
        break;
      }
      case "id": {
        if (!isId(member)) return REFUSED;
        give(member, entity, 128);
        break;
      }
      case "by": {
        if (!isReference(member, isId, entity, 129)) return REFUSED;
        break;
      }
      case "releasedBy": {
        if (!isReference(member, isId, entity, 130)) return REFUSED;
        break;
      }
      case "recipients": {
        if (!areReferences(member, 0, isId, entity, 131)) return REFUSED;
        break;
      }
      case "on": {
        const memberCount = acceptDateClaim(member, entity, 132);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "account": {
        missing--;
        if (!isReference(member, isId, entity, 133)) return REFUSED;
        break;
      }
      case "attribution": {
        if (!isAttribution(member)) return REFUSED;
        break;
      }
      case "cues": {
        const memberCount = acceptCueList(member, 0, entity, 134);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "factuality": {
        if (!isFactuality(member)) return REFUSED;
        break;
      }
      case "evidence": {
        missing--;
        const memberCount = acceptEvidenceList(member, 1, entity, 135);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

function acceptCircumstanceEvent(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  let missing = 5;
  let inner = 0;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "kind": {
        missing--;
        if (member !== "event") return REFUSED;
        break;
      }
      case "id": {
        if (!isId(member)) return REFUSED;
        give(member, entity, 136);
        break;
      }
      case "content": {
        missing--;
        if (!isText(member)) return REFUSED;
        break;
      }
      case "relation": {
        missing--;
        if (!isEventRelation(member)) return REFUSED;
        break;
      }
      case "date": {
        const memberCount = acceptDateClaim(member, entity, 137);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "account": {
        missing--;
        if (!isReference(member, isId, entity, 138)) return REFUSED;
        break;
      }
      case "attribution": {
        if (!isAttribution(member)) return REFUSED;
        break;
      }
      case "cues": {
        const memberCount = acceptCueList(member, 0, entity, 139);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "factuality": {
        if (!isFactuality(member)) return REFUSED;
        break;
      }
      case "evidence": {
        missing--;
        const memberCount = acceptEvidenceList(member, 1, entity, 140);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

function acceptCircumstanceRelatedCall(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  let missing = 5;
  let inner = 0;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "kind": {
        missing--;
        if (member !== "related-call") return REFUSED;
        break;
      }
      case "id": {
        if (!isId(member)) return REFUSED;
        give(member, entity, 141);
        break;
      }
      case "call": {
        missing--;
        if (!isReference(member, isId, entity, 142)) return REFUSED;
        break;
      }
      case "link": {
        missing--;
        if (!isCallLink(member)) return REFUSED;
        break;
      }
      case "account": {
        missing--;
        if (!isReference(member, isId, entity, 143)) return REFUSED;
        break;
      }
      case "attribution": {
        if (!isAttribution(member)) return REFUSED;
        break;
      }
      case "cues": {
        const memberCount = acceptCueList(member, 0, entity, 144);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "factuality": {
        if (!isFactuality(member)) return REFUSED;
        break;
      }
      case "evidence": {
        missing--;
        const memberCount = acceptEvidenceList(member, 1, entity, 145);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

function acceptCircumstanceSilence(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  let missing = 5;
  let inner = 0;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "kind": {
        missing--;
        if (member !== "silence") return REFUSED;
        break;
      }
      case "id": {
        if (!isId(member)) return REFUSED;
        give(member, entity, 146);
        break;
      }
      case "actors": {
        missing--;
        if (!areReferences(member, 1, isId, entity, 147)) return REFUSED;
        break;
      }
      case "content": {
        missing--;
        if (!isText(member)) return REFUSED;
        break;
      }
      case "regarding": {
        if (!isReference(member, isId, entity, 148)) return REFUSED;
        break;
      }
      case "asOf": {
        const memberCount = acceptDateClaim(member, entity, 149);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "account": {
        missing--;
        if (!isReference(member, isId, entity, 150)) return REFUSED;
        break;
      }
      case "attribution": {
        if (!isAttribution(member)) return REFUSED;
        break;
      }
      case "cues": {
        const memberCount = acceptCueList(member, 0, entity, 151);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "factuality": {
        if (!isFactuality(member)) return REFUSED;
        break;
      }
      case "evidence": {
        missing--;
        const memberCount = acceptEvidenceList(member, 1, entity, 152);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

function acceptCircumstance(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  switch (value.kind) {
    case "occurrence":
      return acceptCircumstanceOccurrence(value, holder, place);
    case "initiator":
      return acceptCircumstanceInitiator(value, holder, place);
    case "time":
      return acceptCircumstanceTime(value, holder, place);
    case "duration":
      return acceptCircumstanceDuration(value, holder, place);
    case "medium":
      return acceptCircumstanceMedium(value, holder, place);
    case "place":
      return acceptCircumstancePlace(value, holder, place);
    case "attendance":
      return acceptCircumstanceAttendance(value, holder, place);
    case "interpreting":
      return acceptCircumstanceInterpreting(value, holder, place);
    case "previous-contact":
      return acceptCircumstancePreviousContact(value, holder, place);
    case "attempt":
      return acceptCircumstanceAttempt(value, holder, place);
    case "recording":
      return acceptCircumstanceRecording(value, holder, place);
    case "event":
      return acceptCircumstanceEvent(value, holder, place);
    case "related-call":
      return acceptCircumstanceRelatedCall(value, holder, place);
    case "silence":
      return acceptCircumstanceSilence(value, holder, place);
    default:
      return REFUSED;
  }
}

function acceptComparison(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  let missing = 4;
  let inner = 0;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "id": {
        if (!isId(member)) return REFUSED;
        give(member, entity, 153);
        break;
      }
      case "kind": {
        missing--;
        if (!isComparisonKind(member)) return REFUSED;
        break;
      }
      case "from": {
        missing--;
        if (!isReference(member, isId, entity, 154)) return REFUSED;
        break;
      }
      case "to": {
        missing--;
        if (!areReferences(member, 1, isId, entity, 155)) return REFUSED;
        break;
      }
      case "account": {
        if (!isReference(member, isId, entity, 156)) return REFUSED;
        break;
      }
      case "note": {
        missing--;
        if (!isText(member)) return REFUSED;
        break;
      }
      case "evidence": {
        const memberCount = acceptEvidenceList(member, 0, entity, 157);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

function acceptLeaderCall(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  let missing = 5;
  let inner = 0;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "id": {
        missing--;
        if (!isId(member)) return REFUSED;
        give(member, entity, 158);
        break;
      }
      case "medium": {
        missing--;
        if (!isMedium(member)) return REFUSED;
        break;
      }
      case "status": {
        missing--;
        if (!isCallStatus(member)) return REFUSED;
        break;
      }
      case "date": {
        missing--;
        const memberCount = acceptDateClaim(member, entity, 159);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "participants": {
        missing--;
        const memberCount = acceptParticipantList(member, 2, entity, 160);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "topics": {
        const memberCount = acceptDiscussedTopicList(member, 0, entity, 161);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "descriptions": {
        const memberCount = acceptDescriptionList(member, 0, entity, 162);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "statements": {
        const memberCount = acceptStatementList(member, 0, entity, 163);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "outcomes": {
        const memberCount = acceptOutcomeList(member, 0, entity, 164);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "circumstances": {
        const memberCount = acceptCircumstanceList(member, 0, entity, 165);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "comparisons": {
        const memberCount = acceptComparisonList(member, 0, entity, 166);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "sameAs": {
        if (!areAll(member, 0, isUri)) return REFUSED;
        break;
      }
      case "differentFrom": {
        if (!areReferences(member, 0, isId, entity, 167)) return REFUSED;
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

function acceptDataset(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  let missing = 8;
  let inner = 0;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "$schema": {
        if (!isSourceText(member)) return REFUSED;
        break;
      }
      case "schemaVersion": {
        missing--;
        if (!isVersion(member)) return REFUSED;
        break;
      }
      case "id": {
        missing--;
        if (!isId(member)) return REFUSED;
        give(member, entity, 168);
        break;
      }
      case "title": {
        missing--;
        if (!isText(member)) return REFUSED;
        break;
      }
      case "description": {
        if (!isText(member)) return REFUSED;
        break;
      }
      case "language": {
        missing--;
        if (!isLanguageTag(member)) return REFUSED;
        break;
      }
      case "license": {
        if (!isText(member)) return REFUSED;
        break;
      }
      case "version": {
        if (!isText(member)) return REFUSED;
        break;
      }
      case "creators": {
        const memberCount = acceptCreatorList(member, 0, entity, 169);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "createdOn": {
        if (!isEdtf(member)) return REFUSED;
        break;
      }
      case "production": {
        if (!isProduction(member)) return REFUSED;
        break;
      }
      case "sources": {
        missing--;
        const memberCount = acceptSourceList(member, 1, entity, 170);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "actors": {
        missing--;
        const memberCount = acceptActorList(member, 1, entity, 171);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "accounts": {
        missing--;
        const memberCount = acceptAccountList(member, 1, entity, 172);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "topics": {
        const memberCount = acceptTopicList(member, 0, entity, 173);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "calls": {
        missing--;
        const memberCount = acceptLeaderCallList(member, 1, entity, 174);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

function acceptSourceDerivationList(list: unknown, minimum: number, holder: number, field: number): number {
  if (!Array.isArray(list) || list.length < minimum) return REFUSED;
  let count = 0;
  for (let index = 0; index < list.length; index++) {
    const inner = acceptSourceDerivation(list[index], holder, field + (index + 1) * MOST_FIELDS);
    if (inner < 0) return REFUSED;
    count += inner;
  }
  return count;
}

function acceptEvidenceList(list: unknown, minimum: number, holder: number, field: number): number {
  if (!Array.isArray(list) || list.length < minimum) return REFUSED;
  let count = 0;
  for (let index = 0; index < list.length; index++) {
    const inner = acceptEvidence(list[index], holder, field + (index + 1) * MOST_FIELDS);
    if (inner < 0) return REFUSED;
    count += inner;
  }
  return count;
}

function acceptOfficeList(list: unknown, minimum: number, holder: number, field: number): number {
  if (!Array.isArray(list) || list.length < minimum) return REFUSED;
  let count = 0;
  for (let index = 0; index < list.length; index++) {
    const inner = acceptOffice(list[index], holder, field + (index + 1) * MOST_FIELDS);
    if (inner < 0) return REFUSED;
    count += inner;
  }
  return count;
}

function acceptCueList(list: unknown, minimum: number, holder: number, field: number): number {
  if (!Array.isArray(list) || list.length < minimum) return REFUSED;
  let count = 0;
  for (let index = 0; index < list.length; index++) {
    const inner = acceptCue(list[index], holder, field + (index + 1) * MOST_FIELDS);
    if (inner < 0) return REFUSED;
    count += inner;
  }
  return count;
}

function acceptReferenceList(list: unknown, minimum: number, holder: number, field: number): number {
  if (!Array.isArray(list) || list.length < minimum) return REFUSED;
  let count = 0;
  for (let index = 0; index < list.length; index++) {
    const inner = acceptReference(list[index], holder, field + (index + 1) * MOST_FIELDS);
    if (inner < 0) return REFUSED;
    count += inner;
  }
  return count;
}

function acceptStatementElementList(list: unknown, minimum: number, holder: number, field: number): number {
  if (!Array.isArray(list) || list.length < minimum) return REFUSED;
  let count = 0;
  for (let index = 0; index < list.length; index++) {
    const inner = acceptStatementElement(list[index], holder, field + (index + 1) * MOST_FIELDS);
    if (inner < 0) return REFUSED;
    count += inner;
  }
  return count;
}

function acceptOutcomeClaimList(list: unknown, minimum: number, holder: number, field: number): number {
  if (!Array.isArray(list) || list.length < minimum) return REFUSED;
  let count = 0;
  for (let index = 0; index < list.length; index++) {
    const inner = acceptOutcomeClaim(list[index], holder, field + (index + 1) * MOST_FIELDS);
    if (inner < 0) return REFUSED;
    count += inner;
  }
  return count;
}

function acceptParticipantList(list: unknown, minimum: number, holder: number, field: number): number {
  if (!Array.isArray(list) || list.length < minimum) return REFUSED;
  let count = 0;
  for (let index = 0; index < list.length; index++) {
    const inner = acceptParticipant(list[index], holder, field + (index + 1) * MOST_FIELDS);
    if (inner < 0) return REFUSED;
    count += inner;
  }
  return count;
}

function acceptDiscussedTopicList(list: unknown, minimum: number, holder: number, field: number): number {
  if (!Array.isArray(list) || list.length < minimum) return REFUSED;
  let count = 0;
  for (let index = 0; index < list.length; index++) {
    const inner = acceptDiscussedTopic(list[index], holder, field + (index + 1) * MOST_FIELDS);
    if (inner < 0) return REFUSED;
    count += inner;
  }
  return count;
}

function acceptDescriptionList(list: unknown, minimum: number, holder: number, field: number): number {
  if (!Array.isArray(list) || list.length < minimum) return REFUSED;
  let count = 0;
  for (let index = 0; index < list.length; index++) {
    const inner = acceptDescription(list[index], holder, field + (index + 1) * MOST_FIELDS);
    if (inner < 0) return REFUSED;
    count += inner;
  }
  return count;
}

function acceptStatementList(list: unknown, minimum: number, holder: number, field: number): number {
  if (!Array.isArray(list) || list.length < minimum) return REFUSED;
  let count = 0;
  for (let index = 0; index < list.length; index++) {
    const inner = acceptStatement(list[index], holder, field + (index + 1) * MOST_FIELDS);
    if (inner < 0) return REFUSED;
    count += inner;
  }
  return count;
}

function acceptOutcomeList(list: unknown, minimum: number, holder: number, field: number): number {
  if (!Array.isArray(list) || list.length < minimum) return REFUSED;
  let count = 0;
  for (let index = 0; index < list.length; index++) {
    const inner = acceptOutcome(list[index], holder, field + (index + 1) * MOST_FIELDS);
    if (inner < 0) return REFUSED;
    count += inner;
  }
  return count;
}

function acceptCircumstanceList(list: unknown, minimum: number, holder: number, field: number): number {
  if (!Array.isArray(list) || list.length < minimum) return REFUSED;
  let count = 0;
  for (let index = 0; index < list.length; index++) {
    const inner = acceptCircumstance(list[index], holder, field + (index + 1) * MOST_FIELDS);
    if (inner < 0) return REFUSED;
    count += inner;
  }
  return count;
}

function acceptComparisonList(list: unknown, minimum: number, holder: number, field: number): number {
  if (!Array.isArray(list) || list.length < minimum) return REFUSED;
  let count = 0;
  for (let index = 0; index < list.length; index++) {
    const inner = acceptComparison(list[index], holder, field + (index + 1) * MOST_FIELDS);
    if (inner < 0) return REFUSED;
    count += inner;
  }
  return count;
}

function acceptCreatorList(list: unknown, minimum: number, holder: number, field: number): number {
  if (!Array.isArray(list) || list.length < minimum) return REFUSED;
  let count = 0;
  for (let index = 0; index < list.length; index++) {
    const inner = acceptCreator(list[index], holder, field + (index + 1) * MOST_FIELDS);
    if (inner < 0) return REFUSED;
    count += inner;
  }
  return count;
}

function acceptSourceList(list: unknown, minimum: number, holder: number, field: number): number {
  if (!Array.isArray(list) || list.length < minimum) return REFUSED;
  let count = 0;
  for (let index = 0; index < list.length; index++) {
    const inner = acceptSource(list[index], holder, field + (index + 1) * MOST_FIELDS);
    if (inner < 0) return REFUSED;
    count += inner;
  }
  return count;
}

function acceptActorList(list: unknown, minimum: number, holder: number, field: number): number {
  if (!Array.isArray(list) || list.length < minimum) return REFUSED;
  let count = 0;
  for (let index = 0; index < list.length; index++) {
    const inner = acceptActor(list[index], holder, field + (index + 1) * MOST_FIELDS);
    if (inner < 0) return REFUSED;
    count += inner;
  }
  return count;
}

function acceptAccountList(list: unknown, minimum: number, holder: number, field: number): number {
  if (!Array.isArray(list) || list.length < minimum) return REFUSED;
  let count = 0;
  for (let index = 0; index < list.length; index++) {
    const inner = acceptAccount(list[index], holder, field + (index + 1) * MOST_FIELDS);
    if (inner < 0) return REFUSED;
    count += inner;
  }
  return count;
}

function acceptTopicList(list: unknown, minimum: number, holder: number, field: number): number {
  if (!Array.isArray(list) || list.length < minimum) return REFUSED;
  let count = 0;
  for (let index = 0; index < list.length; index++) {
    const inner = acceptTopic(list[index], holder, field + (index + 1) * MOST_FIELDS);
    if (inner < 0) return REFUSED;
    count += inner;
  }
  return count;
}

function acceptLeaderCallList(list: unknown, minimum: number, holder: number, field: number): number {
  if (!Array.isArray(list) || list.length < minimum) return REFUSED;
  let count = 0;
  for (let index = 0; index < list.length; index++) {
    const inner = acceptLeaderCall(list[index], holder, field + (index + 1) * MOST_FIELDS);
    if (inner < 0) return REFUSED;
    count += inner;
  }
  return count;
}

/** How many fields have numbers so far. */
let numbered = 0;

/** A field, which has the next number where it is noted in columns; see `isNoted` of src/generate/plan/plan-model.ts. */
function field(value: FieldPlan["value"], isRequired: boolean): FieldPlan {
  const item = value.type === "list" ? value.item : value;
  const isNoted =
    "accepts" in item || (item.type === "string" && (item.identity ?? item.targets) !== undefined);
  return { value, isRequired, number: isNoted ? ++numbered : 0 };
}

/** A field that must be there. */
function required(value: FieldPlan["value"]): FieldPlan {
  return field(value, true);
}

/** A field that may be left out. */
function optional(value: FieldPlan["value"]): FieldPlan {
  return field(value, false);
}

function object(
  entity: ObjectPlan["entity"],
  fields: ObjectPlan["fields"],
  accepts: ObjectPlan["accepts"],
): ObjectPlan {
  return { type: "object", entity, fields, accepts };
}

function union(
  entity: UnionPlan["entity"],
  options: UnionPlan["options"],
  accepts: UnionPlan["accepts"],
): UnionPlan {
  return { type: "union", entity, options, accepts };
}

function list(item: FieldPlan["value"], minimum: number, maximum?: number): FieldPlan["value"] {
  return { type: "list", item, minimum, maximum };
}

/** The plan of a whole document: made by one call, because each call of a module is marked for bundlers. */
export const datasetPlan = makePlan();

function makePlan() {
  const creator = object(
    "Creator",
    {
      name: required(aText),
      identifier: optional(aUri),
    },
    acceptCreator,
  );

  const sourceDerivation = object(
    "SourceDerivation",
    {
      source: required(toSource),
      how: required(derivationCodes),
    },
    acceptSourceDerivation,
  );

  const sourceDigest = object(
    "SourceDigest",
    {
      sha256: required(aSha256),
      length: required({
        type: "number",
        minimum: 0,
        maximum: 1000000000,
        expected: "a whole number of Unicode code points from 0 to 1000000000",
      }),
    },
    acceptSourceDigest,
  );

  const evidence = object(
    "Evidence",
    {
      source: optional(toSource),
      part: optional(evidencePartCodes),
      exact: optional(aEvidenceExact),
      start: optional({
        type: "number",
        minimum: 0,
        maximum: 1000000000,
        expected: "a whole number of Unicode code points from 0 to 1000000000",
      }),
      end: optional({
        type: "number",
        minimum: 0,
        maximum: 1000000000,
        expected: "a whole number of Unicode code points from 0 to 1000000000",
      }),
      sha256: optional(aSha256),
      prefix: optional(aEvidenceExact),
      suffix: optional(aEvidenceExact),
    },
    acceptEvidence,
  );

  const source = object(
    "Source",
    {
      id: required(sourceId),
      kind: required(sourceKindCodes),
      publisher: required(toPersonOrOrganizationOrStateOrGroup),
      title: optional(aText),
      url: optional(aWebAddress),
      authors: optional(list(aText, 0)),
      language: required(aLanguageTag),
      publishedOn: optional(aEdtf),
      retrievedOn: optional(aEdtf),
      derivedFrom: optional(list(sourceDerivation, 0)),
      production: optional(productionCodes),
      license: optional(aText),
      text: optional(aSourceText),
      digest: optional(sourceDigest),
      extent: optional(extentCodes),
      offTopic: optional(list(evidence, 0)),
      note: optional(aText),
    },
    acceptSource,
  );

  const identifiers = object(
    "Identifiers",
    {
      wikidata: optional(aIdentifiersWikidata),
      iso3166: optional(aIdentifiersIso3166),
      uris: optional(list(aUri, 0)),
    },
    acceptIdentifiers,
  );

  const office = object(
    "Office",
    {
      title: required(aText),
      kind: required(officeKindCodes),
      of: required(toStateOrOrganizationOrGroup),
      startDate: optional(aEdtf),
      endDate: optional(aEdtf),
    },
    acceptOffice,
  );

  const person = object(
    "Person",
    {
      kind: required({ type: "literal", value: "person" }),
      id: required(personId),
      name: required(aText),
      otherNames: optional(list(aText, 0)),
      identifiers: optional(identifiers),
      note: optional(aText),
      offices: optional(list(office, 0)),
    },
    acceptPerson,
  );

  const organization = object(
    "Organization",
    {
      kind: required({ type: "literal", value: "organization" }),
      id: required(organizationId),
      name: required(aText),
      otherNames: optional(list(aText, 0)),
      identifiers: optional(identifiers),
      note: optional(aText),
      partOf: optional(toOrganizationOrState),
    },
    acceptOrganization,
  );

  const state = object(
    "State",
    {
      kind: required({ type: "literal", value: "state" }),
      id: required(stateId),
      name: required(aText),
      otherNames: optional(list(aText, 0)),
      identifiers: optional(identifiers),
      note: optional(aText),
    },
    acceptState,
  );

  const group = object(
    "Group",
    {
      kind: required({ type: "literal", value: "group" }),
      id: required(groupId),
      name: required(aText),
      otherNames: optional(list(aText, 0)),
      identifiers: optional(identifiers),
      note: optional(aText),
      members: optional(list(toPersonOrOrganizationOrStateOrGroup, 0)),
      affiliation: optional(toPersonOrOrganizationOrStateOrGroup),
      count: optional({
        type: "number",
        minimum: 1,
        maximum: 1000000000,
        expected: "a whole number from 1 to 1000000000",
      }),
    },
    acceptGroup,
  );

  const actor = union(
    "Actor",
    {
      person: person,
      organization: organization,
      state: state,
      group: group,
    },
    acceptActor,
  );

  const dateClaim = object(
    "DateClaim",
    {
      value: required(aEdtf),
      time: optional(aClockTime),
      partOfDay: optional(partOfDayCodes),
      zone: optional(aText),
      weekday: optional(weekdayCodes),
      asPrinted: optional(aText),
      basis: required(dateBasisCodes),
      basisSource: optional(toSource),
      evidence: optional(list(evidence, 0)),
    },
    acceptDateClaim,
  );

  const cue = object(
    "Cue",
    {
      text: required(aText),
      stance: required(stanceCodes),
      account: optional(toAccount),
      evidence: optional(list(evidence, 0)),
    },
    acceptCue,
  );

  const account = object(
    "Account",
    {
      id: required(accountId),
      kind: required(accountKindCodes),
      voice: required(toPersonOrOrganizationOrStateOrGroup),
      source: required(toSource),
      relayedBy: optional(toAccount),
      revises: optional(toAccount),
      authors: optional(list(toPersonOrOrganizationOrStateOrGroup, 0)),
      writtenOn: optional(dateClaim),
      releasedOn: optional(dateClaim),
      fidelity: optional(fidelityCodes),
      language: optional(aLanguageTag),
      platform: optional(aText),
      cues: optional(list(cue, 0)),
      evidence: optional(list(evidence, 0)),
      note: optional(aText),
    },
    acceptAccount,
  );

  const topic = object(
    "Topic",
    {
      id: required(topicId),
      label: required(aText),
      kind: required(topicKindCodes),
      broader: optional(toTopic),
      note: optional(aText),
    },
    acceptTopic,
  );

  const participant = object(
    "Participant",
    {
      actor: required(toPersonOrGroup),
      roles: required(list(participantRoleCodes, 1)),
      presence: optional(presenceCodes),
    },
    acceptParticipant,
  );

  const discussedTopic = object(
    "DiscussedTopic",
    {
      id: optional(discussedTopicId),
      topic: required(toTopic),
      account: required(toAccount),
      attribution: optional(attributionCodes),
      cues: optional(list(cue, 0)),
      factuality: optional(factualityCodes),
      evidence: required(list(evidence, 1)),
      note: optional(aText),
    },
    acceptDiscussedTopic,
  );

  const description = object(
    "Description",
    {
      id: optional(descriptionId),
      of: required(toAny),
      text: required(aText),
      status: optional(descriptionStatusCodes),
      corrected: optional(aText),
      account: required(toAccount),
      attribution: optional(attributionCodes),
      cues: optional(list(cue, 0)),
      factuality: optional(factualityCodes),
      evidence: required(list(evidence, 1)),
      note: optional(aText),
    },
    acceptDescription,
  );

  const reference = object(
    "Reference",
    {
      content: required(aText),
      by: optional(toPersonOrOrganizationOrStateOrGroup),
      date: optional(dateClaim),
      place: optional(aText),
      to: optional(toAny2),
    },
    acceptReference,
  );

  const statementElement = object(
    "StatementElement",
    {
      id: optional(elementId),
      content: required(aText),
      evidence: required(list(evidence, 1)),
      note: optional(aText),
    },
    acceptStatementElement,
  );

  const statement = object(
    "Statement",
    {
      id: required(statementId),
      speakers: required(list(toPersonOrOrganizationOrStateOrGroup, 0)),
      addressees: optional(list(toPersonOrOrganizationOrStateOrGroup, 0)),
      setting: required(settingCodes),
      occasion: optional(reference),
      mode: required(modeCodes),
      acts: required(list(actCodes, 1)),
      content: required(aText),
      condition: optional(aText),
      topics: optional(list(toTopic, 0)),
      about: optional(list(toPersonOrOrganizationOrStateOrGroup, 0)),
      respondsTo: optional(list(toStatementOrElement, 0)),
      refersTo: optional(list(reference, 0)),
      elements: optional(list(statementElement, 0)),
      insertions: optional(list(evidence, 0)),
      omissions: optional(list(evidence, 0)),
      account: required(toAccount),
      attribution: optional(attributionCodes),
      cues: optional(list(cue, 0)),
      factuality: optional(factualityCodes),
      evidence: required(list(evidence, 1)),
      note: optional(aText),
    },
    acceptStatement,
  );

  const outcomeClaim = object(
    "OutcomeClaim",
    {
      id: optional(outcomeClaimId),
      mode: optional(modeCodes),
      content: optional(aText),
      condition: optional(aText),
      parties: optional(list(toPersonOrOrganizationOrStateOrGroup, 0)),
      due: optional(dateClaim),
      account: required(toAccount),
      attribution: optional(attributionCodes),
      cues: optional(list(cue, 0)),
      factuality: optional(factualityCodes),
      evidence: required(list(evidence, 1)),
      note: optional(aText),
    },
    acceptOutcomeClaim,
  );

  const outcome = object(
    "Outcome",
    {
      id: required(outcomeId),
      kind: required(outcomeKindCodes),
      content: required(aText),
      condition: optional(aText),
      parties: optional(list(toPersonOrOrganizationOrStateOrGroup, 0)),
      due: optional(dateClaim),
      claims: required(list(outcomeClaim, 1)),
      note: optional(aText),
    },
    acceptOutcome,
  );

  const circumstanceOccurrence = object(
    undefined,
    {
      kind: required({ type: "literal", value: "occurrence" }),
      id: optional(circumstanceId),
      date: optional(dateClaim),
      account: required(toAccount),
      attribution: optional(attributionCodes),
      cues: optional(list(cue, 0)),
      factuality: optional(factualityCodes),
      evidence: required(list(evidence, 1)),
      note: optional(aText),
    },
    acceptCircumstanceOccurrence,
  );

  const circumstanceInitiator = object(
    undefined,
    {
      kind: required({ type: "literal", value: "initiator" }),
      id: optional(circumstanceId),
      by: required(toPersonOrOrganizationOrStateOrGroup),
      how: optional(initiationCodes),
      account: required(toAccount),
      attribution: optional(attributionCodes),
      cues: optional(list(cue, 0)),
      factuality: optional(factualityCodes),
      evidence: required(list(evidence, 1)),
      note: optional(aText),
    },
    acceptCircumstanceInitiator,
  );

  const circumstanceTime = object(
    undefined,
    {
      kind: required({ type: "literal", value: "time" }),
      id: optional(circumstanceId),
      date: required(dateClaim),
      account: required(toAccount),
      attribution: optional(attributionCodes),
      cues: optional(list(cue, 0)),
      factuality: optional(factualityCodes),
      evidence: required(list(evidence, 1)),
      note: optional(aText),
    },
    acceptCircumstanceTime,
  );

  const circumstanceDuration = object(
    undefined,
    {
      kind: required({ type: "literal", value: "duration" }),
      id: optional(circumstanceId),
      length: required(aIsoDuration),
      bound: optional(durationBoundCodes),
      counted: optional(countedCodes),
      account: required(toAccount),
      attribution: optional(attributionCodes),
      cues: optional(list(cue, 0)),
      factuality: optional(factualityCodes),
      evidence: required(list(evidence, 1)),
      note: optional(aText),
    },
    acceptCircumstanceDuration,
  );

  const circumstanceMedium = object(
    undefined,
    {
      kind: required({ type: "literal", value: "medium" }),
      id: optional(circumstanceId),
      medium: required(mediumCodes),
      account: required(toAccount),
      attribution: optional(attributionCodes),
      cues: optional(list(cue, 0)),
      factuality: optional(factualityCodes),
      evidence: required(list(evidence, 1)),
      note: optional(aText),
    },
    acceptCircumstanceMedium,
  );

  const circumstancePlace = object(
    undefined,
    {
      kind: required({ type: "literal", value: "place" }),
      id: optional(circumstanceId),
      actor: required(toPersonOrOrganizationOrStateOrGroup),
      place: required(aText),
      account: required(toAccount),
      attribution: optional(attributionCodes),
      cues: optional(list(cue, 0)),
      factuality: optional(factualityCodes),
      evidence: required(list(evidence, 1)),
      note: optional(aText),
    },
    acceptCircumstancePlace,
  );

  const circumstanceAttendance = object(
    undefined,
    {
      kind: required({ type: "literal", value: "attendance" }),
      id: optional(circumstanceId),
      actors: required(list(toPersonOrOrganizationOrStateOrGroup, 1)),
      role: optional(participantRoleCodes),
      presence: optional(presenceCodes),
      account: required(toAccount),
      attribution: optional(attributionCodes),
      cues: optional(list(cue, 0)),
      factuality: optional(factualityCodes),
      evidence: required(list(evidence, 1)),
      note: optional(aText),
    },
    acceptCircumstanceAttendance,
  );

  const circumstanceInterpreting = object(
    undefined,
    {
      kind: required({ type: "literal", value: "interpreting" }),
      id: optional(circumstanceId),
      manner: optional(interpretingMannerCodes),
      by: optional(toPersonOrOrganizationOrStateOrGroup),
      account: required(toAccount),
      attribution: optional(attributionCodes),
      cues: optional(list(cue, 0)),
      factuality: optional(factualityCodes),
      evidence: required(list(evidence, 1)),
      note: optional(aText),
    },
    acceptCircumstanceInterpreting,
  );

  const circumstancePreviousContact = object(
    undefined,
    {
      kind: required({ type: "literal", value: "previous-contact" }),
      id: optional(circumstanceId),
      content: optional(aText),
      date: optional(dateClaim),
      gap: optional(aIsoPeriod),
      bound: optional(durationBoundCodes),
      parties: optional(list(toPersonOrOrganizationOrStateOrGroup, 0)),
      account: required(toAccount),
      attribution: optional(attributionCodes),
      cues: optional(list(cue, 0)),
      factuality: optional(factualityCodes),
      evidence: required(list(evidence, 1)),
      note: optional(aText),
    },
    acceptCircumstancePreviousContact,
  );

  const circumstanceAttempt = object(
    undefined,
    {
      kind: required({ type: "literal", value: "attempt" }),
      id: optional(circumstanceId),
      date: required(dateClaim),
      result: required(attemptResultCodes),
      by: optional(toPersonOrOrganizationOrStateOrGroup),
      blamed: optional(toPersonOrOrganizationOrStateOrGroup),
      cause: optional(aText),
      account: required(toAccount),
      attribution: optional(attributionCodes),
      cues: optional(list(cue, 0)),
      factuality: optional(factualityCodes),
      evidence: required(list(evidence, 1)),
      note: optional(aText),
    },
    acceptCircumstanceAttempt,
  );

  const circumstanceRecording = object(
    undefined,
    {
      kind: required({ type: "literal", value: "recording" }),
      id: optional(circumstanceId),
      by: optional(toPersonOrOrganizationOrStateOrGroup),
      releasedBy: optional(toPersonOrOrganizationOrStateOrGroup),
      recipients: optional(list(toPersonOrOrganizationOrStateOrGroup, 0)),
      on: optional(dateClaim),
      account: required(toAccount),
      attribution: optional(attributionCodes),
      cues: optional(list(cue, 0)),
      factuality: optional(factualityCodes),
      evidence: required(list(evidence, 1)),
      note: optional(aText),
    },
    acceptCircumstanceRecording,
  );

  const circumstanceEvent = object(
    undefined,
    {
      kind: required({ type: "literal", value: "event" }),
      id: optional(circumstanceId),
      content: required(aText),
      relation: required(eventRelationCodes),
      date: optional(dateClaim),
      account: required(toAccount),
      attribution: optional(attributionCodes),
      cues: optional(list(cue, 0)),
      factuality: optional(factualityCodes),
      evidence: required(list(evidence, 1)),
      note: optional(aText),
    },
    acceptCircumstanceEvent,
  );

  const circumstanceRelatedCall = object(
    undefined,
    {
      kind: required({ type: "literal", value: "related-call" }),
      id: optional(circumstanceId),
      call: required(toCall),
      link: required(callLinkCodes),
      account: required(toAccount),
      attribution: optional(attributionCodes),
      cues: optional(list(cue, 0)),
      factuality: optional(factualityCodes),
      evidence: required(list(evidence, 1)),
      note: optional(aText),
    },
    acceptCircumstanceRelatedCall,
  );

  const circumstanceSilence = object(
    undefined,
    {
      kind: required({ type: "literal", value: "silence" }),
      id: optional(circumstanceId),
      actors: required(list(toPersonOrOrganizationOrStateOrGroup, 1)),
      content: required(aText),
      regarding: optional(toAny3),
      asOf: optional(dateClaim),
      account: required(toAccount),
      attribution: optional(attributionCodes),
      cues: optional(list(cue, 0)),
      factuality: optional(factualityCodes),
      evidence: required(list(evidence, 1)),
      note: optional(aText),
    },
    acceptCircumstanceSilence,
  );

  const circumstance = union(
    "Circumstance",
    {
      occurrence: circumstanceOccurrence,
      initiator: circumstanceInitiator,
      time: circumstanceTime,
      duration: circumstanceDuration,
      medium: circumstanceMedium,
      place: circumstancePlace,
      attendance: circumstanceAttendance,
      interpreting: circumstanceInterpreting,
      "previous-contact": circumstancePreviousContact,
      attempt: circumstanceAttempt,
      recording: circumstanceRecording,
      event: circumstanceEvent,
      "related-call": circumstanceRelatedCall,
      silence: circumstanceSilence,
    },
    acceptCircumstance,
  );

  const comparison = object(
    "Comparison",
    {
      id: optional(comparisonId),
      kind: required(comparisonKindCodes),
      from: required(toAny4),
      to: required(list(toAny4, 1)),
      account: optional(toAccount),
      note: required(aText),
      evidence: optional(list(evidence, 0)),
    },
    acceptComparison,
  );

  const leaderCall = object(
    "LeaderCall",
    {
      id: required(callId),
      medium: required(mediumCodes),
      status: required(callStatusCodes),
      date: required(dateClaim),
      participants: required(list(participant, 2)),
      topics: optional(list(discussedTopic, 0)),
      descriptions: optional(list(description, 0)),
      statements: optional(list(statement, 0)),
      outcomes: optional(list(outcome, 0)),
      circumstances: optional(list(circumstance, 0)),
      comparisons: optional(list(comparison, 0)),
      sameAs: optional(list(aUri, 0)),
      differentFrom: optional(list(toCall, 0)),
      note: optional(aText),
    },
    acceptLeaderCall,
  );

  const dataset = object(
    "Dataset",
    {
      $schema: optional(aSourceText),
      schemaVersion: required(versionCodes),
      id: required(datasetId),
      title: required(aText),
      description: optional(aText),
      language: required(aLanguageTag),
      license: optional(aText),
      version: optional(aText),
      creators: optional(list(creator, 0)),
      createdOn: optional(aEdtf),
      production: optional(productionCodes),
      sources: required(list(source, 1)),
      actors: required(list(actor, 1)),
      accounts: required(list(account, 1)),
      topics: optional(list(topic, 0)),
      calls: required(list(leaderCall, 1)),
      note: optional(aText),
    },
    acceptDataset,
  );

  return dataset;
}

/** Every codelist that the plan uses. */
export const codelistPlans: readonly CodePlan[] = [
  accountKindCodes,
  actCodes,
  attemptResultCodes,
  attributionCodes,
  callLinkCodes,
  callStatusCodes,
  comparisonKindCodes,
  countedCodes,
  dateBasisCodes,
  derivationCodes,
  descriptionStatusCodes,
  durationBoundCodes,
  eventRelationCodes,
  evidencePartCodes,
  extentCodes,
  factualityCodes,
  fidelityCodes,
  initiationCodes,
  interpretingMannerCodes,
  mediumCodes,
  modeCodes,
  officeKindCodes,
  outcomeKindCodes,
  partOfDayCodes,
  participantRoleCodes,
  presenceCodes,
  productionCodes,
  settingCodes,
  sourceKindCodes,
  stanceCodes,
  topicKindCodes,
  weekdayCodes,
];
