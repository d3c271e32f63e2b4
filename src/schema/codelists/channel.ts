import type { z } from "#zod";
import { enumOf } from "./define-codelist.ts";
import type { Codelist } from "./define-codelist.ts";

/** Whether a statement was spoken or written when it was made. */
export const channelCodelist = {
  name: "channel",
  description: "Whether a statement was spoken or written when it was made.",
  codes: {
    spoken: { label: "Spoken", definition: "Said aloud, without being known to be read out." },
    written: { label: "Written", definition: "Made in writing and not said aloud to those it was made to." },
    "read-aloud": {
      label: "Read aloud",
      definition: "Said aloud from a text that had been written beforehand.",
    },
    unknown: {
      label: "Unknown",
      definition: "It cannot be told whether the statement was spoken or written.",
    },
  },
} as const satisfies Codelist;

/** Accepts one code of {@link channelCodelist}. */
export const ChannelSchema = /* @__PURE__ */ enumOf(channelCodelist);
/** One code of {@link channelCodelist}. */
export type Channel = z.infer<typeof ChannelSchema>;
