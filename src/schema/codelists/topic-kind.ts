import type { Codelist } from "./define-codelist.ts";
import type { TopicKind } from "../model-types.ts";

/** The field that a topic belongs to. */
export const topicKindCodelist: Codelist<TopicKind, "topicKind"> = {
  name: "topicKind",
  description: "The field that a topic belongs to.",
  codes: {
    military: {
      label: "Military",
      definition: "Fighting, armed forces, weapons and military aid.",
      origin: "PLOVER: context military",
    },
    "peace-process": {
      label: "Peace process",
      definition: "Ways to end or settle a conflict: ceasefires, negotiations, plans and mediation.",
    },
    "bilateral-relations": {
      label: "Bilateral relations",
      definition: "The state of relations between two states as a whole, rather than one field of them.",
    },
    energy: {
      label: "Energy",
      definition:
        "The supply, transit, price and plants of oil, gas, coal and electricity, with nuclear power as a source of supply.",
    },
    trade: {
      label: "Trade",
      definition:
        "Commerce, tariffs, investment and other economic dealings, apart from energy and from measures of punishment.",
    },
    sanctions: {
      label: "Sanctions",
      definition:
        "Economic, financial or travel measures that are to punish or press a state, body or person.",
    },
    humanitarian: {
      label: "Humanitarian",
      definition:
        "The plight of people in war or disaster: relief, evacuation, prisoners of war, abducted children.",
    },
    territory: {
      label: "Territory",
      definition:
        "To whom land or waters belong: borders, annexation, withdrawal from and recognition of areas.",
      origin: "PLOVER: context territory",
    },
    security: {
      label: "Security",
      definition:
        "Protection from attack or terror other than by the fighting itself: guarantees, alliances, terrorism, intelligence.",
    },
    nuclear: {
      label: "Nuclear",
      definition: "Nuclear weapons and their control, and the safety of nuclear plants and material.",
    },
    election: {
      label: "Election",
      definition: "Elections and campaigns, their results and their conduct.",
      origin: "PLOVER: context election",
    },
    technology: {
      label: "Technology",
      definition: "New technology and its industries, space and cyber matters included.",
      origin: "PLOVER: context technology",
    },
    climate: { label: "Climate", definition: "Climate change and the protection of the environment." },
    migration: {
      label: "Migration",
      definition:
        "The movement of people across or within borders: migrants, refugees and displaced persons.",
      origin: "PLOVER: context migration",
    },
    health: {
      label: "Health",
      definition: "Disease, epidemics and the health of the public.",
      origin: "PLOVER: context health",
    },
    consular: {
      label: "Consular",
      definition: "The cases of a state's citizens abroad and of its missions: detention, visas, protection.",
    },
    culture: {
      label: "Culture",
      definition: "Culture, education, sport, language, religion and remembrance.",
    },
    "international-organization": {
      label: "International organization",
      definition:
        "The work, membership or rules of a body of states, such as the United Nations or the European Union.",
    },
    other: { label: "Other", definition: "A field that none of the other codes fits." },
  },
};
