import type { Codelist } from "./define-codelist.ts";
import type { Presence } from "../model-types.ts";

/** How a person was present at the call. */
export const presenceCodelist: Codelist<Presence, "presence"> = {
  name: "presence",
  description: "How a person was present at the call.",
  codes: {
    "on-the-line": { label: "On the line", definition: "Connected to the call and able to speak in it." },
    "in-the-room": {
      label: "In the room",
      definition: "In the same room as somebody on the line, without a connection of their own.",
    },
    listening: {
      label: "Listening",
      definition: "Connected to the call so as to hear it, without speaking in it.",
    },
  },
};
