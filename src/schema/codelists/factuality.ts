import type { Codelist } from "./define-codelist.ts";
import type { Factuality } from "../model-types.ts";

/** How certain something is according to the one who says it, not according to the encoder. */
export const factualityCodelist: Codelist<Factuality, "factuality"> = {
  name: "factuality",
  description: "How certain a content is according to the one who says it, not according to the encoder.",
  origin: "FactBank (Saurí and Pustejovsky 2009)",
  codes: {
    certain: {
      label: "Certain",
      definition: "Whoever says it presents the content as being so, without reserve.",
      origin: "FactBank (Saurí and Pustejovsky 2009): CT+",
    },
    probable: {
      label: "Probable",
      definition: "Whoever says it presents the content as likely to be so.",
      origin: "FactBank (Saurí and Pustejovsky 2009): PR+",
    },
    possible: {
      label: "Possible",
      definition: "Whoever says it presents it as one of several possibilities that the content is so.",
      origin: "FactBank (Saurí and Pustejovsky 2009): PS+",
    },
    "certainly-not": {
      label: "Certainly not",
      definition: "Whoever says it presents the content as not being so, without reserve.",
      origin: "FactBank (Saurí and Pustejovsky 2009): CT-",
    },
    "probably-not": {
      label: "Probably not",
      definition: "Whoever says it presents the content as unlikely to be so.",
      origin: "FactBank (Saurí and Pustejovsky 2009): PR-",
    },
    "possibly-not": {
      label: "Possibly not",
      definition: "Whoever says it presents it as one of several possibilities that the content is not so.",
      origin: "FactBank (Saurí and Pustejovsky 2009): PS-",
    },
    unknown: {
      label: "Unknown",
      definition:
        "Whoever says it does not know, or leaves open, whether the content is so, as in being not aware of a call.",
      origin: "FactBank (Saurí and Pustejovsky 2009): Uu",
    },
  },
};
