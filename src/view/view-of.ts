import { addToGroup, groupBy } from "../collections/group-by.ts";
import type { Group } from "../collections/group-by.ts";
import { indexDataset } from "../dataset-index/index-dataset.ts";
import type { Comparison, Dataset } from "../schema/model-types.ts";
import { SourceText } from "../text/source-text.ts";
import { namesIn } from "./names.ts";
import type { View } from "./view.ts";

/** What a summary of a dataset is made with. The texts are those in the dataset, unless others are given. */
export function viewOf(dataset: Dataset, full: boolean, textOf = textsIn(dataset)): View {
  const index = indexDataset(dataset);
  const revisions = groupBy(dataset.accounts, ({ revises }) => revises);
  const comparisons = dataset.calls.flatMap((call) => call.comparisons ?? []);
  const ends = (idsOf: (each: Comparison) => readonly string[]) => {
    const found = new Map<object | undefined, Group<Comparison>>();
    for (const each of comparisons)
      for (const id of idsOf(each)) addToGroup(found, index.get(id)?.value, each);
    return (entity: object) => found.get(entity) ?? [];
  };
  return {
    dataset,
    index,
    names: namesIn(dataset, index),
    full,
    revisionsOf: (account) => revisions.get(account) ?? [],
    comparisonsFrom: ends(({ from }) => [from]),
    comparisonsTo: ends(({ to }) => to),
    textOf,
  };
}

/** A text is indexed once, however many words are taken out of it. */
function textsIn({ sources }: Dataset): View["textOf"] {
  const texts = new Map<string, SourceText>();
  for (const { id, text } of sources) if (text !== undefined) texts.set(id, new SourceText(text));
  return (source) => texts.get(source);
}
