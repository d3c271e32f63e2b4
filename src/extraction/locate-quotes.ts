import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { DiagnosticKind } from "../diagnostics/diagnostic-kind.ts";
import type { Path } from "../diagnostics/json-pointer.ts";
import { makeDiagnostic } from "../diagnostics/make-diagnostic.ts";
import { SearchBudget } from "../text/search-budget.ts";
import { isWellFormed } from "../text/code-points.ts";
import { nearestPassage } from "../text/nearest-passage.ts";
import type { NearestPassage } from "../text/nearest-passage.ts";
import type { Quote, SourceText, Span } from "../text/source-text.ts";
import { ambiguousQuote } from "./kinds/ambiguous-quote.ts";
import { contextNotFound } from "./kinds/context-not-found.ts";
import { inventedQuote } from "./kinds/invented-quote.ts";
import { isKept, keptField, objectAround, textOf } from "./part.ts";
import type { Part } from "./part.ts";

/** Where a quotation is in a text. */
export interface Located extends Span {
  /** The source that has it. */
  readonly source: Part;
  /** Whether nothing but the quotation itself says which source that is. */
  readonly sourceFound: boolean;
  /** Whether its prefix and suffix are around it. */
  readonly hasContext: boolean;
}

/** The quotations of an extraction, each with its place, and those that have none. */
export interface Quotations {
  readonly located: ReadonlyMap<Part, Located>;
  readonly diagnostics: readonly Diagnostic[];
  readonly faults: readonly { readonly part: Part; readonly because: Diagnostic }[];
}

/** How many places of an ambiguous quotation are reported, and how many of those that share a cause. */
const PLACES_REPORTED = 5;
const MANY = 20;
/** Of words that are in a text more often, looking further helps nobody. */
const PLACES_SOUGHT = 1_000;
/** How many characters are looked through for the passages nearest to invented quotations, before hints are left out. */
const CHARACTERS_FOR_HINTS = 100_000_000;

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

/** A quotation, or printed words, for which no place was found; those with the same cause are reported together. */
interface Unfound {
  readonly parts: Part[];
  readonly paths: Path[];
  readonly make: (path: Path, related: { path: Path; message: string }[]) => Diagnostic;
}

class Locator {
  readonly #targets: ReadonlyMap<Part, Part>;
  readonly #texts: ReadonlyMap<Part, SourceText>;
  readonly #located = new Map<Part, Located>();
  readonly #unfound = new Map<string, Unfound>();
  readonly #warnings: Diagnostic[] = [];
  readonly #budget = new SearchBudget(CHARACTERS_FOR_HINTS);
  readonly #found = new Map<string, { source: Part; span: Span }[]>();
  readonly #folded = new Map<SourceText, string>();

  constructor(targets: ReadonlyMap<Part, Part>, texts: ReadonlyMap<Part, SourceText>) {
    this.#targets = targets;
    this.#texts = texts;
  }

  result(): Quotations {
    const diagnostics: Diagnostic[] = [...this.#warnings];
    const faults: { part: Part; because: Diagnostic }[] = [];
    for (const { parts, paths, make } of this.#unfound.values()) {
      const [first, ...others] = paths as [Path, ...Path[]];
      const related = others.slice(0, MANY).map((path) => ({ path, message: "The same words stand here." }));
      const because = make(first, related);
      diagnostics.push(because);
      for (const part of parts) faults.push({ part, because });
    }
    return { located: this.#located, diagnostics, faults };
  }

  /**
   * Visits a part with what is known around it: the places of the quotations that it is under, and the account or
   * source that it is according to. The quotations of an object come before what is inside it.
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
    // A cue out of an invented quotation is invented with it: that is reported already.
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

  /** The account or source that an object is, or that it is according to. */
  #ownerOf(part: Part): Part | undefined {
    if (part.shape.type !== "object") return undefined;
    if (part.shape.entity === "Account") return part;
    const account = keptField(part, "account");
    return account && this.#targets.get(account);
  }

  /** The sources in which words are to be looked for: one, where it is said; undefined where nobody knows. */
  #sourcesFor(part: Part, owner: Part | undefined): Part[] | undefined {
    const own = part.fields.get("source");
    const reference = own ?? owner?.fields.get("source");
    if (reference) {
      const source = this.#targets.get(reference);
      return source && this.#texts.has(source) ? [source] : undefined;
    }
    return owner ? undefined : [...this.#texts.keys()];
  }

  #find(sources: readonly Part[], quote: Quote): { source: Part; span: Span }[] {
    if (![quote.exact, quote.prefix ?? "", quote.suffix ?? ""].every(isWellFormed)) return [];
    return sources.flatMap((source) => {
      const key = JSON.stringify([source.path[1], quote.exact, quote.prefix, quote.suffix]);
      let found = this.#found.get(key);
      if (!found) {
        const spans = this.#texts.get(source)!.find(quote, PLACES_SOUGHT);
        found = spans.map((span) => ({ source, span }));
        this.#found.set(key, found);
      }
      return found;
    });
  }

