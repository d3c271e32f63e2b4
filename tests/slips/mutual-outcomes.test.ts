import { braskAccount, inArticle, inReadout, newspaper } from "./made-relations.ts";
import { describe, expect, test } from "vitest";
import { validateDataset } from "leader-calls";
import { editAtPointer } from "../support/edit-at-pointer.ts";
import { readExample } from "../support/examples.ts";
import { describeSlips } from "./slip-table.ts";

const code = "outcome/mutual-on-one-account";
const at = "/calls/0/outcomes/0";
const byOffice = { account: "readout-account", evidence: [inReadout] };
const byLantern = { account: "lantern-account", evidence: [inArticle] };
const byBrask = { account: "brask-account", evidence: [inReadout] };
const outcome = (claims: readonly object[], parties = ["norrland", "sudmark"]) => ({
  "/calls/0/outcomes": [
    { id: "talks", kind: "stay-in-touch", content: "They will talk again.", parties, claims },
  ],
});
const ofState = {
  "/actors/5": { kind: "organization", id: "lantern", name: "The Lantern", partOf: "sudmark" },
};

describeSlips("outcomes that bind both sides", [
  {
    title: "claimed by one side",
    edits: outcome([byOffice]),
    code,
    severity: "info",
    at,
    says: ['only one of them ("norrland") claims it'],
  },
  {
    title: "claimed by a newspaper alone",
    edits: { ...newspaper, ...outcome([byLantern]) },
    code,
    severity: "info",
    at,
    says: ['neither of them claims it; only "lantern" does'],
  },
  {
    title: "claimed by one side, and by a newspaper first",
    edits: { ...newspaper, ...outcome([byLantern, byOffice]) },
    code,
    at,
    says: ['("norrland")', "Several accounts claim it."],
  },
  {
    title: "claimed by one side, and by a newspaper that belongs to the other state",
    edits: { ...newspaper, ...ofState, ...outcome([byLantern, byOffice]) },
    code,
    at,
    says: ['("norrland")'],
  },
  {
    title: "claimed by one side and denied by the other",
    edits: {
      "/accounts/-": braskAccount,
      ...outcome([byOffice, { ...byBrask, factuality: "certainly-not" }]),
    },
    code,
    at,
  },
  {
    title: "binding the two leaders by name",
    edits: outcome([byOffice], ["ilse-varn", "odo-brask"]),
    code,
    at,
  },
]);

const officials = {
  "/actors/5": { kind: "group", id: "of-norrland", name: "Officials of Norrland", affiliation: "norrland" },
  "/actors/6": { kind: "group", id: "of-sudmark", name: "Чиновники", affiliation: "sudmark" },
  "/actors/7": {
    kind: "group",
    id: "of-both",
    name: "Officials of both",
    members: ["of-norrland", "of-sudmark"],
  },
  "/accounts/1": { ...braskAccount, voice: "of-both", kind: "briefing" },
};

describe("outcomes of which there is nothing to say", () => {
  test.each([
    ["claimed by both sides", { "/accounts/-": braskAccount, ...outcome([byOffice, byBrask]) }],
    ["claimed by officials of both", { ...officials, ...outcome([byBrask]) }],
    ["binding one side alone", outcome([byOffice], ["ilse-varn", "norrland"])],
    ["of which nobody says whom it binds", outcome([byOffice], [])],
  ] as const)("%s", (_title, edits) => {
    const dataset = readExample("minimal");
    for (const [pointer, value] of Object.entries(edits)) editAtPointer(dataset, pointer, value);
    expect(validateDataset(dataset).diagnostics).toEqual([]);
  });
});
