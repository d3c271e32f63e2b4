import type { Entity, ReadableDataset } from "../../dataset/readable-dataset.ts";
import { printedLengths } from "../../text/printed-lengths.ts";
import type { PrintedLength, TimeUnit } from "../../text/printed-lengths.ts";
import type { Rule, RuleDoc } from "../rule.ts";

interface Mismatch {
  /** The printed words that give the length. */
  readonly words: string;
  /** The field that has the value. */
  readonly key: "length" | "gap";
  /** The value, an ISO 8601 duration. */
  readonly value: string;
  /** The value in words: "36 minutes". */
  readonly meaning: string;
}

export const lengthMismatchDoc: RuleDoc = {
  reason:
    "If the words give a length of time in figures, the value must have the same figures. If it does not, one of them was misread or mistyped.",
  example: {
    given: [
      {
        at: "/sources/0/text",
        value:
          "Chancellor Ilse Varn spoke by telephone with President Odo Brask on 4 March. She urged him to reopen the Lenne bridge. They spoke for 35 minutes.",
      },
    ],
    at: "/calls/0/circumstances",
    wrong: [
      {
        kind: "duration",
        length: "PT25M",
        account: "readout-account",
        evidence: [{ exact: "They spoke for 35 minutes.", start: 119, end: 145 }],
      },
    ],
  },
};

export const lengthMismatch: Rule<Mismatch> = {
  code: "date/length-mismatch",
  severity: "warning",
  message: ({ words, key, value, meaning }) =>
    `The words say "${words}", but "${key}" is ${value} (${meaning}).`,
  hint: ({ key }) => `Correct "${key}", or keep in the evidence only the words that say how long it was.`,
  check(dataset, report) {
    for (const circumstance of dataset.all("Circumstance")) {
      const { value } = circumstance;
      const key = value.kind === "duration" ? "length" : "gap";
      const length =
        value.kind === "duration" ? value.length : value.kind === "previous-contact" ? value.gap : undefined;
      if (length === undefined) continue;
      const printed = lengthsIn(dataset, circumstance);
      if (printed.length === 0) continue;
      const counted = countsOf(length);
      const wrong = printed.find(({ unit }) => !isAmong(printed, unit, counted[unit]));
      if (wrong)
        report([...circumstance.path, key], {
          words: wrong.words,
          key,
          value: length,
          meaning: inWords(length),
        });
    }
  },
};

/** What the evidence prints in figures. */
function lengthsIn(dataset: ReadableDataset, circumstance: Entity<"Circumstance">): PrintedLength[] {
  const words = dataset
    .partsOf(circumstance, "Evidence")
    .flatMap(({ value: { exact } }) => (exact === undefined ? [] : [exact]));
  if (!words.some((each) => /\p{Nd}/u.test(each))) return [];
  const source = dataset.get("Account", circumstance.value.account)?.value.source;
  const language = source === undefined ? undefined : dataset.get("Source", source)?.value.language;
  return language === undefined ? [] : words.flatMap((each) => printedLengths(each, language));
}

/** Whether one of the figures printed with a unit, or all of them together, is what the value counts in that unit. */
function isAmong(printed: readonly PrintedLength[], unit: TimeUnit, counts: readonly number[]): boolean {
  const numbers = printed.filter((each) => each.unit === unit).map(({ number }) => number);
  const sum = numbers.reduce((total, number) => total + number, 0);
  return [...numbers, sum].some((number) => counts.includes(number));
}

/** What may be printed with each unit for a length: of 80 minutes "80 minutes", or "20 minutes" after the words for an hour. */
function countsOf(length: string): Readonly<Record<TimeUnit, readonly number[]>> {
  const { years, months, weeks, days, hours, minutes, seconds } = partsOf(length);
  const total = (hours * 60 + minutes) * 60 + seconds;
  return {
    year: [years, Math.floor((years * 12 + months) / 12)],
    month: [months, years * 12 + months, (years * 12 + months) % 12],
    week: [weeks, days / 7],
    day: [days, weeks * 7, days % 7],
    hour: [hours, total / 3600, Math.floor(total / 3600)],
    minute: [minutes, total / 60, Math.floor(total / 60) % 60, Math.floor(total / 60)],
    second: [seconds, total, total % 60],
  };
}

function partsOf(length: string) {
  const [date = "", time = ""] = length.slice(1).split("T");
  const of = (part: string, letter: string) => Number(new RegExp(`([0-9]+)${letter}`).exec(part)?.[1] ?? 0);
  return {
    years: of(date, "Y"),
    months: of(date, "M"),
    weeks: of(date, "W"),
    days: of(date, "D"),
    hours: of(time, "H"),
    minutes: of(time, "M"),
    seconds: of(time, "S"),
  };
}

function inWords(length: string): string {
  return Object.entries(partsOf(length))
    .filter(([, number]) => number > 0)
    .map(([unit, number]) => `${number} ${number === 1 ? unit.slice(0, -1) : unit}`)
    .join(" ");
}
