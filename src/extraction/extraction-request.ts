import { isId } from "../dataset/given-ids.ts";
import { withArticles } from "./article.ts";
import type { Article } from "./article.ts";
import { extractionPlan } from "./extraction-plan.ts";
import { extractionProfiles, profiles } from "./profiles.ts";
import type { ExtractionProfile } from "./profiles.ts";
import { readyRequests } from "./ready-requests.ts";
import type { ReadyRequests, RequestParts } from "./ready-requests.ts";
import { smallPlan } from "./small-plan.ts";
import { schemaOfPlan } from "./structured-output.ts";
import { systemPrompt } from "./system-prompt.ts";

/** The options of {@link extractionRequest}. */
export interface ExtractionRequestOptions {
  /** The articles to read, with what you know of them. Give `fromExtraction` the same. */
  readonly articles: readonly Article[];
  /** For whom the request is made: `json-schema` unless it is given. */
  readonly profile?: ExtractionProfile;
  /** The language that the model writes its own words in, as a BCP 47 tag: `en` unless it is given. */
  readonly language?: string;
  /** Whether the model is asked how sure it is of each fact. What it says is carried in the fact's note. */
  readonly confidence?: boolean;
}

/** A request that lets a language model extract. */
export interface ExtractionRequest extends RequestParts, ReadyRequests {}

/**
 * What to send to a language model so that it extracts what articles say of calls: the system prompt, the user's message and the
 * schema of the answer, and all of it in the forms that the clients of big providers take. Read the answer by
 * `fromExtraction` or `fromExtractionText`, with the same articles: what you know of them is taken in place of what the model
 * writes.
 *
 * @throws TypeError if there is no article, or one has no text or a name that is no id.
 * @example
 * const request = extractionRequest({ articles: [{ id: "lantern", text }], profile: "openai" });
 * const completion = await client.chat.completions.create({ model, ...request.openai });
 * const { dataset } = fromExtractionText(completion.choices[0].message.content, { articles });
 */
export function extractionRequest(options: ExtractionRequestOptions): ExtractionRequest {
  const { articles, profile = "json-schema", language = "en", confidence = false } = options;
  if (!Object.hasOwn(profiles, profile))
    throw new TypeError(`There is no profile "${profile}". There is ${extractionProfiles.join(", ")}.`);
  checkArticles(articles);
  const { form, length } = profiles[profile];
  const tag = tagFor(articles);
  const parts = {
    name: "extraction",
    system: systemPrompt(form, { length, tag }),
    user: [
      `Write your own words in this language: ${language}.`,
      ...articles.map((each) => shown(each, tag)),
    ].join("\n\n"),
    schema: schemaOfPlan(length === "short" ? smallPlan() : extractionPlan(), form, { confidence }),
    strict: form === "null-unions",
  };
  return { ...parts, ...readyRequests(parts) };
}

function checkArticles(articles: readonly Article[]): void {
  withArticles({ articles });
  if (articles.length === 0) throw new TypeError("Give at least one article.");
  for (const { id } of articles)
    if (!isId(id))
      throw new TypeError(
        `The id of an article becomes that of a source, but "${id}" is not an id. An id looks like "first-article".`,
      );
}

/** The name of the tag around each text: one that no text can end. */
export function tagFor(articles: readonly Article[]): string {
  for (let number = 1; ; number++) {
    const tag = number === 1 ? "text" : `text-${number}`;
    if (!articles.some(({ text }) => text.toLowerCase().includes(`</${tag}`))) return tag;
  }
}

/** An article as the model is given it, with what is known of it. */
export function shown({ id, text, ...article }: Article, tag: string): string {
  const { publisher, publishedOn, title, language, url, authors } = article;
  const known = {
    name: id,
    publisher,
    published: publishedOn,
    title,
    authors: authors?.join("; "),
    language,
    url,
  };
  const attributes = Object.entries(known).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}="${inAttribute(value)}"`],
  );
  return `<${tag} ${attributes.join(" ")}>\n${text}\n</${tag}>`;
}

/** A value that cannot end its attribute, nor the line. */
function inAttribute(value: string): string {
  return value.replaceAll(/\s+/g, " ").replaceAll('"', "'").replaceAll(/[<>]/g, "");
}
