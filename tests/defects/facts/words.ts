/** What a word becomes when one of its letters or digits is mistyped. */
export function oneCharacterOff(text: string): string {
  const characters = [...text];
  const middle = Math.floor(characters.length / 2);
  for (let away = 0; away <= middle; away++) {
    for (const at of [middle + away, middle - away]) {
      const character = characters[at];
      if (character === undefined || !/[\p{L}\p{N}]/u.test(character)) continue;
      // A digit is taken for its neighbour; a letter falls out, or is written twice where nothing would be left.
      if (/[0-9]/.test(character)) characters[at] = String((Number(character) + 1) % 10);
      else characters[at] = characters.length > 1 ? "" : character + character;
      return characters.join("");
    }
  }
  return `${text}${text}`;
}

const lookAlikes: Readonly<Record<string, string>> = {
  a: "а",
  e: "е",
  o: "о",
  p: "р",
  c: "с",
  х: "x",
  о: "o",
  е: "e",
  а: "a",
  с: "c",
};

/** The text with one letter of another script that looks the same; undefined where no letter has such a double. */
export function withLookAlike(text: string): string | undefined {
  const characters = [...text];
  const at = characters.findIndex((character) => character in lookAlikes);
  const double = lookAlikes[characters[at] ?? ""];
  if (double === undefined) return undefined;
  characters[at] = double;
  return characters.join("");
}

const months: readonly string[] =
  "January February March April May June July August September October November December".split(" ");
const inGerman: Readonly<Record<string, string>> = {
  January: "Januar",
  February: "Februar",
  March: "März",
  May: "Mai",
  June: "Juni",
  July: "Juli",
  October: "Oktober",
  December: "Dezember",
  Monday: "Montag",
  Tuesday: "Dienstag",
  Wednesday: "Mittwoch",
  Thursday: "Donnerstag",
  Friday: "Freitag",
  Saturday: "Samstag",
  Sunday: "Sonntag",
  on: "am",
  of: "von",
  the: "der",
  said: "sagte",
  asked: "fragte",
  told: "erzählte",
  yesterday: "gestern",
  President: "Präsident",
  Chancellor: "Kanzlerin",
};

/** The words in another language, as a coder writes them who thinks in it. */
export function translated(text: string): string {
  const german = text.replaceAll(/\p{L}+/gu, (word) => inGerman[word] ?? word);
  return german === text ? "auf Deutsch gesagt" : german;
}

/** A day as it is printed: "4 March 2031". */
export function asPrinted(date: string): string | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)/.exec(date);
  return found ? `${Number(found[3])} ${months[Number(found[2]) - 1]} ${found[1]}` : undefined;
}

const DAY = /\d{4}-\d\d-\d\d/;

/** The date with its first day moved by so many days; undefined where it has no day. */
export function movedByDays(date: string, days: number): string | undefined {
  if (!DAY.test(date)) return undefined;
  return date.replace(DAY, (day) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10));
}

/** The date with its first year moved by one. */
export function movedByYears(date: string, years: number): string | undefined {
  if (!/\d{4}/.test(date)) return undefined;
  return date.replace(/\d{4}/, (year) => String(Number(year) + years));
}

/** The date with day and month the other way round; undefined where that gives no date, or the same. */
export function dayForMonth(date: string): string | undefined {
  const found = /(\d{4})-(\d\d)-(\d\d)/.exec(date);
  if (!found || found[2] === found[3] || Number(found[3]) > 12) return undefined;
  return date.replace(found[0], `${found[1]}-${found[3]}-${found[2]}`);
}
