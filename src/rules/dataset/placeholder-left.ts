import { showValue } from "../../diagnostics/wording.ts";
import { oddTexts, pathOfText } from "../../dataset/odd-texts.ts";
import type { ReadableDataset } from "../../dataset/readable-dataset.ts";
import type { EntityName } from "../../schema/model-types.ts";
import type { Rule, RuleDoc } from "../rule.ts";

interface Params {
  /** What was not filled in. */
  readonly what: "title" | "language" | "person" | "publisher" | "date" | "content" | "speaking" | "other";
  /** The id of the entity with the placeholder, or of the nearest entity around it that has one. */
  readonly id: string;
  /** The key with the placeholder. */
  readonly key: string;
  /** The words for which a statement was suggested. */
  readonly words?: string | undefined;
}

const subjects: Record<Params["what"], (id: string, key: string) => string> = {
  title: () => "The title of the dataset",
  language: (id) => `The language of source "${id}"`,
  person: (id) => `The name of the person "${id}"`,
  publisher: (id) => `The name of "${id}"`,
  date: (id) => `The date of call "${id}"`,
  content: (id) => `The content of "${id}"`,
  speaking: (id) => `Who spoke in statement "${id}", and how,`,
  other: (id, key) => `"${key}" of "${id}"`,
};

const hints: Record<Params["what"], string> = {
  title: "Say in a few words which call the dataset describes.",
  language: 'Write the language tag of the text, such as "en", "de" or "uk".',
  person: "Write the person's name.",
  publisher:
    'Write who published the text. Then check the "kind" of the source and of its account, which init could only guess.',
  date: 'Write the date in "value", how it is known in "basis", and the words of the text that give it in "asPrinted". If no text gives it, remove "asPrinted".',
  content:
    'Write in plain words what was said, then who said it and how: "speakers", "setting", "mode" and "acts". If the words report a circumstance, a topic or an outcome, write that instead and delete the statement.',
  speaking:
    'Write "speakers", "setting", "mode" and "acts". If the words report a circumstance, a topic or an outcome, write that instead and delete the statement.',
  other: "Write the value, or leave the key out if it is optional.",
};

export const placeholderLeftDoc: RuleDoc = {
  reason:
    'The command "leader-calls init" writes a placeholder where only a person knows the value. Until it is replaced, the dataset says nothing there.',
  example: {
    at: "/title",
    wrong: "[FILL IN: which call this is about]",
    right: "The Chancellor's call about the Lenne bridge",
  },
};

export const placeholderLeft: Rule<Params> = {
  code: "dataset/placeholder-left",
  severity: "warning",
  message: ({ what, id, key, words }) =>
    `${words === undefined ? subjects[what](id, key) : `The statement for the words ${showValue(words)}`} is not filled in.`,
  hint: ({ what }) => hints[what],
  check(dataset, report) {
    const reported = new Set<number>();
    for (const each of oddTexts(dataset).placeholders) {
      const { number, name, key } = each;
      // Words of a source may well be of a form that was to be filled in, and nobody looks for a placeholder in a note.
      if ((name === "Description" && key === "text") || key === "note" || !dataset.isSoundAt(number))
        continue;
      report(pathOfText(dataset, each), paramsOf(dataset, number, name, key));
      reported.add(number);
    }
    for (const number of dataset.numbersOf("Statement")) {
      if (reported.has(number) || !dataset.isSoundAt(number)) continue;
      const { id, speakers, setting, acts } = dataset.valueAt<"Statement">(number);
      // As init suggests it, but for the content.
      if (speakers.length > 0 || setting !== "unknown" || acts.length > 1 || acts[0] !== "other") continue;
      report(dataset.pathOf(number), { what: "speaking", id, key: "speakers" });
    }
  },
};

/** What is said of a placeholder: more of the places where `init` writes one. */
function paramsOf(
  dataset: ReadableDataset,
  number: number,
  name: EntityName | undefined,
  key: string,
): Params {
  const id = idAround(dataset, number);
  if (name === "Dataset" && key === "title") return { what: "title", id, key };
  if (name === "Source" && key === "language") return { what: "language", id, key };
  if (name === "DateClaim" && key === "asPrinted") return { what: "date", id, key };
  if ("name" in dataset.valueAt(number) && key === "name") {
    const { kind } = dataset.valueAt<"Actor">(number);
    if (kind === "person") return { what: "person", id, key };
    if (kind === "organization") return { what: "publisher", id, key };
  }
  // A suggested statement may be turned into an outcome before it is filled in.
  if (key === "content" && (name === "Statement" || name === "Outcome")) {
    const evidence = dataset.partsOf(dataset.entityAt(number), "Evidence")[0];
    return { what: "content", id, key, words: evidence?.value.exact };
  }
  return { what: "other", id, key };
}

function idAround(dataset: ReadableDataset, number: number): string {
  for (let at = number; at >= 0; at = dataset.holderOf(at)) {
    const { id } = dataset.valueAt(at) as { id?: unknown };
    if (typeof id === "string") return id;
  }
  return "the dataset";
}
