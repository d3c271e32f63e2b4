import type { Statement } from "../schema/model-types.ts";
import { circumstanceWords } from "./circumstance-words.ts";
import { comparisonVerbs } from "./comparison-verbs.ts";
import { hedges, remarked } from "./cue-words.ts";
import { descriptionWords } from "./description-words.ts";
import { discussedTopicWords } from "./discussed-topic-words.ts";
import { inSeries } from "./names.ts";
import { claimWords, outcomeWords } from "./outcome-words.ts";
import { shortStatementWords, statementWords } from "./statement-words.ts";
import type { View } from "./view.ts";

/**
 * What an id names, in a sentence that can be read alone: a fact with whose telling it is, how sure that is and what hedges
 * it. So nobody takes the content of a denial for what was said.
 */
export function labelOf(view: View, id: string): string {
  const { index, names } = view;
  const named = index.get(id);
  if (!named) return id;
  switch (named.kind) {
    case "statement":
      return statementLabel(view, named.value, named.value.content);
    case "element":
      return statementLabel(view, named.statement, named.value.content);
    case "outcome":
      return outcomeWords(view, named.value);
    case "outcome-claim":
      return hedged(view, named.value, claimWords(view, named.outcome, named.value));
    case "discussed-topic":
      return hedged(view, named.value, discussedTopicWords(view, named.value));
    case "description":
      return hedged(view, named.value, descriptionWords(view, named.value));
    case "circumstance":
      return hedged(view, named.value, circumstanceWords(view, named.value));
    case "comparison": {
      const { from, kind, to } = named.value;
      // Only a dataset that is not valid compares comparisons, and it may do so in a circle.
      const label = (end: string) => (index.get(end)?.kind === "comparison" ? end : labelOf(view, end));
      const ends = to.map(label);
      return `The comparison: ${label(from)}; ${comparisonVerbs[kind]} ${inSeries(ends)}`;
    }
    default:
      // A fact of a kind that has no words here is named with what makes it less sure.
      return isHedged(named.value) ? hedged(view, named.value, names.of(id)) : names.of(id);
  }
}

type Hedged = Parameters<typeof hedges>[1] & { readonly account: string };

function isHedged(value: object): value is Hedged {
  return "account" in value && typeof value.account === "string";
}

function hedged(view: View, fact: Hedged, words: string): string {
  return `${words}${remarked(doubtsOf(view, fact))}`;
}

/** What hedges a fact; of what is only referred to what makes it less sure. */
function doubtsOf(view: View, fact: Hedged): string[] {
  const { cues = [] } = fact;
  if (!view.linked) return hedges(view, fact);
  return hedges(view, {
    ...fact,
    cues: cues.filter(({ stance }) => stance !== "factive" && stance !== "evaluative"),
  });
}

function statementLabel(view: View, statement: Statement, content: string): string {
  const words = view.linked ? shortStatementWords : statementWords;
  return `${words(view, statement, content)}${remarked([...accordingTo(view, statement), ...doubtsOf(view, statement)])}`;
}

/** Whose telling a statement is; nothing where its speakers tell it themselves. */
export function accordingTo({ names }: View, { account, speakers }: Statement): string[] {
  const teller = names.account(account);
  return teller === names.actors(speakers) ? [] : [`according to ${names.within(account)}`];
}
