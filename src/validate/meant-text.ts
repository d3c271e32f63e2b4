import { refusalOfString } from "../plan/plan.ts";
import type { StringPlan } from "../plan/plan.ts";
import { isWellFormed } from "../text/code-points.ts";
import { meantCountry, meantLanguage } from "../text/meant-code.ts";

/** What somebody means who wrote something else. */
export interface Meant {
  /** In the right form: one text, or several where it cannot be known which is meant. */
  readonly texts: readonly string[];
  /** Whether nothing else can be meant. */
  readonly isSure: boolean;
}

interface Guess {
  readonly text: string;
  readonly isSure: boolean;
}

/** Nobody writes a longer value by hand, and looking for what is meant takes time. */
const LONGEST = 2000;

/**
 * What is meant by a text that a plan refuses: the same in the form that is asked for. It is always something that the plan
 * accepts; undefined where nothing is near.
 */
export function meantText(plan: StringPlan, written: string): Meant | undefined {
  if (written.length > LONGEST || !isWellFormed(written)) return undefined;
  const fitting = guesses(plan.form, written.trim()).filter(
    ({ text }) => text !== written && refusalOfString(plan, text) === undefined,
  );
  const sure = fitting.find(({ isSure }) => isSure);
  if (sure) return { texts: [sure.text], isSure: true };
  const texts = [...new Set(fitting.map(({ text }) => text))];
  return texts.length === 0 ? undefined : { texts, isSure: false };
}

