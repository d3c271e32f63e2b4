import type { z } from "#zod";
import { enumOf } from "./define-codelist.ts";
import type { Codelist } from "./define-codelist.ts";

/** In what way a call was interpreted. */
export const interpretingMannerCodelist = {
  name: "interpretingManner",
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
  },
} as const satisfies Codelist;

/** Accepts one code of {@link interpretingMannerCodelist}. */
export const InterpretingMannerSchema = /* @__PURE__ */ enumOf(interpretingMannerCodelist);
/** One code of {@link interpretingMannerCodelist}. */
export type InterpretingManner = z.infer<typeof InterpretingMannerSchema>;
