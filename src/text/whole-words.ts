import { codePointAt as after, codePointBefore as before, cutsWord, dividedScripts } from "./cuts-word.ts";
import type { SourceText, Span } from "./source-text.ts";

/** A stretch of a text that begins or ends inside a word, and the whole words that it is in. */
export interface CutWords {
  /** Which of its ends are inside a word. */
  readonly ends: "start" | "end" | "both";
  readonly whole: Span;
  /**
   * Whether the whole words may say something else: their beginning is cut off ("agreed" in "disagreed"), some of the figures
   * of a number, or a negation ("can" in "cannot").
   */
  readonly isOther: boolean;
}

/** So far a word is followed. What is longer is no word. */
const LONGEST = 60;

interface Patterns {
  readonly scripts: readonly RegExp[];
  readonly divided: RegExp;
  readonly hangul: RegExp;
  readonly figure: RegExp;
  readonly lower: RegExp;
  readonly upper: RegExp;
  readonly negation: RegExp;
  readonly contraction: RegExp;
  readonly restOfWord: RegExp;
}

let patterns: Patterns | undefined;

/** Made when first needed, because engines need a fifth of a millisecond to look up what a property has. */
function makePatterns(): Patterns {
  return {
    scripts: dividedScripts.map((script) => new RegExp(`^${script}$`, "u")),
    // Korean joins nouns, each of which says what it says alone.
    divided: new RegExp(`^(?!\\p{Script=Hangul})[${dividedScripts.join("")}\\p{Nd}]$`, "u"),
    hangul: /^\p{Script=Hangul}$/u,
    figure: /^\p{Nd}$/u,
    lower: /^\p{Ll}$/u,
    upper: /^\p{Lu}$/u,
    negation: /^(?:n['\u2019]t|not)(?!\p{L})/iu,
    contraction: /^['\u2019]t(?!\p{L})/iu,
    restOfWord: /^['\u2019]\p{L}{1,9}/u,
  };
}

/**
 * What is cut of words by a stretch of a text; undefined where nothing is. It is so only in scripts that have blanks between
 * words, and not where two words were printed without a blank ("MoscowThe", "2031The"), or where Korean joins a particle.
 */
export function cutWordsAt({ text, index }: SourceText, { start, end }: Span): CutWords | undefined {
  const [first, last] = [index.toUnit(start), index.toUnit(end)];
  if (isBetweenWords(text, first) && isBetweenWords(text, last)) return undefined;
  const known = (patterns ??= makePatterns());
  const isCut = (at: number): boolean => cutsWord(text, at) && !isSeam(text, at, known);
  const [previous, next] = [before(text, last), after(text, last)];
  let from = first;
  while (first - from < LONGEST && isCut(from)) from -= before(text, from).length;
  let to = last;
  const isParticle = known.hangul.test(previous) && known.hangul.test(next);
  while (!isParticle && to - last < LONGEST && isCut(to)) to += after(text, to).length;
  const isContracted = /^n$/i.test(previous) && known.contraction.test(text.slice(last, last + 3));
  const cutsStart = from < first && !isCut(from);
  const cutsEnd = isContracted || (to > last && !isCut(to));
  if (!cutsStart && !cutsEnd) return undefined;
  to += (known.restOfWord.exec(text.slice(to, to + 10))?.[0] ?? "").length;
  const isDivided = known.divided.test(before(text, first)) || known.figure.test(after(text, first));
  const isFigure = known.figure.test(previous) && known.figure.test(next);
  const isDenied = isContracted || known.negation.test(text.slice(last, last + 5));
  return {
    ends: cutsStart && cutsEnd ? "both" : cutsStart ? "start" : "end",
    whole: { start: cutsStart ? index.toCodePoint(from) : start, end: cutsEnd ? index.toCodePoint(to) : end },
    isOther: (cutsStart && isDivided) || (cutsEnd && (isFigure || isDenied)),
  };
}

/** Whether what is cut off of words is in a prefix and a suffix, so that whoever quotes them knows it. */
export function showsCut({ ends }: CutWords, prefix = "", suffix = ""): boolean {
  return (ends === "end" || prefix !== "") && (ends === "start" || suffix !== "");
}

/** Whether a place is at an end of a text or beside a blank; seen at once, as nearly all evidence begins and ends there. */
function isBetweenWords(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const [previous, next] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  // From U+0300 on, marks may belong to the blank.
  return isBlank(next) || (isBlank(previous) && next < 0x300);
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a;
}

/** Whether two words meet that should have a blank between them: a figure and a letter, "wT", "WTh", or letters of two scripts. */
function isSeam(text: string, at: number, { scripts, figure, lower, upper }: Patterns): boolean {
  const [previous, next] = [before(text, at), after(text, at)];
  const ofPrevious = scripts.findIndex((script) => script.test(previous));
  const ofNext = scripts.findIndex((script) => script.test(next));
  if (ofPrevious >= 0 && ofNext >= 0 && ofPrevious !== ofNext) return true;
  if ((figure.test(previous) && ofNext >= 0) || (ofPrevious >= 0 && figure.test(next))) return true;
  if (!upper.test(next)) return false;
  return lower.test(previous) || (upper.test(previous) && lower.test(after(text, at + next.length)));
}
