import { addToGroup } from "../collections/group-by.ts";
import type { Group } from "../collections/group-by.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { DiagnosticKind } from "../diagnostics/diagnostic-kind.ts";
import type { Path } from "../diagnostics/json-pointer.ts";
import { makeDiagnostic } from "../diagnostics/make-diagnostic.ts";
import { SearchBudget } from "../text/search-budget.ts";
import { isWellFormed } from "../text/code-points.ts";
import { FoldedText } from "../text/folded-text.ts";
import { alikePassages, nearestPassage } from "../text/nearest-passage.ts";
import type { NearestPassage } from "../text/nearest-passage.ts";
import { foldWords, hasLetters, hasPrintedWords } from "../text/printed-words.ts";
import type { Quote, SourceText, Span } from "../text/source-text.ts";
import { cutWordsAt, showsCut } from "../text/whole-words.ts";
import type { CutWords } from "../text/whole-words.ts";
import { ambiguousQuote } from "./kinds/ambiguous-quote.ts";
import { contextNotFound } from "./kinds/context-not-found.ts";
import { cutWord } from "./kinds/cut-word.ts";
import { inventedQuote } from "./kinds/invented-quote.ts";
import { quoteNormalized } from "./kinds/quote-normalized.ts";
import { isKept, isText, keptField, keptText, objectAround, textOf } from "./part.ts";
import type { Part, TextPart } from "./part.ts";

/** Where a quotation is in a text. */
export interface Located extends Span {
  /** The source whose text has it. */
  readonly source: Part;
  /** Whether the extraction names no source, so that it was found by looking through all texts. */
  readonly sourceFound: boolean;
  /** Whether its prefix and suffix are around it in the text. */
  readonly hasContext: boolean;
  /** The words as they are printed there. */
  readonly printed: string;
}

/** The quotations of an extraction: those that were found, each with its place, and the faults of the others. */
export interface Quotations {
  readonly located: ReadonlyMap<Part, Located>;
  readonly diagnostics: readonly Diagnostic[];
  readonly faults: readonly { readonly part: Part; readonly because: Diagnostic }[];
}

/** How many places of an ambiguous quotation are reported. */
const PLACES_REPORTED = 5;
/** How many other places with the same cause are reported. */
const MANY = 20;
/** How far around words their prefix and suffix are looked for, beside their own length, and how far their sentence. */
const CONTEXT = 20;
const SENTENCE = 400;
/** How many places of a quotation are looked for. */
const PLACES_SOUGHT = 1_000;
/** How many characters are searched for passages like the invented quotations; after that, hints name none. */
const CHARACTERS_FOR_HINTS = 100_000_000;
/** How many characters are searched for passages that differ from quotations in typography: minutes, even in the worst case. */
const CHARACTERS_FOR_FOLDED = 60_000_000_000;
/** With so many words, a quotation proves the same wherever it is printed. Of Chinese and Japanese, letters are counted. */
const WORDS_THAT_TELL = 5;
const IDEOGRAPHS_THAT_TELL = 10;

/** Looks for every quotation of an extraction in the texts of its sources. */
export function locateQuotes(
  root: Part,
  targets: ReadonlyMap<Part, Part>,
  texts: ReadonlyMap<Part, SourceText>,
): Quotations {
  const locator = new Locator(targets, texts);
  locator.visit(root, [], undefined);
  return locator.result();
}

/** A source whose text is known. */
interface KnownSource {
  readonly source: Part;
  readonly text: SourceText;
}

/** A place of words in the text of a source. */
interface FoundPlace {
  readonly source: Part;
  readonly span: Span;
}

/** Quotations or printed words that have no place, for one cause; they are reported together. */
interface Unfound {
  readonly faults: Group<{ readonly part: Part; readonly path: Path }>;
  readonly make: (path: Path, related: { path: Path; message: string }[]) => Diagnostic;
}

/** A quotation whose words are printed with other typography. */
interface Normalized {
  readonly path: Path;
  readonly quote: string;
  readonly printed: string;
  readonly source: Part;
}

class Locator {
  readonly #targets: ReadonlyMap<Part, Part>;
  readonly #knownSources: ReadonlyMap<Part, KnownSource>;
  readonly #located = new Map<Part, Located>();
  readonly #unfound = new Map<string, Unfound>();
  readonly #warnings: Diagnostic[] = [];
  readonly #budget = new SearchBudget(CHARACTERS_FOR_HINTS);
  readonly #foldedBudget = new SearchBudget(CHARACTERS_FOR_FOLDED);
  readonly #alike = new Map<string, readonly FoundPlace[]>();
  readonly #normalized = new Map<string, Group<Normalized>>();
  readonly #found = new Map<string, readonly FoundPlace[]>();
  readonly #folded = new Map<SourceText, string>();

