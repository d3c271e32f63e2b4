import { refusalOfString } from "../plan/plan.ts";
import type { Cell, Column } from "./table.ts";

/**
 * A cell as text. Free text that a spreadsheet would run, or that a program would read as something else, is guarded: the cell
 * begins with a backslash, and in the rest a backslash says that the next character is meant as it is, or is `\uXXXX`.
 * Ids and codes are words, numbers are numbers, and a list begins with a bracket: they need no guard.
 */
export function textOfCell(cell: Cell, column: Column): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  if (typeof cell !== "string") return escapeFormulas(JSON.stringify(cell), asUnicode);
  return mayNeedGuard(column) ? guard(cell, takesAnyWords(column)) : cell;
}

/** Whether a column holds text that may have to be guarded: no ids and no codes. */
export function mayNeedGuard({ type, plan }: Column): boolean {
  return (
    type === "string" && plan?.type === "string" && plan.identity === undefined && plan.targets === undefined
  );
}

/** Whether a column holds any words, and not only those of a form, such as a date. */
function takesAnyWords({ plan }: Column): boolean {
  return plan?.type === "string" && refusalOfString(plan, "Any words, 1") === undefined;
}

/** With what a formula begins, in Japanese spreadsheets too. */
const FORMULA = "=+\\-@＝＋－＠";
const BEGINS = new RegExp(`^[\\s\\\\${FORMULA}]|^["']+[${FORMULA}]|\\s$|^$`);
/** Where a spreadsheet that takes other separators than ours would see the beginning of a cell. */
const AFTER_SEPARATOR = new RegExp(`([;\\t\\n]["\\s]*)([${FORMULA}]?)`, "g");
/** What spreadsheets and readers of CSV change or cannot take: all that controls but tabs and line feeds, and half characters. */
const ODD = /[\0-\x08\x0b-\x1f\x7f]|\p{Cs}/gu;
/** What programs take for a missing value or a truth value, in any of their spellings. */
const OTHER_WORD = /^(?:#?n\/?a(?: n\/a)?|<na>|null|none|nil|-?nan|true|false|-?1\.#(?:ind|qnan))$/i;
const NUMBER = /^[0-9][0-9.,]*(?:e[+-]?[0-9]+)?%?$/i;

/**
 * Whether a text looks like a date or a time that would be written otherwise. Days in fields for dates stay as they are, for
 * programs to read: what comes back in another form is refused there. A time would come back with seconds that nobody wrote.
 */
function changesAsDate(text: string, isFree: boolean): boolean {
  return isFree ? LIKE_DATE.test(text) && !PLAIN_NUMBER.test(text) : CLOCK.test(text);
}

const CLOCK = /^\d[^:]*:/;
const PLAIN_NUMBER = /^\d+$/;
/** A short text with a digit and few words: a date to some spreadsheet in some language, which would write it otherwise. */
const LIKE_DATE = /^(?=.{1,40}$)(?=.*\p{Nd})[^\p{L}]*(?:\p{L}+[^\p{L}]*){0,3}$/u;

function guard(text: string, isFree: boolean): string {
  const isSafe =
    !BEGINS.test(text) &&
    escapeFormulas(text, asUnicode) === text &&
    text.search(ODD) < 0 &&
    !isMistakenWord(text) &&
    !changesAsNumber(text) &&
    !changesAsDate(text, isFree);
  if (isSafe) return text;
  const body = text.replaceAll("\\", "\\\\").replaceAll(ODD, asUnicode);
  return `\\${escapeFormulas(body, (sign) => `\\${sign}`).replace(/\s$/, asUnicode)}`;
}

/** Whether programs that read a table take a text for a missing value or a truth value. */
export function isMistakenWord(text: string): boolean {
  return OTHER_WORD.test(text);
}

/** Whether a text looks like a number that would be written otherwise: 1.0 as 1, 007 as 7. */
function changesAsNumber(text: string): boolean {
  return NUMBER.test(text) && (text.length > 15 || String(Number(text)) !== text);
}

/** A whole run of spaces is taken at once: a text of a million line ends takes no longer than another. */
function escapeFormulas(text: string, escape: (sign: string) => string): string {
  return text.replaceAll(AFTER_SEPARATOR, (_, before: string, sign: string) => {
    return before + (sign === "" ? "" : escape(sign));
  });
}

function asUnicode(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** The text that a cell of free text stands for. */
export function unguarded(cell: string): string {
  if (!cell.startsWith("\\")) return cell;
  return cell
    .slice(1)
    .replaceAll(/\\(?:u([0-9a-f]{4})|(.)|$)/gis, (_, code: string | undefined, other: string | undefined) =>
      code === undefined ? (other ?? "") : String.fromCharCode(parseInt(code, 16)),
    );
}
