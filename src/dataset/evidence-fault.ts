import type { Evidence } from "../schema/model-types.ts";
import { countCodePoints, isWellFormed } from "../text/code-points.ts";
import { SearchBudget } from "../text/search-budget.ts";
import { sha256Hex } from "../text/sha256.ts";
import type { Quote, SourceText, Span } from "../text/source-text.ts";
import { changedTexts } from "./changed-texts.ts";
import type { ChangedSpan } from "./changed-texts.ts";
import { memo } from "./memo.ts";
import type { Entity, EvidenceSource, ReadableDataset } from "./readable-dataset.ts";
import { spanBasis } from "./source-texts.ts";
import type { SpanBasis } from "./source-texts.ts";
import { wordsElsewhere } from "./words-elsewhere.ts";
import type { Elsewhere } from "./words-elsewhere.ts";

/** The faults that evidence can have, with their params. The last two are no mistakes, but are still open. */
export interface EvidenceFaults {
  incomplete: {
    /** The keys that are missing. */
    missing: readonly string[];
  };
  "source-unclear": Record<string, never>;
  /** The rule source/not-unicode reports it, and such evidence cannot be checked further. */
  "not-unicode": Record<string, never>;
  "empty-span": Span;
  "outside-text": Span & {
    /** How many code points the text has. */
    length: number;
  };
  /** `span` is where the words are, or should be. Without a text there may be nothing printed, but quotation and span differ in length. */
  "quote-mismatch": {
    /** The words as quoted. */
    quoted: string;
    /** The words that are printed there; absent if the text is not available. */
    printed: string | undefined;
    /** The key that has the words. */
    part: "exact" | "prefix" | "suffix";
    span: Span;
  };
  "digest-mismatch": {
    /** The digest that the evidence has. */
    expected: string;
    /** The digest of the words. */
    found: string;
    /** Whether the words are those of the span or of the quotation. */
    of: "span" | "quote";
  };
  "quote-not-found": { quote: string; source: string };
  /** It does not fit its text, for a cause that it has in common with others; the rule source/text-and-spans-disagree reports them as one. */
  "text-changed": ChangedSpan;
  /** All words of its account are in another source: the rules account/crosses-sources and evidence/other-source report it. */
  "account-elsewhere": { account: Entity<"Account">; standsIn: string };
  /** Its words are in another source, as those of `first`, which is evidence of the same fact and reported. */
  "fact-elsewhere": { first: Entity<"Evidence"> };
  "quote-ambiguous": {
    quote: string;
    source: string;
    places: readonly Span[];
    /** Whether the words occur in further places. */
    more: boolean;
  };
  "not-located": { source: string; span: Span };
  /** So much had to be looked for that there was no end. */
  "not-verified": { source: string };
}

/** A fault with its name. */
export type EvidenceFault = {
  [Name in keyof EvidenceFaults]: { readonly name: Name; readonly params: EvidenceFaults[Name] };
}[keyof EvidenceFaults];

/** How many characters are searched for the sake of hints. */
export const CHARACTERS_FOR_HINTS = 100_000_000;
/** How many characters are searched for quotations without a position: some seconds, even in the worst case. */
const CHARACTERS_FOR_QUOTATIONS = 4_000_000_000;

/** How many places of an ambiguous quotation are reported. */
const PLACES_REPORTED = 5;

/** The result of checking all evidence of a dataset. */
export interface EvidenceResults {
  /**
   * The first fault of each evidence that has one, in the order of the document, but for spans of texts that nobody gave:
   * these are only counted.
   */
  readonly faults: readonly { readonly evidence: Entity<"Evidence">; readonly fault: EvidenceFault }[];
  /** How many spans could not be compared because nobody gave the text, by source. */
  readonly notHeld: ReadonlyMap<Entity<"Source">, number>;
  /** How many spans and quotations were compared with a held text and hold. */
  readonly verified: number;
  /** The numbers of all evidence that was looked at more closely than by comparing its words with its span. */
  readonly examined: readonly number[];
  /** The numbers of the evidence that was compared with no text, or does not hold. */
  readonly unverified: readonly number[];
}

const noSources: ReadonlyMap<Entity<"Source">, number> = /* @__PURE__ */ new Map();

