import { isSupported } from "./is-supported.ts";

/** Units of time, as `Intl` names them. */
export type TimeUnit = "year" | "month" | "week" | "day" | "hour" | "minute" | "second";

/** A length of time that a text prints in figures, such as "35 minutes". */
export interface PrintedLength {
  readonly number: number;
  readonly unit: TimeUnit;
  /** The words, as they are printed. */
  readonly words: string;
}

const units: readonly TimeUnit[] = ["year", "month", "week", "day", "hour", "minute", "second"];
const otherDigit = /(?![0-9])\p{Nd}/gu;
/** Scripts that put no blank between words, so that a letter may follow a unit. */
const withoutBlanks =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]$/u;

/**
 * The lengths of time that a text prints in figures with the word of its language for the unit. None where the text has
 * fractions or times of day, which say lengths in ways of their own, and none for a language that the platform does not know.
 */
export function printedLengths(text: string, language: string): PrintedLength[] {
  const plain = inAsciiDigits(text).replaceAll(/\s+/g, " ");
  if (!/[0-9]/.test(plain) || /[½¼¾]|[0-9][.,:/][0-9]/.test(plain) || !isKnown(language)) return [];
  const found: PrintedLength[] = [];
  for (const { 0: figures, index } of plain.matchAll(/(?<![0-9])[0-9]{1,4}(?![0-9])/g)) {
    const length = lengthsOf(Number(figures), language).find((each) => standsAt(plain, each, figures, index));
    if (length) found.push({ number: Number(figures), unit: length.unit, words: length.words });
  }
  return found;
}

function inAsciiDigits(text: string): string {
  return text.replaceAll(otherDigit, (each) => String(valueOfDigit(each)));
}

/** The digits of every script stand in rows of ten, from 0 to 9. */
function valueOfDigit(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value++;
  return value;
}

/** Words for a length of time. */
interface LengthWords {
  readonly unit: TimeUnit;
  readonly words: string;
  /** The words in small letters. */
  readonly folded: string;
  /** Whether a letter may follow them, in a script without blanks. */
  readonly mayBeFollowed: boolean;
}

/** How many lengths are kept with their words: making those takes longer than all else here, and lengths repeat. */
const KEPT = 1000;
const kept = new Map<string, readonly LengthWords[]>();

/** "35 minutes", "35 min", "35-minute", and the same for each other unit. */
function lengthsOf(number: number, language: string): readonly LengthWords[] {
  const key = `${number} ${language}`;
  let lengths = kept.get(key);
  if (lengths) return lengths;
  if (kept.size >= KEPT) kept.clear();
  lengths = units.flatMap((unit) =>
    makeWords(number, unit, language)
      .filter((words) => /\p{L}/u.test(words))
      .map((words) => {
        return { unit, words, folded: words.toLowerCase(), mayBeFollowed: withoutBlanks.test(words) };
      }),
  );
  kept.set(key, lengths);
  return lengths;
}

function makeWords(number: number, unit: TimeUnit, language: string): string[] {
  const written = (["long", "short"] as const).map((unitDisplay) => {
    const format = formatOf(language, unit, unitDisplay);
    return [format.format(number), format.format(1)] as const;
  });
  return written.flatMap(([many, one]) => {
    const words = many.replaceAll(/\s+/g, " ");
    return [words, words.replace(" ", ""), `${number}-${one.replaceAll(/[0-9]|\s/g, "")}`];
  });
}

function standsAt(
  text: string,
  { words, folded, mayBeFollowed }: LengthWords,
  figures: string,
  index: number,
): boolean {
  const before = words.indexOf(figures);
  if (before < 0) return false;
  const start = index - before;
  const end = start + words.length;
  if (text.slice(Math.max(start, 0), end).toLowerCase() !== folded) return false;
  return mayBeFollowed || !/^\p{L}/u.test(text.slice(end, end + 2));
}

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(language: string, unit: TimeUnit, unitDisplay: "long" | "short"): Intl.NumberFormat {
  const key = `${language} ${unit} ${unitDisplay}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(language, {
      style: "unit",
      unit,
      unitDisplay,
      numberingSystem: "latn",
      useGrouping: false,
    });
    formats.set(key, format);
  }
  return format;
}

/** Whether the platform knows each language: asking it takes longer than all else here. */
const known = new Map<string, boolean>();

function isKnown(language: string): boolean {
  let isOne = known.get(language);
  if (isOne === undefined) {
    if (known.size >= KEPT) known.clear();
    known.set(language, (isOne = isSupported(Intl.NumberFormat, language)));
  }
  return isOne;
}
