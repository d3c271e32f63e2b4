import type { Codelist } from "./define-codelist.ts";
import type { Mode } from "../model-types.ts";

/** How an account presents what somebody said. */
export const modeCodelist: Codelist<Mode, "mode"> = {
  name: "mode",
  description: "How an account presents what somebody said.",
  origin: "Semino and Short 2004",
  codes: {
    direct: {
      label: "Direct",
      definition:
        "The whole of the wording is given as the speaker's own, in quotation marks or set out as a speaker's turn.",
      origin: "Semino and Short 2004: direct speech",
    },
    mixed: {
      label: "Mixed",
      definition:
        "The account gives the content in its own grammar and puts some of the words, but not all, in quotation marks.",
      origin: "Semino and Short 2004: quotation phenomena",
    },
    indirect: {
      label: "Indirect",
      definition:
        "The content is given as a full clause that depends on a reporting expression, in the account's grammar and without quoted words.",
      origin: "Semino and Short 2004: indirect speech",
    },
    "free-indirect": {
      label: "Free indirect",
      definition:
        "The content stands in the account's grammar as a sentence of its own that no reporting expression governs, yet is plainly the speaker's.",
      origin: "Semino and Short 2004: free indirect speech",
    },
    "speech-act-report": {
      label: "Speech act report",
      definition:
        "The account names what was done by speaking, with at most its topic or the deed asked for, and gives no full clause of content.",
      origin: "Semino and Short 2004: narrator's representation of speech acts",
    },
    "voice-report": {
      label: "Voice report",
      definition:
        "The account says no more than that somebody talked, with whom, in what manner or on what subject, so that no single speaker's act is known.",
      origin: "Semino and Short 2004: narrator's representation of voice",
    },
    authorial: {
      label: "Authorial",
      definition:
        "Nobody presents the words: the account speaks in its own person, as a post or a readout does, and the speaker is its voice.",
    },
  },
};
