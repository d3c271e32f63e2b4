import type { Circumstance } from "../schema/model-types.ts";

/** What each kind of circumstance answers, in the order in which people ask. */
export const circumstanceQuestions: Readonly<Record<Circumstance["kind"], string>> = {
  occurrence: "Whether the call took place",
  initiator: "Who brought the call about",
  time: "When it took place",
  duration: "How long it lasted",
  medium: "By what means",
  place: "Where they were",
  attendance: "Who was there",
  interpreting: "How it was interpreted",
  "previous-contact": "Contact before",
  attempt: "Attempts to hold it",
  recording: "Recordings",
  event: "Other events around it",
  "related-call": "Other calls",
  silence: "What somebody had not said",
};
