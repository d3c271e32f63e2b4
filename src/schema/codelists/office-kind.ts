import type { Codelist } from "./define-codelist.ts";
import type { OfficeKind } from "../model-types.ts";

/** What kind of office a person holds. */
export const officeKindCodelist: Codelist<OfficeKind, "officeKind"> = {
  name: "officeKind",
  description: "What kind of office a person holds.",
  codes: {
    "head-of-state": {
      label: "Head of state",
      definition:
        "The highest representative of a state, such as a monarch or president, where somebody else leads the government.",
    },
    "head-of-government": {
      label: "Head of government",
      definition:
        "The leader of a state's government, such as a prime minister or chancellor, where somebody else is head of state.",
    },
    "head-of-state-and-government": {
      label: "Head of state and government",
      definition:
        "An office that by itself makes its holder both head of state and leader of the government.",
    },
    elect: {
      label: "Elect",
      definition:
        "The standing of a person who has been chosen for a leading office and has not yet taken it up.",
    },
    acting: {
      label: "Acting",
      definition:
        "The standing of a person who carries out the duties of a leading office for a time without having been given the office itself.",
    },
    former: {
      label: "Former",
      definition:
        "The standing of a person who has left a leading office and is spoken to or spoken of because of having held it.",
    },
    minister: {
      label: "Minister",
      definition:
        "A member of a government who is not its head, such as a foreign minister or a deputy prime minister.",
    },
    "head-of-legislature": {
      label: "Head of legislature",
      definition: "Whoever presides over a parliament or one of its chambers.",
    },
    "party-leader": {
      label: "Party leader",
      definition: "The leader of a political party, as an office of that party.",
    },
    spokesperson: {
      label: "Spokesperson",
      definition: "Whoever is appointed to speak to the public, by name, for a leader or a body.",
    },
    "press-service": {
      label: "Press service",
      definition:
        "A post in the office that issues texts for a leader or a body, other than that of its named spokesperson.",
    },
    adviser: {
      label: "Adviser",
      definition:
        "A member of a leader's staff who counsels or assists the leader and neither leads a ministry nor speaks to the public as an office.",
    },
    envoy: {
      label: "Envoy",
      definition:
        "Whoever is sent to represent a leader, a state or a body elsewhere or on one matter, such as an ambassador or special representative.",
    },
    "igo-head": {
      label: "Head of an intergovernmental organization",
      definition:
        "Whoever leads an organization whose members are states, such as its secretary-general or president.",
    },
    other: { label: "Other", definition: "An office that none of the other codes fits." },
  },
};