/** Checks every evidence once, for all rules of the group. Each has at most one fault: the first in a fixed order. */
export const evidenceResults = memo((dataset): EvidenceResults => {
  const budget = new SearchBudget(CHARACTERS_FOR_QUOTATIONS);
  const faults: { evidence: Entity<"Evidence">; fault: EvidenceFault }[] = [];
  let notHeld: Map<Entity<"Source">, number> | undefined;
  const examined: number[] = [];
  const unverified: number[] = [];
  let verified = 0;
  let lastSource: Entity<"Source"> | undefined;
  let lastBasis: SpanBasis | undefined;
  for (const number of dataset.numbersOf("Evidence")) {
    if (!dataset.isSoundAt(number)) {
      unverified.push(number);
      continue;
    }
    const evidence = dataset.valueAt<"Evidence">(number);
    const source = dataset.sourceAt(number);
    let basis: SpanBasis | undefined;
    if (typeof source !== "string") {
      if (source !== lastSource) {
        lastSource = source;
        lastBasis = spanBasis(dataset, source);
      }
      basis = lastBasis;
      if (basis?.text && holds(evidence, basis.text)) {
        verified++;
        continue;
      }
    }
    examined.push(number);
    const fault = faultOf(evidence, source, basis, budget);
    if (fault === "not-held") {
      notHeld ??= new Map();
      if (lastSource) notHeld.set(lastSource, (notHeld.get(lastSource) ?? 0) + 1);
    } else if (fault) faults.push({ evidence: dataset.entityAt(number), fault });
    const isVerified =
      fault === undefined ? basis?.text !== undefined : fault !== "not-held" && fault.name === "not-located";
    if (isVerified) verified++;
    else unverified.push(number);
  }
  return {
    faults: faults.length === 0 ? faults : withChangedTexts(dataset, faults),
    notHeld: notHeld ?? noSources,
    verified,
    examined,
    unverified,
  };
});

interface Faulty {
  readonly evidence: Entity<"Evidence">;
  readonly fault: EvidenceFault;
}

/** The faults, of which those that have one cause in the text as such are called by that cause. */
function withChangedTexts(dataset: ReadableDataset, faults: readonly Faulty[]): readonly Faulty[] {
  const evidence = faults.map((each) => each.evidence);
  const suspicious = faults.filter(({ fault }) => isOfText(fault)).map((each) => each.evidence);
  if (suspicious.length === 0) return faults;
  const budget = new SearchBudget(CHARACTERS_FOR_HINTS);
  const elsewhere = wordsElsewhere(dataset, suspicious, budget);
  const others = suspicious.filter((each) => !elsewhere.has(each));
  const changed = changedTexts(dataset, others, evidence, budget);
  if (changed.size === 0 && elsewhere.size === 0) return faults;
  return faults.map((each) => {
    const found = elsewhere.get(each.evidence);
    if (found) return { evidence: each.evidence, fault: faultElsewhere(found) };
    const params = changed.get(each.evidence);
    return params ? { evidence: each.evidence, fault: { name: "text-changed", params } } : each;
  });
}

function faultElsewhere(found: Elsewhere): EvidenceFault {
  switch (found.of) {
    case "texts": {
      const change = { cause: "swapped", standsIn: found.standsIn } as const;
      return { name: "text-changed", params: { change, span: undefined } };
    }
    case "account":
      return { name: "account-elsewhere", params: found };
    case "fact":
      return { name: "fact-elsewhere", params: found };
  }
}

/** Whether the words of evidence are not where, or as, its text has them. */
function isOfText({ name, params }: EvidenceFault): boolean {
  if (name === "quote-mismatch") return params.part === "exact" && params.printed !== undefined;
  if (name === "digest-mismatch") return params.of === "span";
  return name === "outside-text" || name === "quote-not-found";
}

/** Whether a located evidence is what its text reads there, where that can be seen in the least time. */
function holds({ exact, start, end, sha256, prefix, suffix }: Evidence, text: SourceText): boolean {
  if (start === undefined || end === undefined || start >= end || end > text.length) return false;
  if (prefix !== undefined || suffix !== undefined) return false;
  if (exact === undefined) return sha256 !== undefined && sha256Hex(text.slice({ start, end })) === sha256;
  return text.reads({ start, end }, exact) && (sha256 === undefined || sha256Hex(exact) === sha256);
}

/** The first fault of an evidence; "not-held" where it has none that can be seen without the text. */
function faultOf(
  evidence: Evidence,
  source: EvidenceSource,
  basis: SpanBasis | undefined,
  budget: SearchBudget,
): EvidenceFault | "not-held" | undefined {
  const missing = missingParts(evidence);
  if (missing.length > 0) return { name: "incomplete", params: { missing } };
  if (source === "not-named") return { name: "source-unclear", params: {} };
  if (!isUnicode(evidence)) return { name: "not-unicode", params: {} };
  if (source === "unreadable" || !basis) return undefined;
  return faultInSource(evidence, source.value.id, basis, budget);
}

const none: readonly never[] = [];

/** The faults of one kind. */
export function faultsOf<Name extends keyof EvidenceFaults>(
  dataset: ReadableDataset,
  name: Name,
): readonly { evidence: Entity<"Evidence">; params: EvidenceFaults[Name] }[] {
  const { faults } = evidenceResults(dataset);
  if (faults.length === 0) return none;
  return faults.flatMap(({ evidence, fault }) =>
    isNamed(fault, name) ? [{ evidence, params: fault.params }] : [],
  );
}

function isNamed<Name extends keyof EvidenceFaults>(
  fault: EvidenceFault,
  name: Name,
): fault is EvidenceFault & { readonly name: Name; readonly params: EvidenceFaults[Name] } {
  return fault.name === name;
}

