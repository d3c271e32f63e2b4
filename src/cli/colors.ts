import { isTerminal } from "./standard-output.ts";

const { FORCE_COLOR, NO_COLOR, TERM } = process.env;

/** Whether standard output has colours: on a terminal that can show them, or where FORCE_COLOR asks for them; not where NO_COLOR is set. */
export const hasColors =
  !NO_COLOR &&
  (FORCE_COLOR === undefined
    ? TERM !== "dumb" && isTerminal()
    : FORCE_COLOR !== "0" && FORCE_COLOR !== "false");

/** Puts the codes of ECMA-48 around a text. Libraries for colours ask Node for its streams, which takes milliseconds. */
function painter(on: number, off: number): (text: string) => string {
  return hasColors ? (text) => `\u001b[${on}m${text}\u001b[${off}m` : (text) => text;
}

/** Colours for standard output, where it has any. */
export const colors = {
  bold: painter(1, 22),
  dim: painter(2, 22),
  red: painter(31, 39),
  green: painter(32, 39),
  yellow: painter(33, 39),
  cyan: painter(36, 39),
};
