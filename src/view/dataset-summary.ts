import { datasetPlan } from "../plan/dataset-plan.ts";
import { listsWithIds } from "../plan/kind-of-ids.ts";
import { inWords } from "../plan/plan.ts";
import type { Creator, Dataset, EntityName } from "../schema/model-types.ts";
import { accountSummary } from "./account-summary.ts";
import { actorSummary } from "./actor-summary.ts";
import { callSummary } from "./call-summary.ts";
import { section } from "./summary-line.ts";
import type { SummaryLine } from "./summary-line.ts";
import { productionWords } from "./production-words.ts";
import { restLines } from "./rest-lines.ts";
import { sourceSummary } from "./source-summary.ts";
import { topicSummary } from "./topic-summary.ts";
import { viewOf } from "./view-of.ts";
import type { View } from "./view.ts";

/** What a summary shows. */
export interface SummaryOptions {
  /** Whether every text of the dataset is shown, and where each thing is printed. */
  readonly full?: boolean;
}

/**
 * A dataset as people read it: each call with what every account tells of it, then who tells, the sources, and those who are
 * spoken of. In full it has every text of the dataset. Otherwise it has all but what only says where something is
 * found, or serves other data (see `only-in-full.ts`), so that what is left out changes nothing in what is read.
 */
export function datasetSummary(dataset: Dataset, { full = false }: SummaryOptions = {}): SummaryLine {
  const view = viewOf(dataset, full);
  const { title, sources, actors, accounts, topics = [], calls } = dataset;
  return {
    text: title,
    heading: true,
    lines: [
      ...aboutDataset(view),
      ...calls.map((call) => callSummary(view, call)),
      ...section(
        "Accounts",
        accounts.map((account) => accountSummary(view, account)),
      ),
      ...section(
        "Sources",
        sources.map((source) => sourceSummary(view, source)),
      ),
      ...section(
        "Who is who",
        actors.map((actor) => actorSummary(view, actor)),
      ),
      ...(full
        ? section(
            "Topics",
            topics.map((topic) => topicSummary(view, topic)),
          )
        : []),
    ],
  };
}

/** What is said of the dataset itself, and how it is to be read. */
function aboutDataset(view: View): SummaryLine[] {
  return section(ABOUT_DATASET, [...firstOfDataset(view), ...restOfDataset(view)]);
}

export const ABOUT_DATASET = "About this dataset";

/** What must be known of a dataset before anything in it is read, and how it is to be read. */
export function firstOfDataset({ dataset: { description, production } }: View): SummaryLine[] {
  return [
    ...(description === undefined ? [] : [{ text: description }]),
    ...(production === undefined ? [] : [{ text: `The dataset was ${productionWords[production]}.` }]),
    {
      text: "Words in “ ” are copied from a source; they are somebody's quoted words only where that is said. All other words are the encoder's. The square brackets behind a sentence say how its source reports it; words in “ ” there introduce it, and are those of the account or of whoever relays it, unless another is named.",
    },
  ];
}

/** What else is said of a dataset. */
export function restOfDataset(view: View): SummaryLine[] {
  const { dataset, full } = view;
  const { creators = [] } = dataset;
  const others = otherLists(dataset);
  return [
    ...(full ? creators.map((creator) => ({ text: creatorWords(creator) })) : []),
    ...restLines(view, "Dataset", dataset, {
      worded: ["title", "description", "production", "creators"],
      apart: [...WITH_SUMMARIES, ...others.map(({ key }) => key)] as (keyof Dataset)[],
    }),
    ...others.map(({ key, entity, items }) => ({
      text: `${inWords(key)}:`,
      lines: items.map((item) => ({
        of: item,
        text: view.names.of(item.id),
        lines: restLines<object>(view, entity, item, { worded: [] }),
      })),
    })),
    ...(full ? [{ text: "Positions count characters from 0; the end is exclusive." }] : []),
  ];
}

/** The lists whose items have summaries of their own. */
const WITH_SUMMARIES = ["sources", "actors", "accounts", "topics", "calls"] satisfies (keyof Dataset)[];

/** A list of what else has an id in a dataset. */
interface OtherList {
  readonly key: string;
  readonly entity: EntityName;
  readonly items: readonly { readonly id: string }[];
}

function otherLists(dataset: Dataset): OtherList[] {
  return listsWithIds(datasetPlan).flatMap(({ key, item: { entity } }) => {
    const items = (dataset as unknown as Record<string, OtherList["items"] | undefined>)[key];
    if (!entity || !items || (WITH_SUMMARIES as readonly string[]).includes(key)) return [];
    return [{ key, entity, items }];
  });
}

function creatorWords({ name, identifier }: Creator): string {
  return `made by ${name}${identifier === undefined ? "" : ` (${identifier})`}`;
}
