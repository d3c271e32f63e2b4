// Written by `npm run generate` from the Zod schemas in src/schema. Do not edit.

import { enter, give, hasNoOthers, isAddedCode, isRecord, refer, REFUSED } from "./accepting.ts";
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

function isDerivation(value: unknown): boolean {
  switch (value) {
    case "translation":
    case "copy":
    case "quotation":
      return true;
    default:
      return false;
  }
}

const SHA256_CHARACTERS = /^[0-9a-f]*$/;

function isSha256(value: unknown): value is string {
  return typeof value === "string" && value.length === 64 && SHA256_CHARACTERS.test(value);
}

function isSourceKind(value: unknown): boolean {
  switch (value) {
    case "news-article":
    case "official-readout":
    case "official-post":
    case "social-post":
    case "spokesperson-statement":
    case "transcript":
    case "recording":
    case "interview":
    case "broadcast":
    case "other":
      return true;
    default:
      return isAddedCode("sourceKind", value);
  }
}

const WEB_ADDRESS =
  /^https?:\/\/[A-Za-z0-9.-]+(:[0-9]{1,5})?([/?#]([A-Za-z0-9\-._~:/?#@!\$&'()*+,;=]|%[0-9A-Fa-f]{2})*)?$/;

function isWebAddress(value: unknown): value is string {
  return typeof value === "string" && WEB_ADDRESS.test(value);
}

const LANGUAGE_TAG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

function isLanguageTag(value: unknown): value is string {
  return typeof value === "string" && LANGUAGE_TAG.test(value);
}

const DAY = /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/;

const EDTF =
  /^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?|([0-9]{4}|[0-9]{3}X|[0-9]{2}XX|[0-9]XXX|XXXX)(-(0[1-9]|1[0-2]|[01]X|XX)(-(0[1-9]|[12][0-9]|3[01]|[0-3]X|XX))?)?[?~%]?(\/(([0-9]{4}|[0-9]{3}X|[0-9]{2}XX|[0-9]XXX|XXXX)(-(0[1-9]|1[0-2]|[01]X|XX)(-(0[1-9]|[12][0-9]|3[01]|[0-3]X|XX))?)?[?~%]?|\.\.)?)?|(\.\.)?\/([0-9]{4}|[0-9]{3}X|[0-9]{2}XX|[0-9]XXX|XXXX)(-(0[1-9]|1[0-2]|[01]X|XX)(-(0[1-9]|[12][0-9]|3[01]|[0-3]X|XX))?)?[?~%]?|[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?\/([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?|\.\.)?|(\.\.)?\/[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?)$/;

function isEdtf(value: unknown): value is string {
  return typeof value === "string" && (DAY.test(value) || EDTF.test(value));
}

function isProduction(value: unknown): boolean {
  switch (value) {
    case "human":
    case "machine-translated":
    case "machine-generated":
    case "unknown":
      return true;
    default:
      return false;
  }
}

function isSourceText(value: unknown): value is string {
  return typeof value === "string";
}

const IDENTIFIERS_WIKIDATA = /^Q[1-9][0-9]{0,11}$/;

function isIdentifiersWikidata(value: unknown): value is string {
  return typeof value === "string" && IDENTIFIERS_WIKIDATA.test(value);
}

const IDENTIFIERS_ISO3166 = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/;

function isIdentifiersIso3166(value: unknown): value is string {
  return typeof value === "string" && IDENTIFIERS_ISO3166.test(value);
}

function isOfficeKind(value: unknown): boolean {
  switch (value) {
    case "head-of-state":
    case "head-of-government":
    case "head-of-state-and-government":
    case "elect":
    case "acting":
    case "former":
    case "minister":
    case "head-of-legislature":
    case "party-leader":
    case "spokesperson":
    case "press-service":
    case "adviser":
    case "envoy":
    case "igo-head":
    case "other":
      return true;
    default:
      return isAddedCode("officeKind", value);
  }
}

function isEvidencePart(value: unknown): boolean {
  switch (value) {
    case "headline":
    case "lead":
    case "body":
    case "caption":
    case "quoted-post":
    case "other":
      return true;
    default:
      return isAddedCode("evidencePart", value);
  }
}

function isEvidenceExact(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

const CLOCK_TIME = /^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$/;

function isClockTime(value: unknown): value is string {
  return typeof value === "string" && CLOCK_TIME.test(value);
}

function isWeekday(value: unknown): boolean {
  switch (value) {
    case "monday":
    case "tuesday":
    case "wednesday":
    case "thursday":
    case "friday":
    case "saturday":
    case "sunday":
      return true;
    default:
      return false;
  }
}

function isDateBasis(value: unknown): boolean {
  switch (value) {
    case "printed":
    case "relative":
    case "publication-date":
    case "context":
    case "other-source":
    case "unknown":
      return true;
    default:
      return false;
  }
}

function isDescriptionStatus(value: unknown): boolean {
  switch (value) {
    case "accurate":
    case "wrong":
    case "outdated":
    case "informal":
    case "disparaging":
    case "disputed":
      return true;
    default:
      return false;
  }
}

function isStance(value: unknown): boolean {
  switch (value) {
    case "neutral":
    case "factive":
    case "doubting":
    case "evaluative":
    case "hearsay":
      return true;
    default:
      return false;
  }
}

function isAccountKind(value: unknown): boolean {
  switch (value) {
    case "readout":
    case "news-report":
    case "post":
    case "memo":
    case "leak":
    case "spokesperson-statement":
    case "briefing":
    case "interview":
    case "transcript":
    case "interpreting":
    case "other":
      return true;
    default:
      return isAddedCode("accountKind", value);
  }
}

function isFidelity(value: unknown): boolean {
  switch (value) {
    case "verbatim":
    case "reconstructed":
    case "summary":
      return true;
    default:
      return false;
  }
}

function isTopicKind(value: unknown): boolean {
  switch (value) {
    case "military":
    case "peace-process":
    case "bilateral-relations":
    case "energy":
    case "trade":
    case "sanctions":
    case "humanitarian":
    case "territory":
    case "security":
    case "nuclear":
    case "election":
    case "technology":
    case "climate":
    case "migration":
    case "health":
    case "consular":
    case "culture":
    case "international-organization":
    case "other":
      return true;
    default:
      return isAddedCode("topicKind", value);
  }
}

function isParticipantRole(value: unknown): boolean {
  switch (value) {
    case "principal":
    case "interpreter":
    case "aide":
    case "host":
    case "observer":
    case "impostor":
      return true;
    default:
      return false;
  }
}

function isPresence(value: unknown): boolean {
  switch (value) {
    case "on-the-line":
    case "in-the-room":
    case "listening":
    case "unknown":
      return true;
    default:
      return false;
  }
}

function isSetting(value: unknown): boolean {
  switch (value) {
    case "in-call":
    case "after-call":
    case "before-call":
    case "elsewhere":
    case "unknown":
      return true;
    default:
      return false;
  }
}

function isChannel(value: unknown): boolean {
  switch (value) {
    case "spoken":
    case "written":
    case "read-aloud":
    case "unknown":
      return true;
    default:
      return false;
  }
}

function isMode(value: unknown): boolean {
  switch (value) {
    case "direct":
    case "mixed":
    case "indirect":
    case "free-indirect":
    case "speech-act-report":
    case "voice-report":
      return true;
    default:
      return false;
  }
}

function isAct(value: unknown): boolean {
  switch (value) {
    case "inform":
    case "claim":
    case "recall":
    case "explain":
    case "stress":
    case "agree":
    case "disagree":
    case "confirm":
    case "deny":
    case "correct":
    case "admit":
    case "accuse":
    case "condemn":
    case "criticise":
    case "characterise":
    case "request":
    case "demand":
    case "suggest":
    case "invite":
    case "warn":
    case "threaten":
    case "promise":
    case "offer":
    case "accept":
    case "decline":
    case "postpone":
    case "thank":
    case "congratulate":
    case "condole":
    case "welcome":
    case "apologise":
    case "regret":
    case "ask":
    case "decline-to-comment":
    case "neither-confirm-nor-deny":
    case "profess-ignorance":
    case "exchange-views":
    case "other":
      return true;
    default:
      return isAddedCode("act", value);
  }
}

function isFactuality(value: unknown): boolean {
  switch (value) {
    case "certain":
    case "probable":
    case "possible":
    case "certainly-not":
    case "probably-not":
    case "possibly-not":
    case "unknown":
      return true;
    default:
      return false;
  }
}

function isOutcomeKind(value: unknown): boolean {
  switch (value) {
    case "stay-in-touch":
    case "contact-channel":
    case "meeting":
    case "invitation":
    case "invitation-accepted":
    case "brief-others":
    case "instruct-teams":
    case "joint-position":
    case "ceasefire":
    case "exchange-or-release":
    case "aid-or-delivery":
    case "agreement":
    case "no-agreement":
    case "other":
      return true;
    default:
      return isAddedCode("outcomeKind", value);
  }
}

function isCallStatus(value: unknown): boolean {
  switch (value) {
    case "confirmed":
    case "reported":
    case "alleged":
    case "denied":
    case "planned":
    case "attempted":
    case "cancelled":
      return true;
    default:
      return false;
  }
}

function isInitiation(value: unknown): boolean {
  switch (value) {
    case "placed":
    case "requested":
    case "hosted":
    case "arranged":
    case "unknown":
      return true;
    default:
      return false;
  }
}

const ISO_DURATION = /^PT([0-9]{1,4}H([0-9]{1,4}M)?([0-9]{1,4}S)?|[0-9]{1,4}M([0-9]{1,4}S)?|[0-9]{1,4}S)$/;

function isIsoDuration(value: unknown): value is string {
  return typeof value === "string" && ISO_DURATION.test(value);
}

function isDurationBound(value: unknown): boolean {
  switch (value) {
    case "about":
    case "at-least":
    case "at-most":
      return true;
    default:
      return false;
  }
}

function isCounted(value: unknown): boolean {
  switch (value) {
    case "total":
    case "net-of-interpreting":
    case "excerpt":
    case "unknown":
      return true;
    default:
      return false;
  }
}

function isMedium(value: unknown): boolean {
  switch (value) {
    case "telephone":
    case "secure-line":
    case "video":
    case "audio-conference":
    case "mixed":
    case "unknown":
      return true;
    default:
      return false;
  }
}

function isInterpretingMode(value: unknown): boolean {
  switch (value) {
    case "consecutive":
    case "simultaneous":
    case "none":
    case "unknown":
      return true;
    default:
      return false;
  }
}

function isAttemptResult(value: unknown): boolean {
  switch (value) {
    case "planned":
    case "failed":
    case "postponed":
      return true;
    default:
      return false;
  }
}

function isCallLink(value: unknown): boolean {
  switch (value) {
    case "follows":
    case "prompted-by":
    case "reports-on":
    case "retry-of":
    case "distinct-from":
    case "other":
      return true;
    default:
      return isAddedCode("callLink", value);
  }
}

function isComparisonKind(value: unknown): boolean {
  switch (value) {
    case "corroborates":
    case "adds-detail":
    case "omits":
    case "differs-in-wording":
    case "hardens":
    case "softens":
    case "contradicts":
    case "denies":
    case "sidesteps":
    case "unclear":
      return true;
    default:
      return false;
  }
}

function isComparisonScope(value: unknown): boolean {
  switch (value) {
    case "existence":
    case "content":
    case "wording":
    case "extent":
      return true;
    default:
      return false;
  }
}

const JSON_POINTER = /^(\/([^~/\n\r]|~[01])*)*$/;

function isJsonPointer(value: unknown): value is string {
  return typeof value === "string" && JSON_POINTER.test(value);
}

function isAnnotationKind(value: unknown): boolean {
  switch (value) {
    case "correction":
    case "comment":
    case "doubt":
      return true;
    default:
      return false;
  }
}

function isVersion(value: unknown): boolean {
  switch (value) {
    case "1.0":
      return true;
    default:
      return false;
  }
}

const aText: StringPlan = {
  type: "string",
  demands: [{ pattern: TEXT, expected: "text that is not empty" }],
};

const aUri: StringPlan = {
  type: "string",
  demands: [{ pattern: URI, expected: 'an absolute URI in ASCII, such as "https://example.org/calls/7"' }],
};

const toSource: StringPlan = {
  type: "string",
  demands: [
    {
      pattern: ID,
      expected: 'an id of lower-case letters a to z, digits and single hyphens, such as "press-service"',
    },
  ],
  targets: ["source"],
};

const derivationCodes: CodePlan = {
  type: "code",
  codelist: "derivation",
  codes: ["translation", "copy", "quotation"],
};

const SHA256 = /^[0-9a-f]{64}$/;

const aSha256: StringPlan = {
  type: "string",
  demands: [{ pattern: SHA256, expected: "a SHA-256 digest of 64 lower-case hexadecimal digits" }],
};

const sourceId: StringPlan = {
  type: "string",
  demands: [
    {
      pattern: ID,
      expected: 'an id of lower-case letters a to z, digits and single hyphens, such as "press-service"',
    },
  ],
  identity: "source",
};

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

const toPersonOrOrganizationOrState: StringPlan = {
  type: "string",
  demands: [
    {
      pattern: ID,
      expected: 'an id of lower-case letters a to z, digits and single hyphens, such as "press-service"',
    },
  ],
  targets: ["person", "organization", "state"],
};

const aWebAddress: StringPlan = {
  type: "string",
  demands: [
    {
      pattern: WEB_ADDRESS,
      expected:
        'an http or https address in ASCII (percent-encode what is not), such as "https://example.org/readout"',
    },
  ],
};

const aLanguageTag: StringPlan = {
  type: "string",
  demands: [{ pattern: LANGUAGE_TAG, expected: 'a BCP 47 language tag, such as "en" or "uk"' }],
};

const aEdtf: StringPlan = {
  type: "string",
  demands: [
    {
      pattern: EDTF,
      expected:
        'a date of the form "2024", "2024-11", "2024-11-15", "2024-11-15T17:15:00Z", with X for unknown last digits, or an interval such as "2022-12/.."',
    },
  ],
};

const productionCodes: CodePlan = {
  type: "code",
  codelist: "production",
  codes: ["human", "machine-translated", "machine-generated", "unknown"],
};

const aSourceText: StringPlan = { type: "string", demands: [] };

const aIdentifiersWikidata: StringPlan = {
  type: "string",
  demands: [{ pattern: IDENTIFIERS_WIKIDATA, expected: 'a Wikidata item, such as "Q42"' }],
};

const aIdentifiersIso3166: StringPlan = {
  type: "string",
  demands: [{ pattern: IDENTIFIERS_ISO3166, expected: 'an ISO 3166 code, such as "CH" or "GB-SCT"' }],
};

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

const toStateOrOrganizationOrGroup: StringPlan = {
  type: "string",
  demands: [
    {
      pattern: ID,
      expected: 'an id of lower-case letters a to z, digits and single hyphens, such as "press-service"',
    },
  ],
  targets: ["state", "organization", "group"],
};

const personId: StringPlan = {
  type: "string",
  demands: [
    {
      pattern: ID,
      expected: 'an id of lower-case letters a to z, digits and single hyphens, such as "press-service"',
    },
  ],
  identity: "person",
};

const organizationId: StringPlan = {
  type: "string",
  demands: [
    {
      pattern: ID,
      expected: 'an id of lower-case letters a to z, digits and single hyphens, such as "press-service"',
    },
  ],
  identity: "organization",
};

const toOrganizationOrState: StringPlan = {
  type: "string",
  demands: [
    {
      pattern: ID,
      expected: 'an id of lower-case letters a to z, digits and single hyphens, such as "press-service"',
    },
  ],
  targets: ["organization", "state"],
};

const stateId: StringPlan = {
  type: "string",
  demands: [
    {
      pattern: ID,
      expected: 'an id of lower-case letters a to z, digits and single hyphens, such as "press-service"',
    },
  ],
  identity: "state",
};

const groupId: StringPlan = {
  type: "string",
  demands: [
    {
      pattern: ID,
      expected: 'an id of lower-case letters a to z, digits and single hyphens, such as "press-service"',
    },
  ],
  identity: "group",
};

const toPersonOrOrganizationOrStateOrGroup: StringPlan = {
  type: "string",
  demands: [
    {
      pattern: ID,
      expected: 'an id of lower-case letters a to z, digits and single hyphens, such as "press-service"',
    },
  ],
  targets: ["person", "organization", "state", "group"],
};

const evidencePartCodes: CodePlan = {
  type: "code",
  codelist: "evidencePart",
  codes: ["headline", "lead", "body", "caption", "quoted-post", "other"],
};

const aEvidenceExact: StringPlan = {
  type: "string",
  demands: [{ pattern: undefined, expected: "text that is not empty" }],
};

const aClockTime: StringPlan = {
  type: "string",
  demands: [{ pattern: CLOCK_TIME, expected: 'a time of day on a 24-hour clock, such as "17:15"' }],
};

const weekdayCodes: CodePlan = {
  type: "code",
  codelist: "weekday",
  codes: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
};

const dateBasisCodes: CodePlan = {
  type: "code",
  codelist: "dateBasis",
  codes: ["printed", "relative", "publication-date", "context", "other-source", "unknown"],
};

const toAccount: StringPlan = {
  type: "string",
  demands: [
    {
      pattern: ID,
      expected: 'an id of lower-case letters a to z, digits and single hyphens, such as "press-service"',
    },
  ],
  targets: ["account"],
};

const descriptionStatusCodes: CodePlan = {
  type: "code",
  codelist: "descriptionStatus",
  codes: ["accurate", "wrong", "outdated", "informal", "disparaging", "disputed"],
};

const stanceCodes: CodePlan = {
  type: "code",
  codelist: "stance",
  codes: ["neutral", "factive", "doubting", "evaluative", "hearsay"],
};

const accountId: StringPlan = {
  type: "string",
  demands: [
    {
      pattern: ID,
      expected: 'an id of lower-case letters a to z, digits and single hyphens, such as "press-service"',
    },
  ],
  identity: "account",
};

const accountKindCodes: CodePlan = {
  type: "code",
  codelist: "accountKind",
  codes: [
    "readout",
    "news-report",
    "post",
    "memo",
    "leak",
    "spokesperson-statement",
    "briefing",
    "interview",
    "transcript",
    "interpreting",
    "other",
  ],
};

const toPersonOrOrganizationOrGroup: StringPlan = {
  type: "string",
  demands: [
    {
      pattern: ID,
      expected: 'an id of lower-case letters a to z, digits and single hyphens, such as "press-service"',
    },
  ],
  targets: ["person", "organization", "group"],
};

const fidelityCodes: CodePlan = {
  type: "code",
  codelist: "fidelity",
  codes: ["verbatim", "reconstructed", "summary"],
};

const topicId: StringPlan = {
  type: "string",
  demands: [
    {
      pattern: ID,
      expected: 'an id of lower-case letters a to z, digits and single hyphens, such as "press-service"',
    },
  ],
  identity: "topic",
};

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

const toTopic: StringPlan = {
  type: "string",
  demands: [
    {
      pattern: ID,
      expected: 'an id of lower-case letters a to z, digits and single hyphens, such as "press-service"',
    },
  ],
  targets: ["topic"],
};

const toPerson: StringPlan = {
  type: "string",
  demands: [
    {
      pattern: ID,
      expected: 'an id of lower-case letters a to z, digits and single hyphens, such as "press-service"',
    },
  ],
  targets: ["person"],
};

const participantRoleCodes: CodePlan = {
  type: "code",
  codelist: "participantRole",
  codes: ["principal", "interpreter", "aide", "host", "observer", "impostor"],
};

const presenceCodes: CodePlan = {
  type: "code",
  codelist: "presence",
  codes: ["on-the-line", "in-the-room", "listening", "unknown"],
};

const elementId: StringPlan = {
  type: "string",
  demands: [
    {
      pattern: ID,
      expected: 'an id of lower-case letters a to z, digits and single hyphens, such as "press-service"',
    },
  ],
  identity: "element",
};

const statementId: StringPlan = {
  type: "string",
  demands: [
    {
      pattern: ID,
      expected: 'an id of lower-case letters a to z, digits and single hyphens, such as "press-service"',
    },
  ],
  identity: "statement",
};

const settingCodes: CodePlan = {
  type: "code",
  codelist: "setting",
  codes: ["in-call", "after-call", "before-call", "elsewhere", "unknown"],
};

const channelCodes: CodePlan = {
  type: "code",
  codelist: "channel",
  codes: ["spoken", "written", "read-aloud", "unknown"],
};

const modeCodes: CodePlan = {
  type: "code",
  codelist: "mode",
  codes: ["direct", "mixed", "indirect", "free-indirect", "speech-act-report", "voice-report"],
};

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
    "thank",
    "congratulate",
    "condole",
    "welcome",
    "apologise",
    "regret",
    "ask",
    "decline-to-comment",
    "neither-confirm-nor-deny",
    "profess-ignorance",
    "exchange-views",
    "other",
  ],
};

const factualityCodes: CodePlan = {
  type: "code",
  codelist: "factuality",
  codes: ["certain", "probable", "possible", "certainly-not", "probably-not", "possibly-not", "unknown"],
};

const toStatement: StringPlan = {
  type: "string",
  demands: [
    {
      pattern: ID,
      expected: 'an id of lower-case letters a to z, digits and single hyphens, such as "press-service"',
    },
  ],
  targets: ["statement"],
};

const outcomeId: StringPlan = {
  type: "string",
  demands: [
    {
      pattern: ID,
      expected: 'an id of lower-case letters a to z, digits and single hyphens, such as "press-service"',
    },
  ],
  identity: "outcome",
};

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

const circumstanceId: StringPlan = {
  type: "string",
  demands: [
    {
      pattern: ID,
      expected: 'an id of lower-case letters a to z, digits and single hyphens, such as "press-service"',
    },
  ],
  identity: "circumstance",
};

const callStatusCodes: CodePlan = {
  type: "code",
  codelist: "callStatus",
  codes: ["confirmed", "reported", "alleged", "denied", "planned", "attempted", "cancelled"],
};

const initiationCodes: CodePlan = {
  type: "code",
  codelist: "initiation",
  codes: ["placed", "requested", "hosted", "arranged", "unknown"],
};

const aIsoDuration: StringPlan = {
  type: "string",
  demands: [
    {
      pattern: ISO_DURATION,
      expected: 'an ISO 8601 duration of hours, minutes and seconds, such as "PT1H30M" or "PT17M6S"',
    },
  ],
};

const durationBoundCodes: CodePlan = {
  type: "code",
  codelist: "durationBound",
  codes: ["about", "at-least", "at-most"],
};

const countedCodes: CodePlan = {
  type: "code",
  codelist: "counted",
  codes: ["total", "net-of-interpreting", "excerpt", "unknown"],
};

const mediumCodes: CodePlan = {
  type: "code",
  codelist: "medium",
  codes: ["telephone", "secure-line", "video", "audio-conference", "mixed", "unknown"],
};

const interpretingModeCodes: CodePlan = {
  type: "code",
  codelist: "interpretingMode",
  codes: ["consecutive", "simultaneous", "none", "unknown"],
};

const attemptResultCodes: CodePlan = {
  type: "code",
  codelist: "attemptResult",
  codes: ["planned", "failed", "postponed"],
};

const toCall: StringPlan = {
  type: "string",
  demands: [
    {
      pattern: ID,
      expected: 'an id of lower-case letters a to z, digits and single hyphens, such as "press-service"',
    },
  ],
  targets: ["call"],
};

const callLinkCodes: CodePlan = {
  type: "code",
  codelist: "callLink",
  codes: ["follows", "prompted-by", "reports-on", "retry-of", "distinct-from", "other"],
};

const toAny: StringPlan = {
  type: "string",
  demands: [
    {
      pattern: ID,
      expected: 'an id of lower-case letters a to z, digits and single hyphens, such as "press-service"',
    },
  ],
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
    "statement",
    "element",
    "outcome",
    "circumstance",
    "comparison",
  ],
};

const comparisonId: StringPlan = {
  type: "string",
  demands: [
    {
      pattern: ID,
      expected: 'an id of lower-case letters a to z, digits and single hyphens, such as "press-service"',
    },
  ],
  identity: "comparison",
};

const comparisonKindCodes: CodePlan = {
  type: "code",
  codelist: "comparisonKind",
  codes: [
    "corroborates",
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

const toAny2: StringPlan = {
  type: "string",
  demands: [
    {
      pattern: ID,
      expected: 'an id of lower-case letters a to z, digits and single hyphens, such as "press-service"',
    },
  ],
  targets: ["statement", "element", "outcome", "circumstance", "account"],
};

const comparisonScopeCodes: CodePlan = {
  type: "code",
  codelist: "comparisonScope",
  codes: ["existence", "content", "wording", "extent"],
};

const callId: StringPlan = {
  type: "string",
  demands: [
    {
      pattern: ID,
      expected: 'an id of lower-case letters a to z, digits and single hyphens, such as "press-service"',
    },
  ],
  identity: "call",
};

const aJsonPointer: StringPlan = {
  type: "string",
  demands: [{ pattern: JSON_POINTER, expected: 'a JSON Pointer, such as "/evidence/0/exact"' }],
};

const annotationKindCodes: CodePlan = {
  type: "code",
  codelist: "annotationKind",
  codes: ["correction", "comment", "doubt"],
};

const versionCodes: CodePlan = { type: "code", codelist: undefined, codes: ["1.0"] };

const datasetId: StringPlan = {
  type: "string",
  demands: [
    {
      pattern: ID,
      expected: 'an id of lower-case letters a to z, digits and single hyphens, such as "press-service"',
    },
  ],
  identity: "dataset",
};

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

let lastSourceDerivationSource: unknown = NaN;
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
        if (member !== lastSourceDerivationSource) {
          if (!isId(member)) return REFUSED;
          lastSourceDerivationSource = member;
        }
        refer(member as string, entity, 1);
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

let lastSourcePublisher: unknown = NaN;
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
        give(member, entity, 2);
        break;
      }
      case "kind": {
        missing--;
        if (!isSourceKind(member)) return REFUSED;
        break;
      }
      case "publisher": {
        missing--;
        if (member !== lastSourcePublisher) {
          if (!isId(member)) return REFUSED;
          lastSourcePublisher = member;
        }
        refer(member as string, entity, 3);
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
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          if (!isText(item)) return REFUSED;
        }
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
        const memberCount = acceptSourceDerivation(member, entity, 4);
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
        const memberCount = acceptSourceDigest(member, entity, 5);
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
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          if (!isUri(item)) return REFUSED;
        }
        break;
      }
      default:
        return REFUSED;
    }
  }
  return hasNoOthers(value, own) ? own : REFUSED;
}

