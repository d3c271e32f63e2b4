import type { z } from "#zod";
import { enumOf } from "./define-codelist.ts";
import type { Codelist } from "./define-codelist.ts";

/** In what way a call was interpreted. */
export const interpretingModeCodelist = {
  name: "interpretingMode",
  description: "In what way a call was interpreted.",
  codes: {
    consecutive: {
      label: "Consecutive",
      definition: "The interpreter speaks after the speaker, passage by passage.",
    },
    simultaneous: {
      label: "Simultaneous",
      definition: "The interpreter speaks while the speaker is speaking.",
    },
    none: { label: "None", definition: "The account says, or the record shows, that nobody interpreted." },
    unknown: { label: "Unknown", definition: "There was interpreting, and it is not said in what way." },
  },
} as const satisfies Codelist;

/** Accepts one code of {@link interpretingModeCodelist}. */
export const InterpretingModeSchema = /* @__PURE__ */ enumOf(interpretingModeCodelist);
/** One code of {@link interpretingModeCodelist}. */
export type InterpretingMode = z.infer<typeof InterpretingModeSchema>;
