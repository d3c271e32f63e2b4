import type { Circumstance, DateClaim, LeaderCall, Source } from "../schema/model-types.ts";
import { madeWords, releasedWords } from "./account-summary.ts";
import { circumstanceWords } from "./circumstance-words.ts";
import { dateWords } from "./date-words.ts";
import { claimWords, outcomeWords } from "./outcome-words.ts";
import { referenceWords } from "./reference-words.ts";
import { publishedWords } from "./source-summary.ts";
import type { View } from "./view.ts";

/** Something that happened, or is to happen, at a time. */
export interface TimedEvent {
  /** What kind of event it is, to draw alike what is alike. */
  readonly kind: "call" | "told" | "published" | "said-of-the-call" | "other";
  /** When, in EDTF. */
  readonly value: string;
  readonly text: string;
  /** The entity that says so, as the very object of the dataset. */
  readonly of: object;
}

/** All that has a date around a call: the call, what is told of its time, and when it was told and published. */
export function timeLine(view: View, call: LeaderCall): TimedEvent[] {
  const { names, index } = view;
  const { id, date, circumstances = [], statements = [], outcomes = [] } = call;
  const accounts = index.accountsOf(id);
  const sources = new Set(accounts.map(({ source }) => index.source(source)));
  return [
    { kind: "call", value: date.value, text: `the ${names.call(id)}: ${dateWords(view, date)}`, of: call },
    ...circumstances.flatMap((circumstance): TimedEvent[] => {
      const told = dateOf(circumstance);
      if (!told) return [];
      const kind =
        circumstance.kind === "time" || circumstance.kind === "occurrence" ? "said-of-the-call" : "other";
      return [{ kind, value: told.value, text: circumstanceWords(view, circumstance), of: circumstance }];
    }),
    ...statements.flatMap((statement) => {
      const { occasion, refersTo = [] } = statement;
      return [...(occasion ? [occasion] : []), ...refersTo].flatMap((reference): TimedEvent[] => {
        if (!reference.date) return [];
        const { value } = reference.date;
        return [{ kind: "other", value, text: referenceWords(view, reference), of: statement }];
      });
    }),
    ...outcomes.flatMap((outcome): TimedEvent[] => [
      ...(outcome.due
        ? [
            {
              kind: "other",
              value: outcome.due.value,
              text: `${outcomeWords(view, outcome)}: due ${dateWords(view, outcome.due)}`,
              of: outcome,
            } as const,
          ]
        : []),
      ...outcome.claims.flatMap((claim): TimedEvent[] =>
        claim.due
          ? [{ kind: "other", value: claim.due.value, text: claimWords(view, outcome, claim), of: claim }]
          : [],
      ),
    ]),
    ...accounts.flatMap((account): TimedEvent[] => {
      const { writtenOn, releasedOn } = account;
      const told = (date: DateClaim | undefined, words: typeof madeWords): TimedEvent[] =>
        date
          ? [
              {
                kind: "told",
                value: date.value,
                text: `the account of ${names.account(account.id)}, ${words(view, date)}`,
                of: account,
              },
            ]
          : [];
      return [...told(writtenOn, madeWords), ...told(releasedOn, releasedWords)];
    }),
    ...[...sources].flatMap((source): TimedEvent[] => (source ? published(view, source) : [])),
  ];
}

function published({ names }: View, source: Source): TimedEvent[] {
  if (source.publishedOn === undefined) return [];
  const text = `${names.source(source.id)}, ${publishedWords(source)}`;
  return [{ kind: "published", value: source.publishedOn, text, of: source }];
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
