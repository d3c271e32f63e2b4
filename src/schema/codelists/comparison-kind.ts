import type { Codelist } from "./define-codelist.ts";
import type { ComparisonKind } from "../model-types.ts";

/** How one account, or a part of it, relates to another: the first is what from names, the second what to names. */
export const comparisonKindCodelist: Codelist<ComparisonKind, "comparisonKind"> = {
  name: "comparisonKind",
  description:
    "How one account, or a part of it, relates to another: the first is what from names, the second what to names.",
  codes: {
    corroborates: {
      label: "Corroborates",
      definition: "The first says the same as the second, with no difference worth noting.",
    },
    repeats: {
      label: "Repeats",
      definition:
        "The first is the same account as the second, reached by another way, such as one briefing through two agencies, so it is not a second witness.",
    },
    misreports: {
      label: "Misreports",
      definition: "The first relays the second and misrepresents it.",
    },
    "adds-detail": {
      label: "Adds detail",
      definition: "The first gives particulars that the second lacks and that fit with it.",
    },
    omits: {
      label: "Omits",
      definition: "The first lacks what the second says, although both speak of the same call.",
    },
    "differs-in-wording": {
      label: "Differs in wording",
      definition:
        "The first has the same content as the second in words whose difference is worth noting, yet neither stronger nor weaker.",
    },
    hardens: {
      label: "Hardens",
      definition:
        "The first makes the same point as the second in a stronger, stricter or more hostile form.",
    },
    softens: {
      label: "Softens",
      definition: "The first makes the same point as the second in a weaker, vaguer or friendlier form.",
    },
    contradicts: {
      label: "Contradicts",
      definition:
        "The two cannot both be true, and the first does not take up what the second says in order to reject it.",
    },
    denies: {
      label: "Denies",
      definition: "The first takes up what the second says and expressly says that it is not so.",
    },
    sidesteps: {
      label: "Sidesteps",
      definition: "The first speaks to the matter that the second raises and leaves its point unanswered.",
    },
    unclear: {
      label: "Unclear",
      definition:
        "The two bear on the same matter, and the texts do not let one decide how they relate to each other.",
    },
  },
};