  constructor(targets: ReadonlyMap<Part, Part>, texts: ReadonlyMap<Part, SourceText>) {
    this.#targets = targets;
    this.#knownSources = new Map([...texts].map(([source, text]) => [source, { source, text }]));
  }

  result(): Quotations {
    const diagnostics: Diagnostic[] = [...this.#warnings, ...this.#normalizedQuotes()];
    const faults: { part: Part; because: Diagnostic }[] = [];
    for (const { faults: group, make } of this.#unfound.values()) {
      const because = make(group[0].path, othersOf(group));
      diagnostics.push(because);
      if (because.severity !== "error") continue;
      for (const { part } of group) faults.push({ part, because });
    }
    return { located: this.#located, diagnostics, faults };
  }

  /**
   * Looks for the quotations in a part. `around` has the places of the quotations around it, `outer` is the account that
   * it belongs to. The evidence of an object is looked for first, because it says where the words of inner objects are.
   */
  visit(part: Part, around: readonly Located[], outer: Part | undefined, isAroundFound = true): void {
    if (!isKept(part)) return;
    if (part.shape.type === "object" && part.shape.entity === "Evidence") {
      this.#locate(part, around, outer);
      return;
    }
    const owner = this.#ownerOf(part) ?? outer;
    const evidence = part.fields.get("evidence");
    let within = around;
    // A cue from an invented quotation is invented with it, and that is reported already.
    let allFound = isAroundFound;
    if (evidence) {
      for (const item of evidence.items) this.visit(item, around, owner);
      const own = evidence.items.flatMap((item) => this.#located.get(item) ?? []);
      if (own.length > 0) within = own;
      allFound = own.length === evidence.items.length;
    }
    for (const field of part.fields.values()) {
      if (field === evidence) continue;
      if (!field.field?.printed) this.visit(field, within, owner, allFound);
      else if (allFound) this.#checkPrinted(field, owner);
    }
    for (const item of part.items) this.visit(item, within, owner, allFound);
  }

  /** The account that an object is or names; undefined if it is and names none. */
  #ownerOf(part: Part): Part | undefined {
    if (part.shape.type !== "object") return undefined;
    if (part.shape.entity === "Account") return part;
    const account = keptField(part, "account");
    return account && this.#targets.get(account);
  }

  /** The sources in which to look for words: one if it is named, all if none is; undefined if it has no known text. */
  #sourcesFor(part: Part, owner: Part | undefined): readonly KnownSource[] | undefined {
    const own = part.fields.get("source");
    const reference = own ?? owner?.fields.get("source");
    if (reference) {
      const target = this.#targets.get(reference);
      const known = target && this.#knownSources.get(target);
      return known && [known];
    }
    return owner ? undefined : [...this.#knownSources.values()];
  }

  #find(sources: readonly KnownSource[], quote: Quote): readonly FoundPlace[] {
    if (![quote.exact, quote.prefix ?? "", quote.suffix ?? ""].every(isWellFormed)) return [];
    return sources.flatMap(({ source, text }) => {
      const key = JSON.stringify([source.path[1], quote.exact, quote.prefix, quote.suffix]);
      let found = this.#found.get(key);
      if (!found) {
        found = text.find(quote, PLACES_SOUGHT).map((span) => ({ source, span }));
        this.#found.set(key, found);
      }
      return found;
    });
  }

  #locate(part: Part, around: readonly Located[], owner: Part | undefined): void {
    const quotation = keptText(part, "exact");
    const sources = this.#sourcesFor(part, owner);
    if (!quotation || !sources || sources.length === 0) return;
    const exact = quotation.value;
    const [prefix, suffix] = [keptText(part, "prefix"), keptText(part, "suffix")];
    const context = prefix ?? suffix;
    const sourceFound = sources.length > 1 || (!part.fields.has("source") && !owner);
    let hasContext = true;
    let isContextAlike = false;
    let places = this.#find(sources, { exact, prefix: prefix?.value, suffix: suffix?.value });
    if (places.length === 0) {
      places = this.#find(sources, { exact });
      if (places.length === 0) places = this.#findAlike(sources, exact);
      hasContext = false;
      const fitting = context
        ? places.filter(({ source, span }) =>
            this.#isAround(source, span, prefix?.value ?? "", suffix?.value ?? ""),
          )
        : [];
      if (fitting.length > 0) {
        places = fitting;
        isContextAlike = true;
      }
    }
    if (places.length === 0) {
      this.#reportInvented(part, quotation, sources);
      return;
    }
    const inside = places.filter((place) => isInside(place, around));
    const near = inside.length === 0 ? places : inside;
    const whole = near.filter((place) => !this.#cutAt(place));
    const candidates = whole.length === 0 ? near : whole;
    const [only] = candidates;
    if (!only) return;
    if (candidates.length > 1) {
      const isFirstTaken = this.#isTheSameAnywhere(exact, candidates);
      this.#reportAmbiguous(part, quotation, sources, { places, isFirstTaken });
      if (!isFirstTaken) return;
    }
    const cut = this.#cutAt(only);
    const isKnown = cut && hasContext && showsCut(cut, prefix?.value, suffix?.value);
    if (cut) this.#reportCut(part, quotation, only.source, { cut, isKnown: isKnown === true });
    if (cut?.isOther && !isKnown) return;
    const span = cut && !isKnown ? cut.whole : only.span;
    const printed = this.#knownSources.get(only.source)?.text.slice(span) ?? exact;
    this.#located.set(part, { ...span, source: only.source, sourceFound, hasContext, printed });
    if (printed !== exact && !cut) {
      const key = JSON.stringify([exact, printed, keyOf(only.source)]);
      addToGroup(this.#normalized, key, { path: quotation.path, quote: exact, printed, source: only.source });
    }
    if (hasContext || !context || isContextAlike) return;
    const params = { quote: exact, source: keyOf(only.source) };
    this.#warnings.push(makeDiagnostic(contextNotFound, context.path, params));
  }

  #cutAt({ source, span }: FoundPlace): CutWords | undefined {
    const text = this.#knownSources.get(source)?.text;
    return text && cutWordsAt(text, span);
  }

  #reportCut(
    part: Part,
    { value: quote, path }: TextPart,
    source: Part,
    { cut, isKnown }: { readonly cut: CutWords; readonly isKnown: boolean },
  ): void {
    const { ends, isOther } = cut;
    const key = keyOf(source);
    const done = isKnown ? "kept" : isOther ? "dropped" : "completed";
    this.#report(["cut", done, quote, key, cut.whole.start], { part, path }, cutWord, () => ({
      quote,
      whole: this.#knownSources.get(source)?.text.slice(cut.whole) ?? quote,
      source: key,
      ends,
      done,
    }));
  }

  /** The places where the words are printed with other typography. */
  #findAlike(sources: readonly KnownSource[], exact: string): readonly FoundPlace[] {
    if (!isWellFormed(exact)) return [];
    return sources.flatMap(({ source, text }) => {
      const key = JSON.stringify([source.path[1], exact]);
      let found = this.#alike.get(key);
      if (!found) {
        const spans = alikePassages(text, exact, PLACES_SOUGHT, this.#foldedBudget) ?? [];
        found = spans.map(({ start, end }) => ({ source, span: { start, end } }));
        this.#alike.set(key, found);
      }
      return found;
    });
  }

  /** Whether a prefix and a suffix are around words, whatever their typography. */
  #isAround(source: Part, { start, end }: Span, prefix: string, suffix: string): boolean {
    const text = this.#knownSources.get(source)?.text;
    if (!text) return false;
    const [before, after] = [foldedWords(prefix), foldedWords(suffix)];
    const [from, to] = [2 * prefix.length + CONTEXT, 2 * suffix.length + CONTEXT];
    return (
      foldedWords(text.slice({ start: Math.max(0, start - from), end: start })).endsWith(before) &&
      foldedWords(text.slice({ start: end, end: Math.min(text.length, end + to) })).startsWith(after)
    );
  }

  /** Whether it makes no difference which place of words is meant: they are many, or the sentences around them are the same. */
  #isTheSameAnywhere(words: string, places: readonly FoundPlace[]): boolean {
    if ((words.match(/[\p{L}\p{N}\p{M}'’]+/gu) ?? []).length >= WORDS_THAT_TELL) return true;
    if ((words.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu) ?? []).length >= IDEOGRAPHS_THAT_TELL)
      return true;
    const sentences = new Set<string>();
    for (const { source, span } of places) {
      const text = this.#knownSources.get(source)?.text;
      if (text) sentences.add(sentenceAround(text, span));
      if (sentences.size > 1) return false;
    }
    return true;
  }

  #normalizedQuotes(): Diagnostic[] {
    return [...this.#normalized.values()].map((group) => {
      const [{ path, quote, printed, source }] = group;
      const params = { quote, printed, source: keyOf(source), count: group.length };
      return makeDiagnostic(quoteNormalized, path, params, othersOf(group));
    });
  }

  /** Checks the words that a field gives as printed, such as a title: they must be in the text too. */
  #checkPrinted(part: Part, owner: Part | undefined): void {
    const holder = objectAround(part);
    const sources = this.#sourcesFor(holder, owner);
    if (!isKept(part) || !isText(part) || !sources || sources.length === 0) return;
    const words = part.value;
    const isCue = holder.shape.entity === "Cue";
    const isIn = (text: SourceText): boolean =>
      hasLetters(words) ? hasPrintedWords(this.#foldedOf(text), words, isCue) : text.text.includes(words);
    if (isWellFormed(words) && sources.some(({ text }) => isIn(text))) return;
    this.#reportInvented(part, part, sources);
  }

  #foldedOf(text: SourceText): string {
    let folded = this.#folded.get(text);
    if (folded === undefined) this.#folded.set(text, (folded = foldWords(text.text)));
    return folded;
  }

  #reportInvented(part: Part, { value: quote, path }: TextPart, sources: readonly KnownSource[]): void {
    const keys = sources.map(({ source }) => keyOf(source));
    this.#report(["invented", quote, ...keys], { part, path }, inventedQuote, () => {
      const others = [...this.#knownSources.values()].filter((each) => !sources.includes(each));
      const elsewhere = this.#find(others, { exact: quote })[0]?.source;
      return {
        quote,
        sources: keys,
        nearest: elsewhere ? undefined : this.#nearest(sources, quote),
        elsewhere: elsewhere && keyOf(elsewhere),
      };
    });
  }

  #nearest(
    sources: readonly KnownSource[],
    quote: string,
  ): (NearestPassage & { source: string }) | undefined {
    let best: (NearestPassage & { source: string }) | undefined;
    for (const { source, text } of sources) {
      if (!this.#budget.spend(text.text.length * Math.ceil(quote.length / 32))) continue;
      const found = nearestPassage(text, quote);
      // A text in which only the typography differs is better than one with other words.
      if (found && (!best || (hasOtherWords(quote, best) && !hasOtherWords(quote, found))))
        best = { ...found, source: keyOf(source) };
    }
    return best;
  }

  #reportAmbiguous(
    part: Part,
    { value: quote, path }: TextPart,
    sources: readonly KnownSource[],
    { places, isFirstTaken }: { readonly places: readonly FoundPlace[]; readonly isFirstTaken: boolean },
  ): void {
    const reported = places
      .slice(0, PLACES_REPORTED)
      .map(({ source, span }) => ({ ...span, source: keyOf(source) }));
    const context = [textOf(part, "prefix"), textOf(part, "suffix")];
    const cause = [
      "ambiguous",
      isFirstTaken,
      quote,
      ...context,
      ...sources.map(({ source }) => keyOf(source)),
    ];
    this.#report(cause, { part, path }, ambiguousQuote, () => ({
      quote,
      places: reported,
      more: places.length > reported.length,
      isFirstTaken,
    }));
  }

  #report<P extends object>(
    cause: readonly unknown[],
    fault: { readonly part: Part; readonly path: Path },
    kind: DiagnosticKind<P>,
    params: () => P,
  ): void {
    const group = JSON.stringify(cause);
    const known = this.#unfound.get(group);
    if (known) {
      known.faults.push(fault);
      return;
    }
    this.#unfound.set(group, {
      faults: [fault],
      make: (first, related) => makeDiagnostic(kind, first, params(), related),
    });
  }
}

