import type { Codelist } from "./define-codelist.ts";
import type { EvidencePart } from "../model-types.ts";

/** The part of a source that the evidence stands in. */
export const evidencePartCodelist: Codelist<EvidencePart, "evidencePart"> = {
  name: "evidencePart",
  description: "The part of a source that the evidence stands in.",
  codes: {
    headline: { label: "Headline", definition: "The title of the source or of one of its sections." },
    lead: {
      label: "Lead",
      definition: "The opening passage that is set apart from or sums up what follows.",
    },
    body: { label: "Body", definition: "The running text after the headline and any lead." },
    caption: { label: "Caption", definition: "The words that belong to a picture, a video or a figure." },
    "quoted-post": {
      label: "Quoted post",
      definition: "A post of a social network or messaging channel that the source reproduces.",
    },
    other: {
      label: "Other",
      definition: "A part that none of the other codes fits, such as a side box or an editor's footnote.",
    },
  },
};
