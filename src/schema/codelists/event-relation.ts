import type { Codelist } from "./define-codelist.ts";
import type { EventRelation } from "../model-types.ts";

/** When the call took place beside another event. */
export const eventRelationCodelist: Codelist<EventRelation, "eventRelation"> = {
  name: "eventRelation",
  description: "When the call took place beside another event.",
  codes: {
    before: {
      label: "Before",
      definition: "The call took place before the event.",
    },
    during: {
      label: "During",
      definition: "The call took place while the event went on.",
    },
    after: {
      label: "After",
      definition: "The call took place after the event.",
    },
  },
};
