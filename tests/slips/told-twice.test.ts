import { answer, braskAccount, inReadout, requestAgain, whole } from "./made-relations.ts";
import { describeSlips } from "./slip-table.ts";

const statement = "/calls/0/statements/0";
const second = "/calls/0/statements/1";
const item = "reference/duplicate-item";
const told = "statement/told-twice";
const medium = { kind: "medium", account: "readout-account", medium: "telephone", evidence: [inReadout] };
const description = {
  of: "ilse-varn",
  text: "Chancellor",
  status: "accurate",
  account: "readout-account",
  evidence: [{ exact: "Chancellor", start: 0, end: 10 }],
};
const claim = { account: "readout-account", evidence: [inReadout] };
const outcome = { id: "talks", kind: "stay-in-touch", content: "They will talk again.", claims: [claim] };
const topic = { id: "bridge", label: "The Lenne bridge", kind: "territory" };
const comparison = {
  kind: "hardens",
  from: "no-bridge",
  to: ["reopen-bridge"],
  note: "She asked for less.",
};
const inOtherWords = (content: string) => ({ [`${statement}/content`]: content });

describeSlips(
  "the same thing twice",
  [
    {
      title: "a statement under a second id",
      edits: { [second]: requestAgain },
      code: told,
      severity: "warning",
      at: second,
      says: ['"reopen-bridge-again" repeats statement "reopen-bridge"', "the evidence of both"],
    },
    {
      title: "a statement under a second id, with other blanks, case and no full stop, without addressees",
      edits: {
        [second]: {
          ...requestAgain,
          addressees: [],
          content: "sudmark should  open the lenne bridge again",
        },
      },
      code: told,
      at: second,
    },
    {
      title: "a statement in Chinese, once with a full stop",
      edits: {
        ...inOtherWords("南地应当重新开放莱讷桥。"),
        [second]: { ...requestAgain, content: "南地应当重新开放莱讷桥" },
      },
      code: told,
      at: second,
    },
    {
      title: "a statement in Cyrillic, once in capitals",
      edits: {
        ...inOtherWords("Мост должен быть открыт."),
        [second]: { ...requestAgain, content: "МОСТ ДОЛЖЕН БЫТЬ ОТКРЫТ" },
      },
      code: told,
      at: second,
    },
    {
      title: "a statement in Hindi, once with a danda",
      edits: {
        ...inOtherWords("पुल खुलना चाहिए।"),
        [second]: { ...requestAgain, content: "पुल खुलना चाहिए" },
      },
      code: told,
      at: second,
    },
    {
      title: "a statement in Arabic, once with a mark of direction",
      edits: {
        ...inOtherWords("يجب فتح الجسر."),
        [second]: { ...requestAgain, content: "\u200fيجب فتح الجسر" },
      },
      code: told,
      at: second,
    },
    {
      title: "an outcome under a second id, entered for another account",
      edits: {
        "/accounts/-": braskAccount,
        "/calls/0/outcomes": [
          outcome,
          { ...outcome, id: "talks-again", claims: [{ ...claim, account: "brask-account" }] },
        ],
      },
      code: "outcome/told-twice",
      at: "/calls/0/outcomes/1",
      says: ['"claims" of both'],
    },
    {
      title: "a speaker twice",
      edits: { [`${statement}/speakers`]: ["ilse-varn", "ilse-varn"] },
      code: item,
      at: `${statement}/speakers/1`,
      says: ['"ilse-varn" is listed twice in "speakers"'],
    },
    {
      title: "an addressee twice",
      edits: { [`${statement}/addressees/-`]: "odo-brask" },
      code: item,
      at: `${statement}/addressees/1`,
    },
    {
      title: "an act twice",
      edits: { [`${statement}/acts/-`]: "request" },
      code: item,
      at: `${statement}/acts/1`,
    },
    {
      title: "a role twice",
      edits: { "/calls/0/participants/0/roles/-": "principal" },
      code: item,
      at: "/calls/0/participants/0/roles/1",
    },
    {
      title: "an evidence twice",
      edits: { [`${statement}/evidence/-`]: whole },
      code: item,
      at: `${statement}/evidence/1`,
      says: ['Item 2 of "evidence" says the same as item 1.'],
    },
    {
      title: "an evidence twice, once with the source that is meant anyway and without its words",
      edits: {
        [`${statement}/evidence/-`]: { source: "readout", ...whole, part: "lead" },
      },
      code: item,
      at: `${statement}/evidence/1`,
    },
    {
      title: "a cue twice",
      edits: { [`${statement}/cues/-`]: { stance: "neutral", text: "urged" } },
      code: item,
      at: `${statement}/cues/1`,
    },
    {
      title: "another name twice, in Japanese",
      edits: { "/actors/3/otherNames": ["イルゼ・ヴァルン", "I. Varn", "イルゼ・ヴァルン"] },
      code: item,
      at: "/actors/3/otherNames/2",
      says: ["イルゼ・ヴァルン"],
    },
    {
      title: "an office twice",
      edits: { "/actors/3/offices/-": { kind: "head-of-government", title: "Chancellor", of: "norrland" } },
      code: item,
      at: "/actors/3/offices/1",
    },
    {
      title: "an address of an actor twice, in an object that is no entity",
      edits: { "/actors/3/identifiers": { uris: ["https://example.org/v", "https://example.org/v"] } },
      code: item,
      at: "/actors/3/identifiers/uris/1",
    },
    {
      title: "a circumstance twice",
      edits: { "/calls/0/circumstances": [medium, medium] },
      code: item,
      at: "/calls/0/circumstances/1",
    },
    {
      title: "a description twice",
      edits: { "/calls/0/descriptions/-": { note: "On the day.", ...description } },
      code: item,
      at: "/calls/0/descriptions/1",
    },
    {
      title: "a claim twice",
      edits: { "/calls/0/outcomes": [{ ...outcome, claims: [claim, { id: "once-more", ...claim }] }] },
      code: item,
      at: "/calls/0/outcomes/0/claims/1",
    },
    {
      title: "a comparison twice, with another note",
      edits: {
        [second]: answer,
        "/calls/0/comparisons": [comparison, { ...comparison, note: "The same again." }],
      },
      code: item,
      at: "/calls/0/comparisons/1",
    },
    {
      title: "a topic under a second id",
      edits: {
        "/topics": [topic, { ...topic, id: "lenne-bridge" }],
        [`${statement}/topics`]: ["bridge", "lenne-bridge"],
      },
      code: "topic/duplicate",
      at: "/topics/1/label",
    },
    {
      title: "a source under a second id",
      edits: {
        "/sources/1": {
          id: "page",
          kind: "news-article",
          publisher: "chancellery",
          language: "en",
          url: "https://example.org/a",
        },
        "/sources/2": {
          language: "en",
          url: "https://example.org/a",
          id: "same-page",
          kind: "news-article",
          publisher: "chancellery",
        },
        "/calls/0/date/basis": "other-source",
        "/calls/0/date/basisSource": "page",
        [`${statement}/refersTo`]: [{ content: "The page.", to: "same-page" }],
      },
      code: item,
      at: "/sources/2",
      says: ["under another id", "references to its id"],
    },
    {
      title: "a topic discussed twice in one account",
      edits: {
        "/topics": [topic],
        "/calls/0/topics": [
          { topic: "bridge", account: "readout-account", evidence: [whole] },
          { topic: "bridge", account: "readout-account", evidence: [inReadout] },
        ],
      },
      code: "topic/discussed-twice",
      at: "/calls/0/topics/1",
    },
    {
      title: "a participant twice",
      edits: { "/calls/0/participants/-": { actor: "odo-brask", roles: ["principal"] } },
      code: "participant/duplicate",
      at: "/calls/0/participants/2/actor",
    },
  ],
  [
    { title: "a statement with another act", edits: { [second]: { ...requestAgain, acts: ["demand"] } } },
    {
      title: "the same in another account",
      edits: { "/accounts/-": braskAccount, [second]: { ...requestAgain, account: "brask-account" } },
    },
    {
      title: "the same to somebody else",
      edits: { [second]: { ...requestAgain, addressees: ["sudmark"] } },
    },
    {
      title: "the same under a condition",
      edits: { [second]: { ...requestAgain, condition: "If the river is free of ice." } },
    },
    {
      title: "the same on another occasion",
      edits: {
        [second]: { ...requestAgain, setting: "after-call", occasion: { content: "In parliament." } },
      },
    },
    {
      title: "said again, in a transcript",
      edits: {
        "/accounts/0/kind": "transcript",
        [second]: { ...requestAgain, evidence: [inReadout] },
      },
    },
    {
      title: "two evidences of one word",
      edits: { [`${statement}/evidence/-`]: { exact: "Chancellor", start: 0, end: 10 } },
    },
    {
      title: "two officials without a name, and two others",
      edits: {
        "/actors/5": { kind: "group", id: "two-officials", name: "Two officials" },
        "/actors/6": { kind: "group", id: "two-more", name: "Two officials" },
        [`${statement}/about`]: ["two-officials", "two-more"],
      },
    },
    {
      title: "an outcome of the same words that is due on another day",
      edits: {
        "/calls/0/outcomes": [
          outcome,
          { ...outcome, id: "talks-in-may", due: { value: "2031-05", basis: "context" } },
        ],
      },
    },
    {
      title: "two accounts of one voice, on two occasions that nobody dates",
      edits: {
        "/accounts/1": braskAccount,
        "/accounts/2": { ...braskAccount, id: "brask-again" },
        [second]: { ...requestAgain, account: "brask-account", acts: ["stress"] },
        "/calls/0/statements/2": {
          ...requestAgain,
          id: "third",
          account: "brask-again",
          acts: ["stress"],
        },
      },
    },
  ],
);
