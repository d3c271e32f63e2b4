import { groupBy } from "../collections/group-by.ts";
import { indexDataset } from "../dataset-index/index-dataset.ts";
import type { Dataset } from "../schema/model-types.ts";
import { SourceText } from "../text/source-text.ts";
import { namesIn } from "./names.ts";
import type { View } from "./view.ts";

/** What a summary of a dataset is made with. The texts are those in the dataset, unless others are given. */
export function viewOf(dataset: Dataset, full: boolean, textOf = textsIn(dataset)): View {
  const index = indexDataset(dataset);
  const revisions = groupBy(dataset.accounts, ({ revises }) => revises);
  return {
    dataset,
    index,
    names: namesIn(dataset, index),
    full,
    revisionsOf: (account) => revisions.get(account) ?? [],
    textOf,
  };
}

/** A text is indexed once, however many words are taken out of it. */
function textsIn({ sources }: Dataset): View["textOf"] {
  const texts = new Map<string, SourceText>();
  for (const { id, text } of sources) if (text !== undefined) texts.set(id, new SourceText(text));
  return (source) => texts.get(source);
}
