import { showValue } from "../../diagnostics/wording.ts";
import { isPlaceholder } from "../../dataset/placeholder.ts";
import type { Rule, RuleDoc } from "../rule.ts";

interface Params {
  readonly what: "title" | "language" | "person" | "publisher" | "date" | "content";
  /** The id of what has the placeholder; of a date, that of its call. */
  readonly id: string;
  /** The words that a statement was suggested for. */
  readonly words?: string | undefined;
}

const subjects: Record<Params["what"], (id: string) => string> = {
  title: () => "The title of the dataset",
  language: (id) => `The language of source "${id}"`,
  person: (id) => `The name of the person "${id}"`,
  publisher: (id) => `The name of "${id}"`,
  date: (id) => `The date of call "${id}"`,
  content: (id) => `The content of "${id}"`,
};

const hints: Record<Params["what"], string> = {
  title: "Say in a few words which call the dataset is about.",
  language: 'Write the tag of the language of the text, such as "en", "de" or "uk".',
  person: "Write the person's name.",
  publisher:
    'Write who published the text. Then look at the "kind" of the source and of its account, which init could only guess.',
  date: 'Write the date as "value", what it rests on as "basis", and as "asPrinted" the words of the text that give it. If no text gives it, remove "asPrinted".',
  content:
    'Say in plain words what is said, then who said it and how: "speakers", "setting", "mode" and "acts". If the words tell of a circumstance, a topic or an outcome, write that instead and delete the statement; docs/encoding.md says which is which.',
};

export const placeholderLeftDoc: RuleDoc = {
  reason:
    "leader-calls init writes a placeholder where only a person knows what belongs there. Until it is replaced, the dataset says nothing there.",
  example: {
    at: "/title",
    wrong: "[FILL IN: which call this is about]",
    right: "The Chancellor's call about the Lenne bridge",
  },
};

export const placeholderLeft: Rule<Params> = {
  code: "dataset/placeholder-left",
  severity: "warning",
  message: ({ what, id, words }) =>
    `${words === undefined ? subjects[what](id) : `The statement for the words ${showValue(words)}`} is not filled in.`,
  hint: ({ what }) => hints[what],
  check(dataset, report) {
    for (const data of dataset.all("Dataset"))
      if (isPlaceholder(data.value.title))
        report([...data.path, "title"], { what: "title", id: data.value.id });
    for (const source of dataset.all("Source"))
      if (isPlaceholder(source.value.language))
        report([...source.path, "language"], { what: "language", id: source.value.id });
    for (const actor of dataset.all("Actor")) {
      const { id, kind, name } = actor.value;
      if (isPlaceholder(name))
        report([...actor.path, "name"], { what: kind === "person" ? "person" : "publisher", id });
    }
    for (const call of dataset.all("LeaderCall"))
      for (const date of dataset.partsOf(call, "DateClaim"))
        if (isPlaceholder(date.value.asPrinted))
          report([...date.path, "asPrinted"], { what: "date", id: call.value.id });
    // A suggested statement may be turned into an outcome before it is filled in.
    for (const name of ["Statement", "Outcome"] as const) {
      for (const entity of dataset.all(name)) {
        const { id, content } = entity.value;
        if (!isPlaceholder(content)) continue;
        const words = dataset.partsOf(entity, "Evidence")[0]?.value.exact;
        report([...entity.path, "content"], { what: "content", id, words });
      }
    }
  },
};
