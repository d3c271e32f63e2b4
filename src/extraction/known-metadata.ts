import { isObject } from "../collections/is-object.ts";
import type { Article } from "./article.ts";

/** What is known of sources and actors, by their keys in an extraction: it is taken in place of what a model wrote. */
export interface KnownMetadata {
  readonly sources: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  readonly actors: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

/**
 * What is known of the sources and publishers of an extraction from the articles that the model was given. A publisher is
 * the actor with that name. If there is none, the one that the model names as publisher gets the name, unless it is more
 * than that: an office whose words the article passes on must not be renamed.
 */
export function knownMetadata(output: unknown, articles: readonly Article[]): KnownMetadata {
  const sources = new Map<string, Readonly<Record<string, unknown>>>();
  const actors = new Map<string, Readonly<Record<string, unknown>>>();
  if (articles.length === 0 || !isObject(output)) return { sources, actors };
  const byId = new Map(articles.map((article) => [article.id, article]));
  const written = objectsIn(output.sources);
  for (const { key, publisher: named } of written) {
    const article = typeof key === "string" ? byId.get(key) : undefined;
    if (!article) continue;
    const { title, language, publishedOn, authors, publisher } = article;
    const known = { title, language, publishedOn, authors };
    sources.set(article.id, known);
    if (publisher === undefined) continue;
    const found = actorNamed(output, publisher);
    if (found !== undefined) sources.set(article.id, { ...known, publisher: found });
    else if (typeof named === "string" && isOnlyPublisher(output, named, publisher, byId))
      actors.set(named, { name: publisher });
  }
  return { sources, actors };
}

type JsonObject = Readonly<Record<string, unknown>>;

function objectsIn(list: unknown): readonly JsonObject[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}

const folded = (name: unknown): string | undefined =>
  typeof name === "string" ? name.normalize("NFKC").toLowerCase().trim() : undefined;

/** The key of the actor with a name, in any case of its letters. */
function actorNamed({ actors }: JsonObject, name: string): string | undefined {
  const wanted = folded(name);
  const namesOf = ({ name: first, otherNames }: JsonObject): unknown[] =>
    Array.isArray(otherNames) ? [first, ...(otherNames as unknown[])] : [first];
  const found = objectsIn(actors).find((actor) => namesOf(actor).some((each) => folded(each) === wanted));
  return typeof found?.key === "string" ? found.key : undefined;
}

/** Whether an actor is an organization that does nothing but publish the sources of one publisher. */
function isOnlyPublisher(
  output: JsonObject,
  key: string,
  publisher: string,
  articles: ReadonlyMap<string, Article>,
): boolean {
  const isOurs = (source: unknown): boolean =>
    typeof source === "string" && articles.get(source)?.publisher === publisher;
  const [actor, ...others] = objectsIn(output.actors).filter((each) => each.key === key);
  if (actor?.kind !== "organization" || others.length > 0) return false;
  const ownPlaces =
    1 +
    objectsIn(output.sources).filter((each) => each.publisher === key && isOurs(each.key)).length +
    objectsIn(output.accounts).filter(
      ({ voice, source, relayedBy }) => voice === key && isOurs(source) && !relayedBy,
    ).length;
  return timesIn(output, key) === ownPlaces;
}

/** How often a string is a value in something. */
function timesIn(value: unknown, wanted: string): number {
  let times = 0;
  const seen = new Set<unknown>();
  const waiting: unknown[] = [value];
  for (const each of waiting) {
    if (each === wanted) times++;
    if (typeof each !== "object" || each === null || seen.has(each)) continue;
    seen.add(each);
    for (const inner of Object.values(each)) waiting.push(inner);
  }
  return times;
}
