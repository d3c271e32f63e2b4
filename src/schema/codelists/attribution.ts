import type { z } from "#zod";
import { enumOf } from "./define-codelist.ts";
import type { Codelist } from "./define-codelist.ts";

/** How a text shows whose telling a fact is. */
export const attributionCodelist = {
  name: "attribution",
  description: "How a text shows whose telling a fact is.",
  origin: "PARC/PolNeAR: attribution relations",
  codes: {
    explicit: {
      label: "Explicit",
      definition: "The same sentence names the voice, or a word for it.",
    },
    "carried-over": {
      label: "Carried over",
      definition: "Another sentence names the voice, and the text plainly goes on with its telling.",
    },
    inferred: {
      label: "Inferred",
      definition: "No words name the voice; the encoder judges whose telling it is.",
    },
  },
} as const satisfies Codelist;

/** Accepts one code of {@link attributionCodelist}. */
export const AttributionSchema = /* @__PURE__ */ enumOf(attributionCodelist);
/** One code of {@link attributionCodelist}. */
export type Attribution = z.infer<typeof AttributionSchema>;
