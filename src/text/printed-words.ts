import { indexOf } from "./index-of.ts";

/*
 * Whether words are printed in a text. Both are compared word by word: line breaks, other blanks, punctuation, the form of
 * quotation marks and apostrophes, characters that cannot be seen, and capital letters make no difference. A word that only
 * stands inside a longer one is not printed: neither "4" in "14 March", nor "agree" in "disagreed".
 */

/** Where other words may be left out: "rief … auf". */
const ELLIPSIS = /\[?(?:\u2026|\u22ef|\.{3,})\]?/;

/** Words that no blank divides, in the order in which they are tried: figures, Chinese numerals, words, words that may touch others. */
interface Patterns {
  readonly word: RegExp;
  readonly touching: RegExp;
  readonly unseen: RegExp;
}

/**
 * So many letters of a word are read at once, and marks of a letter: engines give up on words of millions. What is longer is read
 * in pieces, the same ones wherever it is printed.
 */
const LETTERS = "{1,4000}";
const MARKS = "{0,40}";

let patterns: Patterns | undefined;

/** Made when first needed, because engines need a fifth of a millisecond to look up what letters are. */
function makePatterns(): Patterns {
  const numerals =
    "\u3007\u96f6\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341\u767e\u5343\u5eff\u5345";
  // Scripts that have a blank, an apostrophe or a hyphen wherever one word meets another.
  const divided = ["Latin", "Greek", "Cyrillic", "Armenian", "Georgian", "Devanagari"]
    .map((script) => `\\p{Script=${script}}`)
    .join("");
  // All others have articles and particles that are written together with a word, or no blanks at all.
  const touching = `(?:(?![\\p{Nd}${numerals}${divided}])[\\p{L}\\p{N}]\\p{M}${MARKS})${LETTERS}`;
  return {
    word: new RegExp(
      `\\p{Nd}${LETTERS}|[${numerals}]${LETTERS}|(?:(?!\\p{Nd})[${divided}]\\p{M}${MARKS})${LETTERS}|${touching}`,
      "gu",
    ),
    touching: new RegExp(`^${touching}$`, "u"),
    unseen: /[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g,
  };
}

/** A text as {@link hasPrintedWords} looks into it: its words, with one blank before each and one behind the last. */
export function foldWords(text: string): string {
  const words = wordsOf(text);
  return words.length === 0 ? " " : ` ${words.join(" ")} `;
}

function wordsOf(text: string): string[] {
  patterns ??= makePatterns();
  return plainOf(text, patterns).match(patterns.word) ?? [];
}

function plainOf(text: string, { unseen }: Patterns): string {
  return text.normalize("NFC").toLowerCase().replaceAll(unseen, "");
}

/**
 * Whether a folded text has words in their order. Others may stand between them where the words have an ellipsis, and where
 * `gaps` says so, everywhere.
 */
export function hasPrintedWords(folded: string, words: string, gaps: boolean): boolean {
  let from = 0;
  for (const part of words.split(ELLIPSIS)) {
    const inOrder = wordsOf(part);
    for (const sought of gaps ? inOrder.map((word) => [word]) : [inOrder]) {
      const [first, last] = [sought.at(0), sought.at(-1)];
      if (first === undefined || last === undefined) continue;
      const key = `${edge(first)}${sought.join(" ")}${edge(last)}`;
      const at = indexOf(folded, key, from);
      if (at < 0) return false;
      // The blank behind a word is also the one before the next.
      from = at + key.length - edge(last).length;
    }
  }
  return true;
}

/** What must stand beside a word, so that it is a whole one. */
function edge(word: string): "" | " " {
  return patterns?.touching.test(word) === true ? "" : " ";
}

/** Whether words hold any letter or figure: of a mark such as "(!)" nothing else can be compared. */
export function hasLetters(words: string): boolean {
  patterns ??= makePatterns();
  return plainOf(words, patterns).search(patterns.word) >= 0;
}

/** The same words where a hyphen at the end of a line divides one of them. */
export function joinDividedWords(text: string): string {
  return text.replaceAll(/(?<=\p{L})[-\u00ad\u2010]\r?\n\s*(?=\p{Ll})/gu, "");
}
