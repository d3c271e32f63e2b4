// Written by `npm run generate` from the Zod schemas in src/schema. Do not edit.

import { hasNoOthers, isAddedCode, isRecord, REFUSED } from "./accepting.ts";
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

const EDTF =
  /^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?|([0-9]{4}|[0-9]{3}X|[0-9]{2}XX|[0-9]XXX|XXXX)(-(0[1-9]|1[0-2]|[01]X|XX)(-(0[1-9]|[12][0-9]|3[01]|[0-3]X|XX))?)?[?~%]?(\/(([0-9]{4}|[0-9]{3}X|[0-9]{2}XX|[0-9]XXX|XXXX)(-(0[1-9]|1[0-2]|[01]X|XX)(-(0[1-9]|[12][0-9]|3[01]|[0-3]X|XX))?)?[?~%]?|\.\.)?)?|(\.\.)?\/([0-9]{4}|[0-9]{3}X|[0-9]{2}XX|[0-9]XXX|XXXX)(-(0[1-9]|1[0-2]|[01]X|XX)(-(0[1-9]|[12][0-9]|3[01]|[0-3]X|XX))?)?[?~%]?|[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?\/([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?|\.\.)?|(\.\.)?\/[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?)$/;

function isEdtf(value: unknown): value is string {
  return typeof value === "string" && EDTF.test(value);
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

function acceptCreator(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
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
function acceptSourceDerivation(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
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

function acceptSourceDigest(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
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
function acceptSource(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
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
        const memberCount = acceptSourceDerivation(member);
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
        const memberCount = acceptSourceDigest(member);
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

function acceptIdentifiers(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
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
function acceptOffice(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
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

function acceptPerson(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
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
        const memberCount = acceptIdentifiers(member);
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
          const itemCount = acceptOffice(item);
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
function acceptOrganization(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
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
        const memberCount = acceptIdentifiers(member);
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
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

function acceptState(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
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
        const memberCount = acceptIdentifiers(member);
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
function acceptGroup(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
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
        const memberCount = acceptIdentifiers(member);
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
        }
        break;
      }
      case "affiliation": {
        if (member !== lastGroupAffiliation) {
          if (!isId(member)) return REFUSED;
          lastGroupAffiliation = member;
        }
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

function acceptActor(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
  switch (value.kind) {
    case "person":
      return acceptPerson(value);
    case "organization":
      return acceptOrganization(value);
    case "state":
      return acceptState(value);
    case "group":
      return acceptGroup(value);
    default:
      return REFUSED;
  }
}

let lastEvidenceSource: unknown = NaN;
function acceptEvidence(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
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
function acceptDateClaim(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
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
        break;
      }
      case "evidence": {
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptEvidence(item);
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
function acceptDescription(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
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
          const itemCount = acceptEvidence(item);
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

function acceptCue(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
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
          const itemCount = acceptEvidence(item);
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
function acceptAccount(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
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
        break;
      }
      case "source": {
        missing--;
        if (member !== lastAccountSource) {
          if (!isId(member)) return REFUSED;
          lastAccountSource = member;
        }
        break;
      }
      case "relayedBy": {
        if (member !== lastAccountRelayedBy) {
          if (!isId(member)) return REFUSED;
          lastAccountRelayedBy = member;
        }
        break;
      }
      case "revises": {
        if (member !== lastAccountRevises) {
          if (!isId(member)) return REFUSED;
          lastAccountRevises = member;
        }
        break;
      }
      case "author": {
        if (member !== lastAccountAuthor) {
          if (!isId(member)) return REFUSED;
          lastAccountAuthor = member;
        }
        break;
      }
      case "writtenOn": {
        const memberCount = acceptDateClaim(member);
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
          const itemCount = acceptDescription(item);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      case "cue": {
        const memberCount = acceptCue(member);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "evidence": {
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptEvidence(item);
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
function acceptTopic(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
  let own = 0;
  let missing = 3;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "id": {
        missing--;
        if (!isId(member)) return REFUSED;
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
function acceptParticipant(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
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
          const itemCount = acceptDescription(item);
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
function acceptDiscussedTopic(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
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
        break;
      }
      case "account": {
        missing--;
        if (member !== lastDiscussedTopicAccount) {
          if (!isId(member)) return REFUSED;
          lastDiscussedTopicAccount = member;
        }
        break;
      }
      case "raisedBy": {
        if (member !== lastDiscussedTopicRaisedBy) {
          if (!isId(member)) return REFUSED;
          lastDiscussedTopicRaisedBy = member;
        }
        break;
      }
      case "evidence": {
        missing--;
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptEvidence(item);
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
function acceptReference(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
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
        const memberCount = acceptDateClaim(member);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "source": {
        if (member !== lastReferenceSource) {
          if (!isId(member)) return REFUSED;
          lastReferenceSource = member;
        }
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own + inner : REFUSED;
}

function acceptStatementElement(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
  let own = 0;
  let missing = 2;
  let inner = 0;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "id": {
        if (!isId(member)) return REFUSED;
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
          const itemCount = acceptEvidence(item);
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
function acceptStatement(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
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
        break;
      }
      case "account": {
        missing--;
        if (member !== lastStatementAccount) {
          if (!isId(member)) return REFUSED;
          lastStatementAccount = member;
        }
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
        const memberCount = acceptCue(member);
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
        break;
      }
      case "refersTo": {
        const memberCount = acceptReference(member);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "elements": {
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptStatementElement(item);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      case "insertions": {
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptEvidence(item);
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
          const itemCount = acceptEvidence(item);
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
function acceptOutcomeClaim(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
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
        break;
      }
      case "cue": {
        const memberCount = acceptCue(member);
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
          const itemCount = acceptEvidence(item);
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
function acceptOutcome(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
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
        }
        break;
      }
      case "due": {
        const memberCount = acceptDateClaim(member);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "claims": {
        missing--;
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptOutcomeClaim(item);
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
function acceptCircumstanceOccurrence(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
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
        break;
      }
      case "account": {
        missing--;
        if (member !== lastCircumstanceOccurrenceAccount) {
          if (!isId(member)) return REFUSED;
          lastCircumstanceOccurrenceAccount = member;
        }
        break;
      }
      case "evidence": {
        missing--;
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptEvidence(item);
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
function acceptCircumstanceInitiator(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
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
        break;
      }
      case "account": {
        missing--;
        if (member !== lastCircumstanceInitiatorAccount) {
          if (!isId(member)) return REFUSED;
          lastCircumstanceInitiatorAccount = member;
        }
        break;
      }
      case "evidence": {
        missing--;
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptEvidence(item);
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
function acceptCircumstanceTime(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
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
        break;
      }
      case "account": {
        missing--;
        if (member !== lastCircumstanceTimeAccount) {
          if (!isId(member)) return REFUSED;
          lastCircumstanceTimeAccount = member;
        }
        break;
      }
      case "evidence": {
        missing--;
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptEvidence(item);
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
        const memberCount = acceptDateClaim(member);
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
function acceptCircumstanceDuration(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
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
        break;
      }
      case "account": {
        missing--;
        if (member !== lastCircumstanceDurationAccount) {
          if (!isId(member)) return REFUSED;
          lastCircumstanceDurationAccount = member;
        }
        break;
      }
      case "evidence": {
        missing--;
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptEvidence(item);
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
function acceptCircumstanceMedium(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
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
        break;
      }
      case "account": {
        missing--;
        if (member !== lastCircumstanceMediumAccount) {
          if (!isId(member)) return REFUSED;
          lastCircumstanceMediumAccount = member;
        }
        break;
      }
      case "evidence": {
        missing--;
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptEvidence(item);
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
function acceptCircumstancePlace(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
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
        break;
      }
      case "account": {
        missing--;
        if (member !== lastCircumstancePlaceAccount) {
          if (!isId(member)) return REFUSED;
          lastCircumstancePlaceAccount = member;
        }
        break;
      }
      case "evidence": {
        missing--;
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptEvidence(item);
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
function acceptCircumstanceInterpreting(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
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
        break;
      }
      case "account": {
        missing--;
        if (member !== lastCircumstanceInterpretingAccount) {
          if (!isId(member)) return REFUSED;
          lastCircumstanceInterpretingAccount = member;
        }
        break;
      }
      case "evidence": {
        missing--;
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptEvidence(item);
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
function acceptCircumstancePreviousContact(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
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
        break;
      }
      case "account": {
        missing--;
        if (member !== lastCircumstancePreviousContactAccount) {
          if (!isId(member)) return REFUSED;
          lastCircumstancePreviousContactAccount = member;
        }
        break;
      }
      case "evidence": {
        missing--;
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptEvidence(item);
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
        const memberCount = acceptDateClaim(member);
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
function acceptCircumstanceAttempt(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
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
        break;
      }
      case "account": {
        missing--;
        if (member !== lastCircumstanceAttemptAccount) {
          if (!isId(member)) return REFUSED;
          lastCircumstanceAttemptAccount = member;
        }
        break;
      }
      case "evidence": {
        missing--;
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptEvidence(item);
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
        const memberCount = acceptDateClaim(member);
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
        break;
      }
      case "blamed": {
        if (member !== lastCircumstanceAttemptBlamed) {
          if (!isId(member)) return REFUSED;
          lastCircumstanceAttemptBlamed = member;
        }
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
function acceptCircumstanceRecording(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
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
        break;
      }
      case "account": {
        missing--;
        if (member !== lastCircumstanceRecordingAccount) {
          if (!isId(member)) return REFUSED;
          lastCircumstanceRecordingAccount = member;
        }
        break;
      }
      case "evidence": {
        missing--;
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptEvidence(item);
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
        break;
      }
      case "releasedBy": {
        if (member !== lastCircumstanceRecordingReleasedBy) {
          if (!isId(member)) return REFUSED;
          lastCircumstanceRecordingReleasedBy = member;
        }
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
        }
        break;
      }
      case "on": {
        const memberCount = acceptDateClaim(member);
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
function acceptCircumstanceRelatedCall(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
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
        break;
      }
      case "account": {
        missing--;
        if (member !== lastCircumstanceRelatedCallAccount) {
          if (!isId(member)) return REFUSED;
          lastCircumstanceRelatedCallAccount = member;
        }
        break;
      }
      case "evidence": {
        missing--;
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptEvidence(item);
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
function acceptCircumstanceSilence(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
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
        break;
      }
      case "account": {
        missing--;
        if (member !== lastCircumstanceSilenceAccount) {
          if (!isId(member)) return REFUSED;
          lastCircumstanceSilenceAccount = member;
        }
        break;
      }
      case "evidence": {
        missing--;
        if (!Array.isArray(member) || member.length < 1) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptEvidence(item);
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
        break;
      }
      case "asOf": {
        const memberCount = acceptDateClaim(member);
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

function acceptCircumstance(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
  switch (value.kind) {
    case "occurrence":
      return acceptCircumstanceOccurrence(value);
    case "initiator":
      return acceptCircumstanceInitiator(value);
    case "time":
      return acceptCircumstanceTime(value);
    case "duration":
      return acceptCircumstanceDuration(value);
    case "medium":
      return acceptCircumstanceMedium(value);
    case "place":
      return acceptCircumstancePlace(value);
    case "interpreting":
      return acceptCircumstanceInterpreting(value);
    case "previous-contact":
      return acceptCircumstancePreviousContact(value);
    case "attempt":
      return acceptCircumstanceAttempt(value);
    case "recording":
      return acceptCircumstanceRecording(value);
    case "related-call":
      return acceptCircumstanceRelatedCall(value);
    case "silence":
      return acceptCircumstanceSilence(value);
    default:
      return REFUSED;
  }
}

let lastComparisonFrom: unknown = NaN;
let lastComparisonTo: unknown = NaN;
let lastComparisonAccount: unknown = NaN;
function acceptComparison(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
  let own = 0;
  let missing = 4;
  let inner = 0;
  for (const key in value) {
    const member = value[key];
    own++;
    switch (key) {
      case "id": {
        if (!isId(member)) return REFUSED;
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
          const itemCount = acceptEvidence(item);
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

function acceptLeaderCall(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
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
        const memberCount = acceptDateClaim(member);
        if (memberCount < 0) return REFUSED;
        inner += memberCount;
        break;
      }
      case "participants": {
        missing--;
        if (!Array.isArray(member) || member.length < 2) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptParticipant(item);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      case "topics": {
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptDiscussedTopic(item);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      case "statements": {
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptStatement(item);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      case "outcomes": {
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptOutcome(item);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      case "circumstances": {
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptCircumstance(item);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      case "comparisons": {
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptComparison(item);
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
function acceptAnnotation(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
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
        }
        break;
      }
      default:
        return REFUSED;
    }
  }
  return missing === 0 && hasNoOthers(value, own) ? own : REFUSED;
}

function acceptDataset(value: unknown): number {
  if (!isRecord(value)) return REFUSED;
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
          const itemCount = acceptCreator(item);
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
          const itemCount = acceptSource(item);
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
          const itemCount = acceptActor(item);
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
          const itemCount = acceptAccount(item);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      case "topics": {
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptTopic(item);
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
          const itemCount = acceptLeaderCall(item);
          if (itemCount < 0) return REFUSED;
          inner += itemCount;
        }
        break;
      }
      case "annotations": {
        if (!Array.isArray(member)) return REFUSED;
        for (let index = 0; index < member.length; index++) {
          const item: unknown = member[index];
          const itemCount = acceptAnnotation(item);
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
function required(value: FieldPlan["value"], says: string): FieldPlan {
  return { value, required: says };
}

/** A field that may be left out. */
function optional(value: FieldPlan["value"]): FieldPlan {
  return { value, required: undefined };
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
    source: required(toSource, "The source that this one was made from."),
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
    id: required(sourceId, "The source's id."),
    kind: required(sourceKindCodes, "What kind of publication the source is."),
    publisher: required(toPersonOrOrganizationOrState, "Who published the source."),
    title: optional(aText),
    url: optional(aWebAddress),
    authors: optional(list(aText, 0)),
    language: required(aLanguageTag, "The language of the source's text."),
    publishedOn: optional(aEdtf),
    retrievedOn: optional(aEdtf),
    derivedFrom: optional(sourceDerivation),
    production: optional(productionCodes),
    license: optional(aText),
    text: optional(aSourceText),
    digest: optional(sourceDigest),
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
    of: required(toStateOrOrganizationOrGroup, "The state or body whose office it is."),
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
    id: required(personId, "The actor's id."),
    name: required(aText, "The actor's usual name in the dataset's language."),
    otherNames: optional(list(aText, 0)),
    identifiers: optional(identifiers),
    note: optional(aText),
    offices: optional(list(office, 0)),
  },
  accepts: acceptPerson,
};

const organization: ObjectPlan = {
  type: "object",
  entity: "Organization",
  fields: {
    kind: required({ type: "literal", value: "organization" }, "Says that the actor is an organization."),
    id: required(organizationId, "The actor's id."),
    name: required(aText, "The actor's usual name in the dataset's language."),
    otherNames: optional(list(aText, 0)),
    identifiers: optional(identifiers),
    note: optional(aText),
    partOf: optional(toOrganizationOrState),
  },
  accepts: acceptOrganization,
};

const state: ObjectPlan = {
  type: "object",
  entity: "State",
  fields: {
    kind: required({ type: "literal", value: "state" }, "Says that the actor is a state."),
    id: required(stateId, "The actor's id."),
    name: required(aText, "The actor's usual name in the dataset's language."),
    otherNames: optional(list(aText, 0)),
    identifiers: optional(identifiers),
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
    id: required(groupId, "The actor's id."),
    name: required(aText, "The actor's usual name in the dataset's language."),
    otherNames: optional(list(aText, 0)),
    identifiers: optional(identifiers),
    note: optional(aText),
    members: optional(list(toPersonOrOrganizationOrState, 0)),
    affiliation: optional(toPersonOrOrganizationOrStateOrGroup),
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
    basisSource: optional(toSource),
    evidence: optional(list(evidence, 0)),
  },
  accepts: acceptDateClaim,
};

const description: ObjectPlan = {
  type: "object",
  entity: "Description",
  fields: {
    text: required(aText, "The title or words as printed, never repaired."),
    account: required(toAccount, "The account that calls the actor so."),
    status: required(descriptionStatusCodes, "Whether the words fit the actor on that day."),
    corrected: optional(aText),
    evidence: required(list(evidence, 1), "Where the words are printed."),
  },
  accepts: acceptDescription,
};

const cue: ObjectPlan = {
  type: "object",
  entity: "Cue",
  fields: {
    text: required(aText, "The attributing words as printed, such as said or recalled."),
    stance: required(stanceCodes, "What the words presuppose about the content."),
    evidence: optional(list(evidence, 0)),
  },
  accepts: acceptCue,
};

const account: ObjectPlan = {
  type: "object",
  entity: "Account",
  fields: {
    id: required(accountId, "The account's id."),
    kind: required(accountKindCodes, "What kind of telling it is."),
    voice: required(toPersonOrOrganizationOrStateOrGroup, "Whose telling it is."),
    source: required(toSource, "The source in which the telling is read."),
    relayedBy: optional(toAccount),
    revises: optional(toAccount),
    author: optional(toPersonOrOrganizationOrGroup),
    writtenOn: optional(dateClaim),
    fidelity: optional(fidelityCodes),
    describedAs: optional(list(description, 0)),
    cue: optional(cue),
    evidence: optional(list(evidence, 0)),
    note: optional(aText),
  },
  accepts: acceptAccount,
};

const topic: ObjectPlan = {
  type: "object",
  entity: "Topic",
  fields: {
    id: required(topicId, "The topic's id."),
    label: required(aText, "The topic's name in the dataset's language."),
    kind: required(topicKindCodes, "The field that the topic belongs to."),
    broader: optional(toTopic),
    note: optional(aText),
  },
  accepts: acceptTopic,
};

const participant: ObjectPlan = {
  type: "object",
  entity: "Participant",
  fields: {
    actor: required(toPerson, "The person who took part."),
    roles: required(list(participantRoleCodes, 1), "In which roles the person took part."),
    presence: optional(presenceCodes),
    describedAs: optional(list(description, 0)),
  },
  accepts: acceptParticipant,
};

const discussedTopic: ObjectPlan = {
  type: "object",
  entity: "DiscussedTopic",
  fields: {
    topic: required(toTopic, "The topic discussed."),
    account: required(toAccount, "The account that says so."),
    raisedBy: optional(toPersonOrOrganizationOrStateOrGroup),
    evidence: required(list(evidence, 1), "Where the source says so."),
  },
  accepts: acceptDiscussedTopic,
};

const reference: ObjectPlan = {
  type: "object",
  entity: "Reference",
  fields: {
    content: required(aText, "What is pointed at, in plain words of the encoder."),
    date: optional(dateClaim),
    source: optional(toSource),
  },
  accepts: acceptReference,
};

const statementElement: ObjectPlan = {
  type: "object",
  entity: "StatementElement",
  fields: {
    id: optional(elementId),
    content: required(aText, "The part's proposition in plain words of the encoder."),
    evidence: required(list(evidence, 1), "Where this part is printed."),
    note: optional(aText),
  },
  accepts: acceptStatementElement,
};

const statement: ObjectPlan = {
  type: "object",
  entity: "Statement",
  fields: {
    id: required(statementId, "The statement's id."),
    account: required(toAccount, "The account according to which it was said."),
    speakers: required(
      list(toPersonOrOrganizationOrStateOrGroup, 1),
      "Who said it; several where an account tells it of them together.",
    ),
    addressees: optional(list(toPersonOrOrganizationOrStateOrGroup, 0)),
    setting: optional(settingCodes),
    channel: optional(channelCodes),
    mode: required(modeCodes, "How the account presents the words: quoted, reported or only named."),
    acts: required(list(actCodes, 1), "What was done by saying it."),
    cue: optional(cue),
    content: required(aText, "The proposition in plain words of the encoder."),
    condition: optional(aText),
    topics: optional(list(toTopic, 0)),
    about: optional(list(toPersonOrOrganizationOrStateOrGroup, 0)),
    factuality: optional(factualityCodes),
    respondsTo: optional(toStatement),
    refersTo: optional(reference),
    elements: optional(list(statementElement, 0)),
    insertions: optional(list(evidence, 0)),
    evidence: required(list(evidence, 1), "Where the source says so."),
    note: optional(aText),
  },
  accepts: acceptStatement,
};

const outcomeClaim: ObjectPlan = {
  type: "object",
  entity: "OutcomeClaim",
  fields: {
    account: required(toAccount, "The account that claims the outcome."),
    cue: optional(cue),
    factuality: optional(factualityCodes),
    evidence: required(list(evidence, 1), "Where the source says so."),
  },
  accepts: acceptOutcomeClaim,
};

const outcome: ObjectPlan = {
  type: "object",
  entity: "Outcome",
  fields: {
    id: required(outcomeId, "The outcome's id."),
    kind: required(outcomeKindCodes, "What kind of outcome it is."),
    content: required(aText, "The outcome in plain words of the encoder."),
    condition: optional(aText),
    parties: optional(list(toPersonOrOrganizationOrStateOrGroup, 0)),
    due: optional(dateClaim),
    claims: required(list(outcomeClaim, 1), "Each telling that claims it."),
    note: optional(aText),
  },
  accepts: acceptOutcome,
};

const circumstanceOccurrence: ObjectPlan = {
  type: "object",
  entity: undefined,
  fields: {
    kind: required({ type: "literal", value: "occurrence" }, "Whether the call took place."),
    id: optional(circumstanceId),
    account: required(toAccount, "The account that says so."),
    evidence: required(list(evidence, 1), "Where the source says so."),
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
    id: optional(circumstanceId),
    account: required(toAccount, "The account that says so."),
    evidence: required(list(evidence, 1), "Where the source says so."),
    note: optional(aText),
    by: required(toPersonOrOrganizationOrStateOrGroup, "Who brought the call about."),
    how: optional(initiationCodes),
  },
  accepts: acceptCircumstanceInitiator,
};

const circumstanceTime: ObjectPlan = {
  type: "object",
  entity: undefined,
  fields: {
    kind: required({ type: "literal", value: "time" }, "When the call took place."),
    id: optional(circumstanceId),
    account: required(toAccount, "The account that says so."),
    evidence: required(list(evidence, 1), "Where the source says so."),
    note: optional(aText),
    date: required(dateClaim, "When the account says that the call took place."),
  },
  accepts: acceptCircumstanceTime,
};

const circumstanceDuration: ObjectPlan = {
  type: "object",
  entity: undefined,
  fields: {
    kind: required({ type: "literal", value: "duration" }, "How long the call lasted."),
    id: optional(circumstanceId),
    account: required(toAccount, "The account that says so."),
    evidence: required(list(evidence, 1), "Where the source says so."),
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
    id: optional(circumstanceId),
    account: required(toAccount, "The account that says so."),
    evidence: required(list(evidence, 1), "Where the source says so."),
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
    id: optional(circumstanceId),
    account: required(toAccount, "The account that says so."),
    evidence: required(list(evidence, 1), "Where the source says so."),
    note: optional(aText),
    actor: required(toPerson, "Who was there."),
    place: required(aText, "Where, in plain words."),
    with: optional(list(toPersonOrOrganizationOrStateOrGroup, 0)),
  },
  accepts: acceptCircumstancePlace,
};

const circumstanceInterpreting: ObjectPlan = {
  type: "object",
  entity: undefined,
  fields: {
    kind: required({ type: "literal", value: "interpreting" }, "How the call was interpreted."),
    id: optional(circumstanceId),
    account: required(toAccount, "The account that says so."),
    evidence: required(list(evidence, 1), "Where the source says so."),
    note: optional(aText),
    mode: required(interpretingModeCodes, "In what way it was interpreted."),
    by: optional(toPersonOrOrganizationOrStateOrGroup),
  },
  accepts: acceptCircumstanceInterpreting,
};

const circumstancePreviousContact: ObjectPlan = {
  type: "object",
  entity: undefined,
  fields: {
    kind: required({ type: "literal", value: "previous-contact" }, "When the leaders were last in contact."),
    id: optional(circumstanceId),
    account: required(toAccount, "The account that says so."),
    evidence: required(list(evidence, 1), "Where the source says so."),
    note: optional(aText),
    date: required(dateClaim, "When the earlier contact was."),
    parties: optional(list(toPersonOrOrganizationOrStateOrGroup, 0)),
  },
  accepts: acceptCircumstancePreviousContact,
};

const circumstanceAttempt: ObjectPlan = {
  type: "object",
  entity: undefined,
  fields: {
    kind: required({ type: "literal", value: "attempt" }, "An attempt or a plan to hold the call."),
    id: optional(circumstanceId),
    account: required(toAccount, "The account that says so."),
    evidence: required(list(evidence, 1), "Where the source says so."),
    note: optional(aText),
    date: required(dateClaim, "When the attempt was made or was to be made."),
    result: required(attemptResultCodes, "What came of it."),
    by: optional(toPersonOrOrganizationOrStateOrGroup),
    blamed: optional(toPersonOrOrganizationOrStateOrGroup),
    cause: optional(aText),
  },
  accepts: acceptCircumstanceAttempt,
};

const circumstanceRecording: ObjectPlan = {
  type: "object",
  entity: undefined,
  fields: {
    kind: required({ type: "literal", value: "recording" }, "That the call was recorded."),
    id: optional(circumstanceId),
    account: required(toAccount, "The account that says so."),
    evidence: required(list(evidence, 1), "Where the source says so."),
    note: optional(aText),
    by: optional(toPersonOrOrganizationOrStateOrGroup),
    releasedBy: optional(toPersonOrOrganizationOrStateOrGroup),
    recipients: optional(list(toPersonOrOrganizationOrStateOrGroup, 0)),
    on: optional(dateClaim),
  },
  accepts: acceptCircumstanceRecording,
};

const circumstanceRelatedCall: ObjectPlan = {
  type: "object",
  entity: undefined,
  fields: {
    kind: required({ type: "literal", value: "related-call" }, "How the call relates to another."),
    id: optional(circumstanceId),
    account: required(toAccount, "The account that says so."),
    evidence: required(list(evidence, 1), "Where the source says so."),
    note: optional(aText),
    call: required(toCall, "The other call."),
    link: required(callLinkCodes, "How this call relates to the other."),
  },
  accepts: acceptCircumstanceRelatedCall,
};

const circumstanceSilence: ObjectPlan = {
  type: "object",
  entity: undefined,
  fields: {
    kind: required({ type: "literal", value: "silence" }, "That somebody did not say something."),
    id: optional(circumstanceId),
    account: required(toAccount, "The account that says so."),
    evidence: required(list(evidence, 1), "Where the source says so."),
    note: optional(aText),
    by: required(toPersonOrOrganizationOrStateOrGroup, "Who was silent."),
    content: required(aText, "What was not said, in plain words of the encoder."),
    about: optional(toAny),
    asOf: optional(dateClaim),
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
    id: optional(comparisonId),
    kind: required(comparisonKindCodes, "How from stands to each of to."),
    from: required(toAny2, "What is compared: a statement, element, outcome, circumstance or account."),
    to: required(list(toAny2, 1), "What it is compared with."),
    scope: optional(comparisonScopeCodes),
    account: optional(toAccount),
    note: required(aText, "Why the comparison is made so, in plain words."),
    evidence: optional(list(evidence, 0)),
  },
  accepts: acceptComparison,
};

const leaderCall: ObjectPlan = {
  type: "object",
  entity: "LeaderCall",
  fields: {
    id: required(callId, "The call's id."),
    medium: required(mediumCodes, "By what means the call was held, as the encoder holds true."),
    status: required(callStatusCodes, "Whether the call took place, as the encoder holds true."),
    date: required(dateClaim, "When the call took place, as the encoder holds true."),
    participants: required(list(participant, 2), "Who took part: at least two persons."),
    topics: optional(list(discussedTopic, 0)),
    statements: optional(list(statement, 0)),
    outcomes: optional(list(outcome, 0)),
    circumstances: optional(list(circumstance, 0)),
    comparisons: optional(list(comparison, 0)),
    sameAs: optional(list(aUri, 0)),
    note: optional(aText),
  },
  accepts: acceptLeaderCall,
};

const annotation: ObjectPlan = {
  type: "object",
  entity: "Annotation",
  fields: {
    target: required(toAny, "What the annotation is about, by its id."),
    path: optional(aJsonPointer),
    kind: required(annotationKindCodes, "What the annotation does."),
    note: required(aText, "The annotation's text."),
    sources: optional(list(toSource, 0)),
  },
  accepts: acceptAnnotation,
};

const dataset: ObjectPlan = {
  type: "object",
  entity: "Dataset",
  fields: {
    $schema: optional(aSourceText),
    schemaVersion: required(versionCodes, "The version of this schema that the dataset follows."),
    id: required(datasetId, "The dataset's id."),
    title: required(aText, "The dataset's title."),
    description: optional(aText),
    language: required(aLanguageTag, "The language of the encoder's own words."),
    license: optional(aText),
    version: optional(aText),
    creators: optional(list(creator, 0)),
    createdOn: optional(aEdtf),
    production: optional(productionCodes),
    sources: required(list(source, 1), "The published texts that everything rests on."),
    actors: required(list(actor, 1), "Whoever acts, speaks, publishes or is spoken of."),
    accounts: required(list(account, 1), "The tellings read in the sources."),
    topics: optional(list(topic, 0)),
    calls: required(list(leaderCall, 1), "The calls that the accounts tell of."),
    annotations: optional(list(annotation, 0)),
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
