import type { Quotation, Quotations } from "./quotations.ts";

/** Words that are printed as somebody's own, and what is printed beside them in the same stretch. */
export interface DirectSpeech {
  readonly quoted: string;
  /** What presents them, such as "she urged him"; empty where the stretch is a quotation as a whole. */
  readonly rest: string;
}

/** The marks and signs at which a clause ends, in the scripts that have such signs. */
const CLAUSE_END =
  /[,.!?;:\u2026\u2014\u2013\u060c\u061b\u061f\u0964\u3001\u3002\uff01\uff0c\uff1a\uff1b\uff1f]/;
/** What stands between a quotation and what presents it. */
const JOIN = /[\s,.!?\u2026\u060c\u061f\u0964\u3002\uff01\uff0c\uff1f\u2014\u2013-]/;
const ONLY_PUNCTUATION = /^[\s.,;:!?\u2026\u3002\uff0c\uff0e\uff01\uff1f\u060c\u061f\u0964]*$/;
const INTRODUCTION = /[:\uff1a]\s*$/;
const COMMA = /[,\u060c\uff0c]\s*$/;
const ENDS_SENTENCE = /[.!?\u2026\u0964\u3002\uff01\uff1f\u061f]\s*$/;

/** How Japanese goes on behind what somebody said: “…” to, and a verb of saying. */
const SAID_IN_JAPANESE =
  /^\u3068(?:\u306e)?(?:\u8ff0\u3079|\u8a9e|\u8a71\u3057|\u8a00\u3063|\u767a\u8a00|\u4f1d\u3048|\u7b54\u3048|\u8a34\u3048|\u5f37\u8abf|\u6307\u6458|\u4e3b\u5f35|\u8981\u8acb|\u547c\u3073)/;
/** So many letters has no name in Japanese, of which each counts as three. */
const FEWEST_IN_JAPANESE = 24;

/** So many letters has no name, as in "the Old Cato", that is printed in quotation marks for another reason. */
const FEWEST_LETTERS = 9;

/**
 * The direct speech that a stretch of a text is as a whole: one quotation, or one with no more beside it than what presents
 * it, before (she said: “…”), behind (“…,” she said) or between (“…,” she said, “…”). Undefined where it is anything else, or
 * where that is in doubt. Offsets count UTF-16 units.
 */
export function directSpeechIn(
  text: string,
  start: number,
  end: number,
  quotations: Quotations,
): DirectSpeech | undefined {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  const all = outermost(quotations.over(from, to));
  const [first, second] = all;
  if (!first || !all.every(({ isSure }) => isSure)) return undefined;
  if (isWhole(text, from, to, first)) return { quoted: text.slice(from, to), rest: "" };
  if (first.start < from || (all.at(-1)?.end ?? to) > to) return undefined;
  const quoted = all.map((each) => text.slice(each.wordsStart, each.wordsEnd)).join("\n");
  if (lettersOf(quoted) < FEWEST_LETTERS) return undefined;
  if (second) {
    const rest = text.slice(first.end, second.start);
    const isAll = all.length === 2 && first.start === from && isPunctuation(text.slice(second.end, to));
    return isAll && isTag(text, first, rest, quoted) ? { quoted, rest } : undefined;
  }
  const [before, behind] = [text.slice(from, first.start), text.slice(first.end, to)];
  if (before === "") return isTag(text, first, behind, undefined) ? { quoted, rest: behind } : undefined;
  if (!isPunctuation(behind)) return undefined;
  // A quotation behind a comma may be a name beside a name, unless it is a sentence.
  const isSentence = ENDS_SENTENCE.test(quoted) && lettersOf(before) <= lettersOf(quoted);
  return INTRODUCTION.test(before) || (COMMA.test(before) && isSentence)
    ? { quoted, rest: before }
    : undefined;
}

/** Quotations without those inside of others, in the order of the text. */
function outermost(quotations: readonly Quotation[]): readonly Quotation[] {
  if (quotations.length < 2) return quotations;
  let furthest = 0;
  return [...quotations]
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter(({ end }) => {
      const isOuter = end > furthest;
      furthest = Math.max(furthest, end);
      return isOuter;
    });
}

/** Whether a stretch is a quotation, or whole sentences of one. */
function isWhole(
  text: string,
  from: number,
  to: number,
  { start, wordsStart, wordsEnd, end }: Quotation,
): boolean {
  if (from < start) return false;
  if (from > start) {
    // Only the end matters, and what is before it may be very long.
    const before = text.slice(Math.max(wordsStart, from - 10), from).trim();
    if (from < wordsStart || (before !== "" && !ENDS_SENTENCE.test(before))) return false;
  }
  if (to >= end) return isPunctuation(text.slice(end, to));
  return isPunctuation(text.slice(to, wordsEnd)) || ENDS_SENTENCE.test(text.slice(to - 1, to));
}

/** Whether what follows a quotation is one clause that presents it, and goes on with nothing else. */
function isTag(
  text: string,
  { wordsStart, wordsEnd, end }: Quotation,
  rest: string,
  quoted: string | undefined,
): boolean {
  const lastQuoted =
    text
      .slice(wordsEnd - 4, wordsEnd)
      .trimEnd()
      .at(-1) ?? "";
  const next = text
    .slice(end, end + 4)
    .trimStart()
    .charAt(0);
  const isSaid =
    quoted === undefined &&
    SAID_IN_JAPANESE.test(rest) &&
    lettersOf(text.slice(wordsStart, wordsEnd)) >= FEWEST_IN_JAPANESE;
  if (!isSaid && !CLAUSE_END.test(lastQuoted) && !CLAUSE_END.test(next)) return false;
  const clause = withoutJoins(rest);
  if (clause === "" || CLAUSE_END.test(clause)) return false;
  return quoted === undefined || lettersOf(clause) < lettersOf(quoted);
}

/** Whether what is left of words behind a quotation is only the end of their sentence. */
function isPunctuation(rest: string): boolean {
  return ONLY_PUNCTUATION.test(rest);
}

function withoutJoins(words: string): string {
  let [from, to] = [0, words.length];
  while (from < to && JOIN.test(words.charAt(from))) from++;
  while (from < to && JOIN.test(words.charAt(to - 1))) to--;
  return words.slice(from, to);
}

/** How many letters words have; one of those that stand for a syllable or more counts as three. */
function lettersOf(words: string): number {
  const letters = words.match(/[\p{L}\p{M}]/gu)?.length ?? 0;
  const syllables = words.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu);
  return letters + 2 * (syllables?.length ?? 0);
}
