/** An article as who asks a language model has it: its text, and what is known of it. */
export interface Article {
  /** The name under which the model is given it, such as "first-article". It becomes the id of the source. */
  readonly id: string;
  /** The text that the model reads. */
  readonly text: string;
  /** The name of who published it. */
  readonly publisher?: string;
  /** When it was published, in EDTF, such as "2031-03-04". */
  readonly publishedOn?: string;
  readonly title?: string;
  /** The language of the text, as a BCP 47 tag such as "de". */
  readonly language?: string;
  readonly url?: string;
  /** The names of who wrote it. */
  readonly authors?: readonly string[];
}

/**
 * Options whose articles are also among the texts, and their addresses among the facts about the sources.
 *
 * @throws TypeError if there is neither a text nor an article, or an article is none, or its name is taken.
 */
export function withArticles<
  Options extends {
    readonly texts?: Readonly<Record<string, string>>;
    readonly sources?: Readonly<Record<string, { readonly url?: string }>>;
    readonly articles?: readonly Article[];
  },
>(options: Options): Options & Required<Pick<Options, "texts" | "sources">> {
  const { articles, texts = {}, sources = {} } = options;
  if (articles === undefined) {
    if (options.texts === undefined)
      throw new TypeError("Give the texts that the model read, as texts or as articles.");
    return { ...options, texts, sources };
  }
  if (!Array.isArray(articles)) throw new TypeError("The option articles must be a list of articles.");
  const allTexts = new Map(Object.entries(texts));
  const allSources = new Map(Object.entries(sources));
  for (const { id, text, url } of articles) {
    if (typeof id !== "string" || typeof text !== "string")
      throw new TypeError("An article must have an id and a text.");
    if (allTexts.has(id)) throw new TypeError(`Two texts have the name "${id}".`);
    allTexts.set(id, text);
    if (url !== undefined) allSources.set(id, { url, ...allSources.get(id) });
  }
  return { ...options, texts: Object.fromEntries(allTexts), sources: Object.fromEntries(allSources) };
}
