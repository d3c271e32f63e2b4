import { inArticle, inReadout, newspaper } from "./made-relations.ts";
import { describeSlips } from "./slip-table.ts";

const relays = "comparison/omits-what-it-relays";
const unsafe = "comparison/omission-unsafe";
const comparisons = "/calls/0/comparisons";
const omits = (from: string, to: readonly string[], account?: string) => ({
  [comparisons]: [
    {
      kind: "omits",
      from,
      to,
      note: "Nothing of it stands there.",
      ...(account !== undefined && { account, evidence: [inArticle] }),
    },
  ],
});
const outcome = {
  "/calls/0/outcomes": [
    {
      id: "talks",
      kind: "stay-in-touch",
      content: "They will talk again.",
      claims: [
        { account: "readout-account", evidence: [inReadout] },
        { account: "office-in-lantern", attribution: "explicit", evidence: [inArticle] },
      ],
    },
  ],
};
const ownTelling = "account/own-telling-attributed";

describeSlips(
  "omissions",
  [
    {
      title: "from the newspaper's own telling to what it relays",
      edits: { ...newspaper, ...omits("lantern-account", ["bridge-in-lantern"]) },
      code: relays,
      severity: "warning",
      at: `${comparisons}/0/to/0`,
      says: [
        '"lantern-account" does not omit "bridge-in-lantern"',
        '"office-in-lantern"',
        'Remove it from "to"',
      ],
    },
    {
      title: "from the newspaper's own telling to the account that it relays",
      edits: { ...newspaper, ...omits("lantern-account", ["reopen-bridge", "office-in-lantern"]) },
      code: relays,
      at: `${comparisons}/0/to/1`,
      says: ["it relays that account"],
    },
    {
      title: "from the newspaper's own telling to an outcome that it relays as well",
      edits: { ...newspaper, ...outcome, ...omits("lantern-account", ["talks"]) },
      code: relays,
      at: `${comparisons}/0/to/0`,
    },
    {
      title: "from the newspaper's own telling to two things that it relays: told once",
      edits: {
        ...newspaper,
        ...outcome,
        ...omits("lantern-account", ["bridge-in-lantern", "talks"]),
      },
      code: relays,
      at: `${comparisons}/0/from`,
      says: ['"bridge-in-lantern" and 1 more', 'name that account in "from"'],
    },
    {
      title: "from an account to two things of its own: told once",
      edits: {
        ...newspaper,
        "/sources/0/extent": "whole",
        "/calls/0/descriptions/0/id": "her-title",
        ...omits("readout-account", ["reopen-bridge", "her-title"]),
      },
      code: "comparison/wrong-pair",
      at: `${comparisons}/0/from`,
    },
    {
      title: "over two relays",
      edits: {
        ...newspaper,
        "/accounts/3": {
          id: "varn-in-lantern",
          kind: "remarks",
          voice: "ilse-varn",
          source: "article",
          relayedBy: "office-in-lantern",
        },
        "/calls/0/statements/1/account": "varn-in-lantern",
        ...omits("lantern-account", ["bridge-in-lantern"]),
      },
      code: relays,
      at: `${comparisons}/0/to/0`,
    },
    {
      title: "from an outcome that the account itself claims beside another",
      edits: { ...newspaper, ...outcome, ...omits("office-in-lantern", ["talks"]) },
      code: relays,
      at: `${comparisons}/0/to/0`,
      says: ["it reports this itself"],
    },
    {
      title: "from a text that is cut off",
      edits: { ...newspaper, "/sources/1/extent": "part", ...omits("lantern-account", ["reopen-bridge"]) },
      code: unsafe,
      severity: "warning",
      at: `${comparisons}/0/from`,
      says: ["is only a part"],
    },
    {
      title: "from a text of which nobody says whether it is whole",
      edits: {
        ...newspaper,
        "/sources/1/extent": undefined,
        ...omits("lantern-account", ["reopen-bridge"]),
      },
      code: unsafe,
      severity: "info",
      at: `${comparisons}/0/from`,
      says: ['"extent": "whole"'],
    },
    {
      title: "from an account that is relayed in a text that is cut off",
      edits: { ...newspaper, "/sources/1/extent": "part", ...omits("office-in-lantern", ["reopen-bridge"]) },
      code: unsafe,
      at: `${comparisons}/0/from`,
    },
    {
      title: "from a text that is cut off to what it relays: told once",
      edits: {
        ...newspaper,
        "/sources/1/extent": "part",
        ...omits("lantern-account", ["bridge-in-lantern"]),
      },
      code: relays,
      at: `${comparisons}/0/to/0`,
    },
    {
      title: "the publisher's own telling attributed as if it were another's",
      edits: { "/calls/0/statements/0/attribution": "explicit" },
      code: ownTelling,
      at: "/calls/0/statements/0/attribution",
      says: ["the publisher's own", "relayedBy"],
    },
    {
      title: "a description of the publisher's own, carried over",
      edits: { "/calls/0/descriptions/0/attribution": "carried-over" },
      code: ownTelling,
      at: "/calls/0/descriptions/0/attribution",
    },
    {
      title: "a claim of the newspaper's own, inferred",
      edits: {
        ...newspaper,
        ...outcome,
        "/calls/0/outcomes/0/claims/1/account": "lantern-account",
        "/calls/0/outcomes/0/claims/1/attribution": "inferred",
      },
      code: ownTelling,
      at: "/calls/0/outcomes/0/claims/1/attribution",
    },
  ],
  [
    {
      title: "from a whole text to another telling",
      edits: { ...newspaper, ...omits("lantern-account", ["reopen-bridge"]) },
    },
    {
      title: "from the relayed account to what only the office itself says",
      edits: { ...newspaper, ...omits("office-in-lantern", ["reopen-bridge"]) },
    },
    {
      title: "from one sentence of a text that is cut off: the sentence is whole",
      edits: { ...newspaper, "/sources/1/extent": "part", ...omits("bridge-in-lantern", ["reopen-bridge"]) },
    },
    {
      title: "told by the newspaper, not seen by the encoder",
      edits: {
        ...newspaper,
        "/sources/0/extent": "part",
        ...omits("readout-account", ["bridge-in-lantern"], "lantern-account"),
      },
    },
    {
      title: "another kind of comparison with what is relayed",
      edits: {
        ...newspaper,
        [comparisons]: [
          {
            kind: "adds-detail",
            from: "lantern-account",
            to: ["office-in-lantern"],
            note: "It names the day.",
          },
        ],
      },
    },
    {
      title: "a relayed fact of which nobody says how it is attributed",
      edits: { ...newspaper, "/calls/0/statements/1/attribution": undefined },
    },
  ],
);
