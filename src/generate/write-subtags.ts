import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formatted, GENERATE, root, writeOrCheck } from "./generated-files.ts";

/**
 * A step of `npm run generate`: writes the registered subtags of language tags (IANA's registry, RFC 5646) and the three-letter
 * codes of countries (ISO 3166-1, as Unicode's Common Locale Data Repository has them) in the shortest form, because whoever
 * bundles the validator for a page carries them.
 */
const registry = join(root, "node_modules/language-subtag-registry/data/json");

/** The registered subtags of a kind, each range such as "qaa..qtz" written out. */
function subtagsOf(
  kind: "language" | "script" | "region" | "variant" | "extlang" | "grandfathered",
): string[] {
  const entries = JSON.parse(readFileSync(join(registry, `${kind}.json`), "utf8")) as Record<string, number>;
  return Object.keys(entries)
    .map((subtag) => subtag.toLowerCase())
    .flatMap((subtag) => {
      const [first = "", last] = subtag.split("..");
      return last === undefined ? [first] : rangeOf(first, last);
    })
    .sort();
}

/** All words of as many letters from one to another. */
function rangeOf(first: string, last: string): string[] {
  const words: string[] = [];
  for (let number = numberOf(first); number <= numberOf(last); number++) {
    let [word, rest] = ["", number];
    for (let at = 0; at < first.length; at++) {
      word = String.fromCharCode(97 + (rest % 26)) + word;
      rest = Math.floor(rest / 26);
    }
    words.push(word);
  }
  return words;
}

const numberOf = (word: string) =>
  [...word].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 97, 0);

const SIX_BITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** A bit for each word of three letters, from "aaa" to "zzz": half of them are registered, so a list would be longer. */
function bitsOf(words: readonly string[]): string {
  const six = new Array<number>(Math.ceil(26 ** 3 / 6)).fill(0);
  for (const word of words) {
    const number = numberOf(word);
    const at = Math.floor(number / 6);
    six[at] = (six[at] ?? 0) | (1 << (number % 6));
  }
  return six.map((bits) => SIX_BITS.charAt(bits)).join("");
}

interface CodeMappings {
  readonly supplemental: { readonly codeMappings: Record<string, { readonly _alpha3?: string }> };
}

/** Each region with what its three-letter code adds to its two letters, or after a point the whole of another code. */
function countries(regions: readonly string[]): string[] {
  const file = join(root, "node_modules/cldr-core/supplemental/codeMappings.json");
  const { codeMappings } = (JSON.parse(readFileSync(file, "utf8")) as CodeMappings).supplemental;
  return regions.map((region) => {
    const alpha3 = codeMappings[region.toUpperCase()]?._alpha3?.toLowerCase();
    if (alpha3 === undefined || region.length !== 2) return region;
    return alpha3.startsWith(region) ? alpha3 : `${region}.${alpha3}`;
  });
}

const languages = subtagsOf("language");
const threeLetters = [...languages, ...subtagsOf("extlang")].filter(({ length }) => length === 3);
const scripts = subtagsOf("script").filter((script) => !/^qa[ab]/.test(script));
const regions = subtagsOf("region").filter((region) => !/^(?:aa|q[m-z]|x[a-z]|zz)$/.test(region));
const words = (list: readonly string[]) => JSON.stringify(list.join(" "));

const text = `// Written by \`npm run generate\` from language-subtag-registry (IANA's registry of language subtags) and cldr-core. Do not edit.

/** The registered languages of two letters. */
export const LANGUAGES_OF_TWO_LETTERS = ${words(languages.filter(({ length }) => length === 2))};

/** A bit for each word of three letters from "aaa" to "zzz", six in each character: whether it is a registered language. */
export const LANGUAGES_OF_THREE_LETTERS =
  ${JSON.stringify(bitsOf(threeLetters))};

/** The registered scripts, without those for private use. */
export const SCRIPTS = ${words(scripts)};

/**
 * The registered regions, countries that are no more among them, without those for private use. A third letter makes the
 * three-letter code of ISO 3166-1; where that begins otherwise, it stands after a point.
 */
export const REGIONS = ${words(countries(regions))};

/** The registered variants. */
export const VARIANTS = ${words(subtagsOf("variant"))};

/** Tags that were registered as a whole, before there were subtags. */
export const WHOLE_TAGS = ${words(subtagsOf("grandfathered"))};
`;
const path = "src/text/registered-subtags.ts";
writeOrCheck(new Map([[path, await formatted(text, path)]]), GENERATE);
