import { braskAccount, newspaper, occurrence } from "./made-relations.ts";
import { describeSlips } from "./slip-table.ts";

const status = "/calls/0/status";
const contradicted = "call/status-contradicted";
const unsupported = "call/status-unsupported";
const denialByBrask = {
  "/accounts/-": braskAccount,
  "/calls/0/circumstances": [occurrence("brask-account", "certainly-not")],
};
/** The statement is told as said before the call. */
const nothingSaid = { "/calls/0/statements/0/setting": "before-call" };

describeSlips(
  "a call's status against the tellings",
  [
    {
      title: "reported, though a leader's own office tells of it",
      edits: { [status]: "reported" },
      code: contradicted,
      at: status,
      says: ['"readout-account"', "a participant's side", 'Use "confirmed"'],
    },
    {
      title: "confirmed, though the only occurrence is denied by the account itself",
      edits: { "/calls/0/circumstances": [occurrence("readout-account", "certainly-not")] },
      code: contradicted,
      at: status,
      says: ["did not take place", 'Use "denied"'],
    },
    {
      title: "confirmed, though the other side denies it",
      edits: denialByBrask,
      code: contradicted,
      at: status,
      says: ['"brask-account"', 'Use "disputed"'],
    },
    {
      title: "denied, though the other side tells of it",
      edits: { ...denialByBrask, [status]: "denied" },
      code: contradicted,
      at: status,
      says: ['"readout-account"', 'Use "disputed"'],
    },
    {
      title: "reported, though both sides speak and one denies it",
      edits: { ...denialByBrask, [status]: "reported" },
      code: contradicted,
      at: status,
      says: ['Use "disputed"'],
    },
    ...["planned", "attempted", "cancelled"].map((each) => ({
      title: `${each}, though words were spoken in it`,
      edits: { [status]: each },
      code: contradicted,
      at: status,
      says: ["reports what was said in it", 'Use "confirmed"', "setting"],
    })),
    {
      title: "planned, though a side says that it took place",
      edits: {
        [status]: "planned",
        ...nothingSaid,
        "/calls/0/circumstances": [occurrence("readout-account")],
      },
      code: contradicted,
      at: status,
      says: ["says that it took place"],
    },
    {
      title: "reported, though a newspaper relays a leader's office",
      edits: {
        ...newspaper,
        [status]: "reported",
        "/calls/0/statements/0/account": "lantern-account",
        "/calls/0/statements/0/evidence": [{ exact: "She urged him to open the bridge", start: 34, end: 66 }],
        "/calls/0/statements/0/cues": [],
      },
      code: contradicted,
      at: status,
      says: ['"office-in-lantern"'],
    },
    {
      title: "denied, and nobody denies it",
      edits: { [status]: "denied" },
      code: unsupported,
      at: status,
      says: ["no participant's side denies it", 'Use "confirmed"'],
    },
    {
      title: "disputed, and nobody denies it",
      edits: { [status]: "disputed" },
      code: unsupported,
      at: status,
      says: ["no participant's side denies it"],
    },
    {
      title: "disputed, though one side alone tells and denies it",
      edits: {
        [status]: "disputed",
        "/accounts/-": { ...braskAccount, voice: "ilse-varn" },
        "/calls/0/circumstances": [occurrence("brask-account", "certainly-not")],
      },
      code: unsupported,
      at: status,
      says: ["the same side", 'Use "denied"'],
    },
    {
      title: "denied, though only a newspaper says that there was none",
      edits: {
        ...newspaper,
        [status]: "denied",
        "/calls/0/circumstances": [
          {
            ...occurrence("lantern-account", "certainly-not"),
            evidence: [{ exact: "The two leaders spoke", start: 0, end: 21 }],
          },
        ],
      },
      code: unsupported,
      at: status,
      says: ["no participant's side denies it"],
    },
  ],
  [
    {
      title: "one side tells and the other denies: disputed",
      edits: { ...denialByBrask, [status]: "disputed" },
    },
    {
      title: "confirmed, and the other side is not aware of it",
      edits: {
        "/accounts/-": braskAccount,
        "/calls/0/circumstances": [occurrence("brask-account", "unknown")],
      },
    },
    {
      title: "confirmed, and the other side denies one of another day",
      edits: {
        "/accounts/-": braskAccount,
        "/calls/0/circumstances": [
          {
            ...occurrence("brask-account", "certainly-not"),
            date: { value: "2031-03-03", basis: "context" },
          },
        ],
      },
    },
    {
      title: "confirmed, because a side that denied it tells of it now",
      edits: {
        "/accounts/-": braskAccount,
        "/accounts/2": { ...braskAccount, id: "brask-later" },
        "/calls/0/circumstances": [occurrence("brask-account", "certainly-not"), occurrence("brask-later")],
      },
    },
    {
      title: "reported, because officials without a name let it leak",
      edits: { [status]: "reported", "/accounts/0/kind": "leak" },
    },
    {
      title: "reported, because the office only supposes it",
      edits: {
        [status]: "reported",
        ...nothingSaid,
        "/calls/0/statements/0/acts": ["decline-to-comment"],
        "/calls/0/circumstances": [occurrence("readout-account", "probable")],
      },
    },
    {
      title: "planned, and what is told was said before",
      edits: { [status]: "planned", ...nothingSaid },
    },
    {
      title: "alleged, whoever tells of it: what was meant is the encoder's to judge",
      edits: { [status]: "alleged" },
    },
  ],
);
