import type { z } from "#zod";
import { enumOf } from "./define-codelist.ts";
import type { Codelist } from "./define-codelist.ts";

/** When the call took place beside another event. */
export const eventRelationCodelist = {
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
} as const satisfies Codelist;

/** Accepts one code of {@link eventRelationCodelist}. */
export const EventRelationSchema = /* @__PURE__ */ enumOf(eventRelationCodelist);
/** One code of {@link eventRelationCodelist}. */
export type EventRelation = z.infer<typeof EventRelationSchema>;
