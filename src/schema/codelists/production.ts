import type { Codelist } from "./define-codelist.ts";
import type { Production } from "../model-types.ts";

/** Whether people or a machine made a text or a dataset. */
export const productionCodelist: Codelist<Production, "production"> = {
  name: "production",
  description: "Whether people or a machine made a text or a dataset.",
  codes: {
    human: { label: "Human", definition: "People wrote it, and translated it where it is a translation." },
    "machine-translated": {
      label: "Machine-translated",
      definition:
        "A machine turned it into its language from a text in another, whether or not people went over it afterwards.",
    },
    "machine-generated": {
      label: "Machine-generated",
      definition:
        "A machine composed or extracted it, beyond translating, whether or not people went over it afterwards.",
    },
  },
};
