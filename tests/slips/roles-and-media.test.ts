import { describeSlips } from "./slip-table.ts";

const told = (medium: string, further: object = {}) => ({
  kind: "medium",
  medium,
  account: "readout-account",
  evidence: [{ exact: "by telephone", start: 27, end: 39 }],
  ...further,
});

const attended = (role: string, further: object = {}) => ({
  kind: "attendance",
  actors: ["ilse-varn"],
  role,
  account: "readout-account",
  evidence: [{ exact: "Chancellor Ilse Varn", start: 0, end: 20 }],
  ...further,
});

describeSlips(
  "roles and media that nobody tells",
  [
    ...["aide", "observer", "interpreter", "host"].map((role) => ({
      title: `the other leader as ${role}`,
      edits: { "/calls/0/participants/1/roles": [role] },
      code: "participant/lone-principal",
      at: "/calls/0/participants",
      severity: "warning" as const,
      says: ["ilse-varn", '"principal"'],
    })),
    {
      title: "a role that the only telling has not",
      edits: {
        "/calls/0/circumstances": [attended("host")],
        "/calls/0/participants/0/roles": ["principal"],
      },
      code: "participant/role-untold",
      at: "/calls/0/participants/0/roles",
      severity: "warning",
      says: ['"principal"', '"host"'],
    },
    {
      title: "the telling of a role misread",
      edits: { "/calls/0/circumstances": [attended("observer"), attended("aide")] },
      code: "participant/role-untold",
      at: "/calls/0/participants/0/roles",
      says: ['"observer" or "aide"'],
    },
    {
      title: "a medium that the only telling has not",
      edits: { "/calls/0/circumstances": [told("telephone")], "/calls/0/medium": "video" },
      code: "call/medium-untold",
      at: "/calls/0/medium",
      severity: "warning",
      says: ['"video"', '"telephone"'],
    },
    {
      title: "a medium that neither telling has",
      edits: { "/calls/0/circumstances": [told("secure-line"), told("video")] },
      code: "call/medium-untold",
      at: "/calls/0/medium",
      says: ['"secure-line" or "video"'],
    },
    {
      title: "the telling misread",
      edits: { "/calls/0/circumstances": [told("audio-conference")] },
      code: "call/medium-untold",
      at: "/calls/0/medium",
      says: ['"audio-conference"'],
    },
  ],
  [
    {
      title: "one of two roles",
      edits: {
        "/calls/0/circumstances": [attended("host")],
        "/calls/0/participants/0/roles": ["host", "principal"],
      },
    },
    {
      title: "one of two tellings of a role",
      edits: { "/calls/0/circumstances": [attended("host"), attended("principal")] },
    },
    {
      title: "a role that is denied",
      edits: { "/calls/0/circumstances": [attended("aide", { factuality: "certainly-not" })] },
    },
    {
      title: "whoever is told of and no participant",
      edits: { "/calls/0/circumstances": [attended("aide", { actors: ["norrland"] })] },
    },
    { title: "a medium that is told", edits: { "/calls/0/circumstances": [told("telephone")] } },
    { title: "one of two tellings", edits: { "/calls/0/circumstances": [told("video"), told("telephone")] } },
    {
      title: "no telling relied on",
      edits: { "/calls/0/circumstances": [told("video")], "/calls/0/medium": "unknown" },
    },
    {
      title: "a medium that is denied",
      edits: { "/calls/0/circumstances": [told("video", { factuality: "certainly-not" })] },
    },
    { title: "an impostor", edits: { "/calls/0/participants/1/roles": ["impostor"] } },
    {
      title: "a principal who is also host",
      edits: { "/calls/0/participants/1/roles": ["principal", "host"] },
    },
  ],
);
