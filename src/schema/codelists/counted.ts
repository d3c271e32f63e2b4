import type { Codelist } from "./define-codelist.ts";
import type { Counted } from "../model-types.ts";

/** What the length of a call counts. */
export const countedCodelist: Codelist<Counted, "counted"> = {
  name: "counted",
  description: "What the length of a call counts.",
  codes: {
    total: {
      label: "Total",
      definition: "The whole time from the call's beginning to its end, with any interpreting.",
    },
    "net-of-interpreting": {
      label: "Net of interpreting",
      definition: "The whole call less the time that interpreting took.",
    },
    excerpt: {
      label: "Excerpt",
      definition: "Only a part of the call, such as the part that was recorded or published.",
    },
  },
};
