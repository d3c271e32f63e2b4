import { circumstanceWords } from "./circumstance-words.ts";
import { discussedTopicWords } from "./discussed-topic-words.ts";
import { shortStatementWords } from "./statement-words.ts";
import { labelOf } from "./label-of.ts";
import { proposition } from "./proposition.ts";
import { shortened } from "./shortened.ts";
import { telling } from "./telling.ts";
import { toldBy } from "./told-by.ts";
import type { View } from "./view.ts";

/** What an id names, where it is said beside it who tells it: the denial stays, what else there is to say is left out. */
export function shortLabelOf(view: View, id: string): string {
  const named = view.index.get(id);
  switch (named?.kind) {
    case "statement":
      return shortStatementWords(view, named.value, named.value.content);
    case "element":
      return shortStatementWords(view, named.statement, named.value.content);
    case "outcome-claim": {
      const { content = named.outcome.content, factuality, account } = named.value;
      const words = telling(factuality, proposition(shortened(content), view.dataset.language));
      return toldBy({ ...view, under: account }, account, words);
    }
    case "circumstance":
      return circumstanceWords({ ...view, under: named.value.account }, named.value);
    case "discussed-topic":
      return discussedTopicWords({ ...view, under: named.value.account }, named.value);
    default:
      return labelOf(view, id);
  }
}
