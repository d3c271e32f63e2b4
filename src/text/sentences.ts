import type { SourceText, Span } from "./source-text.ts";

/** A sentence of a text and where it stands. */
export interface Sentence extends Span {
  readonly text: string;
}

/**
 * The sentences of a text, by the rules of Unicode (UAX 29) for a language; a line break ends a sentence too, as it ends
 * a headline. White space around a sentence does not belong to it.
 */
export function sentencesOf(source: SourceText, language: string): Sentence[] {
  const segmenter = new Intl.Segmenter(isKnown(language) ? language : "und", { granularity: "sentence" });
  const sentences: Sentence[] = [];
  for (const { segment, index } of segmenter.segment(source.text)) {
    let at = index;
    for (const line of segment.split(/(?<=\n)/)) {
      const text = line.trim();
      if (text !== "") {
        const unit = at + line.indexOf(text);
        const start = source.index.toCodePoint(unit);
        sentences.push({ text, start, end: source.index.toCodePoint(unit + text.length) });
      }
      at += line.length;
    }
  }
  return sentences;
}

/** Whether the platform accepts a language tag; the model's pattern is wider. */
function isKnown(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length > 0;
  } catch {
    return false;
  }
}
