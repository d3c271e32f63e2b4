import { answer, braskAccount, whole } from "./made-relations.ts";
import { describeSlips } from "./slip-table.ts";

const call = "varn-brask-2031-03-04";
const related = {
  kind: "related-call",
  call,
  link: "follows",
  account: "readout-account",
  evidence: [{ exact: "spoke", start: 21, end: 26 }],
};
const silence = {
  id: "no-word-of-it",
  kind: "silence",
  actors: ["odo-brask"],
  content: "He will open the bridge.",
  account: "readout-account",
  evidence: [{ exact: "spoke", start: 21, end: 26 }],
};
const secondStatement = "/calls/0/statements/1";

describeSlips(
  "arrows that lead back to whoever has them",
  [
    {
      title: "a speaker who answers his own words",
      edits: { [secondStatement]: { ...answer, speakers: ["ilse-varn"] } },
      code: "statement/answers-self",
      severity: "warning",
      at: "/calls/0/statements/1/respondsTo/0",
      says: ['"ilse-varn" is the speaker of both', "refersTo"],
    },
    {
      title: "a speaker who answers an element of his own words",
      edits: {
        "/calls/0/statements/0/elements": [{ id: "opening", content: "It opens.", evidence: [whole] }],
        [secondStatement]: { ...answer, speakers: ["ilse-varn"], respondsTo: ["opening"] },
      },
      code: "statement/answers-self",
      at: "/calls/0/statements/1/respondsTo/0",
      says: ['"opening"'],
    },
    {
      title: "a state that answers itself, and in another account",
      edits: {
        "/accounts/1": braskAccount,
        "/calls/0/statements/0/speakers": ["norrland"],
        [secondStatement]: { ...answer, account: "brask-account", speakers: ["norrland"] },
      },
      code: "statement/answers-self",
      at: "/calls/0/statements/1/respondsTo/0",
    },
    {
      title: "an unnamed aide who answers himself",
      edits: {
        "/actors/-": { kind: "group", id: "aide", name: "助手一名", affiliation: "norrland", count: 1 },
        "/calls/0/statements/0/speakers": ["aide"],
        [secondStatement]: { ...answer, speakers: ["aide"] },
      },
      code: "statement/answers-self",
      at: "/calls/0/statements/1/respondsTo/0",
    },
    {
      title: "a speaker who answers himself, because one of the two is said by the wrong one: told once",
      edits: {
        [secondStatement]: { ...answer, speakers: ["ilse-varn"], addressees: ["ilse-varn"] },
      },
      code: "statement/speaks-to-self",
      at: "/calls/0/statements/1/addressees/0",
    },
    {
      title: "a statement that answers itself",
      edits: { "/calls/0/statements/0/respondsTo": ["reopen-bridge"] },
      code: "statement/response-cycle",
      at: "/calls/0/statements/0/respondsTo/0",
    },
    {
      title: "a call related to itself",
      edits: { "/calls/0/circumstances": [related] },
      code: "call/related-to-self",
      at: "/calls/0/circumstances/0/call",
      says: ["related to itself", "another call"],
    },
    {
      title: "a call that differs from itself",
      edits: { "/calls/0/differentFrom": [call] },
      code: "call/related-to-self",
      at: "/calls/0/differentFrom/0",
      says: ["different from itself"],
    },
    {
      title: "a statement that refers to itself as to an earlier speech",
      edits: {
        "/calls/0/statements/0/refersTo": [
          { content: "Her letter of February." },
          { content: "Her speech.", to: "reopen-bridge" },
        ],
      },
      code: "reference/to-itself",
      at: "/calls/0/statements/0/refersTo/1/to",
      says: ["refers to itself"],
    },
    {
      title: "a statement that is its own occasion",
      edits: {
        "/calls/0/statements/0/setting": "after-call",
        "/calls/0/statements/0/occasion": { content: "The press conference.", to: "reopen-bridge" },
      },
      code: "reference/to-itself",
      at: "/calls/0/statements/0/occasion/to",
    },
    {
      title: "a silence about itself",
      edits: { "/calls/0/circumstances": [{ ...silence, regarding: "no-word-of-it" }] },
      code: "reference/to-itself",
      at: "/calls/0/circumstances/0/regarding",
      says: ["about itself"],
    },
    {
      title: "an office that is part of itself",
      edits: { "/actors/2/partOf": "chancellery" },
      code: "actor/belonging-cycle",
      at: "/actors/2/partOf",
      says: ["belongs to itself", "partOf"],
    },
    {
      title: "a group that speaks for itself",
      edits: {
        "/actors/-": { kind: "group", id: "aides", name: "Помощники", affiliation: "aides" },
        "/calls/0/statements/0/about": ["aides"],
      },
      code: "actor/belonging-cycle",
      at: "/actors/5/affiliation",
    },
    {
      title: "an account relayed by itself",
      edits: { "/accounts/0/relayedBy": "readout-account" },
      code: "account/relay-cycle",
      at: "/accounts/0/relayedBy",
    },
    {
      title: "an account that revises itself",
      edits: { "/accounts/0/revises": "readout-account" },
      code: "account/revision-cycle",
      at: "/accounts/0/revises",
    },
    {
      title: "a source made from itself",
      edits: { "/sources/0/derivedFrom": [{ source: "readout", how: "copy" }] },
      code: "source/derivation-cycle",
      at: "/sources/0/derivedFrom/0/source",
    },
    {
      title: "something compared with itself",
      edits: {
        "/calls/0/comparisons": [
          { kind: "hardens", from: "reopen-bridge", to: ["reopen-bridge"], note: "Harder." },
        ],
      },
      code: "comparison/self",
      at: "/calls/0/comparisons/0/to/0",
    },
    {
      title: "a speaker who addresses himself",
      edits: { "/calls/0/statements/0/addressees": ["ilse-varn"] },
      code: "statement/speaks-to-self",
      at: "/calls/0/statements/0/addressees/0",
    },
  ],
  [
    { title: "the other one answers", edits: { [secondStatement]: answer } },
    {
      title: "one who corrects his own words",
      edits: { [secondStatement]: { ...answer, speakers: ["ilse-varn"], acts: ["correct"] } },
    },
    {
      title: "one who later takes back what he said in the call",
      edits: {
        [secondStatement]: {
          ...answer,
          speakers: ["ilse-varn"],
          setting: "after-call",
          acts: ["regret"],
          occasion: { content: "An answer to the press." },
        },
      },
    },
    {
      title: "officials of one group who answer each other",
      edits: {
        "/actors/-": { kind: "group", id: "aides", name: "Two aides", members: ["ilse-varn"], count: 2 },
        "/calls/0/statements/0/speakers": ["aides"],
        "/calls/0/statements/0/addressees": ["aides"],
        [secondStatement]: { ...answer, speakers: ["aides"] },
      },
    },
    {
      title: "one of two who spoke together goes on",
      edits: {
        "/calls/0/statements/0/speakers": ["ilse-varn", "odo-brask"],
        [secondStatement]: { ...answer, speakers: ["ilse-varn"] },
      },
    },
    {
      title: "a silence about the call it stands in",
      edits: { "/calls/0/circumstances": [{ ...silence, regarding: call }] },
    },
    {
      title: "words after the call that point at it",
      edits: {
        "/calls/0/statements/0/setting": "after-call",
        "/calls/0/statements/0/refersTo": [{ content: "The call.", to: call }],
      },
    },
  ],
);
