import type { Codelist } from "./define-codelist.ts";
import type { Setting } from "../model-types.ts";

/** Whether a statement was made in the call or outside it. */
export const settingCodelist: Codelist<Setting, "setting"> = {
  name: "setting",
  description: "Whether a statement was made in the call or outside it.",
  codes: {
    "in-call": {
      label: "In the call",
      definition: "Said to the other side during the call, whenever and wherever it was reported afterwards.",
    },
    "after-call": {
      label: "After the call",
      definition: "Said outside the call, after it had ended.",
    },
    "before-call": {
      label: "Before the call",
      definition: "Said outside the call, before it began.",
    },
    unknown: {
      label: "Unknown",
      definition: "It is not known whether the statement was made in the call, before it or after it.",
    },
  },
};
