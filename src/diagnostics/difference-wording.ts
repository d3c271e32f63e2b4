import { nameOfCharacter, nameWithScript } from "../text/character-names.ts";
import type { WordDifference } from "../text/text-differences.ts";
import { showValue } from "./wording.ts";

/** How many differences a message lists. */
const MOST_SHOWN = 3;

/**
 * In what words differ from those of a text, as messages go on after naming them: `has "begged" where the text has "urged"
 * after "She"`. Characters that look alike or cannot be seen are named.
 */
export function showDifferences(differences: readonly WordDifference[], other = "the text"): string {
  const shown = differences.slice(0, MOST_SHOWN).map((each) => showDifference(each, other));
  const more = differences.length - shown.length;
  if (more > 0) shown.push(more === 1 ? "differs in one more place" : `differs in ${more} more places`);
  if (shown.length < 2) return shown.join("");
  return `${shown.slice(0, -1).join(", ")}, and ${shown.at(-1)}`;
}

function showDifference(difference: WordDifference, other: string): string {
  const { kind, quoted, printed } = difference;
  const show =
    kind === "words" || kind === "case"
      ? showWords
      : (text: string) => nameCharacters(text, kind === "look-alikes" ? nameWithScript : nameOfCharacter);
  const where = placeOf(difference);
  if (printed === "") return `has ${show(quoted)}${where}, which ${other} does not have`;
  if (quoted === "") return `lacks ${show(printed)}${where}`;
  const [one, two] = [show(quoted), show(printed)];
  // "a straight apostrophe (') where the text has a curly one (’)"
  const [, noun] = /^an? \w+ (quotation mark|apostrophe) \(/.exec(one) ?? [];
  return `has ${one} where ${other} has ${noun === undefined ? two : two.replace(noun, "one")}${where}`;
}

/** Words that are missing or too many have a blank beside them, which says nothing. */
function showWords(text: string): string {
  return showValue(text.trim() || text);
}

function placeOf({ kind, quoted, printed, word, after, atEnd }: WordDifference): string {
  if (word !== undefined) return ` in ${showValue(word)}`;
  // Of a single word, no place needs to be said.
  if (after === undefined) return atEnd && (kind === "words" || kind === "case") ? "" : " at the beginning";
  // Where a word is replaced at the end, the word before it shows the place best.
  if (atEnd && (quoted === "" || printed === "")) return " at the end";
  return ` after ${showValue(after)}`;
}

/** Marks that everybody knows by their names and can tell from each other. */
const marks: Readonly<Record<string, string>> = {
  "\n": "a line break",
  '"': 'a straight quotation mark (")',
  "\u201c": "a curly quotation mark (\u201c)",
  "\u201d": "a curly quotation mark (\u201d)",
  "\u201e": "a low quotation mark (\u201e)",
  "\u2018": "a curly quotation mark (\u2018)",
  "\u2019": "a curly apostrophe (\u2019)",
  "'": "a straight apostrophe (')",
  "-": "a hyphen (-)",
  "\u2013": "an en dash (\u2013)",
  "\u2014": "an em dash (\u2014)",
  "\u2026": "an ellipsis (\u2026)",
  "...": "three dots (...)",
};

/** Common marks by their names; other characters with their code points; blanks and what cannot be seen by name alone. */
function nameCharacters(text: string, nameOf: (character: string) => string): string {
  if (text === " ") return "a space";
  if (/^ +$/.test(text)) return `${text.length} spaces`;
  const mark = Object.hasOwn(marks, text) ? marks[text] : undefined;
  if (mark !== undefined) return mark;
  const characters = [...text];
  if (characters.length > 4) return showValue(text);
  const names = characters.map(nameOf).join(", ");
  return /^(?:\s|\p{Default_Ignorable_Code_Point})+$/u.test(text) ? names : `${showValue(text)} (${names})`;
}
