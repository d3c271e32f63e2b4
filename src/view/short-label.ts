import { circumstanceClause } from "./circumstance-clause.ts";
import { shortStatementWords } from "./statement-words.ts";
import { labelOf } from "./label-of.ts";
import { proposition } from "./proposition.ts";
import { shortened } from "./shortened.ts";
import { telling } from "./telling.ts";
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
      const { content = named.outcome.content, factuality } = named.value;
      return told(telling(factuality, proposition(shortened(content), view.dataset.language)));
    }
    case "circumstance":
      return told(telling(named.value.factuality, circumstanceClause(view, named.value).clause));
    case "discussed-topic":
      return told(
        telling(named.value.factuality, `this was discussed: ${view.names.topic(named.value.topic)}`),
      );
    default:
      return labelOf(view, id);
  }
}

function told(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
