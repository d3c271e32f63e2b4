import type { SourceText, Span } from "./source-text.ts";

/** A sentence of a text, with its span. */
export interface Sentence extends Span {
  readonly text: string;
}

/**
 * The sentences of a text, by the rules of Unicode (UAX 29) for its language. A line break ends a sentence too, because
 * headlines have no full stop. White space around a sentence is not part of it.
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

/** Whether the platform accepts a language tag. The model's pattern accepts more. */
function isKnown(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length > 0;
  } catch {
    return false;
  }
}
