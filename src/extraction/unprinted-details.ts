import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { makeDiagnostic } from "../diagnostics/make-diagnostic.ts";
import { monthsNamedIn } from "../text/month-names.ts";
import { numbersIn } from "../text/numbers-in.ts";
import { foldWords, hasPrintedWords } from "../text/printed-words.ts";
import type { SourceText } from "../text/source-text.ts";
import { namingWords, scriptOf, WordsOfText } from "../text/words-of-text.ts";
import { namesOfDays } from "../text/weekday-names.ts";
import type { Article } from "./article.ts";
import { notPrinted } from "./kinds/not-printed.ts";
import { unnamedVoiceNamed } from "./kinds/unnamed-voice-named.ts";
import { isKept, isText, keptText, textOf } from "./part.ts";
import type { Part, TextPart } from "./part.ts";

/** What details are looked for in: the texts, and what the caller knows of them. */
export interface GivenDetails {
  readonly root: Part;
  readonly targets: ReadonlyMap<Part, Part>;
  readonly texts: ReadonlyMap<Part, SourceText>;
  readonly articles: readonly Article[] | undefined;
  /** The addresses of the sources, by their keys. */
  readonly addresses: ReadonlyMap<string, string>;
}

/** Sources that an office publishes itself, under whose name they stand wherever they are found. */
const OFFICIAL = new Set([
  "official-readout",
  "official-post",
  "spokesperson-statement",
  "transcript",
  "recording",
]);

/** A source, with its words. */
interface Known {
  readonly source: Part;
  readonly key: string;
  readonly text: SourceText;
  readonly words: WordsOfText;
  readonly article: Article | undefined;
  readonly language: string;
}

/** Looks for details that a language model may have made up: nobody quotes words for them. */
export class UnprintedDetails {
  readonly #given: GivenDetails;
  readonly #known: readonly Known[];
  /** All that the caller gave beside the texts, as one text. */
  readonly #metadata: WordsOfText;
  readonly #language: string;

