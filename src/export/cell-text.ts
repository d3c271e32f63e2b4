import type { Cell, Column } from "./table.ts";

/**
 * A cell as text. Free text that a spreadsheet would run, or that a program would read as something else, is guarded: the cell
 * begins with a backslash, and in the rest a backslash says that the next character is meant as it is, or is `\uXXXX`.
 * Ids and codes are words, numbers are numbers, and a list begins with a bracket: they need no guard.
 */
export function textOfCell(cell: Cell, column: Column): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  if (typeof cell !== "string") return JSON.stringify(cell).replaceAll(AFTER_SEPARATOR, escapeLast);
  return isFree(column) ? guard(cell) : cell;
}

/** Whether a column holds text in which anything can be. */
export function isFree({ type, plan }: Column): boolean {
  return (
    type === "string" && plan?.type === "string" && plan.identity === undefined && plan.targets === undefined
  );
}

/** With what a formula begins, in Japanese spreadsheets too. */
const FORMULA = "=+\\-@＝＋－＠";
const BEGINS = new RegExp(`^[\\s\\\\${FORMULA}]|^["']+[${FORMULA}]|\\s$|^$`);
/** Where a spreadsheet that takes other separators than ours would see the beginning of a cell. */
const AFTER_SEPARATOR = new RegExp(`[;\\t\\n]["\\s]*[${FORMULA}]`, "g");
/** What spreadsheets and readers of CSV change or cannot take: all that controls but tabs and line feeds, and half characters. */
const ODD = /[\0-\x08\x0b-\x1f\x7f]|\p{Cs}/gu;
/** What programs take for a missing value or a truth value, in any of their spellings. */
const OTHER_WORD = /^(?:#?n\/?a(?: n\/a)?|<na>|null|none|nil|-?nan|true|false|-?1\.#(?:ind|qnan))$/i;
const NUMBER = /^[0-9][0-9.,]*(?:e[+-]?[0-9]+)?%?$/i;

function guard(text: string): string {
  const isSafe =
    !BEGINS.test(text) &&
    text.search(AFTER_SEPARATOR) < 0 &&
    text.search(ODD) < 0 &&
    !isMistakenWord(text) &&
    !changesAsNumber(text);
  if (isSafe) return text;
  return `\\${text
    .replaceAll("\\", "\\\\")
    .replaceAll(ODD, escapeLast)
    .replaceAll(AFTER_SEPARATOR, (found) => `${found.slice(0, -1)}\\${found.slice(-1)}`)
    .replace(/\s$/, escapeLast)}`;
}

/** Whether programs that read a table take a text for a missing value or a truth value. */
export function isMistakenWord(text: string): boolean {
  return OTHER_WORD.test(text);
}

/** Whether a text looks like a number that would be written otherwise: 1.0 as 1, 007 as 7. */
function changesAsNumber(text: string): boolean {
  return NUMBER.test(text) && (text.length > 15 || String(Number(text)) !== text);
}

function escapeLast(found: string): string {
  const code = found.charCodeAt(found.length - 1).toString(16);
  return `${found.slice(0, -1)}\\u${code.padStart(4, "0")}`;
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
