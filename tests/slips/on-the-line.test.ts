import { describeSlips } from "./slip-table.ts";

const addressees = "/calls/0/statements/0/addressees";
const code = "statement/addressee-not-participant";
const person = (id: string, name: string, of?: string) => ({
  kind: "person",
  id,
  name,
  ...(of !== undefined && { offices: [{ title: "Minister", kind: "minister", of }] }),
});
const attendance = (actor: string, factuality?: string) => [
  {
    kind: "attendance",
    actors: [actor],
    account: "readout-account",
    ...(factuality !== undefined && { factuality }),
    evidence: [{ exact: "spoke", start: 21, end: 26 }],
  },
];
const holt = person("una-holt", "Una Holt", "sudmark");

describeSlips(
  "who was on the line",
  [
    {
      title: "said in the call to her own chancellery",
      edits: { [addressees]: ["chancellery"] },
      code,
      at: `${addressees}/0`,
      severity: "warning",
      says: ["but is neither a participant nor", "about"],
    },
    {
      title: "said in the call to a minister who was not on it",
      edits: { "/actors/-": holt, [addressees]: ["odo-brask", "una-holt"] },
      code,
      at: `${addressees}/1`,
    },
    {
      title: "said in the call to a third state",
      edits: {
        "/actors/-": { kind: "state", id: "westmark", name: "וסטמרק" },
        [addressees]: ["westmark"],
      },
      code,
      at: `${addressees}/0`,
    },
    {
      title: "said in the call to the press",
      edits: {
        "/actors/-": { kind: "organization", id: "lantern", name: "明燈報" },
        [addressees]: ["lantern"],
      },
      code,
      at: `${addressees}/0`,
    },
    {
      title: "said in the call to a group of which none was on it",
      edits: {
        "/actors/5": holt,
        "/actors/6": { kind: "group", id: "ministers", name: "The ministers", members: ["una-holt"] },
        [addressees]: ["ministers"],
      },
      code,
      at: `${addressees}/0`,
    },
    {
      title: "said in the call to one who, as is told, was not there",
      edits: {
        "/actors/-": holt,
        [addressees]: ["una-holt"],
        "/calls/0/circumstances": attendance("una-holt", "certainly-not"),
      },
      code,
      at: `${addressees}/0`,
    },
    {
      title: "said in the call by one who was not on it",
      edits: { "/actors/-": holt, "/calls/0/statements/0/speakers": ["una-holt"] },
      code: "statement/speaker-not-participant",
      at: "/calls/0/statements/0/speakers/0",
    },
    {
      title: "asked after the call, and nobody is named whom she asked",
      edits: { "/calls/0/statements/0/setting": "after-call", [addressees]: undefined },
      code: "statement/directive-without-addressee",
      at: "/calls/0/statements/0",
    },
  ],
  [
    { title: "the other side's state", edits: { [addressees]: ["sudmark"] } },
    { title: "her own state, as a side", edits: { [addressees]: ["norrland"] } },
    {
      title: "the office that stands for the other side",
      edits: {
        "/actors/-": {
          kind: "organization",
          id: "palace",
          name: "The Palace of Sudmark",
          partOf: "sudmark",
        },
        [addressees]: ["palace"],
      },
    },
    {
      title: "a group to which a participant belongs",
      edits: {
        "/actors/-": { kind: "group", id: "guests", name: "The guests", members: ["odo-brask"] },
        [addressees]: ["guests"],
      },
    },
    {
      title: "a group that speaks for a side",
      edits: {
        "/actors/-": { kind: "group", id: "aides", name: "Aides", affiliation: "odo-brask" },
        [addressees]: ["aides"],
      },
    },
    {
      title: "a minister who is on the line for her ministry, told by her chancellor",
      edits: {
        "/actors/5": { kind: "organization", id: "ministry", name: "The ministry", partOf: "norrland" },
        "/actors/6": person("una-holt", "Una Holt", "ministry"),
        "/calls/0/participants/-": { actor: "una-holt", roles: ["aide"] },
        [addressees]: ["ministry"],
      },
    },
    {
      title: "one whom an account has on the line, though the encoder does not",
      edits: {
        "/actors/-": holt,
        [addressees]: ["una-holt"],
        "/calls/0/circumstances": attendance("una-holt"),
      },
    },
    {
      title: "a speaker whom an account has on the line",
      edits: {
        "/actors/-": holt,
        "/calls/0/statements/0/speakers": ["una-holt"],
        "/calls/0/circumstances": attendance("una-holt"),
      },
    },
    {
      title: "said to the leader for whom an impostor is taken",
      edits: {
        "/actors/-": holt,
        "/calls/0/participants/1/roles": ["impostor"],
        [addressees]: ["una-holt"],
      },
    },
    {
      title: "said after the call to the press",
      edits: {
        "/actors/-": { kind: "organization", id: "lantern", name: "The Lantern" },
        "/calls/0/statements/0/setting": "after-call",
        [addressees]: ["lantern"],
      },
    },
    {
      title: "asked by nobody who is named, after the call",
      edits: {
        "/calls/0/statements/0/setting": "after-call",
        "/calls/0/statements/0/speakers": [],
        [addressees]: undefined,
      },
    },
    {
      title: "asked in a call of two, of whom one is an impostor",
      edits: { "/calls/0/participants/1/roles": ["impostor"], [addressees]: undefined },
    },
  ],
);
