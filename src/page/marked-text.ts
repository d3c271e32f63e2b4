import type { CoveredSentence } from "../dataset/sentence-coverage.ts";
import type { Source } from "../schema/model-types.ts";
import { Quotations } from "../text/quotations.ts";
import type { SourceText } from "../text/source-text.ts";
import { attribute, escaped } from "./html.ts";
import { numberLink } from "./line.ts";
import type { Mark, Place } from "./places.ts";

/** A block is drawn as one; longer lines are cut, so that what is out of sight need not be drawn. */
const LONGEST_BLOCK = 4000;
/** Each block takes a browser some time: in a text with more lines, several lines are one block. */
const MOST_BLOCKS = 3000;
/** So many marks that lie over each other are told apart. */
const DEPTHS = 4;
/**
 * What others cut off from the words of a mark links to it if it is so long. Nobody can choose a blank, and who goes from link to
 * link does not know what "and" or a full stop leads to; the number at the end leads there, too.
 */
const LINKED = 12;
/** Of more marks that lie over each other, the words link to the shortest of those that began last. */
const LOOKED_AT = 16;

interface Boundary {
  readonly at: number;
  readonly opens?: Mark;
  readonly closes?: Mark;
  readonly quotes?: 1 | -1;
  readonly uncovered?: 1 | -1;
}

/**
 * A text with every mark in it. Where marks overlap, the text is cut into stretches, each with the marks that lie over it. The
 * words of a mark lie between the element that has its id and the link with the number of what rests on it.
 */
export function markedText(
  text: SourceText,
  { language }: Source,
  marks: readonly Mark[],
  sentences: readonly CoveredSentence[],
): string {
  const unit = (codePoint: number) => text.index.toUnit(codePoint);
  const boundaries: Boundary[] = [];
  const sorted = [...marks].sort(
    (one, other) =>
      (one.span?.start ?? 0) - (other.span?.start ?? 0) || (other.span?.end ?? 0) - (one.span?.end ?? 0),
  );
  for (const mark of sorted) if (mark.span) boundaries.push({ at: unit(mark.span.start), opens: mark });
  const byEnd = [...sorted].sort((one, other) => (one.span?.end ?? 0) - (other.span?.end ?? 0));
  for (const mark of byEnd) if (mark.span) boundaries.push({ at: unit(mark.span.end), closes: mark });
  for (const { start, end, isSure } of new Quotations(text.text).over(0, text.text.length))
    if (isSure) boundaries.push({ at: start, quotes: 1 }, { at: end, quotes: -1 });
  for (const { uncovered } of sentences)
    for (const { start, end } of uncovered)
      boundaries.push({ at: unit(start), uncovered: 1 }, { at: unit(end), uncovered: -1 });
  // What ends comes before what begins at the same place.
  const rank = ({ opens, closes, quotes, uncovered }: Boundary) =>
    closes ? 0 : opens ? 2 : (quotes ?? uncovered) === -1 ? 1 : 3;
  boundaries.sort((one, other) => one.at - other.at || rank(one) - rank(other));

  /** What a number is the number of is said in English, also within a text of another language. */
  const english = /^en\b/i.test(language) ? "" : ' lang="en"';
  const out: string[] = [];
  const active = new Set<Mark>();
  /** What has a number at this place of the text: where in the page it is, and of which marks. */
  const numbered = new Map<Place, { readonly slot: number; anchors: string }>();
  let [at, next, quotes, uncovered] = [0, 0, 0, 0];
  for (const cut of [...blockEnds(text.text)]) {
    out.push("<p>");
    for (let boundary = boundaries[next]; boundary && boundary.at <= cut; boundary = boundaries[++next]) {
      // What begins where a block ends belongs to the next.
      if (boundary.at === cut && boundary.opens && cut < text.text.length) break;
      write(boundary.at);
      const { opens, closes } = boundary;
      quotes += boundary.quotes ?? 0;
      uncovered += boundary.uncovered ?? 0;
      if (opens) {
        active.add(opens);
        out.push(`<i id="${opens.anchor}"${opens.isWrong ? ' class="bad"' : ""}></i>`);
      }
      if (closes) {
        active.delete(closes);
        close(closes);
      }
    }
    write(cut);
    out.push("</p>");
  }
  const lang = attribute(language);
  return `<div class="text" lang="${lang}">${out.join("")}</div>`;

  /** The number of what a mark is for; it stands once where several marks for the same end. */
  function close({ place, anchor }: Mark): void {
    let number = numbered.get(place);
    if (number) number.anchors += ` ${anchor}`;
    else {
      number = { slot: out.length, anchors: anchor };
      numbered.set(place, number);
    }
    out[number.slot] = `<sup data-m="${number.anchors}"${english}>${numberLink(place)}</sup>`;
  }

  function write(to: number): void {
    if (to <= at) return;
    numbered.clear();
    const words = escaped(text.text.slice(at, to));
    const from = at;
    at = to;
    const quoted = quotes > 0 ? `<q>${words}</q>` : words;
    const kind = `m d${Math.min(active.size, DEPTHS)}`;
    if (active.size === 0) {
      out.push(uncovered > 0 ? `<span class="v">${quoted}</span>` : quoted);
      return;
    }
    const { place, span } = innermost(active);
    const isWhole = span !== undefined && unit(span.start) === from && unit(span.end) === to;
    out.push(
      words.trim() !== "" && (isWhole || to - from >= LINKED)
        ? `<a class="${kind}" href="#${attribute(place.anchor)}">${quoted}</a>`
        : `<span class="${kind}">${quoted}</span>`,
    );
  }
}

/** The shortest of the marks that lie over the same words. */
function innermost(active: ReadonlySet<Mark>): Mark {
  let found: Mark | undefined;
  let left = LOOKED_AT;
  for (const mark of active) {
    if (!found || sizeOf(mark) <= sizeOf(found)) found = mark;
    if (--left === 0) break;
  }
  if (!found) throw new RangeError("No mark lies here.");
  return found;
}

function sizeOf({ span }: Mark): number {
  return span ? span.end - span.start : 0;
}

/** Where blocks end: where lines do, or, in very long ones, at a blank. */
function* blockEnds(text: string): Generator<number> {
  const enough = text.length / MOST_BLOCKS;
  let start = 0;
  while (start < text.length) {
    let end = lineEnd(text, start);
    while (end - start < enough && end < text.length) {
      const next = lineEnd(text, end);
      if (next - start > LONGEST_BLOCK) break;
      end = next;
    }
    if (end - start > LONGEST_BLOCK) {
      const blank = text.lastIndexOf(" ", start + LONGEST_BLOCK);
      end = blank > start ? blank + 1 : start + LONGEST_BLOCK;
      if (/[\udc00-\udfff]/.test(text.charAt(end))) end++;
    }
    yield end;
    start = end;
  }
}

function lineEnd(text: string, from: number): number {
  const line = text.indexOf("\n", from);
  return line < 0 ? text.length : line + 1;
}
