import type { Codelist } from "./define-codelist.ts";
import type { AccountKind } from "../model-types.ts";

/** What kind of telling an account is, whatever source it is read in. */
export const accountKindCodelist: Codelist<AccountKind, "accountKind"> = {
  name: "accountKind",
  description: "What kind of telling an account is, whatever source it is read in.",
  codes: {
    readout: {
      label: "Readout",
      definition:
        "A participant's office reports on the call in a text that it issues as its official account.",
    },
    "news-report": { label: "News report", definition: "A newsroom reports on the call in its own voice." },
    post: {
      label: "Post",
      definition: "Somebody reports on the call in a post on a social network or messaging channel.",
    },
    memo: {
      label: "Memo",
      definition:
        "A record written for use inside an office or government, which reached the public later with permission.",
    },
    leak: {
      label: "Leak",
      definition:
        "An account of any form that reached the public against the will of those whose knowledge or record it is, as the text says.",
    },
    "unnamed-voice": {
      label: "Unnamed voice",
      definition:
        "Somebody whom the text does not name, such as sources or an official, reports on the call, and nobody says with whose permission.",
    },
    "spokesperson-statement": {
      label: "Spokesperson's statement",
      definition: "A spokesperson reports on the call, speaking or writing openly in that office.",
    },
    remarks: {
      label: "Remarks",
      definition: "A leader speaks of the call to the press or in public, be it asked or unasked.",
    },
    briefing: {
      label: "Briefing",
      definition:
        "Officials tell several journalists about the call at an occasion arranged for that, and none speaks as spokesperson.",
    },
    interview: {
      label: "Interview",
      definition: "Somebody reports on the call in answer to an interviewer's questions.",
    },
    transcript: { label: "Transcript", definition: "Whoever transcribed speech sets it out word for word." },
    interpreting: {
      label: "Interpreting",
      definition:
        "An interpreter's spoken rendering of another's words, through which those words reach the reader.",
    },
    other: { label: "Other", definition: "An account that none of the other codes fits, such as a memoir." },
  },
};