function guesses(form: string, written: string): Guess[] {
  const sure = (text: string | undefined): Guess[] => (text === undefined ? [] : [{ text, isSure: true }]);
  const unsure = (text: string | undefined): Guess[] => (text === undefined ? [] : [{ text, isSure: false }]);
  switch (form) {
    case "WebAddress":
      return addresses(written);
    case "Uri":
      return [...sure(encoded(written)), ...addresses(written)];
    case "Edtf":
      return dates(written);
    case "ClockTime":
      return sure(clockTime(written));
    case "IsoDuration":
      return sure(period(written, "PT"));
    case "IsoPeriod":
      return sure(period(written, "P"));
    case "Sha256":
      return sure(written.toLowerCase().replace(/^sha-?256[:=-]/, ""));
    case "LanguageTag":
      return unsure(meantLanguage(written)?.code);
    case "IdentifiersIso3166":
      return unsure(meantCountry(written)?.code);
    case "IdentifiersWikidata":
      return sure(/(?:^|[/:])(Q[1-9][0-9]*)(?:$|[?#])/i.exec(written)?.[1]?.toUpperCase());
    case "Id":
      return unsure(asId(written));
    default:
      return [];
  }
}

/** Addresses as browsers show them, as texts and messages print them, and without their scheme. */
function addresses(written: string): Guess[] {
  const [inside] = /https?:\/\/[^\s<>()[\]"]+(?=[)>\]]*$)/.exec(written) ?? [];
  const bare = /^[<[(]/.test(written) ? (inside ?? written) : written;
  const scheme = /^https?:/i.test(bare);
  const isFile = /^[^/]*\.(?:html?|pdf|txt|json|docx?)$/i.test(bare);
  const host =
    !isFile && /^(?:\/\/)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?::[0-9]+)?(?:[/?#]|$)/u.test(bare);
  if (!scheme && !host) return [];
  try {
    const { href } = new URL(scheme ? bare : `https://${bare.replace(/^\/\//, "")}`);
    return [{ text: encoded(href, /[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]/gu), isSure: scheme }];
  } catch {
    return [];
  }
}

/** A URI in which what may not stand there is written as its bytes. */
function encoded(uri: string, other = /[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%[\]]/gu): string {
  return uri
    .replaceAll(/%(?![0-9A-Fa-f]{2})/g, "%25")
    .replaceAll(other, (character) => encodeURIComponent(character));
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Dates as other programs, other countries and people write them. */
function dates(written: string): Guess[] {
  const date = (year: string, month: string, day: string, isSure: boolean): Guess => ({
    text: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
    isSure,
  });
  const yearFirst =
    /^([0-9]{4})(?:([-/.])([0-9]{1,2})\2([0-9]{1,2})\.?|([0-9]{2})([0-9]{2})|年([0-9]{1,2})月([0-9]{1,2})日)(?:[T ]+(.+))?$/.exec(
      written,
    );
  if (yearFirst) {
    const [, year = "", , month, day, month2, day2, month3, day3, clock] = yearFirst;
    const { text } = date(year, month ?? month2 ?? month3 ?? "", day ?? day2 ?? day3 ?? "", true);
    if (clock === undefined) return [{ text, isSure: true }];
    const [, time, offset = ""] =
      /^([0-9:.,]+?)(?:[.,][0-9]+)?\s*(Z|UTC|GMT|[+-][0-9]{2}:?[0-9]{2})?$/i.exec(clock) ?? [];
    const zone = /^(?:z|utc|gmt)$/i.test(offset) ? "Z" : offset.replace(/^(...)([0-9]{2})$/, "$1:$2");
    if (time !== undefined) return [{ text: `${text}T${clockTime(time) ?? time}${zone}`, isSure: true }];
  }
  const yearMonth = /^([0-9]{4})[-/.]([0-9]{1,2})$/.exec(written);
  if (yearMonth) {
    const [, year = "", month = ""] = yearMonth;
    return [{ text: `${year}-${month.padStart(2, "0")}`, isSure: true }];
  }
  const yearLast = /^([0-9]{1,2})([-/.])\s?([0-9]{1,2})\2\s?([0-9]{4})$/.exec(written);
  if (yearLast) {
    const [, first = "", sign, second = "", year = ""] = yearLast;
    if (Number(second) > 12) return [date(year, first, second, true)];
    // With points, the day stands first. With other signs, it depends on the country.
    const isSure = Number(first) > 12 || sign === "." || first === second;
    return [date(year, second, first, isSure), date(year, first, second, isSure)];
  }
  const named =
    /^(?:[A-Za-z]+,? )?([0-9]{1,2})(?:st|nd|rd|th)?\.? ([A-Za-z]{3,9})\.?,? ([0-9]{4})$/.exec(written) ??
    /^(?:[A-Za-z]+,? )?([A-Za-z]{3,9})\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})$/.exec(written);
  if (named) {
    const [, one = "", two = "", year = ""] = named;
    const [day, name] = /^[0-9]/.test(one) ? [one, two] : [two, one];
    const month = MONTHS.indexOf(name.toLowerCase().slice(0, 3)) + 1;
    return month === 0 ? [] : [date(year, String(month), day, true)];
  }
  // An interval with blanks or a dash.
  return [{ text: written.replaceAll(/\s*(?:\/|–|—|\bto\b)\s*/g, "/").replaceAll(/\s+/g, ""), isSure: true }];
}

/** A time of day as "17:15" or "17:15:30": from "5:15 pm", "9:30", "17.15", "17h15", "1715" and "17:15 Uhr". */
function clockTime(written: string): string | undefined {
  const [, hours, minutes = "00", seconds, half] =
    /^([0-9]{1,2})(?:[:.h]?([0-9]{2}))?(?:[:.]([0-9]{2}))?\s*(am|pm|a\.m\.|p\.m\.|uhr|h|hrs|hours)?$/i.exec(
      written,
    ) ?? [];
  if (hours === undefined || (half === undefined && !/[0-9]{2}$/.test(written.slice(1)))) return undefined;
  const isHalf = /^[ap]/i.test(half ?? "");
  if (isHalf && (Number(hours) > 12 || hours === "0")) return undefined;
  const hour = isHalf ? (Number(hours) % 12) + (/^p/i.test(half ?? "") ? 12 : 0) : Number(hours);
  return [String(hour).padStart(2, "0"), minutes, ...(seconds === undefined ? [] : [seconds])].join(":");
}

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^y(?:ears?|rs?)?$/, "Y"],
  [/^mon(?:ths?)?$/, "M"],
  [/^w(?:eeks?)?$/, "W"],
  [/^d(?:ays?)?$/, "D"],
  [/^h(?:ours?|rs?)?$/, "H"],
  [/^m(?:in(?:ute)?s?)?$/, "M"],
  [/^s(?:ec(?:ond)?s?)?$/, "S"],
];

/** "17 minutes and 6 seconds", "1h30m", "1:30:00" and "pt17m" as ISO 8601 writes them. */
function period(written: string, begin: "P" | "PT"): string | undefined {
  if (/^pt?[0-9a-z]+$/i.test(written)) return written.toUpperCase();
  const clock = /^([0-9]{1,2}):([0-9]{2}):([0-9]{2})$/.exec(written);
  if (clock) {
    const parts = clock
      .slice(1)
      .map((number, at) => (Number(number) > 0 ? `${Number(number)}${"HMS"[at]}` : ""));
    return `PT${parts.join("")}`;
  }
  const parts = [...written.toLowerCase().matchAll(/([0-9]{1,4})\s*-?\s*([a-z]+)\.?/g)];
  const rest = written.toLowerCase().replaceAll(/([0-9]{1,4})\s*-?\s*([a-z]+)\.?|,|\band\b|\s/g, "");
  if (parts.length === 0 || rest !== "") return undefined;
  const units = parts.map(([, number = "", word = ""]) => {
    const at = UNITS.findIndex(([name]) => name.test(word));
    return at < 0 ? undefined : { at, text: `${Number(number)}${UNITS[at]?.[1]}` };
  });
  if (units.some((unit) => unit === undefined)) return undefined;
  const [days, clocks] = [
    units.filter((unit) => unit && unit.at < 4),
    units.filter((unit) => unit && unit.at >= 4),
  ];
  const write = (list: typeof units) => list.map((unit) => unit?.text).join("");
  if (begin === "PT") return days.length === 0 ? `PT${write(clocks)}` : undefined;
  return `P${write(days)}${clocks.length === 0 ? "" : `T${write(clocks)}`}`;
}

/** A name as an id, where its letters can be those of ids. */
function asId(name: string): string | undefined {
  const plain = name
    .normalize("NFKD")
    .replaceAll(/\p{Mn}/gu, "")
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase();
  // Who writes another script, or a word with ß, chooses the letters.
  if (/[^\u0000-\u007f]/.test(plain)) return undefined;
  return plain
    .replaceAll("'", "")
    .match(/[a-z0-9]+/g)
    ?.join("-");
}
