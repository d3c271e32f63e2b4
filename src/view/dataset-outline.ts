import { indexDataset } from "../dataset-index/index-dataset.ts";
import type { Creator } from "../schema/entities/creator.ts";
import type { Dataset } from "../schema/entities/dataset.ts";
import { accountOutline } from "./account-outline.ts";
import { actorOutline } from "./actor-outline.ts";
import { callOutline } from "./call-outline.ts";
import { namesIn } from "./names.ts";
import { section } from "./outline.ts";
import type { Outline } from "./outline.ts";
import { productionWords } from "./production-words.ts";
import { restLines } from "./rest-lines.ts";
import { sourceOutline } from "./source-outline.ts";
import { topicOutline } from "./topic-outline.ts";
import type { View } from "./view.ts";

/** What an outline shows. */
export interface OutlineOptions {
  /** Whether every text of the dataset is shown, and where each thing is printed. */
  readonly full?: boolean;
}

/**
 * A dataset as people read it: its sources, those who tell and those who are spoken of, then each call with what every
 * account tells of it. In full it has every text of the dataset. Otherwise it has all but what only says where something is
 * found, or serves other data (see `only-in-full.ts`), so that what is left out changes nothing in what is read.
 */
export function datasetOutline(dataset: Dataset, { full = false }: OutlineOptions = {}): Outline {
  const index = indexDataset(dataset);
  const view: View = { dataset, index, names: namesIn(dataset, index), full };
  const {
    title,
    description,
    production,
    sources,
    actors,
    accounts,
    topics = [],
    calls,
    creators = [],
    ...rest
  } = dataset;
  const about = [
    ...(description === undefined ? [] : [{ text: description }]),
    ...(production === undefined ? [] : [{ text: `the dataset was ${productionWords[production]}` }]),
    ...(full ? creators.map((creator) => ({ text: creatorWords(creator) })) : []),
    ...restLines(view, "Dataset", { whole: {}, rest }),
    {
      text: "Words in “ ” are printed in a source; all others are the encoder's, or made from codes. Whoever hedges or denies is said to; where nothing is said of how sure somebody is, the words neither hedge nor deny.",
    },
    ...(full ? [{ text: "Positions count characters from 0, and the last is not included." }] : []),
  ];
  return {
    text: title,
    heading: true,
    lines: [
      ...section("About this dataset", about),
      ...section(
        "Sources",
        sources.map((source) => sourceOutline(view, source)),
      ),
      ...section(
        "Accounts: who tells",
        accounts.map((account) => accountOutline(view, account)),
      ),
      ...section(
        "Who is who",
        actors.map((actor) => actorOutline(view, actor)),
      ),
      ...(full
        ? section(
            "Topics",
            topics.map((topic) => topicOutline(view, topic)),
          )
        : []),
      ...calls.map((call) => callOutline(view, call)),
    ],
  };
}

function creatorWords({ name, identifier }: Creator): string {
  return `made by ${name}${identifier === undefined ? "" : ` (${identifier})`}`;
}