function isUnicode({ exact = "", prefix = "", suffix = "" }: Evidence): boolean {
  return isWellFormed(exact) && isWellFormed(prefix) && isWellFormed(suffix);
}

function missingParts({ exact, start, end, sha256 }: Evidence): string[] {
  if (start === undefined && end === undefined && exact !== undefined) return [];
  if (start === undefined && end === undefined && sha256 === undefined) return ["exact"];
  const missing: string[] = [];
  if (start === undefined) missing.push("start");
  if (end === undefined) missing.push("end");
  if (exact === undefined && sha256 === undefined) missing.push("sha256");
  return missing;
}

/** The fault of an evidence that is complete and has a known source; "not-held" where only the text could show one. */
function faultInSource(
  evidence: Evidence,
  source: string,
  { text, length, refused }: SpanBasis,
  budget: SearchBudget,
): EvidenceFault | "not-held" | undefined {
  const { exact, start, end } = evidence;
  if (start === undefined || end === undefined) {
    if (text && exact !== undefined) return searchFault({ ...evidence, exact }, source, text, budget);
    return quoteDigestFault(evidence) ?? (refused ? undefined : "not-held");
  }
  const span = { start, end };
  if (start >= end) return { name: "empty-span", params: span };
  if (length !== undefined && end > length) return { name: "outside-text", params: { ...span, length } };
  if (text) return spanFault(evidence, span, text);
  // Whoever changed a text may have changed its quotations: that the text is another is the one cause.
  if (!refused && exact !== undefined && countCodePoints(exact) !== end - start) {
    return { name: "quote-mismatch", params: { quoted: exact, printed: undefined, part: "exact", span } };
  }
  return quoteDigestFault(evidence) ?? (refused ? undefined : "not-held");
}

/** The fault of an evidence with a position, compared with the words of the text there; undefined if there is none. */
export function spanFault(evidence: Evidence, span: Span, text: SourceText): EvidenceFault | undefined {
  const { exact, sha256 } = evidence;
  if (exact !== undefined && !text.reads(span, exact)) {
    return {
      name: "quote-mismatch",
      params: { quoted: exact, printed: text.slice(span), part: "exact", span },
    };
  }
  const around = contextFault(evidence, span, text);
  if (around) return around;
  if (sha256 === undefined) return undefined;
  const found = sha256Hex(exact ?? text.slice(span));
  if (found === sha256) return undefined;
  return { name: "digest-mismatch", params: { expected: sha256, found, of: "span" } };
}

/** The fault of a prefix or suffix that is not around the words at a span. */
function contextFault(
  { prefix, suffix }: Partial<Quote>,
  span: Span,
  text: SourceText,
): EvidenceFault | undefined {
  for (const part of ["prefix", "suffix"] as const) {
    const quoted = part === "prefix" ? prefix : suffix;
    if (quoted === undefined || text.surrounds(span, { [part]: quoted })) continue;
    const size = countCodePoints(quoted);
    const around =
      part === "prefix"
        ? { start: Math.max(0, span.start - size), end: span.start }
        : { start: span.end, end: span.end + size };
    return { name: "quote-mismatch", params: { quoted, printed: text.slice(around), part, span } };
  }
  return undefined;
}

function quoteDigestFault({ exact, sha256 }: Evidence): EvidenceFault | undefined {
  if (exact === undefined || sha256 === undefined) return undefined;
  const found = sha256Hex(exact);
  if (found === sha256) return undefined;
  return { name: "digest-mismatch", params: { expected: sha256, found, of: "quote" } };
}

/** The fault of an evidence without a position, after its quotation was looked for in the text. */
function searchFault(
  evidence: Evidence & Quote,
  source: string,
  text: SourceText,
  budget: SearchBudget,
): EvidenceFault {
  const quote = evidence.exact;
  const places = text.find(evidence, PLACES_REPORTED + 1, budget);
  if (!places) return { name: "not-verified", params: { source } };
  const [span, ...others] = places;
  if (!span)
    return misplacedContext(evidence, text, budget) ?? { name: "quote-not-found", params: { quote, source } };
  if (others.length === 0)
    return quoteDigestFault(evidence) ?? { name: "not-located", params: { source, span } };
  const reported = places.slice(0, PLACES_REPORTED);
  const more = places.length > reported.length;
  return { name: "quote-ambiguous", params: { quote, source, places: reported, more } };
}

/** The fault of a quotation that the text has, but not with its prefix and suffix. */
function misplacedContext(
  { exact, prefix, suffix }: Quote,
  text: SourceText,
  budget: SearchBudget,
): EvidenceFault | undefined {
  if (prefix === undefined && suffix === undefined) return undefined;
  // Of two, the one that is nowhere around the words is the wrong one.
  for (const context of [{ suffix }, { prefix }, {}]) {
    const [span] = text.find({ exact, ...context }, 1, budget) ?? [];
    if (span) return contextFault({ prefix, suffix }, span, text);
  }
  return undefined;
}
