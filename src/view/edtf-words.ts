import { codeWords } from "./code-words.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const doubts: Readonly<Record<string, string>> = { "?": "perhaps ", "~": "about ", "%": "perhaps about " };

/**
 * A date in EDTF as people write it: "15 November 2024", "June 2024", "31 May 2031 or earlier". The code of a day of the week
 * goes with the date, where one is printed.
 */
export function edtfWords(edtf: string, weekday?: string): string {
  const words = withoutWeekday(edtf);
  if (weekday === undefined) return words;
  const name = codeWords("weekday", weekday);
  return isDay(edtf) ? `${name}, ${words}` : `${words}, a ${name}`;
}

/** A date with the word that puts it into a sentence: "on 15 November 2024", "in June 2024". */
export function edtfInSentence(edtf: string, weekday?: string): string {
  const words = edtfWords(edtf, weekday);
  if (isDay(edtf)) return `on ${words}`;
  if (/^[0-9]{4}(-[0-9]{2})?$/.test(edtf)) return `in ${words}`;
  return words.startsWith("from ") || words.startsWith("until ") ? words : `at this time: ${words}`;
}

/** Whether it is one day of the calendar, without doubt; the year may not be known. */
function isDay(edtf: string): boolean {
  return /^([0-9]{4}|XXXX)-[0-9]{2}-[0-9]{2}(T[^/]*)?$/.test(edtf);
}

function withoutWeekday(edtf: string): string {
  const [first = "", last] = edtf.split("/");
  if (last === undefined) return oneDate(first);
  if (first === "..") return `${oneDate(last)} or earlier`;
  if (last === "..") return `${oneDate(first)} or later`;
  if (first === "") return `until ${oneDate(last)}, from a beginning that is not known`;
  if (last === "") return `from ${oneDate(first)}, to an end that is not known`;
  return `from ${oneDate(first)} to ${oneDate(last)}`;
}

function oneDate(date: string): string {
  const [day = "", clock] = date.split("T");
  if (clock !== undefined) return `${calendarDay(day)}, ${clockWords(clock)}`;
  const doubt = doubts[day.slice(-1)] ?? "";
  return `${doubt}${calendarDay(doubt === "" ? day : day.slice(0, -1))}`;
}

/** A time of day with its offset: "16:40 (UTC+02:00)". */
function clockWords(clock: string): string {
  const [, time = clock, offset] = /^([0-9:]+?)(Z|[+-][0-9]{2}:[0-9]{2})?$/.exec(clock) ?? [];
  if (offset === undefined) return time;
  return `${time} (UTC${offset === "Z" ? "" : offset})`;
}

/** A year, month or day; digits that are not known stay `X`, and what is not known at all is said so. */
function calendarDay(date: string): string {
  if (date === "XXXX") return "an unknown date";
  const [year = "", month, day] = date.split("-");
  const unknown = [
    day !== undefined && /^X+$/.test(day) ? "day" : undefined,
    month !== undefined && /^X+$/.test(month) ? "month" : undefined,
    /^X+$/.test(year) ? "year" : undefined,
  ].filter((part) => part !== undefined);
  const known = [
    day === undefined || unknown.includes("day") ? undefined : day.replace(/^0/, ""),
    month === undefined || unknown.includes("month") ? undefined : monthWords(month, day),
    unknown.includes("year") ? undefined : year,
  ].filter((part) => part !== undefined);
  if (known.length === 0) return unknown.length === 1 ? "an unknown year" : "an unknown date";
  const missing = unknown.length === 0 ? [] : [`the ${unknown.join(" and the ")} not known`];
  const digits = known.some((part) => part.includes("X")) ? ["X for a digit not known"] : [];
  return [known.join(" "), ...missing, ...digits].filter((part) => part !== "").join(", ");
}

function monthWords(month: string, day: string | undefined): string {
  const name = months[Number(month) - 1];
  if (name !== undefined) return name;
  return day === undefined ? `month ${month}` : `of month ${month}`;
}
