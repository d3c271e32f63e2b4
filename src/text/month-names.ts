import { hasWord } from "./has-word.ts";
import { namesByLanguage } from "./names-by-language.ts";

/**
 * English as most countries write it, with the names that the platform has. To ask it for the first time takes it longer than
 * all else that a small dataset needs.
 */
const ENGLISH = /^en(-([A-Z]{2}|[0-9]{3}))?$/i;

/** Whether the names of months in a language are the {@link englishMonths}. */
export function isEnglish(language: string): boolean {
  return ENGLISH.test(language);
}

/** The English names of the twelve months, in small letters. */
export const englishMonths: readonly string[] =
  "january february march april may june july august september october november december".split(" ");

/**
 * The names of the twelve months in a language, each in the forms that the platform knows: by itself and beside a day
 * ("березень", "березня"). None where it does not know the language.
 */
export function monthNames(language: string): readonly (readonly string[])[] {
  return isEnglish(language) ? englishMonthNames : otherMonthNames(language);
}

const englishMonthNames = englishMonths.map((name) => [name]);

const otherMonthNames = /* @__PURE__ */ namesByLanguage((language): readonly (readonly string[])[] => {
  const common = { timeZone: "UTC", calendar: "gregory", month: "long" } as const;
  const formats = [
    new Intl.DateTimeFormat(language, common),
    new Intl.DateTimeFormat(language, { ...common, day: "numeric" }),
  ];
  return Array.from({ length: 12 }, (_, month) => {
    const day = Date.UTC(2031, month, 4);
    return formats.flatMap((format) => {
      const name = format.formatToParts(day).find(({ type }) => type === "month")?.value ?? "";
      // Some languages number their months.
      return /\p{Nd}/u.test(name) || name === "" ? [] : [name.toLowerCase()];
    });
  });
});

/** The months, from 1, that a text names in one of several languages. */
export function monthsNamedIn(text: string, languages: Iterable<string>): ReadonlySet<number> {
  const found = new Set<number>();
  const lower = text.toLowerCase();
  for (const language of languages) {
    for (const [index, names] of monthNames(language).entries())
      if (names.some((name) => hasWord(lower, name))) found.add(index + 1);
  }
  return found;
}