let lastOfficeOf: unknown = NaN;
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
        if (member !== lastOfficeOf) {
          if (!isId(member)) return REFUSED;
          lastOfficeOf = member;
        }
        refer(member as string, entity, 6);
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
        give(member, entity, 7);
        break;
      }
      case "name": {
        missing--;
        if (!isText(member)) return REFUSED;
        break;
      }
      case "otherNames": {
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          if (!isText(item)) return REFUSED;
        }
        break;
      }
      case "identifiers": {
        const memberCount = acceptIdentifiers(member, entity, 8);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      case "offices": {
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptOffice(item, entity, 9 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

let lastOrganizationPartOf: unknown = NaN;
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
        give(member, entity, 10);
        break;
      }
      case "name": {
        missing--;
        if (!isText(member)) return REFUSED;
        break;
      }
      case "otherNames": {
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          if (!isText(item)) return REFUSED;
        }
        break;
      }
      case "identifiers": {
        const memberCount = acceptIdentifiers(member, entity, 11);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      case "partOf": {
        if (member !== lastOrganizationPartOf) {
          if (!isId(member)) return REFUSED;
          lastOrganizationPartOf = member;
        }
        refer(member as string, entity, 12);
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
        give(member, entity, 13);
        break;
      }
      case "name": {
        missing--;
        if (!isText(member)) return REFUSED;
        break;
      }
      case "otherNames": {
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          if (!isText(item)) return REFUSED;
        }
        break;
      }
      case "identifiers": {
        const memberCount = acceptIdentifiers(member, entity, 14);
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

let lastGroupMembers: unknown = NaN;
let lastGroupAffiliation: unknown = NaN;
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
        give(member, entity, 15);
        break;
      }
      case "name": {
        missing--;
        if (!isText(member)) return REFUSED;
        break;
      }
      case "otherNames": {
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          if (!isText(item)) return REFUSED;
        }
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
      case "members": {
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          if (item !== lastGroupMembers) {
            if (!isId(item)) return REFUSED;
            lastGroupMembers = item;
          }
          refer(item as string, entity, 17 + (index + 1) * MOST_FIELDS);
        }
        break;
      }
      case "affiliation": {
        if (member !== lastGroupAffiliation) {
          if (!isId(member)) return REFUSED;
          lastGroupAffiliation = member;
        }
        refer(member as string, entity, 18);
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

let lastEvidenceSource: unknown = NaN;
function acceptEvidence(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "source": {
        if (member !== lastEvidenceSource) {
          if (!isId(member)) return REFUSED;
          lastEvidenceSource = member;
        }
        refer(member as string, entity, 19);
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

let lastDateClaimBasisSource: unknown = NaN;
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
        if (member !== lastDateClaimBasisSource) {
          if (!isId(member)) return REFUSED;
          lastDateClaimBasisSource = member;
        }
        refer(member as string, entity, 20);
        break;
      }
      case "evidence": {
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptEvidence(item, entity, 21 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

let lastDescriptionAccount: unknown = NaN;
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
      case "text": {
        missing--;
        if (!isText(member)) return REFUSED;
        break;
      }
      case "account": {
        missing--;
        if (member !== lastDescriptionAccount) {
          if (!isId(member)) return REFUSED;
          lastDescriptionAccount = member;
        }
        refer(member as string, entity, 22);
        break;
      }
      case "status": {
        missing--;
        if (!isDescriptionStatus(member)) return REFUSED;
        break;
      }
      case "corrected": {
        if (!isText(member)) return REFUSED;
        break;
      }
      case "evidence": {
        missing--;
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptEvidence(item, entity, 23 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
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
      case "evidence": {
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptEvidence(item, entity, 24 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

let lastAccountVoice: unknown = NaN;
let lastAccountSource: unknown = NaN;
let lastAccountRelayedBy: unknown = NaN;
let lastAccountRevises: unknown = NaN;
let lastAccountAuthor: unknown = NaN;
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
        if (member !== lastAccountVoice) {
          if (!isId(member)) return REFUSED;
          lastAccountVoice = member;
        }
        refer(member as string, entity, 26);
        break;
      }
      case "source": {
        missing--;
        if (member !== lastAccountSource) {
          if (!isId(member)) return REFUSED;
          lastAccountSource = member;
        }
        refer(member as string, entity, 27);
        break;
      }
      case "relayedBy": {
        if (member !== lastAccountRelayedBy) {
          if (!isId(member)) return REFUSED;
          lastAccountRelayedBy = member;
        }
        refer(member as string, entity, 28);
        break;
      }
      case "revises": {
        if (member !== lastAccountRevises) {
          if (!isId(member)) return REFUSED;
          lastAccountRevises = member;
        }
        refer(member as string, entity, 29);
        break;
      }
      case "author": {
        if (member !== lastAccountAuthor) {
          if (!isId(member)) return REFUSED;
          lastAccountAuthor = member;
        }
        refer(member as string, entity, 30);
        break;
      }
      case "writtenOn": {
        const memberCount = acceptDateClaim(member, entity, 31);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "fidelity": {
        if (!isFidelity(member)) return REFUSED;
        break;
      }
      case "describedAs": {
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptDescription(item, entity, 32 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      case "cue": {
        const memberCount = acceptCue(member, entity, 33);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "evidence": {
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptEvidence(item, entity, 34 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
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

let lastTopicBroader: unknown = NaN;
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
        if (member !== lastTopicBroader) {
          if (!isId(member)) return REFUSED;
          lastTopicBroader = member;
        }
        refer(member as string, entity, 36);
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

let lastParticipantActor: unknown = NaN;
function acceptParticipant(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  let missing = 2;
  let inner = 0;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "actor": {
        missing--;
        if (member !== lastParticipantActor) {
          if (!isId(member)) return REFUSED;
          lastParticipantActor = member;
        }
        refer(member as string, entity, 37);
        break;
      }
      case "roles": {
        missing--;
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          if (!isParticipantRole(item)) return REFUSED;
        }
        break;
      }
      case "presence": {
        if (!isPresence(member)) return REFUSED;
        break;
      }
      case "describedAs": {
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptDescription(item, entity, 38 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

let lastDiscussedTopicTopic: unknown = NaN;
let lastDiscussedTopicAccount: unknown = NaN;
let lastDiscussedTopicRaisedBy: unknown = NaN;
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
      case "topic": {
        missing--;
        if (member !== lastDiscussedTopicTopic) {
          if (!isId(member)) return REFUSED;
          lastDiscussedTopicTopic = member;
        }
        refer(member as string, entity, 39);
        break;
      }
      case "account": {
        missing--;
        if (member !== lastDiscussedTopicAccount) {
          if (!isId(member)) return REFUSED;
          lastDiscussedTopicAccount = member;
        }
        refer(member as string, entity, 40);
        break;
      }
      case "raisedBy": {
        if (member !== lastDiscussedTopicRaisedBy) {
          if (!isId(member)) return REFUSED;
          lastDiscussedTopicRaisedBy = member;
        }
        refer(member as string, entity, 41);
        break;
      }
      case "evidence": {
        missing--;
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptEvidence(item, entity, 42 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

let lastReferenceSource: unknown = NaN;
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
      case "date": {
        const memberCount = acceptDateClaim(member, entity, 43);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "source": {
        if (member !== lastReferenceSource) {
          if (!isId(member)) return REFUSED;
          lastReferenceSource = member;
        }
        refer(member as string, entity, 44);
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
        give(member, entity, 45);
        break;
      }
      case "content": {
        missing--;
        if (!isText(member)) return REFUSED;
        break;
      }
      case "evidence": {
        missing--;
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptEvidence(item, entity, 46 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
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

let lastStatementAccount: unknown = NaN;
let lastStatementSpeakers: unknown = NaN;
let lastStatementAddressees: unknown = NaN;
let lastStatementTopics: unknown = NaN;
let lastStatementAbout: unknown = NaN;
let lastStatementRespondsTo: unknown = NaN;
function acceptStatement(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  let missing = 7;
  let inner = 0;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "id": {
        missing--;
        if (!isId(member)) return REFUSED;
        give(member, entity, 47);
        break;
      }
      case "account": {
        missing--;
        if (member !== lastStatementAccount) {
          if (!isId(member)) return REFUSED;
          lastStatementAccount = member;
        }
        refer(member as string, entity, 48);
        break;
      }
      case "speakers": {
        missing--;
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          if (item !== lastStatementSpeakers) {
            if (!isId(item)) return REFUSED;
            lastStatementSpeakers = item;
          }
          refer(item as string, entity, 49 + (index + 1) * MOST_FIELDS);
        }
        break;
      }
      case "addressees": {
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          if (item !== lastStatementAddressees) {
            if (!isId(item)) return REFUSED;
            lastStatementAddressees = item;
          }
          refer(item as string, entity, 50 + (index + 1) * MOST_FIELDS);
        }
        break;
      }
      case "setting": {
        if (!isSetting(member)) return REFUSED;
        break;
      }
      case "channel": {
        if (!isChannel(member)) return REFUSED;
        break;
      }
      case "mode": {
        missing--;
        if (!isMode(member)) return REFUSED;
        break;
      }
      case "acts": {
        missing--;
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          if (!isAct(item)) return REFUSED;
        }
        break;
      }
      case "cue": {
        const memberCount = acceptCue(member, entity, 51);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
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
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          if (item !== lastStatementTopics) {
            if (!isId(item)) return REFUSED;
            lastStatementTopics = item;
          }
          refer(item as string, entity, 52 + (index + 1) * MOST_FIELDS);
        }
        break;
      }
      case "about": {
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          if (item !== lastStatementAbout) {
            if (!isId(item)) return REFUSED;
            lastStatementAbout = item;
          }
          refer(item as string, entity, 53 + (index + 1) * MOST_FIELDS);
        }
        break;
      }
      case "factuality": {
        if (!isFactuality(member)) return REFUSED;
        break;
      }
      case "respondsTo": {
        if (member !== lastStatementRespondsTo) {
          if (!isId(member)) return REFUSED;
          lastStatementRespondsTo = member;
        }
        refer(member as string, entity, 54);
        break;
      }
      case "refersTo": {
        const memberCount = acceptReference(member, entity, 55);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "elements": {
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptStatementElement(item, entity, 56 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      case "insertions": {
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptEvidence(item, entity, 57 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      case "evidence": {
        missing--;
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptEvidence(item, entity, 58 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
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

let lastOutcomeClaimAccount: unknown = NaN;
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
      case "account": {
        missing--;
        if (member !== lastOutcomeClaimAccount) {
          if (!isId(member)) return REFUSED;
          lastOutcomeClaimAccount = member;
        }
        refer(member as string, entity, 59);
        break;
      }
      case "cue": {
        const memberCount = acceptCue(member, entity, 60);
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
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptEvidence(item, entity, 61 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

let lastOutcomeParties: unknown = NaN;
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
        give(member, entity, 62);
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
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          if (item !== lastOutcomeParties) {
            if (!isId(item)) return REFUSED;
            lastOutcomeParties = item;
          }
          refer(item as string, entity, 63 + (index + 1) * MOST_FIELDS);
        }
        break;
      }
      case "due": {
        const memberCount = acceptDateClaim(member, entity, 64);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "claims": {
        missing--;
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptOutcomeClaim(item, entity, 65 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
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

let lastCircumstanceOccurrenceAccount: unknown = NaN;
function acceptCircumstanceOccurrence(value: unknown, holder: number, place: number): number {
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
        if (member !== "occurrence") return REFUSED;
        break;
      }
      case "id": {
        if (!isId(member)) return REFUSED;
        give(member, entity, 66);
        break;
      }
      case "account": {
        missing--;
        if (member !== lastCircumstanceOccurrenceAccount) {
          if (!isId(member)) return REFUSED;
          lastCircumstanceOccurrenceAccount = member;
        }
        refer(member as string, entity, 67);
        break;
      }
      case "evidence": {
        missing--;
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptEvidence(item, entity, 68 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      case "status": {
        missing--;
        if (!isCallStatus(member)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

let lastCircumstanceInitiatorAccount: unknown = NaN;
let lastCircumstanceInitiatorBy: unknown = NaN;
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
        give(member, entity, 69);
        break;
      }
      case "account": {
        missing--;
        if (member !== lastCircumstanceInitiatorAccount) {
          if (!isId(member)) return REFUSED;
          lastCircumstanceInitiatorAccount = member;
        }
        refer(member as string, entity, 70);
        break;
      }
      case "evidence": {
        missing--;
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptEvidence(item, entity, 71 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      case "by": {
        missing--;
        if (member !== lastCircumstanceInitiatorBy) {
          if (!isId(member)) return REFUSED;
          lastCircumstanceInitiatorBy = member;
        }
        refer(member as string, entity, 72);
        break;
      }
      case "how": {
        if (!isInitiation(member)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

let lastCircumstanceTimeAccount: unknown = NaN;
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
        give(member, entity, 73);
        break;
      }
      case "account": {
        missing--;
        if (member !== lastCircumstanceTimeAccount) {
          if (!isId(member)) return REFUSED;
          lastCircumstanceTimeAccount = member;
        }
        refer(member as string, entity, 74);
        break;
      }
      case "evidence": {
        missing--;
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptEvidence(item, entity, 75 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      case "date": {
        missing--;
        const memberCount = acceptDateClaim(member, entity, 76);
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

let lastCircumstanceDurationAccount: unknown = NaN;
function acceptCircumstanceDuration(value: unknown, holder: number, place: number): number {
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
        if (member !== "duration") return REFUSED;
        break;
      }
      case "id": {
        if (!isId(member)) return REFUSED;
        give(member, entity, 77);
        break;
      }
      case "account": {
        missing--;
        if (member !== lastCircumstanceDurationAccount) {
          if (!isId(member)) return REFUSED;
          lastCircumstanceDurationAccount = member;
        }
        refer(member as string, entity, 78);
        break;
      }
      case "evidence": {
        missing--;
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptEvidence(item, entity, 79 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
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
        missing--;
        if (!isCounted(member)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

let lastCircumstanceMediumAccount: unknown = NaN;
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
        give(member, entity, 80);
        break;
      }
      case "account": {
        missing--;
        if (member !== lastCircumstanceMediumAccount) {
          if (!isId(member)) return REFUSED;
          lastCircumstanceMediumAccount = member;
        }
        refer(member as string, entity, 81);
        break;
      }
      case "evidence": {
        missing--;
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptEvidence(item, entity, 82 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      case "medium": {
        missing--;
        if (!isMedium(member)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

let lastCircumstancePlaceAccount: unknown = NaN;
let lastCircumstancePlaceActor: unknown = NaN;
let lastCircumstancePlaceWith: unknown = NaN;
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
        give(member, entity, 83);
        break;
      }
      case "account": {
        missing--;
        if (member !== lastCircumstancePlaceAccount) {
          if (!isId(member)) return REFUSED;
          lastCircumstancePlaceAccount = member;
        }
        refer(member as string, entity, 84);
        break;
      }
      case "evidence": {
        missing--;
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptEvidence(item, entity, 85 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      case "actor": {
        missing--;
        if (member !== lastCircumstancePlaceActor) {
          if (!isId(member)) return REFUSED;
          lastCircumstancePlaceActor = member;
        }
        refer(member as string, entity, 86);
        break;
      }
      case "place": {
        missing--;
        if (!isText(member)) return REFUSED;
        break;
      }
      case "with": {
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          if (item !== lastCircumstancePlaceWith) {
            if (!isId(item)) return REFUSED;
            lastCircumstancePlaceWith = item;
          }
          refer(item as string, entity, 87 + (index + 1) * MOST_FIELDS);
        }
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

let lastCircumstanceInterpretingAccount: unknown = NaN;
let lastCircumstanceInterpretingBy: unknown = NaN;
function acceptCircumstanceInterpreting(value: unknown, holder: number, place: number): number {
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
        if (member !== "interpreting") return REFUSED;
        break;
      }
      case "id": {
        if (!isId(member)) return REFUSED;
        give(member, entity, 88);
        break;
      }
      case "account": {
        missing--;
        if (member !== lastCircumstanceInterpretingAccount) {
          if (!isId(member)) return REFUSED;
          lastCircumstanceInterpretingAccount = member;
        }
        refer(member as string, entity, 89);
        break;
      }
      case "evidence": {
        missing--;
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptEvidence(item, entity, 90 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      case "mode": {
        missing--;
        if (!isInterpretingMode(member)) return REFUSED;
        break;
      }
      case "by": {
        if (member !== lastCircumstanceInterpretingBy) {
          if (!isId(member)) return REFUSED;
          lastCircumstanceInterpretingBy = member;
        }
        refer(member as string, entity, 91);
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

let lastCircumstancePreviousContactAccount: unknown = NaN;
let lastCircumstancePreviousContactParties: unknown = NaN;
function acceptCircumstancePreviousContact(value: unknown, holder: number, place: number): number {
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
        if (member !== "previous-contact") return REFUSED;
        break;
      }
      case "id": {
        if (!isId(member)) return REFUSED;
        give(member, entity, 92);
        break;
      }
      case "account": {
        missing--;
        if (member !== lastCircumstancePreviousContactAccount) {
          if (!isId(member)) return REFUSED;
          lastCircumstancePreviousContactAccount = member;
        }
        refer(member as string, entity, 93);
        break;
      }
      case "evidence": {
        missing--;
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptEvidence(item, entity, 94 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      case "date": {
        missing--;
        const memberCount = acceptDateClaim(member, entity, 95);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "parties": {
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          if (item !== lastCircumstancePreviousContactParties) {
            if (!isId(item)) return REFUSED;
            lastCircumstancePreviousContactParties = item;
          }
          refer(item as string, entity, 96 + (index + 1) * MOST_FIELDS);
        }
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

let lastCircumstanceAttemptAccount: unknown = NaN;
let lastCircumstanceAttemptBy: unknown = NaN;
let lastCircumstanceAttemptBlamed: unknown = NaN;
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
        give(member, entity, 97);
        break;
      }
      case "account": {
        missing--;
        if (member !== lastCircumstanceAttemptAccount) {
          if (!isId(member)) return REFUSED;
          lastCircumstanceAttemptAccount = member;
        }
        refer(member as string, entity, 98);
        break;
      }
      case "evidence": {
        missing--;
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptEvidence(item, entity, 99 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      case "date": {
        missing--;
        const memberCount = acceptDateClaim(member, entity, 100);
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
        if (member !== lastCircumstanceAttemptBy) {
          if (!isId(member)) return REFUSED;
          lastCircumstanceAttemptBy = member;
        }
        refer(member as string, entity, 101);
        break;
      }
      case "blamed": {
        if (member !== lastCircumstanceAttemptBlamed) {
          if (!isId(member)) return REFUSED;
          lastCircumstanceAttemptBlamed = member;
        }
        refer(member as string, entity, 102);
        break;
      }
      case "cause": {
        if (!isText(member)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

let lastCircumstanceRecordingAccount: unknown = NaN;
let lastCircumstanceRecordingBy: unknown = NaN;
let lastCircumstanceRecordingReleasedBy: unknown = NaN;
let lastCircumstanceRecordingRecipients: unknown = NaN;
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
        give(member, entity, 103);
        break;
      }
      case "account": {
        missing--;
        if (member !== lastCircumstanceRecordingAccount) {
          if (!isId(member)) return REFUSED;
          lastCircumstanceRecordingAccount = member;
        }
        refer(member as string, entity, 104);
        break;
      }
      case "evidence": {
        missing--;
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptEvidence(item, entity, 105 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      case "by": {
        if (member !== lastCircumstanceRecordingBy) {
          if (!isId(member)) return REFUSED;
          lastCircumstanceRecordingBy = member;
        }
        refer(member as string, entity, 106);
        break;
      }
      case "releasedBy": {
        if (member !== lastCircumstanceRecordingReleasedBy) {
          if (!isId(member)) return REFUSED;
          lastCircumstanceRecordingReleasedBy = member;
        }
        refer(member as string, entity, 107);
        break;
      }
      case "recipients": {
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          if (item !== lastCircumstanceRecordingRecipients) {
            if (!isId(item)) return REFUSED;
            lastCircumstanceRecordingRecipients = item;
          }
          refer(item as string, entity, 108 + (index + 1) * MOST_FIELDS);
        }
        break;
      }
      case "on": {
        const memberCount = acceptDateClaim(member, entity, 109);
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

let lastCircumstanceRelatedCallAccount: unknown = NaN;
let lastCircumstanceRelatedCallCall: unknown = NaN;
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
        give(member, entity, 110);
        break;
      }
      case "account": {
        missing--;
        if (member !== lastCircumstanceRelatedCallAccount) {
          if (!isId(member)) return REFUSED;
          lastCircumstanceRelatedCallAccount = member;
        }
        refer(member as string, entity, 111);
        break;
      }
      case "evidence": {
        missing--;
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptEvidence(item, entity, 112 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      case "call": {
        missing--;
        if (member !== lastCircumstanceRelatedCallCall) {
          if (!isId(member)) return REFUSED;
          lastCircumstanceRelatedCallCall = member;
        }
        refer(member as string, entity, 113);
        break;
      }
      case "link": {
        missing--;
        if (!isCallLink(member)) return REFUSED;
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

let lastCircumstanceSilenceAccount: unknown = NaN;
let lastCircumstanceSilenceBy: unknown = NaN;
let lastCircumstanceSilenceAbout: unknown = NaN;
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
        give(member, entity, 114);
        break;
      }
      case "account": {
        missing--;
        if (member !== lastCircumstanceSilenceAccount) {
          if (!isId(member)) return REFUSED;
          lastCircumstanceSilenceAccount = member;
        }
        refer(member as string, entity, 115);
        break;
      }
      case "evidence": {
        missing--;
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptEvidence(item, entity, 116 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      case "note": {
        if (!isText(member)) return REFUSED;
        break;
      }
      case "by": {
        missing--;
        if (member !== lastCircumstanceSilenceBy) {
          if (!isId(member)) return REFUSED;
          lastCircumstanceSilenceBy = member;
        }
        refer(member as string, entity, 117);
        break;
      }
      case "content": {
        missing--;
        if (!isText(member)) return REFUSED;
        break;
      }
      case "about": {
        if (member !== lastCircumstanceSilenceAbout) {
          if (!isId(member)) return REFUSED;
          lastCircumstanceSilenceAbout = member;
        }
        refer(member as string, entity, 118);
        break;
      }
      case "asOf": {
        const memberCount = acceptDateClaim(member, entity, 119);
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
    case "interpreting":
      return acceptCircumstanceInterpreting(value, holder, place);
    case "previous-contact":
      return acceptCircumstancePreviousContact(value, holder, place);
    case "attempt":
      return acceptCircumstanceAttempt(value, holder, place);
    case "recording":
      return acceptCircumstanceRecording(value, holder, place);
    case "related-call":
      return acceptCircumstanceRelatedCall(value, holder, place);
    case "silence":
      return acceptCircumstanceSilence(value, holder, place);
    default:
      return REFUSED;
  }
}

let lastComparisonFrom: unknown = NaN;
let lastComparisonTo: unknown = NaN;
let lastComparisonAccount: unknown = NaN;
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
        give(member, entity, 120);
        break;
      }
      case "kind": {
        missing--;
        if (!isComparisonKind(member)) return REFUSED;
        break;
      }
      case "from": {
        missing--;
        if (member !== lastComparisonFrom) {
          if (!isId(member)) return REFUSED;
          lastComparisonFrom = member;
        }
        refer(member as string, entity, 121);
        break;
      }
      case "to": {
        missing--;
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          if (item !== lastComparisonTo) {
            if (!isId(item)) return REFUSED;
            lastComparisonTo = item;
          }
          refer(item as string, entity, 122 + (index + 1) * MOST_FIELDS);
        }
        break;
      }
      case "scope": {
        if (!isComparisonScope(member)) return REFUSED;
        break;
      }
      case "account": {
        if (member !== lastComparisonAccount) {
          if (!isId(member)) return REFUSED;
          lastComparisonAccount = member;
        }
        refer(member as string, entity, 123);
        break;
      }
      case "note": {
        missing--;
        if (!isText(member)) return REFUSED;
        break;
      }
      case "evidence": {
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptEvidence(item, entity, 124 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
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
        give(member, entity, 125);
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
        const memberCount = acceptDateClaim(member, entity, 126);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "participants": {
        missing--;
        if (!Array.isArray(member) || member.length < 2) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptParticipant(item, entity, 127 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      case "topics": {
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptDiscussedTopic(item, entity, 128 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      case "statements": {
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptStatement(item, entity, 129 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      case "outcomes": {
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptOutcome(item, entity, 130 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      case "circumstances": {
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptCircumstance(item, entity, 131 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      case "comparisons": {
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptComparison(item, entity, 132 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      case "sameAs": {
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          if (!isUri(item)) return REFUSED;
        }
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

let lastAnnotationTarget: unknown = NaN;
let lastAnnotationSources: unknown = NaN;
function acceptAnnotation(value: unknown, holder: number, place: number): number {
  if (!isRecord(value)) return REFUSED;
  const entity = enter(value, holder, place);
  let own = 0;
  let missing = 3;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "target": {
        missing--;
        if (member !== lastAnnotationTarget) {
          if (!isId(member)) return REFUSED;
          lastAnnotationTarget = member;
        }
        refer(member as string, entity, 133);
        break;
      }
      case "path": {
        if (!isJsonPointer(member)) return REFUSED;
        break;
      }
      case "kind": {
        missing--;
        if (!isAnnotationKind(member)) return REFUSED;
        break;
      }
      case "note": {
        missing--;
        if (!isText(member)) return REFUSED;
        break;
      }
      case "sources": {
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          if (item !== lastAnnotationSources) {
            if (!isId(item)) return REFUSED;
            lastAnnotationSources = item;
          }
          refer(item as string, entity, 134 + (index + 1) * MOST_FIELDS);
        }
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own : REFUSED;
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
        give(member, entity, 135);
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
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptCreator(item, entity, 136 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
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
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptSource(item, entity, 137 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      case "actors": {
        missing--;
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptActor(item, entity, 138 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      case "accounts": {
        missing--;
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptAccount(item, entity, 139 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      case "topics": {
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptTopic(item, entity, 140 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      case "calls": {
        missing--;
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptLeaderCall(item, entity, 141 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      case "annotations": {
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptAnnotation(item, entity, 142 + (index + 1) * MOST_FIELDS);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
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

/** A field that must be there, and what it is for. */
function required(value: FieldPlan["value"], says: string, number = 0): FieldPlan {
  return { value, required: says, number };
}

/** A field that may be left out. */
function optional(value: FieldPlan["value"], number = 0): FieldPlan {
  return { value, required: undefined, number };
}

function list(item: FieldPlan["value"], minimum: number, maximum?: number): FieldPlan["value"] {
  return { type: "list", item, minimum, maximum };
}

const creator: ObjectPlan = {
  type: "object",
  entity: "Creator",
  fields: {
    name: required(aText, "The creator's name, of a person or an organization."),
    identifier: optional(aUri),
  },
  accepts: acceptCreator,
};

const sourceDerivation: ObjectPlan = {
  type: "object",
  entity: "SourceDerivation",
  fields: {
    source: required(toSource, "The source that this one was made from.", 1),
    how: required(derivationCodes, "How this source was made from the other."),
  },
  accepts: acceptSourceDerivation,
};

const sourceDigest: ObjectPlan = {
  type: "object",
  entity: "SourceDigest",
  fields: {
    sha256: required(aSha256, "The SHA-256 of the text's UTF-8 bytes, without a leading byte-order mark."),
    length: required(
      {
        type: "number",
        minimum: 0,
        maximum: 1000000000,
        expected: "a whole number of Unicode code points from 0 to 1000000000",
      },
      "The text's length in Unicode code points.",
    ),
  },
  accepts: acceptSourceDigest,
};

const source: ObjectPlan = {
  type: "object",
  entity: "Source",
  fields: {
    id: required(sourceId, "The source's id.", 2),
    kind: required(sourceKindCodes, "What kind of publication the source is."),
    publisher: required(toPersonOrOrganizationOrState, "Who published the source.", 3),
    title: optional(aText),
    url: optional(aWebAddress),
    authors: optional(list(aText, 0)),
    language: required(aLanguageTag, "The language of the source's text."),
    publishedOn: optional(aEdtf),
    retrievedOn: optional(aEdtf),
    derivedFrom: optional(sourceDerivation, 4),
    production: optional(productionCodes),
    license: optional(aText),
    text: optional(aSourceText),
    digest: optional(sourceDigest, 5),
    note: optional(aText),
  },
  accepts: acceptSource,
};

const identifiers: ObjectPlan = {
  type: "object",
  entity: "Identifiers",
  fields: {
    wikidata: optional(aIdentifiersWikidata),
    iso3166: optional(aIdentifiersIso3166),
    uris: optional(list(aUri, 0)),
  },
  accepts: acceptIdentifiers,
};

const office: ObjectPlan = {
  type: "object",
  entity: "Office",
  fields: {
    title: required(aText, "The office's right title, such as Federal Chancellor."),
    kind: required(officeKindCodes, "What kind of office it is."),
    of: required(toStateOrOrganizationOrGroup, "The state or body whose office it is.", 6),
    startDate: optional(aEdtf),
    endDate: optional(aEdtf),
  },
  accepts: acceptOffice,
};

const person: ObjectPlan = {
  type: "object",
  entity: "Person",
  fields: {
    kind: required({ type: "literal", value: "person" }, "Says that the actor is a person."),
    id: required(personId, "The actor's id.", 7),
    name: required(aText, "The actor's usual name in the dataset's language."),
    otherNames: optional(list(aText, 0)),
    identifiers: optional(identifiers, 8),
    note: optional(aText),
    offices: optional(list(office, 0), 9),
  },
  accepts: acceptPerson,
};

const organization: ObjectPlan = {
  type: "object",
  entity: "Organization",
  fields: {
    kind: required({ type: "literal", value: "organization" }, "Says that the actor is an organization."),
    id: required(organizationId, "The actor's id.", 10),
    name: required(aText, "The actor's usual name in the dataset's language."),
    otherNames: optional(list(aText, 0)),
    identifiers: optional(identifiers, 11),
    note: optional(aText),
    partOf: optional(toOrganizationOrState, 12),
  },
  accepts: acceptOrganization,
};

const state: ObjectPlan = {
  type: "object",
  entity: "State",
  fields: {
    kind: required({ type: "literal", value: "state" }, "Says that the actor is a state."),
    id: required(stateId, "The actor's id.", 13),
    name: required(aText, "The actor's usual name in the dataset's language."),
    otherNames: optional(list(aText, 0)),
    identifiers: optional(identifiers, 14),
    note: optional(aText),
  },
  accepts: acceptState,
};

const group: ObjectPlan = {
  type: "object",
  entity: "Group",
  fields: {
    kind: required(
      { type: "literal", value: "group" },
      "Says that the actor is a group, or a voice without a name.",
    ),
    id: required(groupId, "The actor's id.", 15),
    name: required(aText, "The actor's usual name in the dataset's language."),
    otherNames: optional(list(aText, 0)),
    identifiers: optional(identifiers, 16),
    note: optional(aText),
    members: optional(list(toPersonOrOrganizationOrState, 0), 17),
    affiliation: optional(toPersonOrOrganizationOrStateOrGroup, 18),
    count: optional({
      type: "number",
      minimum: 1,
      maximum: 1000000000,
      expected: "a whole number from 1 to 1000000000",
    }),
  },
  accepts: acceptGroup,
};

const actor: UnionPlan = {
  type: "union",
  entity: "Actor",
  options: {
    person: person,
    organization: organization,
    state: state,
    group: group,
  },
  accepts: acceptActor,
};

const evidence: ObjectPlan = {
  type: "object",
  entity: "Evidence",
  fields: {
    source: optional(toSource, 19),
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
  accepts: acceptEvidence,
};

const dateClaim: ObjectPlan = {
  type: "object",
  entity: "DateClaim",
  fields: {
    value: required(aEdtf, "The date, as precise as it is known and no more."),
    time: optional(aClockTime),
    zone: optional(aText),
    weekday: optional(weekdayCodes),
    asPrinted: optional(aText),
    basis: required(dateBasisCodes, "What the value rests on."),
    basisSource: optional(toSource, 20),
    evidence: optional(list(evidence, 0), 21),
  },
  accepts: acceptDateClaim,
};

const description: ObjectPlan = {
  type: "object",
  entity: "Description",
  fields: {
    text: required(aText, "The title or words as printed, never repaired."),
    account: required(toAccount, "The account that calls the actor so.", 22),
    status: required(descriptionStatusCodes, "Whether the words fit the actor on that day."),
    corrected: optional(aText),
    evidence: required(list(evidence, 1), "Where the words are printed.", 23),
  },
  accepts: acceptDescription,
};

const cue: ObjectPlan = {
  type: "object",
  entity: "Cue",
  fields: {
    text: required(aText, "The attributing words as printed, such as said or recalled."),
    stance: required(stanceCodes, "What the words presuppose about the content."),
    evidence: optional(list(evidence, 0), 24),
  },
  accepts: acceptCue,
};

const account: ObjectPlan = {
  type: "object",
  entity: "Account",
  fields: {
    id: required(accountId, "The account's id.", 25),
    kind: required(accountKindCodes, "What kind of telling it is."),
    voice: required(toPersonOrOrganizationOrStateOrGroup, "Whose telling it is.", 26),
    source: required(toSource, "The source in which the telling is read.", 27),
    relayedBy: optional(toAccount, 28),
    revises: optional(toAccount, 29),
    author: optional(toPersonOrOrganizationOrGroup, 30),
    writtenOn: optional(dateClaim, 31),
    fidelity: optional(fidelityCodes),
    describedAs: optional(list(description, 0), 32),
    cue: optional(cue, 33),
    evidence: optional(list(evidence, 0), 34),
    note: optional(aText),
  },
  accepts: acceptAccount,
};

const topic: ObjectPlan = {
  type: "object",
  entity: "Topic",
  fields: {
    id: required(topicId, "The topic's id.", 35),
    label: required(aText, "The topic's name in the dataset's language."),
    kind: required(topicKindCodes, "The field that the topic belongs to."),
    broader: optional(toTopic, 36),
    note: optional(aText),
  },
  accepts: acceptTopic,
};

const participant: ObjectPlan = {
  type: "object",
  entity: "Participant",
  fields: {
    actor: required(toPerson, "The person who took part.", 37),
    roles: required(list(participantRoleCodes, 1), "In which roles the person took part."),
    presence: optional(presenceCodes),
    describedAs: optional(list(description, 0), 38),
  },
  accepts: acceptParticipant,
};

const discussedTopic: ObjectPlan = {
  type: "object",
  entity: "DiscussedTopic",
  fields: {
    topic: required(toTopic, "The topic discussed.", 39),
    account: required(toAccount, "The account that says so.", 40),
    raisedBy: optional(toPersonOrOrganizationOrStateOrGroup, 41),
    evidence: required(list(evidence, 1), "Where the source says so.", 42),
  },
  accepts: acceptDiscussedTopic,
};

const reference: ObjectPlan = {
  type: "object",
  entity: "Reference",
  fields: {
    content: required(aText, "What is pointed at, in plain words of the encoder."),
    date: optional(dateClaim, 43),
    source: optional(toSource, 44),
  },
  accepts: acceptReference,
};

const statementElement: ObjectPlan = {
  type: "object",
  entity: "StatementElement",
  fields: {
    id: optional(elementId, 45),
    content: required(aText, "The part's proposition in plain words of the encoder."),
    evidence: required(list(evidence, 1), "Where this part is printed.", 46),
    note: optional(aText),
  },
  accepts: acceptStatementElement,
};

const statement: ObjectPlan = {
  type: "object",
  entity: "Statement",
  fields: {
    id: required(statementId, "The statement's id.", 47),
    account: required(toAccount, "The account according to which it was said.", 48),
    speakers: required(
      list(toPersonOrOrganizationOrStateOrGroup, 1),
      "Who said it; several where an account tells it of them together.",
      49,
    ),
    addressees: optional(list(toPersonOrOrganizationOrStateOrGroup, 0), 50),
    setting: optional(settingCodes),
    channel: optional(channelCodes),
    mode: required(modeCodes, "How the account presents the words: quoted, reported or only named."),
    acts: required(list(actCodes, 1), "What was done by saying it."),
    cue: optional(cue, 51),
    content: required(aText, "The proposition in plain words of the encoder."),
    condition: optional(aText),
    topics: optional(list(toTopic, 0), 52),
    about: optional(list(toPersonOrOrganizationOrStateOrGroup, 0), 53),
    factuality: optional(factualityCodes),
    respondsTo: optional(toStatement, 54),
    refersTo: optional(reference, 55),
    elements: optional(list(statementElement, 0), 56),
    insertions: optional(list(evidence, 0), 57),
    evidence: required(list(evidence, 1), "Where the source says so.", 58),
    note: optional(aText),
  },
  accepts: acceptStatement,
};

const outcomeClaim: ObjectPlan = {
  type: "object",
  entity: "OutcomeClaim",
  fields: {
    account: required(toAccount, "The account that claims the outcome.", 59),
    cue: optional(cue, 60),
    factuality: optional(factualityCodes),
    evidence: required(list(evidence, 1), "Where the source says so.", 61),
  },
  accepts: acceptOutcomeClaim,
};

const outcome: ObjectPlan = {
  type: "object",
  entity: "Outcome",
  fields: {
    id: required(outcomeId, "The outcome's id.", 62),
    kind: required(outcomeKindCodes, "What kind of outcome it is."),
    content: required(aText, "The outcome in plain words of the encoder."),
    condition: optional(aText),
    parties: optional(list(toPersonOrOrganizationOrStateOrGroup, 0), 63),
    due: optional(dateClaim, 64),
    claims: required(list(outcomeClaim, 1), "Each telling that claims it.", 65),
    note: optional(aText),
  },
  accepts: acceptOutcome,
};

const circumstanceOccurrence: ObjectPlan = {
  type: "object",
  entity: undefined,
  fields: {
    kind: required({ type: "literal", value: "occurrence" }, "Whether the call took place."),
    id: optional(circumstanceId, 66),
    account: required(toAccount, "The account that says so.", 67),
    evidence: required(list(evidence, 1), "Where the source says so.", 68),
    note: optional(aText),
    status: required(callStatusCodes, "What the account says of the call's taking place."),
  },
  accepts: acceptCircumstanceOccurrence,
};

const circumstanceInitiator: ObjectPlan = {
  type: "object",
  entity: undefined,
  fields: {
    kind: required({ type: "literal", value: "initiator" }, "Who brought the call about."),
    id: optional(circumstanceId, 69),
    account: required(toAccount, "The account that says so.", 70),
    evidence: required(list(evidence, 1), "Where the source says so.", 71),
    note: optional(aText),
    by: required(toPersonOrOrganizationOrStateOrGroup, "Who brought the call about.", 72),
    how: optional(initiationCodes),
  },
  accepts: acceptCircumstanceInitiator,
};

const circumstanceTime: ObjectPlan = {
  type: "object",
  entity: undefined,
  fields: {
    kind: required({ type: "literal", value: "time" }, "When the call took place."),
    id: optional(circumstanceId, 73),
    account: required(toAccount, "The account that says so.", 74),
    evidence: required(list(evidence, 1), "Where the source says so.", 75),
    note: optional(aText),
    date: required(dateClaim, "When the account says that the call took place.", 76),
  },
  accepts: acceptCircumstanceTime,
};

const circumstanceDuration: ObjectPlan = {
  type: "object",
  entity: undefined,
  fields: {
    kind: required({ type: "literal", value: "duration" }, "How long the call lasted."),
    id: optional(circumstanceId, 77),
    account: required(toAccount, "The account that says so.", 78),
    evidence: required(list(evidence, 1), "Where the source says so.", 79),
    note: optional(aText),
    length: required(aIsoDuration, "How long it lasted, as an ISO 8601 duration."),
    bound: optional(durationBoundCodes),
    counted: required(countedCodes, "What the length counts."),
  },
  accepts: acceptCircumstanceDuration,
};

const circumstanceMedium: ObjectPlan = {
  type: "object",
  entity: undefined,
  fields: {
    kind: required({ type: "literal", value: "medium" }, "By what means the call was held."),
    id: optional(circumstanceId, 80),
    account: required(toAccount, "The account that says so.", 81),
    evidence: required(list(evidence, 1), "Where the source says so.", 82),
    note: optional(aText),
    medium: required(mediumCodes, "The means that the account names."),
  },
  accepts: acceptCircumstanceMedium,
};

const circumstancePlace: ObjectPlan = {
  type: "object",
  entity: undefined,
  fields: {
    kind: required({ type: "literal", value: "place" }, "Where somebody was during the call."),
    id: optional(circumstanceId, 83),
    account: required(toAccount, "The account that says so.", 84),
    evidence: required(list(evidence, 1), "Where the source says so.", 85),
    note: optional(aText),
    actor: required(toPerson, "Who was there.", 86),
    place: required(aText, "Where, in plain words."),
    with: optional(list(toPersonOrOrganizationOrStateOrGroup, 0), 87),
  },
  accepts: acceptCircumstancePlace,
};

const circumstanceInterpreting: ObjectPlan = {
  type: "object",
  entity: undefined,
  fields: {
    kind: required({ type: "literal", value: "interpreting" }, "How the call was interpreted."),
    id: optional(circumstanceId, 88),
    account: required(toAccount, "The account that says so.", 89),
    evidence: required(list(evidence, 1), "Where the source says so.", 90),
    note: optional(aText),
    mode: required(interpretingModeCodes, "In what way it was interpreted."),
    by: optional(toPersonOrOrganizationOrStateOrGroup, 91),
  },
  accepts: acceptCircumstanceInterpreting,
};

const circumstancePreviousContact: ObjectPlan = {
  type: "object",
  entity: undefined,
  fields: {
    kind: required({ type: "literal", value: "previous-contact" }, "When the leaders were last in contact."),
    id: optional(circumstanceId, 92),
    account: required(toAccount, "The account that says so.", 93),
    evidence: required(list(evidence, 1), "Where the source says so.", 94),
    note: optional(aText),
    date: required(dateClaim, "When the earlier contact was.", 95),
    parties: optional(list(toPersonOrOrganizationOrStateOrGroup, 0), 96),
  },
  accepts: acceptCircumstancePreviousContact,
};

const circumstanceAttempt: ObjectPlan = {
  type: "object",
  entity: undefined,
  fields: {
    kind: required({ type: "literal", value: "attempt" }, "An attempt or a plan to hold the call."),
    id: optional(circumstanceId, 97),
    account: required(toAccount, "The account that says so.", 98),
    evidence: required(list(evidence, 1), "Where the source says so.", 99),
    note: optional(aText),
    date: required(dateClaim, "When the attempt was made or was to be made.", 100),
    result: required(attemptResultCodes, "What came of it."),
    by: optional(toPersonOrOrganizationOrStateOrGroup, 101),
    blamed: optional(toPersonOrOrganizationOrStateOrGroup, 102),
    cause: optional(aText),
  },
  accepts: acceptCircumstanceAttempt,
};

const circumstanceRecording: ObjectPlan = {
  type: "object",
  entity: undefined,
  fields: {
    kind: required({ type: "literal", value: "recording" }, "That the call was recorded."),
    id: optional(circumstanceId, 103),
    account: required(toAccount, "The account that says so.", 104),
    evidence: required(list(evidence, 1), "Where the source says so.", 105),
    note: optional(aText),
    by: optional(toPersonOrOrganizationOrStateOrGroup, 106),
    releasedBy: optional(toPersonOrOrganizationOrStateOrGroup, 107),
    recipients: optional(list(toPersonOrOrganizationOrStateOrGroup, 0), 108),
    on: optional(dateClaim, 109),
  },
  accepts: acceptCircumstanceRecording,
};

const circumstanceRelatedCall: ObjectPlan = {
  type: "object",
  entity: undefined,
  fields: {
    kind: required({ type: "literal", value: "related-call" }, "How the call relates to another."),
    id: optional(circumstanceId, 110),
    account: required(toAccount, "The account that says so.", 111),
    evidence: required(list(evidence, 1), "Where the source says so.", 112),
    note: optional(aText),
    call: required(toCall, "The other call.", 113),
    link: required(callLinkCodes, "How this call relates to the other."),
  },
  accepts: acceptCircumstanceRelatedCall,
};

const circumstanceSilence: ObjectPlan = {
  type: "object",
  entity: undefined,
  fields: {
    kind: required({ type: "literal", value: "silence" }, "That somebody did not say something."),
    id: optional(circumstanceId, 114),
    account: required(toAccount, "The account that says so.", 115),
    evidence: required(list(evidence, 1), "Where the source says so.", 116),
    note: optional(aText),
    by: required(toPersonOrOrganizationOrStateOrGroup, "Who was silent.", 117),
    content: required(aText, "What was not said, in plain words of the encoder."),
    about: optional(toAny, 118),
    asOf: optional(dateClaim, 119),
  },
  accepts: acceptCircumstanceSilence,
};

const circumstance: UnionPlan = {
  type: "union",
  entity: "Circumstance",
  options: {
    occurrence: circumstanceOccurrence,
    initiator: circumstanceInitiator,
    time: circumstanceTime,
    duration: circumstanceDuration,
    medium: circumstanceMedium,
    place: circumstancePlace,
    interpreting: circumstanceInterpreting,
    "previous-contact": circumstancePreviousContact,
    attempt: circumstanceAttempt,
    recording: circumstanceRecording,
    "related-call": circumstanceRelatedCall,
    silence: circumstanceSilence,
  },
  accepts: acceptCircumstance,
};

const comparison: ObjectPlan = {
  type: "object",
  entity: "Comparison",
  fields: {
    id: optional(comparisonId, 120),
    kind: required(comparisonKindCodes, "How from stands to each of to."),
    from: required(toAny2, "What is compared: a statement, element, outcome, circumstance or account.", 121),
    to: required(list(toAny2, 1), "What it is compared with.", 122),
    scope: optional(comparisonScopeCodes),
    account: optional(toAccount, 123),
    note: required(aText, "Why the comparison is made so, in plain words."),
    evidence: optional(list(evidence, 0), 124),
  },
  accepts: acceptComparison,
};

const leaderCall: ObjectPlan = {
  type: "object",
  entity: "LeaderCall",
  fields: {
    id: required(callId, "The call's id.", 125),
    medium: required(mediumCodes, "By what means the call was held, as the encoder holds true."),
    status: required(callStatusCodes, "Whether the call took place, as the encoder holds true."),
    date: required(dateClaim, "When the call took place, as the encoder holds true.", 126),
    participants: required(list(participant, 2), "Who took part: at least two persons.", 127),
    topics: optional(list(discussedTopic, 0), 128),
    statements: optional(list(statement, 0), 129),
    outcomes: optional(list(outcome, 0), 130),
    circumstances: optional(list(circumstance, 0), 131),
    comparisons: optional(list(comparison, 0), 132),
    sameAs: optional(list(aUri, 0)),
    note: optional(aText),
  },
  accepts: acceptLeaderCall,
};

const annotation: ObjectPlan = {
  type: "object",
  entity: "Annotation",
  fields: {
    target: required(toAny, "What the annotation is about, by its id.", 133),
    path: optional(aJsonPointer),
    kind: required(annotationKindCodes, "What the annotation does."),
    note: required(aText, "The annotation's text."),
    sources: optional(list(toSource, 0), 134),
  },
  accepts: acceptAnnotation,
};

const dataset: ObjectPlan = {
  type: "object",
  entity: "Dataset",
  fields: {
    $schema: optional(aSourceText),
    schemaVersion: required(versionCodes, "The version of this schema that the dataset follows."),
    id: required(datasetId, "The dataset's id.", 135),
    title: required(aText, "The dataset's title."),
    description: optional(aText),
    language: required(aLanguageTag, "The language of the encoder's own words."),
    license: optional(aText),
    version: optional(aText),
    creators: optional(list(creator, 0), 136),
    createdOn: optional(aEdtf),
    production: optional(productionCodes),
    sources: required(list(source, 1), "The published texts that everything rests on.", 137),
    actors: required(list(actor, 1), "Whoever acts, speaks, publishes or is spoken of.", 138),
    accounts: required(list(account, 1), "The tellings read in the sources.", 139),
    topics: optional(list(topic, 0), 140),
    calls: required(list(leaderCall, 1), "The calls that the accounts tell of.", 141),
    annotations: optional(list(annotation, 0), 142),
    note: optional(aText),
  },
  accepts: acceptDataset,
};

/** The plan of a whole document. */
export const datasetPlan = dataset;

/** Every codelist that the plan uses. */
export const codelistPlans: readonly CodePlan[] = [
  accountKindCodes,
  actCodes,
  annotationKindCodes,
  attemptResultCodes,
  callLinkCodes,
  callStatusCodes,
  channelCodes,
  comparisonKindCodes,
  comparisonScopeCodes,
  countedCodes,
  dateBasisCodes,
  derivationCodes,
  descriptionStatusCodes,
  durationBoundCodes,
  evidencePartCodes,
  factualityCodes,
  fidelityCodes,
  initiationCodes,
  interpretingModeCodes,
  mediumCodes,
  modeCodes,
  officeKindCodes,
  outcomeKindCodes,
  participantRoleCodes,
  presenceCodes,
  productionCodes,
  settingCodes,
  sourceKindCodes,
  stanceCodes,
  topicKindCodes,
  weekdayCodes,
];
