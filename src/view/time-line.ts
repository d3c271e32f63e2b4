import type {
  Circumstance,
  DateClaim,
  LeaderCall,
  Outcome,
  Reference,
  Source,
} from "../schema/model-types.ts";
import { circumstanceWords } from "./circumstance-words.ts";
import { remarked } from "./cue-words.ts";
import { dateRemarks, momentWords } from "./date-words.ts";
import { edtfWords } from "./edtf-words.ts";
import { labelOf } from "./label-of.ts";
import { sourceKindWords } from "./names.ts";
import { claimWords, outcomeWords } from "./outcome-words.ts";
import { referenceWords } from "./reference-words.ts";
import type { View } from "./view.ts";

/** Something that happened, or is to happen, at a time. */
export interface TimedEvent {
  /** What kind of event it is, to draw alike what is alike. */
  readonly kind: "call" | "said-of-the-call" | "told" | "published" | "due" | "other";
  /** What it is called. */
  readonly label: string;
  /** When, in EDTF. */
  readonly value: string;
  /** Where it stands among other events, in EDTF, where something else than its own time says so more closely. */
  readonly order?: string;
  /** When, in words. */
  readonly when: string;
  /** What that rests on, in brackets; empty where there is nothing to say of it. */
  readonly basis: string;
  /** What, without the time. */
  readonly text: string;
  /** The entity that says so, as the very object of the dataset. */
  readonly of: object;
}

/** What is called alike whatever is told of it. */
const labels = {
  call: "the call",
  "said-of-the-call": "said of the call",
  told: "told",
  published: "published",
  due: "due",
} as const;

/** What the date of a circumstance is the date of. */
const datesOf: Readonly<Partial<Record<Circumstance["kind"], string>>> = {
  "previous-contact": "contact before",
  attempt: "attempt",
  event: "other event",
  recording: "recording",
  silence: "silence",
};

/** All that has a date around a call: the call, what is told of its time, and when it was told and published. */
export function timeLine(view: View, call: LeaderCall): TimedEvent[] {
  const { names, index } = view;
  const besideDate: View = { ...view, beside: true };
  const { id, date, circumstances = [], statements = [], outcomes = [] } = call;
  const accounts = index.accountsOf(id);
  const sources = new Set(accounts.map(({ source }) => index.source(source)));
  const event = (kind: keyof typeof labels, on: DateClaim, text: string, of: object): TimedEvent => ({
    ...other(labels[kind], on, text, of),
    kind,
  });
  const other = (label: string, on: DateClaim, text: string, of: object): TimedEvent => ({
    kind: "other",
    label,
    value: on.value,
    when: `${momentWords(on)}${zoneWords(on)}`,
    basis: dateRemarks(view, on),
    text,
    of,
  });
  const events = [
    event("call", date, "as the encoder sees it", call),
    ...circumstances.flatMap((circumstance): TimedEvent[] => {
      const told = dateOf(circumstance);
      if (!told) return [];
      const words = circumstanceWords(besideDate, circumstance);
      const label = datesOf[circumstance.kind];
      return [
        label === undefined
          ? event("said-of-the-call", told, words, circumstance)
          : other(
              circumstance.kind === "attempt" && circumstance.result === "planned" ? "plan" : label,
              told,
              // A bar cannot show what the note says of its ends, such as "in that month or earlier".
              `${words}${remarked(circumstance.note === undefined ? [] : [`note: ${circumstance.note}`])}`,
              circumstance,
            ),
      ];
    }),
    ...statements.flatMap((statement) => {
      const { occasion, refersTo = [] } = statement;
      const pointedAt = (label: string, how: string, { date: on, ...reference }: Reference) =>
        on
          ? [
              other(
                label,
                on,
                `${labelOf(view, statement.id)}${remarked([`${how}: ${referenceWords(view, reference)}`])}`,
                statement,
              ),
            ]
          : [];
      return [
        ...(occasion ? pointedAt("statement", "on this occasion", occasion) : []),
        ...refersTo.flatMap((reference) => pointedAt("referred to", "referring to this", reference)),
      ];
    }),
    ...outcomes.flatMap((outcome) => dueEvents(outcome)),
    ...accounts.flatMap((account): TimedEvent[] => {
      const { writtenOn, releasedOn } = account;
      const inPrint = index.source(account.source)?.publishedOn;
      const told = (on: DateClaim | undefined, how: string): TimedEvent[] => {
        if (!on) return [];
        const when = event("told", on, `the account of ${names.within(account.id)}${how}`, account);
        // What is only known by its day was told by the hour at which it was in print.
        return [inPrint?.startsWith(`${on.value}T`) ? { ...when, order: inPrint } : when];
      };
      return [...told(writtenOn, ""), ...told(releasedOn, ", withheld before and then released")];
    }),
    ...[...sources].flatMap((source): TimedEvent[] => (source ? published(view, source) : [])),
  ];
  const timed = new Set(events.filter(({ value }) => hasHour(value)).map(({ value }) => value.slice(0, 10)));
  return events.map((each) =>
    (each.kind === "told" || each.kind === "published") && timed.has(each.value)
      ? { ...each, when: `${each.when}, hour not given` }
      : each,
  );

  function dueEvents(outcome: Outcome): TimedEvent[] {
    const { due, claims } = outcome;
    return [
      ...(due ? [event("due", due, outcomeWords(view, outcome), outcome)] : []),
      ...claims.flatMap(({ due: on, ...claim }, at) =>
        on ? [event("due", on, claimWords(view, outcome, claim), claims[at] ?? claim)] : [],
      ),
    ];
  }
}

/** Hours of two countries cannot be put in order without their zones. */
function zoneWords({ value, time, zone }: Pick<DateClaim, "value" | "time" | "zone">): string {
  const isUnknown = time === undefined ? hasHour(value) && !/(?:Z|[+-]\d\d:\d\d)$/.test(value) : true;
  return isUnknown && zone === undefined ? ", time zone not given" : "";
}

function hasHour(value: string): boolean {
  return value.charAt(10) === "T";
}

function published({ names }: View, source: Source): TimedEvent[] {
  const { id, publishedOn, title, kind, publisher } = source;
  if (publishedOn === undefined) return [];
  const what = title === undefined ? "" : `the ${sourceKindWords(kind)} of ${names.actor(publisher)}, `;
  return [
    {
      kind: "published",
      label: labels.published,
      value: publishedOn,
      when: `${edtfWords(publishedOn)}${zoneWords({ value: publishedOn })}`,
      basis: "",
      text: `${what}${names.source(id)}`,
      of: source,
    },
  ];
}

function dateOf(circumstance: Circumstance): DateClaim | undefined {
  switch (circumstance.kind) {
    case "occurrence":
    case "time":
    case "previous-contact":
    case "attempt":
    case "event":
      return circumstance.date;
    case "recording":
      return circumstance.on;
    case "silence":
      return circumstance.asOf;
    default:
      return undefined;
  }
}
