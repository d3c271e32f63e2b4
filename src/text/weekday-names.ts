import { hasWord } from "./has-word.ts";
import { isEnglish, monthsNamedIn } from "./month-names.ts";
import { namesByLanguage } from "./names-by-language.ts";

/** The days of the week, from Monday. */
export const weekdays = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;
type Weekday = (typeof weekdays)[number];

/** Words beside which a day of the week, in English, is the day itself and not one before or after it. */
const BESIDE =
  /^(?:on|of|the|this|that|last|past|late|early|later|earlier|morning|afternoon|evening|st|nd|rd|th)$/;

/**
 * The day of the week that the printed words of a date name, if they name one and mean it: "on Tuesday" does, "two days after
 * Tuesday" does not. Undefined where only a reader could tell.
 */
export function weekdayNamedIn(words: string, languages: readonly string[]): Weekday | undefined {
  // Where words were left out, the day may be that of something else.
  if (/…|\.\.\./.test(words)) return undefined;
  const lower = words.toLowerCase();
  const found = new Set<Weekday>();
  let [name, isInEnglish] = ["", false];
  for (const language of languages) {
    for (const [index, each] of namesOfDays(language).entries()) {
      const weekday = weekdays[index];
      if (weekday === undefined || !hasWord(lower, each)) continue;
      found.add(weekday);
      [name, isInEnglish] = [each, isEnglish(language)];
    }
  }
  const [only] = found;
  if (found.size !== 1) return undefined;
  const others = (lower.replace(name, " ").match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).filter(
    (word) => monthsNamedIn(word, languages).size === 0,
  );
  const isMeant = isInEnglish ? others.every((word) => BESIDE.test(word)) : others.length <= 1;
  return isMeant ? only : undefined;
}

/** The names of the days of the week in a language, from Monday, in small letters; none where the platform does not know it. */
export function namesOfDays(language: string): readonly string[] {
  return isEnglish(language) ? weekdays : otherNamesOfDays(language);
}

const otherNamesOfDays = /* @__PURE__ */ namesByLanguage((language) => {
  const format = new Intl.DateTimeFormat(language, { timeZone: "UTC", weekday: "long" });
  // 3 March 2031 is a Monday.
  return weekdays.map((_, index) => format.format(Date.UTC(2031, 2, 3 + index)).toLowerCase());
});
