import { validateDataset } from "leader-calls";
import { describe, expect, test } from "vitest";
import { editAtPointer } from "../support/edit-at-pointer.ts";
import { readExample } from "../support/examples.ts";
import { answer, braskAccount, newspaper, occurrence, requestAgain } from "./made-relations.ts";
import { describeSlips } from "./slip-table.ts";

const holt = {
  kind: "person",
  id: "una-holt",
  name: "Уна Холт",
  offices: [{ title: "Minister", kind: "minister", of: "westmark" }],
};
const withHolt = {
  "/actors/5": { kind: "state", id: "westmark", name: "וסטמרק" },
  "/actors/6": holt,
};

describeSlips(
  "one cause in relations, told once",
  [
    {
      title: "who is missing speaks twice and is spoken to, and so is her state",
      edits: {
        ...withHolt,
        "/calls/0/statements/0/addressees": ["odo-brask", "una-holt", "westmark"],
        "/calls/0/statements/1": { ...answer, speakers: ["una-holt"] },
        "/calls/0/statements/2": { ...requestAgain, speakers: ["una-holt"], content: "It stays closed." },
      },
      code: "statement/speaker-not-participant",
      at: "/calls/0/statements/1/speakers/0",
    },
    {
      title: "who is missing is only spoken to, and so is her state",
      edits: { ...withHolt, "/calls/0/statements/0/addressees": ["una-holt", "westmark"] },
      code: "statement/addressee-not-participant",
      at: "/calls/0/statements/0/addressees/0",
    },
    {
      title: "a participant entered twice in place of another",
      edits: { "/calls/0/participants/0/actor": "odo-brask" },
      code: "participant/duplicate",
      at: "/calls/0/participants/1/actor",
    },
    {
      title: "a participant entered twice in place of another, with an aide",
      example: "lenne-bridge",
      edits: { "/calls/0/participants/0/actor": "odo-brask" },
      code: "participant/duplicate",
      at: "/calls/0/participants/1/actor",
    },
    {
      title: "a topic listed twice in place of another",
      example: "disputed-call",
      edits: { "/calls/0/topics/1/topic": "patrols" },
      code: "topic/discussed-twice",
      at: "/calls/0/topics/1",
    },
    {
      title: "a relay turned round",
      edits: {
        ...newspaper,
        "/accounts/1/relayedBy": "office-in-lantern",
        "/accounts/2/relayedBy": undefined,
      },
      code: "account/chain-misses-publisher",
      at: "/accounts/2/voice",
      says: ['"lantern-account"', "the wrong way round"],
    },
    {
      title: "a press service that is part of itself",
      example: "week-of-calls",
      edits: { "/actors/7/partOf": "esk-press-service" },
      code: "actor/belonging-cycle",
      at: "/actors/7/partOf",
      says: ["belongs to itself"],
    },
    {
      title: "an account that relays itself",
      edits: { ...newspaper, "/accounts/2/relayedBy": "office-in-lantern" },
      code: "account/relay-cycle",
      at: "/accounts/2/relayedBy",
      says: ['"office-in-lantern" relays itself'],
    },
    {
      title: "a whole account hardened by three of its neighbour's statements",
      edits: {
        ...newspaper,
        "/calls/0/statements/2": answer,
        "/calls/0/comparisons": [
          {
            kind: "hardens",
            from: "lantern-account",
            to: ["reopen-bridge", "no-bridge"],
            note: "Stronger words.",
          },
        ],
      },
      code: "comparison/wrong-pair",
      at: "/calls/0/comparisons/0/from",
      says: ['It can be "repeats"', "a statement of that account"],
    },
    {
      title: "reported, though both sides deny it",
      edits: {
        "/accounts/-": braskAccount,
        "/calls/0/status": "reported",
        "/calls/0/statements": [],
        "/calls/0/descriptions": [],
        "/calls/0/circumstances": [
          occurrence("readout-account", "certainly-not"),
          occurrence("brask-account", "certainly-not"),
        ],
      },
      code: "call/status-contradicted",
      at: "/calls/0/status",
      says: ['Use "denied"'],
    },
  ],
  [
    {
      title: "reported, though one side denies it and the other is silent",
      edits: {
        "/calls/0/status": "reported",
        "/calls/0/statements": [],
        "/calls/0/descriptions": [],
        "/calls/0/circumstances": [occurrence("readout-account", "certainly-not")],
      },
    },
    {
      title: "a topic that the coder reads in a statement, beside those that are listed",
      edits: {
        "/topics": [
          { id: "bridge", label: "The Lenne bridge", kind: "territory" },
          { id: "trade", label: "貿易", kind: "trade" },
        ],
        "/calls/0/topics": [
          {
            topic: "bridge",
            account: "readout-account",
            evidence: [{ exact: "to reopen the Lenne bridge", start: 91, end: 117 }],
          },
        ],
        "/calls/0/statements/0/topics": ["trade"],
      },
    },
  ],
);

describe("where else the cause may be", () => {
  test("a status that nothing supports names the participants and voices that it rests on", () => {
    const dataset = readExample("minimal");
    editAtPointer(dataset, "/actors/2/partOf", undefined);
    const [found] = validateDataset(dataset).diagnostics;
    expect(found).toMatchObject({ code: "call/status-unsupported" });
    expect(found?.related?.map(({ pointer }) => pointer)).toEqual([
      "/actors/3/offices",
      "/actors/4/offices",
      "/actors/2",
    ]);
  });
});
