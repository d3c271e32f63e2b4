import type { Codelist } from "./define-codelist.ts";
import type { Medium } from "../model-types.ts";

/** By what means a call was held. */
export const mediumCodelist: Codelist<Medium, "medium"> = {
  name: "medium",
  description: "By what means the call was held.",
  codes: {
    telephone: {
      label: "Telephone",
      definition:
        "Over a telephone line, with nothing said of its protection; also with several in one room or three parties on one line.",
    },
    "secure-line": {
      label: "Secure line",
      definition: "Over a line that is said to be protected, such as a government hotline.",
    },
    video: { label: "Video", definition: "Over a link that carries picture and sound." },
    "audio-conference": {
      label: "Audio conference",
      definition: "Over a sound-only link for several, where a text calls it a conference.",
    },
    mixed: { label: "Mixed", definition: "By more than one of these means in the same call." },
    unknown: { label: "Unknown", definition: "The sources do not say by what means." },
  },
};
