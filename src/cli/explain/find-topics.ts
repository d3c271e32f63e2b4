import { bare, nearestWords } from "../../diagnostics/did-you-mean.ts";
import { codelists } from "../../schema/codelists/all-codelists.ts";
import { nearCodes } from "../../validate/near-codes.ts";
import type { Topic } from "./topics.ts";

/** Topics found by a name. */
export interface FoundTopics {
  /** The one that has the name. */
  readonly topic?: Topic;
  /** Those that are also called so: `medium` is a codelist, a kind and a field. */
  readonly others: readonly Topic[];
}

/** How many topics are suggested of those that are written almost like a name. */
const MOST = 3;

/** The topics that are called so, however capital letters and hyphens are written. */
export function findTopics(topics: readonly Topic[], asked: string): FoundTopics {
  const wanted = bare(asked.replace(/\/$/, ""));
  const topic = topics.find(({ name }) => name === asked) ?? topics.find(({ name }) => bare(name) === wanted);
  const others = topics.filter(
    (other) => other !== topic && other.alsoCalled.some((name) => bare(name) === wanted),
  );
  if (topic) return { topic, others };
  const [only, ...further] = others;
  return only && further.length === 0 ? { topic: only, others: [] } : { others };
}

/**
 * The topics that may be meant by a name that none has: the diagnostics whose code begins so, or those that are written almost alike, or else codes that are near by their
 * letters or their meaning. Whoever prints them prints what each is: what is near may mean something else.
 */
export function nearTopics(topics: readonly Topic[], asked: string): Topic[] {
  const slash = asked.indexOf("/");
  const begun = topics.filter(
    ({ sort, name }) => sort === "diagnostic" && slash > 0 && name.startsWith(asked),
  );
  if (begun.length > 0) return begun;
  const lists = Object.keys(codelists);
  const list = lists.find((name) => slash >= 0 && bare(name) === bare(asked.slice(0, slash)));
  if (list !== undefined) return codesOf(topics, [list], asked.slice(slash + 1));
  const named = topics.filter(({ sort }) => sort !== "code");
  const near = new Set(
    nearestWords(
      asked,
      named.flatMap(({ name, alsoCalled }) => [name, ...alsoCalled]),
    ),
  );
  const found = [...near].flatMap((word) =>
    named.filter(({ name, alsoCalled }) => name === word || alsoCalled.includes(word)),
  );
  return found.length > 0 ? [...new Set(found)].slice(0, MOST) : codesOf(topics, lists, asked);
}

/** The topics of the codes of some codelists that are near to a word. */
function codesOf(topics: readonly Topic[], lists: readonly string[], word: string): Topic[] {
  const names = lists.flatMap((list) => nearCodes(word, list).map(({ code }) => `${list}/${code}`));
  return names.flatMap((name) => topics.filter((topic) => topic.name === name));
}
