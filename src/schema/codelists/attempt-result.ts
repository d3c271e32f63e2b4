import type { Codelist } from "./define-codelist.ts";
import type { AttemptResult } from "../model-types.ts";

/** What came of an attempt or a plan to hold the call. */
export const attemptResultCodelist: Codelist<AttemptResult, "attemptResult"> = {
  name: "attemptResult",
  description: "What came of an attempt or a plan to hold the call.",
  codes: {
    planned: {
      label: "Planned",
      definition: "The call was intended for that time, and the account does not yet say what came of it.",
    },
    failed: {
      label: "Failed",
      definition:
        "No conversation came about at that time, and it is not said to have been put off to another.",
    },
    rescheduled: {
      label: "Rescheduled",
      definition: "The call was put off from that time to a later one, be it named or not.",
    },
    cancelled: {
      label: "Cancelled",
      definition: "The call was called off before anybody tried to hold it at that time.",
    },
  },
};
