import { abbreviationsOf, baseLanguageOf } from "./abbreviations.ts";
import type { SourceText, Span } from "./source-text.ts";

/** A sentence of a text, with its span. */
export interface Sentence extends Span {
  readonly text: string;
}

/** Languages that write ordinal numbers with a full stop: "am 15. November". */
const ordinalsWithStop = new Set("bs cs da de et fi fo hr hu is lb lv nb nn no pl sk sl sr tr".split(" "));
const number = /(?:^|\s)\d{1,3}\.$/;
const lastWord = /\S+$/;
const openingMark = /(?<=[。！？!?.])[“「『《„«]+$/;
const closingMark = /^[»”](?=\s|$)\s*/;

/**
 * The sentences of a text, by the rules of Unicode (UAX 29) and its lists of abbreviations (CLDR) for the language. A line
 * break ends a sentence too, because headlines have no full stop. White space around a sentence is not part of it.
 */
export function sentencesOf(source: SourceText, language: string): Sentence[] {
  const segmenter = new Intl.Segmenter(isKnown(language) ? language : "und", { granularity: "sentence" });
  const goesOn = continuation(language);
  const sentences: Sentence[] = [];
  let start = 0;
  let written = "";
  const end = () => {
    const text = written.trim();
    if (text !== "") {
      const unit = start + written.indexOf(text);
      const from = source.index.toCodePoint(unit);
      sentences.push({ text, start: from, end: source.index.toCodePoint(unit + text.length) });
    }
    start += written.length;
    written = "";
  };
  let opening = "";
  for (const segment of segmentsOf(source.text, segmenter)) {
    // The rules of Unicode leave a mark that opens a quotation with the sentence before it, where no blank is between them.
    const begun = opening + segment;
    opening = openingMark.exec(begun)?.[0] ?? "";
    for (const part of begun.slice(0, begun.length - opening.length).split(/(?<=\n)/)) {
      // French writes a blank before the mark that closes a quotation.
      const closing = written === "" || written.endsWith("\n") ? "" : (closingMark.exec(part)?.[0] ?? "");
      written += closing;
      const line = part.slice(closing.length);
      if (line === "") continue;
      if (written !== "" && (written.endsWith("\n") || !goesOn(written, line))) end();
      written += line;
    }
  }
  written += opening;
  end();
  return sentences;
}

/**
 * What the rules of Unicode take for sentences. They end one at each line break, so that lines may be read one by one, and a
 * long line piece by piece: the platform takes a time for each sentence that grows with the text.
 */
export function* segmentsOf(text: string, segmenter: Intl.Segmenter, piece = 4096): Generator<string> {
  for (let start = 0; start < text.length;) {
    const line = text.indexOf("\n", start);
    const end = line < 0 ? text.length : line + 1;
    for (let size = piece; start < end;) {
      const segments = [...segmenter.segment(text.slice(start, Math.min(start + size, end)))];
      // What comes after the piece may belong to its last sentence, which is read again with the next piece.
      const last = start + size < end ? segments.pop() : undefined;
      // Whether the sentence before has ended may be decided by a letter that is still to come.
      if (last !== undefined && (segments.length === 0 || !deciding.test(last.segment))) size *= 2;
      else {
        for (const { segment } of segments) {
          yield segment;
          start += segment.length;
        }
        size = piece;
      }
    }
  }
}

/** What decides whether the sentence before it has ended. */
const deciding = /[\p{L}\p{Sentence_Terminal}]/u;

/** Makes a function that says whether a sentence goes on where the rules of Unicode alone would end it. */
function continuation(language: string): (before: string, after: string) => boolean {
  const abbreviations = abbreviationsOf(language);
  // "Ilse J. Varn", "В. В. Иванов", "the U.N. Council", "z. B."
  const initials = /(?:^|[\s.\u00a0(])\p{L}\.$/u;
  const hasOrdinals = ordinalsWithStop.has(baseLanguageOf(language));
  return (before, after) => {
    // “Will you come?” she asked.
    if (/^\p{Ll}/u.test(after)) return true;
    // Only the end matters, and what is before it may be very long.
    const ending = before.slice(-40).trimEnd();
    const word = lastWord.exec(ending)?.[0] ?? "";
    return (
      abbreviations.has(word.replace(/^[^\p{L}]+/u, "")) ||
      initials.test(ending) ||
      (hasOrdinals && number.test(ending))
    );
  };
}

/** Whether the platform accepts a language tag. The model's pattern accepts more. */
function isKnown(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length > 0;
  } catch {
    return false;
  }
}
