import type { CallLink } from "../schema/codelists/call-link.ts";
import type { Counted } from "../schema/codelists/counted.ts";
import type { Initiation } from "../schema/codelists/initiation.ts";
import type { Circumstance } from "../schema/entities/circumstance.ts";
import { codeWords } from "./code-words.ts";
import { inBrackets } from "./cue-words.ts";
import { dateInSentence } from "./date-words.ts";
import { durationWords } from "./duration-words.ts";
import { mediumWords } from "./medium-words.ts";
import { inSeries } from "./names.ts";
import type { View } from "./view.ts";

/** What a circumstance says, to follow "said that" or "denied that", and the fields that this leaves out. */
export function circumstanceClause(
  view: View,
  { account: _, cues: __, factuality: ___, evidence: ____, ...circumstance }: Circumstance,
): { clause: string; rest: object } {
  const { names } = view;
  switch (circumstance.kind) {
    case "occurrence": {
      const { date, ...rest } = circumstance;
      return { clause: `the call took place${date ? ` ${dateInSentence(view, date)}` : ""}`, rest };
    }
    case "initiator": {
      const { by, how, ...rest } = circumstance;
      const who = names.actor(by);
      return {
        clause: how === undefined ? `${who} brought the call about` : `${who} ${initiations[how]}`,
        rest,
      };
    }
    case "time": {
      const { date, ...rest } = circumstance;
      return { clause: `the call took place ${dateInSentence(view, date)}`, rest };
    }
    case "duration": {
      const { length, bound, counted, ...rest } = circumstance;
      const what = counted === "excerpt" ? "a part of the call" : "the call";
      const how = counted === undefined ? "" : countings[counted];
      return { clause: `${what} lasted ${durationWords(length, bound)}${how}`, rest };
    }
    case "medium": {
      const { medium, ...rest } = circumstance;
      return { clause: `the call was held ${mediumWords[medium]}`, rest };
    }
    case "place": {
      const { actor, place, ...rest } = circumstance;
      return { clause: `the place of ${names.actor(actor)} during the call was this: ${place}`, rest };
    }
    case "attendance": {
      const { actors, role, presence, ...rest } = circumstance;
      const how = [
        ...(role === undefined ? [] : [`as ${codeWords("participantRole", role)}`]),
        ...(presence === undefined ? [] : [codeWords("presence", presence)]),
      ];
      return { clause: `the call was attended by ${names.actors(actors)}${inBrackets(how)}`, rest };
    }
    case "interpreting": {
      const { manner, by, ...rest } = circumstance;
      const who = by === undefined ? "" : ` by ${names.actor(by)}`;
      if (manner === "none") return { clause: `the call was not interpreted${who}`, rest };
      const how = manner === undefined ? "" : `, in ${codeWords("interpretingManner", manner)} manner`;
      return { clause: `the call was interpreted${who}${how}`, rest };
    }
    case "previous-contact": {
      const { content, date, gap, bound, parties = [], ...rest } = circumstance;
      const between = parties.length === 0 ? "" : ` between ${names.actors(parties)}`;
      const limit = gap === undefined && bound !== undefined ? `, ${codeWords("durationBound", bound)}` : "";
      const clauses = [
        gap === undefined
          ? undefined
          : `there had been no contact${between} for ${durationWords(gap, bound)}`,
        date && `there had been contact${between} before, ${dateInSentence(view, date)}`,
        content === undefined ? undefined : `of contact${between} before the call this is so: ${content}`,
      ].filter((clause) => clause !== undefined);
      return { clause: `${inSeries(clauses) || `there had been contact${between} before`}${limit}`, rest };
    }
    case "attempt": {
      const { date, result, by, blamed, cause, ...rest } = circumstance;
      const when = dateInSentence(view, date);
      const whose = by === undefined ? "" : ` by ${names.actor(by)}`;
      const remarks = [
        blamed === undefined ? "" : `, for which the blame is put on ${names.actor(blamed)}`,
        cause === undefined ? "" : `, for this cause: ${cause}`,
      ];
      const clauses: Readonly<Record<typeof result, string>> = {
        planned: `a call${whose} was planned ${when}`,
        failed: `an attempt${whose} to hold the call ${when} failed`,
        rescheduled: `a call${whose} that was to be held ${when} was put off`,
        cancelled: `a call${whose} that was to be held ${when} was called off`,
      };
      return { clause: `${clauses[result]}${remarks.join("")}`, rest };
    }
    case "recording": {
      const { by, releasedBy, recipients = [], on, ...rest } = circumstance;
      const released = [
        releasedBy === undefined ? "" : ` by ${names.actor(releasedBy)}`,
        recipients.length === 0 ? "" : ` to ${names.actors(recipients)}`,
        on === undefined ? "" : ` ${dateInSentence(view, on)}`,
      ].join("");
      const recorded = `the call was recorded${by === undefined ? "" : ` by ${names.actor(by)}`}`;
      return { clause: `${recorded}${released && `, and the recording was given out${released}`}`, rest };
    }
    case "event": {
      const { content, relation, date, ...rest } = circumstance;
      const when = date ? `, which was or is to be ${dateInSentence(view, date)},` : "";
      return { clause: `the call took place ${relation} this event${when}: ${content}`, rest };
    }
    case "related-call": {
      const { call, link, ...rest } = circumstance;
      return { clause: `this call ${links[link]} another, the ${names.call(call)}`, rest };
    }
    case "silence": {
      const { actors, content, regarding: _____, asOf, ...rest } = circumstance;
      const until = asOf ? `, as things stood ${dateInSentence(view, asOf)},` : "";
      return { clause: `${names.actors(actors)}${until} had not said this: ${content}`, rest };
    }
    default:
      return circumstance satisfies never;
  }
}

const initiations: Readonly<Record<Initiation, string>> = {
  placed: "placed the call",
  requested: "asked for the call",
  hosted: "hosted the call",
  arranged: "arranged the call as a go-between",
};

const countings: Readonly<Record<Counted, string>> = {
  total: " in all, with any interpreting",
  "net-of-interpreting": " without the time of interpreting",
  excerpt: " (the rest is not counted)",
};

const links: Readonly<Record<CallLink, string>> = {
  follows: "followed",
  "prompted-by": "was prompted by",
  "reports-on": "was used to report on",
  "retry-of": "was held in place of",
  other: "has to do with",
};
