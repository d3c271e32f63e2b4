import { isAsciiLetter } from "./common-units.ts";

/** Letters as people call them, and the languages that are always written in them. */
interface Script {
  readonly code: string;
  readonly name: string;
  readonly languages: string;
  /** The scripts that Unicode knows in it, where they are called otherwise. */
  readonly parts?: readonly string[];
}

/** The letters of a text that are not those of its language. */
export interface OtherLetters {
  /** The letters in which the language is written. */
  readonly expected: string;
  /** The letters in which the text is written. */
  readonly found: string;
}

/**
 * Scripts by their codes (ISO 15924). A language is written in one alone if IANA's registry of language subtags says so
 * ("Suppress-Script"); Chinese is, too. Languages in use in two, such as Serbian or Kazakh, are left out.
 */
const scripts: readonly Script[] = [
  { code: "Jpan", name: "Japanese", languages: "ja", parts: ["Hira", "Kana", "Hani"] },
  { code: "Kore", name: "Korean", languages: "ko", parts: ["Hang", "Hani"] },
  {
    code: "Latn",
    name: "Latin",
    languages:
      "af ca cs cy da de en eo es et eu fi fo fr fy ga gl gv hr ht hu id is it la lb lt lv mt nb nl nn no pl pt rm ro rw sk sl so sq sv sw tl tr vi xh zu",
  },
  { code: "Cyrl", name: "Cyrillic", languages: "bg mk ru uk" },
  { code: "Grek", name: "Greek", languages: "el" },
  { code: "Hani", name: "Chinese", languages: "zh" },
  { code: "Hebr", name: "Hebrew", languages: "he yi" },
  { code: "Arab", name: "Arabic", languages: "ar fa ps ur" },
  { code: "Deva", name: "Devanagari", languages: "hi mr ne" },
  { code: "Beng", name: "Bengali", languages: "as bn" },
  { code: "Armn", name: "Armenian", languages: "hy" },
  { code: "Geor", name: "Georgian", languages: "ka" },
  { code: "Gujr", name: "Gujarati", languages: "gu" },
  { code: "Orya", name: "Odia", languages: "or" },
  { code: "Taml", name: "Tamil", languages: "ta" },
  { code: "Telu", name: "Telugu", languages: "te" },
  { code: "Knda", name: "Kannada", languages: "kn" },
  { code: "Mlym", name: "Malayalam", languages: "ml" },
  { code: "Sinh", name: "Sinhala", languages: "si" },
  { code: "Thai", name: "Thai", languages: "th" },
  { code: "Laoo", name: "Lao", languages: "lo" },
  { code: "Khmr", name: "Khmer", languages: "km" },
  { code: "Mymr", name: "Burmese", languages: "my" },
  { code: "Tibt", name: "Tibetan", languages: "dz" },
  { code: "Ethi", name: "Ethiopic", languages: "am ti" },
];

/** So many letters show in what a text is written; in a shorter one, names and addresses may be most of it. */
const ENOUGH = 40;
/** Where so large a part fits, the text may be of that language and full of foreign names. */
const FITTING = 0.1;

/**
 * The letters that a text is written in, where they cannot be those of its language; undefined where they can be, or nothing
 * is known of the language. A tag that names a script, as "ru-Latn" does, is taken as considered.
 */
export function otherLettersIn(text: string, language: string): OtherLetters | undefined {
  const expected = scriptOf(language);
  if (!expected) return undefined;
  // Mostly a short stretch is enough to see that all is well.
  const fitting = text.length * FITTING;
  if (expected.code === "Latn" && hasAsciiLetters(text, fitting)) return undefined;
  if (countLetters(text, partsOf(expected), fitting) >= fitting) return undefined;
  // Addresses and names of accounts are in Latin letters anywhere. Word by word, for one pattern would be tried at every letter.
  const words = text.replace(/\S+/g, (word) => (/:\/\/|[@#]/.test(word) ? " " : word));
  const all = countRuns(words, /\p{L}{1,4000}/gu);
  if (all < ENOUGH || countLetters(words, partsOf(expected)) >= all * FITTING) return undefined;
  const found = scripts.find((each) => {
    const [own = "", shared] = partsOf(each);
    // A Japanese text is one with Japanese letters, however many Chinese ones it has.
    return countLetters(words, [own]) > all * (shared === undefined ? 0.5 : FITTING);
  });
  return found && { expected: expected.name, found: found.name };
}

/** The scripts of languages, by the tags that were asked for: datasets have few. */
const known = /* @__PURE__ */ new Map<string, Script | undefined>();
/** How many are kept. */
const KEPT = 100;

/** The script of a language; undefined where a tag says more than language and region, or nothing is known of it. */
function scriptOf(language: string): Script | undefined {
  if (known.has(language)) return known.get(language);
  const [, plain] = /^([a-z]{2})(?:-(?:[a-z]{2}|[0-9]{3}))?$/i.exec(language) ?? [];
  const found =
    plain === undefined
      ? undefined
      : scripts.find((each) => each.languages.split(" ").includes(plain.toLowerCase()));
  if (known.size >= KEPT) known.clear();
  known.set(language, found);
  return found;
}

/** Whether a text begins with so many plain Latin letters, whatever is between them; sooner seen than any letter is found. */
function hasAsciiLetters(text: string, wanted: number): boolean {
  let count = 0;
  for (let at = 0; at < text.length && count < wanted; at++) {
    if (isAsciiLetter(text.charCodeAt(at))) count++;
  }
  return count >= wanted;
}

function partsOf({ code, parts }: Script): readonly string[] {
  return parts ?? [code];
}

function countLetters(text: string, parts: readonly string[], until?: number): number {
  const letters = parts.map((part) => `\\p{Script=${part}}`).join("");
  let pattern = patterns.get(letters);
  if (!pattern) patterns.set(letters, (pattern = new RegExp(`[${letters}]{1,4000}`, "gu")));
  return countRuns(text, pattern, until);
}

/** Made when first needed, and kept: engines need long to look up what letters are. */
const patterns = /* @__PURE__ */ new Map<string, RegExp>();

/**
 * How long all that a pattern finds is together; counted no further than to a number. Patterns find runs in pieces: engines give
 * up on one of millions of letters.
 */
function countRuns(text: string, pattern: RegExp, until = Infinity): number {
  let count = 0;
  for (const [run] of text.matchAll(pattern)) {
    count += run.length;
    if (count >= until) break;
  }
  return count;
}
