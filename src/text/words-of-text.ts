import { straight } from "./folded-text.ts";

/** The beginning by which words are kept: they are compared only with words that share it. */
const BEGINNING = 2;
/** How much of a text shows in which script it is written. */
const SAMPLE = 4_000;
/** Scripts that put blanks between words, so that a word can be looked up. In the others it may be part of a longer run. */
const DIVIDED = ["Latin", "Cyrillic", "Greek", "Armenian", "Georgian", "Devanagari"];
const OTHERS = ["Arabic", "Hebrew", "Han", "Hiragana", "Katakana", "Hangul", "Thai", "Bengali", "Tamil"];
const JAPANESE = new Set(["Hiragana", "Katakana"]);
/** Words that are part of many names and tell nothing. */
const PARTICLES = new Set(
  "of the and for von van der den del della des las los und che bin ibn abu al el la le de da di du a an i y e o".split(
    " ",
  ),
);

let scriptPatterns: readonly (readonly [string, RegExp])[] | undefined;

/** The script of most letters of a text; undefined where it has none. */
export function scriptOf(text: string): string | undefined {
  scriptPatterns ??= [...DIVIDED, ...OTHERS].map(
    (name) => [name, new RegExp(`\\p{Script=${name}}`, "gu")] as const,
  );
  const sample = text.slice(0, SAMPLE);
  let best: string | undefined;
  let most = 0;
  for (const [name, pattern] of scriptPatterns) {
    const count = sample.match(pattern)?.length ?? 0;
    if (count > most) [best, most] = [name, count];
  }
  return best !== undefined && JAPANESE.has(best) ? "Han" : best;
}

/** The words of names, without accents and case; particles and initials are left out where anything else is there. */
export function namingWords(name: string): string[] {
  const words = wordsIn(name);
  const telling = words.filter((word) => word.length > 2 && !PARTICLES.has(word));
  return telling.length > 0 ? telling : words;
}

function wordsIn(text: string): string[] {
  const plain = straight(text)
    .normalize("NFKD")
    .replaceAll(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, "")
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a text, to look for those of names in whatever form a language gives them. */
export class WordsOfText {
  readonly script: string | undefined;
  readonly #text: string;
  #byBeginning: Map<string, Set<string>> | undefined;
  #run: string | undefined;

  constructor(text: string) {
    this.#text = text;
    this.script = scriptOf(text);
  }

  /** Whether a word is there, perhaps with another ending. */
  has(word: string): boolean {
    if (!DIVIDED.includes(scriptOf(word) ?? "Latin")) {
      this.#run ??= wordsIn(this.#text).join(" ");
      return this.#run.includes(word) || (scriptOf(word) === "Han" && this.#hasOtherForms(this.#run, word));
    }
    for (const each of this.#beginningWith(word)) if (isFormOf(word, each)) return true;
    return false;
  }

  /** Whether a word is there that is much like this one, as the same name is in another language of the same script. */
  hasLike(word: string): boolean {
    if (!DIVIDED.includes(scriptOf(word) ?? "Latin")) return this.has(word);
    const sought = skeletonOf(word);
    for (const words of this.#words().values())
      for (const each of words) {
        const found = skeletonOf(each);
        if (sought === found) return true;
        const shared = sharedBeginning(sought, found);
        // Of few consonants, others have the same.
        if (sought.length > 2 && sought.length - shared <= 1 && found.length - shared <= 2) return true;
      }
    return false;
  }

  /** Whether Chinese characters may be there in their other forms, simplified or traditional: most have only one. */
  #hasOtherForms(run: string, word: string): boolean {
    const characters = [...word];
    return characters.filter((each) => run.includes(each)).length * 2 >= characters.length;
  }

  #beginningWith(word: string): Iterable<string> {
    return this.#words().get(word.slice(0, BEGINNING)) ?? [];
  }

  #words(): Map<string, Set<string>> {
    if (this.#byBeginning) return this.#byBeginning;
    this.#byBeginning = new Map();
    for (const word of wordsIn(this.#text)) {
      const key = word.slice(0, BEGINNING);
      const group = this.#byBeginning.get(key);
      if (group) group.add(word);
      else this.#byBeginning.set(key, new Set([word]));
    }
    return this.#byBeginning;
  }
}

/** Whether a printed word can be a form of another: the same but for an ending, or but for vowels that come and go. */
function isFormOf(word: string, printed: string): boolean {
  if (word === printed) return true;
  const shared = sharedBeginning(word, printed);
  const lost = word.length - shared;
  if (shared >= 3 && lost <= (word.length > 5 ? 2 : 1) && printed.length - shared <= 5) return true;
  if (word.length < 5) return false;
  const [one, other] = [withoutVowels(word), withoutVowels(printed)];
  return one.length > 2 && other.startsWith(one) && other.length - one.length <= 2;
}

function sharedBeginning(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at;
}

function withoutVowels(word: string): string {
  return word.charAt(0) + word.slice(1).replaceAll(/[aeiouyаеёиоуыэюяіїєαεηιουω]/g, "");
}

/** What is left of a name in whatever spelling: its consonants, of those that sound alike one. */
function skeletonOf(word: string): string {
  const consonants = word
    .replaceAll(/ł/g, "l")
    .replaceAll(/sch|tsch|sh|ch|cz|sz|zh|[cçkqgx]/g, "k")
    .replaceAll(/[zsß]/g, "s")
    .replaceAll(/ph|[wvfb]/g, "v")
    .replaceAll(/th|[dt]/g, "t")
    .replaceAll(/[aeiouyjh'ıøæœ]/g, "");
  return consonants.replaceAll(/(.)\1+/gu, "$1");
}