/** The other places with the cause of the first one. */
function othersOf(group: readonly { readonly path: Path }[]): { path: Path; message: string }[] {
  return group.slice(1, 1 + MANY).map(({ path }) => ({ path, message: "The same words are quoted here." }));
}

function foldedWords(words: string): string {
  return new FoldedText(words, "kept").text.trim();
}

/** What is around words in their sentence, or as much of it as is near, whatever its typography. */
function sentenceAround(text: SourceText, span: Span): string {
  const before = text.slice({ start: Math.max(0, span.start - SENTENCE), end: span.start });
  const after = text.slice({ start: span.end, end: Math.min(text.length, span.end + SENTENCE) });
  const endsSentence = /[.!?。！？]['’"”»]?$/u.test(text.slice(span).trimEnd());
  const from = /[^.!?。！？\n]*$/u.exec(before)?.[0] ?? "";
  const to = endsSentence ? "" : (/^[^.!?。！？\n]*/u.exec(after)?.[0] ?? "");
  return JSON.stringify([foldedWords(from), foldedWords(to)]);
}

function hasOtherWords(quote: string, { text }: NearestPassage): boolean {
  const [one, other] = [quote, text].map((words) => new FoldedText(words, "folded").text.trim());
  return one !== other;
}

function keyOf(source: Part): string {
  return textOf(source, "key") ?? "";
}

function isInside({ source, span }: FoundPlace, around: readonly Located[]): boolean {
  return around.some((each) => each.source === source && each.start <= span.start && span.end <= each.end);
}
