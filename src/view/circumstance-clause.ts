import type {
  CallLink,
  Circumstance,
  Counted,
  DateClaim,
  EventRelation,
  Initiation,
  InterpretingManner,
} from "../schema/model-types.ts";
import { codeWords } from "./code-words.ts";
import { inBrackets } from "./cue-words.ts";
import { dateInSentence } from "./date-words.ts";
import { durationWords } from "./duration-words.ts";
import { mediumWords } from "./medium-words.ts";
import { inSeries } from "./names.ts";
import type { KeyOf } from "./rest-lines.ts";
import type { View } from "./view.ts";

/** What a circumstance says, to follow "said that" or "denied that", and the fields that have words in it. */
export function circumstanceClause(
  view: View,
  circumstance: Circumstance,
): { readonly clause: string; readonly worded: readonly KeyOf<Circumstance>[] } {
  const { names } = view;
  const on = (date: DateClaim | undefined) =>
    date && view.beside !== true ? ` ${dateInSentence(view, date)}` : "";
  switch (circumstance.kind) {
    case "occurrence": {
      const { date } = circumstance;
      return {
        clause: `the call took place${on(date)}`,
        worded: ["date"],
      };
    }
    case "initiator": {
      const { by, how } = circumstance;
      const who = names.actor(by);
      return {
        clause: how === undefined ? `${who} brought the call about` : `${who} ${initiations[how]}`,
        worded: ["by", "how"],
      };
    }
    case "time": {
      const { date } = circumstance;
      return { clause: `the call took place${on(date)}`, worded: ["date"] };
    }
    case "duration": {
      const { length, bound, counted } = circumstance;
      const what = counted === "excerpt" ? "a part of the call" : "the call";
      const how = counted === undefined ? "" : countings[counted];
      return {
        clause: `${what} lasted ${durationWords(length, bound)}${how}`,
        worded: ["length", "bound", "counted"],
      };
    }
    case "medium": {
      const { medium } = circumstance;
      return { clause: `the call was ${mediumWords(medium)}`, worded: ["medium"] };
    }
    case "place": {
      const { actor, place } = circumstance;
      return {
        clause: `during the call ${names.actor(actor)} was at this place: ${place}`,
        worded: ["actor", "place"],
      };
    }
    case "attendance": {
      const { actors, role, presence } = circumstance;
      const how = [
        ...(role === undefined ? [] : [`as ${codeWords("participantRole", role)}`]),
        ...(presence === undefined ? [] : [codeWords("presence", presence)]),
      ];
      return {
        clause: `the call was attended by ${names.actors(actors)}${inBrackets(how)}`,
        worded: ["actors", "role", "presence"],
      };
    }
    case "interpreting": {
      const { manner, by } = circumstance;
      const who = by === undefined ? "" : ` by ${names.actor(by)}`;
      if (manner === "none")
        return { clause: `the call was not interpreted${who}`, worded: ["manner", "by"] };
      const how = manner === undefined ? "" : ` ${mannerWords(manner)}`;
      return { clause: `the call was interpreted${who}${how}`, worded: ["manner", "by"] };
    }
    case "previous-contact": {
      const { content, date, gap, bound, parties = [] } = circumstance;
      const relation = parties.length === 1 ? "with" : "between";
      const between = parties.length === 0 ? "" : ` ${relation} ${names.actors(parties)}`;
      const before = [
        ...(gap === undefined
          ? []
          : [`there had been no contact${between} for ${durationWords(gap, bound)}`]),
        ...(date ? [`there had been contact${between} before${on(date).replace(" ", ", ")}`] : []),
      ];
      const limit = gap === undefined && bound !== undefined ? `, ${codeWords("durationBound", bound)}` : "";
      const contact =
        content === undefined
          ? `there had been contact${between} before`
          : `this is true of contact${between} before the call`;
      return {
        clause: `${inSeries(before) || contact}${limit}${content === undefined ? "" : `: ${content}`}`,
        worded: ["content", "date", "gap", "bound", "parties"],
      };
    }
    case "attempt": {
      const { date, result, by, blamed, cause } = circumstance;
      const when = on(date);
      const whose = by === undefined ? "" : ` by ${names.actor(by)}`;
      const remarks = [
        blamed === undefined ? "" : `, for which ${names.actor(blamed)} was to blame`,
        cause === undefined ? "" : `, for this reason: ${cause}`,
      ];
      const clauses: Readonly<Record<typeof result, string>> = {
        planned: `a call${whose} that was to be held${when} was planned`,
        failed: `an attempt${whose} to hold the call${when} failed`,
        rescheduled: `a call${whose} that was to be held${when} was put off`,
        cancelled: `a call${whose} that was to be held${when} was called off`,
      };
      return {
        clause: `${clauses[result]}${remarks.join("")}`,
        worded: ["date", "result", "by", "blamed", "cause"],
      };
    }
    case "recording": {
      const { by, releasedBy, recipients = [], on: date } = circumstance;
      const released = [
        releasedBy === undefined ? "" : ` by ${names.within(releasedBy)}`,
        recipients.length === 0 ? "" : ` to ${inSeries(recipients.map(names.within))}`,
        on(date),
      ].join("");
      const recorded = `the call was recorded${by === undefined ? "" : ` by ${names.actor(by)}`}`;
      return {
        clause: `${recorded}${released && `, and the recording was released${released}`}`,
        worded: ["by", "releasedBy", "recipients", "on"],
      };
    }
    case "event": {
      const { content, relation, date } = circumstance;
      // Whether an event that the call came before has been by now is not told.
      const orIsToBe = relation === "before" ? " or is to be" : "";
      const when = on(date) === "" ? "" : inBrackets([on(date).trimStart()]);
      return {
        // An account tells of the event; how the call stood to it is for the most part the encoder's reading.
        clause: `there was${orIsToBe} this event, by the encoder's reading ${eventPlaces[relation]} the call${when}: ${content}`,
        worded: ["content", "relation", "date"],
      };
    }
    case "related-call": {
      const { call, link } = circumstance;
      return {
        clause: `this call ${links[link]} another, the ${names.call(call)}`,
        worded: ["call", "link"],
      };
    }
    case "silence": {
      const { actors, content, asOf } = circumstance;
      const until = asOf ? `, as things stood${on(asOf) || " then"},` : "";
      return {
        clause: `${names.actors(actors)}${until} had not said this: ${content}`,
        worded: ["actors", "content", "asOf"],
      };
    }
    default:
      return circumstance satisfies never;
  }
}

const initiations: Readonly<Record<Initiation, string>> = {
  placed: "placed the call",
  requested: "asked for the call",
  hosted: "hosted the call",
  arranged: "arranged the call as an intermediary",
};

const manners: Readonly<Record<string, string>> = {
  consecutive: "consecutively",
  simultaneous: "simultaneously",
} satisfies { readonly [Code in InterpretingManner]?: string };

/** How a call was interpreted; a manner that has no word here, such as one that a project has added, is named by its label. */
function mannerWords(manner: string): string {
  return manners[manner] ?? `in ${codeWords("interpretingManner", manner)} manner`;
}

const countings: Readonly<Record<Counted, string>> = {
  total: " in all, including any interpreting",
  "net-of-interpreting": " not counting the interpreting",
  excerpt: " (the rest is not counted)",
};

/** How the event stood to the call, where the code says how the call stood to it. */
const eventPlaces: Readonly<Record<EventRelation, string>> = {
  before: "after",
  during: "during",
  after: "before",
};

const links: Readonly<Record<CallLink, string>> = {
  follows: "followed",
  "prompted-by": "was prompted by",
  "reports-on": "was used to report on",
  "retry-of": "was held in place of",
  other: "has to do with",
};
