import type { Codelist } from "./define-codelist.ts";
import type { CallStatus } from "../model-types.ts";

/** Whether the call took place, and who says so. */
export const callStatusCodelist: Codelist<CallStatus, "callStatus"> = {
  name: "callStatus",
  description: "Whether the call took place, and who says so.",
  codes: {
    confirmed: {
      label: "Confirmed",
      definition: "At least one participant's own side says that the call took place.",
    },
    reported: {
      label: "Reported",
      definition: "Somebody plainly says that the call took place, but no participant's side does.",
    },
    alleged: {
      label: "Alleged",
      definition:
        "Words can be read as a report of a call, but it is unclear whether a call took place or was meant at all.",
    },
    disputed: {
      label: "Disputed",
      definition:
        "One side that is said to have taken part says that the call took place, and another such side says that it did not.",
    },
    denied: {
      label: "Denied",
      definition:
        "A side that is said to have taken part says that there was no such call, and no other side to it says that there was.",
    },
    planned: {
      label: "Planned",
      definition: "The call is announced or intended and has neither been held, nor tried, nor called off.",
    },
    attempted: {
      label: "Attempted",
      definition: "Somebody tried to hold the call and no conversation came about.",
    },
    cancelled: {
      label: "Cancelled",
      definition: "The call had been arranged and was called off before anybody tried to hold it.",
    },
  },
};
