import { countryOfThreeLetters, isRegion, namedCodes, unregisteredSubtag } from "./language-tags.ts";

/** A code that may be meant, with its English name where the platform knows one. */
export interface MeantCode {
  /** The code or tag. */
  readonly code: string;
  /** Its name in English, if it is known. */
  readonly name: string | undefined;
}

/*
 * What is right is looked up in tables of our own, so that every platform finds the same. Only what may be meant is asked of the
 * platform's `Intl`, which knows the names of languages and countries in all languages; where it does not, nothing is suggested.
 */

/**
 * The language tag that was meant by words that are none, or by a tag of which a part is not registered: by the name of the
 * language ("deutsch"), its country ("ua"), its three letters ("ger"), or another way to write it ("en_US").
 */
export function meantLanguage(words: string): MeantCode | undefined {
  const tag = words.trim().replaceAll("_", "-");
  const [first = ""] = tag.split("-");
  const candidates = [
    () => canonical(tag),
    () => withoutUnregistered(tag),
    () => named(words, "language"),
    () => named(first, "language"),
    () => languageOf(first),
    () => canonical(first),
  ];
  for (const candidate of candidates) {
    const code = candidate();
    if (code !== undefined && code !== words && isRightTag(code))
      return { code, name: nameOf(code, "language") };
  }
  return undefined;
}

/** A tag whose language is registered, with a country or script in the place of what is not, or without it. */
function withoutUnregistered(tag: string): string | undefined {
  const wrong = unregisteredSubtag(tag);
  if (wrong === undefined || wrong.kind === "language") return undefined;
  const { subtag, kind } = wrong;
  const right = kind === "region" ? meantCountry(subtag)?.code : named(subtag, "script");
  const before = tag.slice(0, tag.indexOf(`-${subtag}`));
  return right === undefined ? before : `${before}-${right}${tag.slice(before.length + 1 + subtag.length)}`;
}

/** The country that was meant: by its name, three letters or three digits, by its language ("EL"), or in small letters. */
export function meantCountry(words: string): MeantCode | undefined {
  const [country = "", part, ...others] = words.trim().toUpperCase().split("-");
  const candidates = [
    () => country,
    () => countryOfThreeLetters(country),
    () => named(words, "region"),
    // English is spoken in many countries, and who writes this mostly means where it comes from.
    () => (country === "EN" ? "GB" : undefined),
    () => canonical(`und-${country}`)?.split("-")[1],
    () => (country.length === 2 ? countryOf(country) : undefined),
  ];
  for (const candidate of candidates) {
    const found = candidate();
    if (found === undefined || !/^[A-Z]{2}$/.test(found) || !isRegion(found)) continue;
    const hasPart = part !== undefined && /^[A-Z0-9]{1,3}$/.test(part) && others.length === 0;
    const code = hasPart ? `${found}-${part}` : found;
    if (code !== words) return { code, name: nameOf(found, "region") };
  }
  return undefined;
}

function isRightTag(tag: string): boolean {
  return /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(tag) && unregisteredSubtag(tag) === undefined;
}

/** A tag as Unicode writes it: "de" for "deu", "en-GB" for "en-UK". */
function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** The language that is spoken most in a country. */
function languageOf(region: string): string | undefined {
  return isRegion(region) ? maximized(`und-${region}`)?.language : undefined;
}

/** The country where a language is spoken most. */
function countryOf(language: string): string | undefined {
  return unregisteredSubtag(language) === undefined ? maximized(language)?.region : undefined;
}

/** A tag with what it mostly goes with. */
function maximized(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
}

type NameKind = "language" | "region" | "script";

const names = /* @__PURE__ */ new Map<NameKind, ReadonlyMap<string, string>>();

/** The code of a language, country or script by its name, in English or in its own language; no other names are known. */
function named(name: string, kind: NameKind): string | undefined {
  const plain = plainName(name);
  // Two letters are a code; two characters of other scripts can be a name: 中文.
  if (plain.length < 2 || /^[a-z]{2}$/.test(plain)) return undefined;
  let known = names.get(kind);
  if (!known) names.set(kind, (known = namesOf(kind)));
  return known.get(plain);
}

function namesOf(kind: NameKind): Map<string, string> {
  const found = new Map<string, string>();
  for (const code of namedCodes(kind)) {
    // A country that is no more has the name of the one that it became.
    if (kind === "region" && canonical(`und-${code}`) !== `und-${code}`) continue;
    const own = kind === "language" ? code : kind === "region" ? (languageOf(code) ?? "en") : "en";
    for (const locale of ["en", own]) {
      const name = nameOf(code, kind, locale);
      if (name !== undefined && !found.has(plainName(name))) found.set(plainName(name), code);
    }
  }
  return found;
}

function nameOf(code: string, type: NameKind, locale = "en"): string | undefined {
  try {
    return new Intl.DisplayNames([locale], { type, fallback: "none" }).of(code);
  } catch {
    return undefined;
  }
}

/** A name without what people vary most. */
function plainName(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}]/gu, "");
}
