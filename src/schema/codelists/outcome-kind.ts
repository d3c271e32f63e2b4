import type { Codelist } from "./define-codelist.ts";
import type { OutcomeKind } from "../model-types.ts";

/** What kind of result a call is said to have bound or fixed. */
export const outcomeKindCodelist: Codelist<OutcomeKind, "outcomeKind"> = {
  name: "outcomeKind",
  description: "What kind of result a call is said to have bound or fixed.",
  codes: {
    "stay-in-touch": {
      label: "Stay in touch",
      definition:
        "The leaders or their staff are to go on talking, with no meeting fixed and no new channel set up.",
    },
    "contact-channel": {
      label: "Contact channel",
      definition:
        "A standing line, working group or pair of contacts is set up or reopened for dealings between the sides.",
    },
    meeting: {
      label: "Meeting",
      definition:
        "The leaders or their teams are to meet or confer on an occasion of its own, be it dated or agreed in principle.",
    },
    invitation: {
      label: "Invitation",
      definition: "One side is asked to visit or take part, and is not said to have accepted.",
    },
    "invitation-accepted": {
      label: "Invitation accepted",
      definition: "One side is said to have accepted a visit or a part to which it was asked.",
    },
    "brief-others": {
      label: "Brief others",
      definition: "A participant is to tell third parties about the call or its results.",
    },
    "instruct-teams": {
      label: "Instruct teams",
      definition: "Ministers, officials or negotiators are given a task to work on, beyond staying in touch.",
    },
    "joint-position": {
      label: "Joint position",
      definition: "The sides fix a position that they share, without undertaking a particular deed.",
    },
    ceasefire: {
      label: "Ceasefire",
      definition: "Fighting, or attacks of one sort, are to stop for a time or for good.",
    },
    "exchange-or-release": {
      label: "Exchange or release",
      definition: "Prisoners, hostages, children or the dead are to be exchanged, freed or returned.",
    },
    "aid-or-delivery": {
      label: "Aid or delivery",
      definition: "One side is to give or send another money, weapons, goods or services.",
    },
    agreement: {
      label: "Agreement",
      definition: "The sides settle terms or undertake deeds that none of the more particular codes fits.",
    },
    "no-agreement": {
      label: "No agreement",
      definition: "It is said that the sides did not come to terms on a matter.",
    },
    other: { label: "Other", definition: "A result that none of the other codes fits." },
  },
};
