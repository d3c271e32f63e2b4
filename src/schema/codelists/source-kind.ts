import type { Codelist } from "./define-codelist.ts";
import type { SourceKind } from "../model-types.ts";

/** What kind of publication a source is. */
export const sourceKindCodelist: Codelist<SourceKind, "sourceKind"> = {
  name: "sourceKind",
  description: "What kind of publication a source is.",
  codes: {
    "news-article": {
      label: "News article",
      definition: "A written text that a newsroom published, agency reports included.",
    },
    "official-readout": {
      label: "Official readout",
      definition:
        "A text in which the office of a participant, or of that participant's state, itself publishes its account of the call.",
    },
    "official-post": {
      label: "Official post",
      definition:
        "A post on a social network or messaging channel from the account of a leader, an office or a public body.",
    },
    "social-post": {
      label: "Social post",
      definition: "A post on a social network or messaging channel from any account that is not official.",
    },
    "spokesperson-statement": {
      label: "Spokesperson's statement",
      definition:
        "The published words of a named or official spokesperson, issued as such and not inside a news article.",
    },
    transcript: {
      label: "Transcript",
      definition: "A text that sets out speech word for word, turn by turn, and was published as such.",
    },
    recording: {
      label: "Recording",
      definition: "A text taken from a published sound or picture recording of the call itself.",
    },
    interview: {
      label: "Interview",
      definition: "A publication made of an interviewer's questions and the answers to them.",
    },
    broadcast: {
      label: "Broadcast",
      definition:
        "A text taken from a radio, television or streamed programme that is not an interview or a recording of the call.",
    },
    other: {
      label: "Other",
      definition: "A publication that none of the other codes fits, such as a book or a court document.",
    },
  },
};
