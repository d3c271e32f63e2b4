import {
  applyRepair,
  extractionRequest,
  fromExtraction,
  fromExtractionText,
  repairRequest,
} from "leader-calls/extraction";
import type {
  Article,
  ExtractionProfile,
  FromExtractionResult,
  ReadyRequests,
  RequestParts,
} from "leader-calls/extraction";
import { mergeDatasets } from "leader-calls/merge";
import type { MergeResult } from "leader-calls/merge";
import { renderView } from "leader-calls/view";

/** Sends a request to a language model and gives the text of its answer. Each file `ask-with-….ts` has one. */
export interface Model {
  /** For whom requests are made. */
  readonly profile: ExtractionProfile;
  ask(request: RequestParts & ReadyRequests): Promise<string>;
}

/** What was read out of an article. */
export interface ReadArticle {
  readonly article: Article;
  readonly result: FromExtractionResult;
  /** How often the model was asked to repair its answer. */
  readonly repairs: number;
}

/** One dataset of all articles. */
export interface PipelineResult {
  readonly read: readonly ReadArticle[];
  /** Undefined where no article tells of a call. */
  readonly merged: MergeResult | undefined;
  /** The page of the merged dataset. */
  readonly page: string | undefined;
}

/** After so many repairs, what is still wrong is dropped. */
const MOST_REPAIRS = 2;
/** So many articles are read at once. */
const AT_ONCE = 4;

/** Articles → request → model → repair → merge → page. */
export async function pipeline(articles: readonly Article[], model: Model): Promise<PipelineResult> {
  const read: ReadArticle[] = [];
  const waiting = articles.entries();
  const reader = async (): Promise<void> => {
    for (const [at, article] of waiting) read[at] = await readArticle(article, model);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, reader));
  const datasets = read.flatMap(({ result }) => result.dataset ?? []);
  if (datasets.length === 0) return { read, merged: undefined, page: undefined };
  const merged = mergeDatasets(datasets, { dataset: { id: "all-articles", title: "All articles" } });
  if (!merged.ok) return { read, merged, page: undefined };
  const texts = Object.fromEntries(articles.map(({ id, text }) => [id, text]));
  const page = renderView(merged.dataset, { texts, diagnostics: merged.diagnostics });
  return { read, merged, page };
}

/** What the model reads in one article. What it gets wrong, it is asked to repair; what stays wrong is not in the dataset. */
async function readArticle(article: Article, model: Model): Promise<ReadArticle> {
  const options = { articles: [article], dataset: { id: `of-${article.id}` } };
  const answer = await model.ask(extractionRequest({ articles: [article], profile: model.profile }));
  let result = fromExtractionText(answer, options);
  let repairs = 0;
  while (repairs < MOST_REPAIRS) {
    const request = repairRequest(result, { articles: [article] });
    if (!request) break;
    repairs++;
    const { extraction, repaired } = applyRepair(result.extraction, await model.ask(request), request);
    // The model knows no better: asking again costs money.
    if (repaired.length === 0) break;
    result = fromExtraction(extraction, options);
  }
  return { article, result, repairs };
}
