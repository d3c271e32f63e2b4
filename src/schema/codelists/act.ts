import type { Codelist } from "./define-codelist.ts";
import type { Act } from "../model-types.ts";

/** What somebody does by saying something. */
export const actCodelist: Codelist<Act, "act"> = {
  name: "act",
  description: "What somebody does by saying something.",
  origin: "Searle 1976, refined",
  codes: {
    inform: {
      label: "Inform",
      definition:
        "Tells the addressee a fact or an intention that the speaker is placed to know and that is not presented as disputed.",
      origin: "Searle 1976: assertive",
    },
    claim: {
      label: "Claim",
      definition: "Puts forward as true something that is disputed or that serves the speaker's own case.",
      origin: "Searle 1976: assertive",
    },
    recall: {
      label: "Recall",
      definition: "Brings back to mind something past or already known.",
      origin: "Searle 1976: assertive",
    },
    explain: {
      label: "Explain",
      definition: "Gives the cause, the reasons or the meaning of something.",
      origin: "Searle 1976: assertive",
    },
    stress: {
      label: "Stress",
      definition: "Gives a point particular weight over the rest of what is said.",
      origin: "Searle 1976: assertive",
    },
    agree: {
      label: "Agree",
      definition: "Declares the same opinion as another speaker, without undertaking to do anything.",
      origin: "Searle 1976: assertive",
    },
    disagree: {
      label: "Disagree",
      definition:
        "Rejects what another said as a matter of opinion or likelihood, short of saying outright that it is not so.",
      origin: "Searle 1976: assertive",
    },
    confirm: {
      label: "Confirm",
      definition: "Says that something already said, asked or rumoured is so.",
      origin: "Searle 1976: assertive",
    },
    deny: {
      label: "Deny",
      definition: "Says outright that something already said, asked or rumoured is not so.",
      origin: "Searle 1976: assertive",
    },
    correct: {
      label: "Correct",
      definition: "Puts a right statement in the place of a wrong one that somebody made.",
      origin: "Searle 1976: assertive",
    },
    admit: {
      label: "Admit",
      definition:
        "Says that something is so although it is unfavourable to the speaker or the speaker's side.",
      origin: "Searle 1976: assertive",
    },
    accuse: {
      label: "Accuse",
      definition: "Says that somebody is to blame for a wrong deed or its consequences.",
      origin: "Searle 1976: assertive",
    },
    condemn: {
      label: "Condemn",
      definition:
        "Expresses utter rejection of a deed or an event as wrong, whether or not somebody is blamed for it.",
      origin: "Searle 1976: expressive",
    },
    criticise: {
      label: "Criticise",
      definition:
        "Finds fault with a deed, a policy or a person, short of rejecting it utterly and of laying blame for a wrong.",
      origin: "Searle 1976: assertive",
    },
    characterise: {
      label: "Characterise",
      definition:
        "Says what sort of thing, person or situation something is, without blaming or faulting it.",
      origin: "Searle 1976: assertive",
    },
    request: {
      label: "Request",
      definition: "Asks the addressee to do something and leaves the addressee free to refuse.",
      origin: "Searle 1976: directive",
    },
    demand: {
      label: "Demand",
      definition: "Calls for something to be done or fulfilled as owed, required or a condition.",
      origin: "Searle 1976: directive",
    },
    suggest: {
      label: "Suggest",
      definition:
        "Puts forward a course of action for others to consider, without asking for it as a wish or a due.",
      origin: "Searle 1976: directive",
    },
    invite: {
      label: "Invite",
      definition: "Asks the addressee to come somewhere or to take part in something.",
      origin: "Searle 1976: directive",
    },
    warn: {
      label: "Warn",
      definition:
        "Points to a harm to come, so that it be avoided, which the speaker does not announce as the speaker's own doing.",
      origin: "Searle 1976: assertive or directive",
    },
    threaten: {
      label: "Threaten",
      definition:
        "Announces a harm that the speaker or the speaker's side would do, mostly unless something happens.",
      origin: "Searle 1976: commissive",
    },
    promise: {
      label: "Promise",
      definition:
        "Undertakes to do something that the addressee wants, without leaving it to be accepted first.",
      origin: "Searle 1976: commissive",
    },
    offer: {
      label: "Offer",
      definition: "Declares to be ready to do something if the other side takes it up.",
      origin: "Searle 1976: commissive",
    },
    accept: {
      label: "Accept",
      definition: "Takes up an offer, an invitation, a suggestion or a request.",
      origin: "Searle 1976: commissive",
    },
    decline: {
      label: "Decline",
      definition: "Refuses an offer, an invitation, a suggestion or a request.",
      origin: "Searle 1976: commissive",
    },
    postpone: {
      label: "Postpone",
      definition: "Puts off an answer, a decision or an event to later, without accepting or declining it.",
    },
    raise: {
      label: "Raise",
      definition: "Brings a subject up; what the speaker said about it is not reported.",
    },
    praise: {
      label: "Praise",
      definition: "Speaks well of somebody's deeds, conduct or merits.",
      origin: "Searle 1976: expressive",
    },
    support: {
      label: "Support",
      definition: "Declares to be on somebody's side or for a cause, without undertaking a particular deed.",
      origin: "Searle 1976: expressive or commissive",
    },
    thank: {
      label: "Thank",
      definition: "Expresses gratitude to the addressee or another.",
      origin: "Searle 1976: expressive",
    },
    congratulate: {
      label: "Congratulate",
      definition: "Expresses pleasure at somebody's success, office or feast day.",
      origin: "Searle 1976: expressive",
    },
    condole: {
      label: "Condole",
      definition: "Expresses sympathy with somebody's loss or suffering.",
      origin: "Searle 1976: expressive",
    },
    welcome: {
      label: "Welcome",
      definition: "Expresses approval of a step or a development, or greets somebody's arrival.",
      origin: "Searle 1976: expressive",
    },
    apologise: {
      label: "Apologise",
      definition: "Asks pardon for something that the speaker or the speaker's side did.",
      origin: "Searle 1976: expressive",
    },
    regret: {
      label: "Regret",
      definition: "Expresses sorrow at a state of affairs, without asking pardon for it.",
      origin: "Searle 1976: expressive",
    },
    "express-concern": {
      label: "Express concern",
      definition:
        "Expresses worry at a state of affairs or at what may come, without faulting anybody for it.",
      origin: "Searle 1976: expressive",
    },
    ask: {
      label: "Ask",
      definition: "Wants the addressee to give information or an opinion.",
      origin: "Searle 1976: directive",
    },
    "decline-to-comment": {
      label: "Decline to comment",
      definition: "Says in so many words that no comment will be given.",
    },
    "neither-confirm-nor-deny": {
      label: "Neither confirm nor deny",
      definition:
        "Answers whether something is so, in words that expressly leave it open although the speaker may know.",
    },
    "profess-ignorance": {
      label: "Profess ignorance",
      definition: "Says that the speaker does not know whether or how something is so.",
      origin: "Searle 1976: assertive",
    },
    "exchange-views": {
      label: "Exchange views",
      definition:
        "Several speakers are said to talk a subject over; what each of them did by speaking is not reported.",
    },
    other: { label: "Other", definition: "An act that none of the other codes fits." },
  },
};