  #locate(part: Part, around: readonly Located[], owner: Part | undefined): void {
    const exact = textOf(part, "exact");
    const sources = this.#sourcesFor(part, owner);
    if (exact === undefined || !sources || sources.length === 0) return;
    const [prefix, suffix] = [textOf(part, "prefix"), textOf(part, "suffix")];
    const sourceFound = sources.length > 1 || (!part.fields.has("source") && !owner);
    let hasContext = true;
    let places = this.#find(sources, { exact, prefix, suffix });
    if (places.length === 0 && (prefix !== undefined || suffix !== undefined)) {
      places = this.#find(sources, { exact });
      hasContext = false;
    }
    if (places.length === 0) {
      this.#invented(part, part.fields.get("exact")!, exact, sources);
      return;
    }
    const inside = places.length === 1 ? places : places.filter((place) => isInside(place, around));
    const [only] = inside;
    if (!only || inside.length > 1) {
      this.#ambiguous(part, exact, sources, places);
      return;
    }
    this.#located.set(part, { ...only.span, source: only.source, sourceFound, hasContext });
    if (hasContext) return;
    const path = part.fields.get(prefix === undefined ? "suffix" : "prefix")!.path;
    this.#warnings.push(makeDiagnostic(contextNotFound, path, { quote: exact, source: keyOf(only.source) }));
  }

  /** Words that a field gives as printed, such as a title, must be in the text as well. */
  #checkPrinted(part: Part, owner: Part | undefined): void {
    const holder = objectAround(part);
    const sources = this.#sourcesFor(holder, owner);
    if (!isKept(part) || typeof part.value !== "string" || !sources || sources.length === 0) return;
    const words = fold(part.value);
    const isCue = holder.shape.type === "object" && holder.shape.entity === "Cue";
    const isIn = (text: string): boolean => (isCue ? holdsInOrder(text, words) : text.includes(words));
    if (isWellFormed(part.value) && sources.some((source) => isIn(this.#foldedOf(source)))) return;
    this.#invented(part, part, part.value, sources);
  }

  #foldedOf(source: Part): string {
    const text = this.#texts.get(source)!;
    let folded = this.#folded.get(text);
    if (folded === undefined) this.#folded.set(text, (folded = fold(text.text)));
    return folded;
  }

  #invented(part: Part, at: Part, quote: string, sources: readonly Part[]): void {
    const keys = sources.map(keyOf);
    this.#report(["invented", quote, ...keys], part, at.path, inventedQuote, () => {
      const others = [...this.#texts.keys()].filter((source) => !sources.includes(source));
      const elsewhere = this.#find(others, { exact: quote })[0]?.source;
      return {
        quote,
        sources: keys,
        nearest: elsewhere ? undefined : this.#nearest(sources, quote),
        elsewhere: elsewhere && keyOf(elsewhere),
      };
    });
  }

  #nearest(sources: readonly Part[], quote: string): (NearestPassage & { source: string }) | undefined {
    let best: (NearestPassage & { source: string }) | undefined;
    for (const source of sources) {
      const text = this.#texts.get(source)!;
      if (!this.#budget.spend(text.text.length * Math.ceil(quote.length / 32))) continue;
      const found = nearestPassage(text, quote);
      // Of several texts the one in which only the typography differs.
      if (found && (!best || (best.differs.includes("words") && !found.differs.includes("words"))))
        best = { ...found, source: keyOf(source) };
    }
    return best;
  }

  #ambiguous(
    part: Part,
    quote: string,
    sources: readonly Part[],
    places: readonly { source: Part; span: Span }[],
  ): void {
    const reported = places
      .slice(0, PLACES_REPORTED)
      .map(({ source, span }) => ({ ...span, source: keyOf(source) }));
    const context = [textOf(part, "prefix"), textOf(part, "suffix")];
    const cause = ["ambiguous", quote, ...context, ...sources.map(keyOf)];
    this.#report(cause, part, part.fields.get("exact")!.path, ambiguousQuote, () => ({
      quote,
      places: reported,
      more: places.length > reported.length,
    }));
  }

  #report<P extends object>(
    cause: readonly unknown[],
    part: Part,
    path: Path,
    kind: DiagnosticKind<P>,
    params: () => P,
  ): void {
    const group = JSON.stringify(cause);
    const known = this.#unfound.get(group);
    if (known) {
      known.parts.push(part);
      known.paths.push(path);
      return;
    }
    this.#unfound.set(group, {
      parts: [part],
      paths: [path],
      make: (first, related) => makeDiagnostic(kind, first, params(), related),
    });
  }
}

function keyOf(source: Part): string {
  return textOf(source, "key") ?? "";
}

function isInside({ source, span }: { source: Part; span: Span }, around: readonly Located[]): boolean {
  return around.some((each) => each.source === source && each.start <= span.start && span.end <= each.end);
}

/** Words as they are compared where capital letters and line breaks do not matter. */
function fold(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim().toLowerCase();
}

/** Whether the words of a cue are in a text in their order; others may be between ("rief … auf"). */
function holdsInOrder(text: string, cue: string): boolean {
  let from = 0;
  for (const word of cue.split(/[\s…]+/)) {
    const at = text.indexOf(word, from);
    if (at < 0) return false;
    from = at + word.length;
  }
  return true;
}
