import type { Evidence } from "../../schema/entities/evidence.ts";
import { countCodePoints, isWellFormed } from "../../text/code-points.ts";
import { SearchBudget } from "../../text/search-budget.ts";
import { sha256Hex } from "../../text/sha256.ts";
import type { Quote, SourceText, Span } from "../../text/source-text.ts";
import { memo } from "../reading/memo.ts";
import type { Entity, ReadableDataset } from "../reading/readable-dataset.ts";
import { spanBasis } from "../reading/source-texts.ts";
import type { SpanBasis } from "../reading/source-texts.ts";

/** The faults that evidence can have, with their params. The last two are no mistakes, but are still open. */
export interface EvidenceFaults {
  incomplete: { missing: readonly string[] };
  "source-unclear": Record<string, never>;
  /** The rule source/not-unicode reports it, and such evidence cannot be checked further. */
  "not-unicode": Record<string, never>;
  "empty-span": Span;
  "outside-text": Span & { length: number };
  "quote-mismatch": {
    quoted: string;
    printed: string | undefined;
    part: "exact" | "prefix" | "suffix" | "length";
  };
  "digest-mismatch": { expected: string; found: string; of: "span" | "quote" };
  "quote-not-found": { quote: string; source: string };
  "quote-ambiguous": { quote: string; source: string; places: readonly Span[]; more: boolean };
  "not-located": { source: string; span: Span };
  /** The text is not available, or searching it for all quotations would take too long. */
  "not-verified": { source: string; because: "not-held" | "too-much" };
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
  /** The first fault of each evidence that has one, in the order of the document. */
  readonly faults: readonly { readonly evidence: Entity<"Evidence">; readonly fault: EvidenceFault }[];
  /** How many spans and quotations were compared with a source text and are right. */
  readonly verified: number;
}

/** Checks every evidence once, for all rules of the group. Each has at most one fault: the first in a fixed order. */
export const evidenceResults = memo((dataset): EvidenceResults => {
  const bases = new Map<Entity<"Source">, SpanBasis>();
  const budget = new SearchBudget(CHARACTERS_FOR_QUOTATIONS);
  const faults: { evidence: Entity<"Evidence">; fault: EvidenceFault }[] = [];
  let verified = 0;
  for (const evidence of dataset.all("Evidence")) {
    const missing = missingParts(evidence.value);
    const source = dataset.sourceOf(evidence);
    let fault: EvidenceFault | undefined;
    if (missing.length > 0) fault = { name: "incomplete", params: { missing } };
    else if (source === "not-named") fault = { name: "source-unclear", params: {} };
    else if (!isUnicode(evidence.value)) fault = { name: "not-unicode", params: {} };
    else if (source !== "unreadable") {
      let basis = bases.get(source);
      if (!basis) bases.set(source, (basis = spanBasis(dataset, source)));
      fault = faultOf(evidence.value, source.value.id, basis, budget);
      if (!fault && basis.text) verified++;
      if (fault?.name === "not-located") verified++;
    }
    if (fault) faults.push({ evidence, fault });
  }
  return { faults, verified };
});

/** The faults of one kind. */
export function faultsOf<Name extends keyof EvidenceFaults>(
  dataset: ReadableDataset,
  name: Name,
): { evidence: Entity<"Evidence">; params: EvidenceFaults[Name] }[] {
  const { faults } = evidenceResults(dataset);
  if (faults.length === 0) return [];
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

/** The fault of an evidence that is complete and has a known source; undefined if there is none. */
function faultOf(
  evidence: Evidence,
  source: string,
  { text, length, refused }: SpanBasis,
  budget: SearchBudget,
): EvidenceFault | undefined {
  const { exact, start, end } = evidence;
  if (start === undefined || end === undefined) {
    if (text && exact !== undefined) return searchFault({ ...evidence, exact }, source, text, budget);
    return quoteDigestFault(evidence) ?? (refused ? undefined : textMissing(source));
  }
  const span = { start, end };
  if (start >= end) return { name: "empty-span", params: span };
  if (length !== undefined && end > length) return { name: "outside-text", params: { ...span, length } };
  if (text) return spanFault(evidence, span, text);
  if (exact !== undefined && countCodePoints(exact) !== end - start) {
    return { name: "quote-mismatch", params: { quoted: exact, printed: undefined, part: "length" } };
  }
  return quoteDigestFault(evidence) ?? (refused ? undefined : textMissing(source));
}

function textMissing(source: string): EvidenceFault {
  return { name: "not-verified", params: { source, because: "not-held" } };
}

/** The fault of an evidence with a position, compared with the words of the text there; undefined if there is none. */
export function spanFault(evidence: Evidence, span: Span, text: SourceText): EvidenceFault | undefined {
  const { exact, prefix, suffix, sha256 } = evidence;
  if (exact !== undefined && !text.reads(span, exact)) {
    return { name: "quote-mismatch", params: { quoted: exact, printed: text.slice(span), part: "exact" } };
  }
  for (const part of ["prefix", "suffix"] as const) {
    const quoted = part === "prefix" ? prefix : suffix;
    if (quoted === undefined || text.surrounds(span, { [part]: quoted })) continue;
    const size = countCodePoints(quoted);
    const around =
      part === "prefix"
        ? { start: Math.max(0, span.start - size), end: span.start }
        : { start: span.end, end: span.end + size };
    return { name: "quote-mismatch", params: { quoted, printed: text.slice(around), part } };
  }
  if (sha256 === undefined) return undefined;
  const found = sha256Hex(exact ?? text.slice(span));
  if (found === sha256) return undefined;
  return { name: "digest-mismatch", params: { expected: sha256, found, of: "span" } };
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
  if (!places) return { name: "not-verified", params: { source, because: "too-much" } };
  const [span, ...others] = places;
  if (!span) return { name: "quote-not-found", params: { quote, source } };
  if (others.length === 0)
    return quoteDigestFault(evidence) ?? { name: "not-located", params: { source, span } };
  const reported = places.slice(0, PLACES_REPORTED);
  const more = places.length > reported.length;
  return { name: "quote-ambiguous", params: { quote, source, places: reported, more } };
}