  constructor(given: GivenDetails) {
    this.#given = given;
    const articles = given.articles ?? [];
    this.#language = primary(textOf(given.root, "language") ?? "");
    this.#known = [...given.texts].map(([source, text]) => {
      const key = textOf(source, "key") ?? "";
      const article = articles.find(({ id }) => id === key);
      const language = primary(article?.language ?? textOf(source, "language") ?? "");
      return { source, key, text, words: new WordsOfText(text.text), article, language };
    });
    this.#metadata = new WordsOfText(
      articles
        .flatMap(({ title, publisher, authors = [] }) => [title ?? "", publisher ?? "", ...authors])
        .join("\n"),
    );
  }

  /** The accounts whose unnamed voice was given a name. */
  namedVoices(): { part: Part; because: Diagnostic }[] {
    const accounts = this.#given.root.fields.get("accounts");
    return (accounts?.items ?? []).flatMap((account) => {
      const voice = account.fields.get("voice");
      const actor = voice && this.#given.targets.get(voice);
      if (!actor || !isKept(account) || textOf(actor, "kind") !== "person") return [];
      const name = textOf(actor, "name");
      if (name === undefined) return [];
      const isUnnamed = textOf(account, "kind") === "unnamed-voice";
      const isPrinted = this.#isSomewhere(actor) || isKnownByOffice(actor);
      if (!isUnnamed && isPrinted) return [];
      return [{ part: account, because: makeDiagnostic(unnamedVoiceNamed, voice.path, { name, isPrinted }) }];
    });
  }

  /** What is left and neither printed nor given. */
  diagnostics(): Diagnostic[] {
    return [...this.#ofSources(), ...this.#ofActors()];
  }

  #ofSources(): Diagnostic[] {
    const found: Diagnostic[] = [];
    for (const known of this.#known) {
      const { source, text, words, article } = known;
      if (!isKept(source)) continue;
      const report = (part: Part, what: Parameters<typeof notPrinted.message>[0]["what"], value: string) =>
        found.push(makeDiagnostic(notPrinted, part.path, { what, value, sources: [known.key] }));
      const title = keptText(source, "title");
      const isTitle = (each: string) => hasPrintedWords(foldWords(each), title?.value ?? "", false);
      if (title && !isTitle(text.text) && !isTitle(article?.title ?? "")) report(title, "title", title.value);
      for (const author of source.fields.get("authors")?.items ?? [])
        if (isKept(author) && isText(author) && !this.#isPrintedName(author.value, [known]))
          report(author, "author", author.value);
      const publishedOn = keptText(source, "publishedOn");
      if (publishedOn && !this.#isPrintedDate(publishedOn.value, known))
        report(publishedOn, "publication date", publishedOn.value);
      const publisher = source.fields.get("publisher");
      const actor = publisher && this.#given.targets.get(publisher);
      const name = actor && textOf(actor, "name");
      if (!actor || name === undefined || OFFICIAL.has(textOf(source, "kind") ?? "")) continue;
      const isNotNamed = /\b(?:not named|unnamed|unknown|anonymous)\b/i.test(name);
      const host = this.#given.addresses.get(known.key) ?? article?.url ?? "";
      const isNamed = namesOf(actor).some(({ value }) =>
        namingWords(value).some((word) => words.has(word) || this.#metadata.has(word) || host.includes(word)),
      );
      if (!isNotNamed && !isNamed && scriptOf(name) === words.script) report(publisher, "publisher", name);
    }
    return found;
  }

  #ofActors(): Diagnostic[] {
    const sources = this.#known.map(({ key }) => key);
    const list = this.#given.root.fields.get("actors");
    return (list?.items ?? []).filter(isKept).flatMap((actor) => {
      const name = keptText(actor, "name");
      if (!name || textOf(actor, "kind") !== "person" || sources.length === 0) return [];
      const report = (part: TextPart, what: "name" | "office") =>
        makeDiagnostic(notPrinted, part.path, { what, value: part.value, sources });
      if (!namesOf(actor).some(({ value }) => this.#isPrintedName(value, this.#known)))
        return [report(name, "name")];
      // Offices are called in the language of the dataset, which need not be that of the texts.
      if (this.#known.some(({ language }) => language !== this.#language)) return [];
      return (actor.fields.get("offices")?.items ?? []).flatMap((office) => {
        const title = isKept(office) ? keptText(office, "title") : undefined;
        return title && !this.#isPrintedOffice(title.value) ? [report(title, "office")] : [];
      });
    });
  }

  /**
   * Whether a name is printed, or may be: in a text of another script it cannot be looked for, and in another language it may
   * be spelled otherwise.
   */
  #isPrintedName(name: string, among: readonly Known[]): boolean {
    const words = namingWords(name);
    if (words.every((word) => this.#metadata.has(word))) return true;
    const script = scriptOf(name);
    if (script === undefined || among.some((each) => each.words.script !== script)) return true;
    if (among.some(({ language }) => language !== this.#language))
      return words.some((word) => among.some((each) => each.words.hasLike(word)));
    return words.every((word) => this.#metadata.has(word) || among.some((each) => each.words.has(word)));
  }

  /** Whether anything of an actor's names is printed or given, or may be. */
  #isSomewhere(actor: Part): boolean {
    return namesOf(actor).some(({ value }) => {
      const script = scriptOf(value);
      return (
        script === undefined ||
        this.#known.some(({ words }) => words.script !== script) ||
        namingWords(value).some(
          (word) =>
            this.#metadata.has(word) ||
            this.#known.some(({ words, language }) =>
              language === this.#language ? words.has(word) : words.hasLike(word),
            ),
        )
      );
    });
  }

  #isPrintedOffice(title: string): boolean {
    return namingWords(title).some((word) => this.#known.some(({ words }) => words.has(word)));
  }

  /** Whether a text names the year or the month of its date of publication, and no other year alone. */
  #isPrintedDate(date: string, { text, article, source, key, language }: Known): boolean {
    const [, year, month] = /^(\d{4})(?:-(\d{2}))?/.exec(date) ?? [];
    if (year === undefined || date === article?.publishedOn) return true;
    const address = this.#given.addresses.get(key) ?? article?.url ?? "";
    if (address.includes(year)) return true;
    const { text: words } = text;
    const years = numbersIn(words).filter(
      ({ value, digits }) => digits === 4 && value > 1900 && value < 2200,
    );
    if (years.some(({ value }) => Math.abs(value - Number(year)) <= 1)) return true;
    if (years.length > 0 || month === undefined) return false;
    const languages = [language, textOf(source, "language") ?? ""].filter((each) => each !== "");
    const months = monthsNamedIn(words.slice(0, LONGEST), languages);
    const number = Number(month);
    if (numbersIn(words).some(({ value }) => value === number)) return true;
    // The first of a month is the day after the last of another.
    if (months.size > 0)
      return [number, (number % 12) + 1, ((number + 10) % 12) + 1].some((each) => months.has(each));
    const days = languages.flatMap(namesOfDays);
    const lower = words.slice(0, LONGEST).toLowerCase();
    return days.length === 0 || days.some((each) => lower.includes(each));
  }
}

/** How much of a text is searched for the names of months. */
const LONGEST = 200_000;

/** Offices that more than one person holds at a time: who is called by one of them is not known by it. */
const SHARED = new Set(["spokesperson", "press-service", "adviser", "envoy", "former", "other"]);

/** Whether everybody knows who is meant by an actor's office, so that a text need not print the name. */
function isKnownByOffice(actor: Part): boolean {
  const offices = actor.fields.get("offices")?.items ?? [];
  return offices.some((office) => !SHARED.has(textOf(office, "kind") ?? "other"));
}

/** The name of an actor and its other names. */
function namesOf(actor: Part): TextPart[] {
  const name = keptText(actor, "name");
  const others = actor.fields.get("otherNames")?.items ?? [];
  return [...(name ? [name] : []), ...others.flatMap((each) => (isKept(each) && isText(each) ? [each] : []))];
}

function primary(language: string): string {
  return (language.split("-")[0] ?? "").toLowerCase();
}
