import type { Codelist } from "./define-codelist.ts";
import type { Initiation } from "../model-types.ts";

/** In what way somebody brought the call about. */
export const initiationCodelist: Codelist<Initiation, "initiation"> = {
  name: "initiation",
  description: "In what way somebody brought the call about.",
  codes: {
    placed: {
      label: "Placed",
      definition: "The one named made the call, or it was made on that one's behalf.",
    },
    requested: {
      label: "Requested",
      definition: "The one named asked that the call be held, whoever then placed it.",
    },
    hosted: {
      label: "Hosted",
      definition: "The one named convened the call or provided the line that joined the others.",
    },
    arranged: {
      label: "Arranged",
      definition: "The one named brought the sides together as a go-between and need not have taken part.",
    },
  },
};
