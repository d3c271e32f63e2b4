import {
  LANGUAGES_OF_THREE_LETTERS,
  LANGUAGES_OF_TWO_LETTERS,
  REGIONS,
  SCRIPTS,
  VARIANTS,
  WHOLE_TAGS,
} from "./registered-subtags.ts";

/** What a part of a language tag stands for. */
export type SubtagKind = "language" | "script" | "region" | "variant";

/** A part of a language tag that no registry has. */
export interface UnregisteredSubtag {
  readonly subtag: string;
  readonly kind: SubtagKind;
}

const lists = { language: LANGUAGES_OF_TWO_LETTERS, script: SCRIPTS, variant: VARIANTS, whole: WHOLE_TAGS };
const sets = /* @__PURE__ */ new Map<keyof typeof lists, ReadonlySet<string>>();

/** A list as a set; made when it is first asked for, because importing the package should cost nothing. */
function setOf(name: keyof typeof lists): ReadonlySet<string> {
  let set = sets.get(name);
  if (!set) sets.set(name, (set = new Set(lists[name].split(" "))));
  return set;
}

/**
 * The first part of a language tag (BCP 47, RFC 5646) that IANA's registry of subtags does not have; undefined where it has all.
 * What the tag marks as private or as an extension is not looked at, and what the registry calls private is registered.
 */
export function unregisteredSubtag(tag: string): UnregisteredSubtag | undefined {
  const plain = tag.toLowerCase();
  const [language = "", ...others] = plain.split("-");
  if (language.length < 2 || setOf("whole").has(plain)) return undefined;
  if (!isLanguage(language)) return { subtag: tag.slice(0, language.length), kind: "language" };
  let start = language.length + 1;
  for (const subtag of others) {
    // Behind a single character stands what this registry does not have.
    if (subtag.length === 1) return undefined;
    const kind = kindOf(subtag);
    if (!isRegistered(subtag, kind)) return { subtag: tag.slice(start, start + subtag.length), kind };
    start += subtag.length + 1;
  }
  return undefined;
}

/** What a subtag after the first is by its form. Three letters narrow a language down: "yue" in "zh-yue". */
function kindOf(subtag: string): SubtagKind {
  if (/^(?:[a-z]{2}|[0-9]{3})$/.test(subtag)) return "region";
  if (/^[a-z]{3}$/.test(subtag)) return "language";
  return /^[a-z]{4}$/.test(subtag) ? "script" : "variant";
}

function isRegistered(subtag: string, kind: SubtagKind): boolean {
  switch (kind) {
    case "language":
      return isLanguage(subtag);
    case "script":
      return setOf("script").has(subtag) || /^qa(?:a[a-z]|b[a-x])$/.test(subtag);
    case "region":
      return isRegion(subtag);
    case "variant":
      return setOf("variant").has(subtag);
  }
}

/** The digits of base 64, in which `LANGUAGES_OF_THREE_LETTERS` is written. */
const SIX_BITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function isLanguage(word: string): boolean {
  if (word.length === 2) return setOf("language").has(word);
  if (!/^[a-z]{3}$/.test(word)) return false;
  let number = 0;
  for (let at = 0; at < 3; at++) number = number * 26 + word.charCodeAt(at) - 97;
  const bits = SIX_BITS.indexOf(LANGUAGES_OF_THREE_LETTERS.charAt(Math.floor(number / 6)));
  return ((bits >> (number % 6)) & 1) === 1;
}

let regionsMade:
  { readonly all: ReadonlySet<string>; readonly byThreeLetters: Map<string, string> } | undefined;

function regions() {
  if (!regionsMade) {
    const all = new Set<string>();
    const byThreeLetters = new Map<string, string>();
    for (const entry of REGIONS.split(" ")) {
      if (/^[0-9]/.test(entry)) {
        all.add(entry);
        continue;
      }
      const region = entry.slice(0, 2);
      all.add(region);
      if (entry.length > 2) byThreeLetters.set(entry.charAt(2) === "." ? entry.slice(3) : entry, region);
    }
    regionsMade = { all, byThreeLetters };
  }
  return regionsMade;
}

/**
 * Whether a region is registered: a country, also one that is no more, by the two letters of ISO 3166-1, or a part of the world
 * by three digits. What ISO leaves to users (AA, QM to QZ, XA to XZ, ZZ) is registered as such.
 */
export function isRegion(region: string): boolean {
  const plain = region.toLowerCase();
  return /^(?:aa|q[m-z]|x[a-z]|zz)$/.test(plain) || regions().all.has(plain);
}

/** The two letters of a country, in capitals, for its three letters of ISO 3166-1; undefined where no country has them. */
export function countryOfThreeLetters(code: string): string | undefined {
  return regions().byThreeLetters.get(code.toLowerCase())?.toUpperCase();
}

/** The codes that names are looked for: languages and countries of two letters, and scripts. */
export function namedCodes(kind: "language" | "region" | "script"): string[] {
  if (kind === "region") return [...regions().byThreeLetters.values()].map((region) => region.toUpperCase());
  if (kind === "language") return [...setOf("language")];
  return [...setOf("script")].map((script) => script.charAt(0).toUpperCase() + script.slice(1));
}
