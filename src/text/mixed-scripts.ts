/** A letter that looks like one of the alphabet of the word around it, and is none. */
export interface OddLetter {
  /** The word. */
  readonly word: string;
  /** The letter from another alphabet. */
  readonly letter: string;
  /** The alphabet of that letter. */
  readonly script: Script;
  /** The alphabet of the rest of the word. */
  readonly among: Script;
  /** The letter of that alphabet that looks the same. */
  readonly double: string;
}

export type Script = "Latin" | "Cyrillic" | "Greek";

const letterOf: Readonly<Record<Script, RegExp>> = {
  Latin: /\p{Script=Latin}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Greek: /\p{Script=Greek}/u,
};
const scripts = Object.keys(letterOf) as readonly Script[];

/** Letters that nobody can tell apart in print, in the same places of the three lines; a blank where a script has none. */
const doubles: Readonly<Record<Script, string>> = {
  Latin: "aceopxyisjhABCEHIJKMOPSTXYoABEZHIKMNOPTXYv",
  Cyrillic: "асеорхуіѕјһАВСЕНІЈКМОРЅТХУ                ",
  Greek: "                          οΑΒΕΖΗΙΚΜΝΟΡΤΧΥν",
};

const OTHERS = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Whether a text has letters of more than one of the alphabets. */
export function hasTwoScripts(text: string): boolean {
  return OTHERS.test(text) && scripts.filter((script) => letterOf[script].test(text)).length > 1;
}

/**
 * The first letter that was written with the wrong keyboard: in a word of one alphabet a letter of another that looks the
 * same. Words whose letters of the other alphabet are not all of that kind are meant so: "SMS-ка", "μm".
 */
export function oddLetterIn(text: string): OddLetter | undefined {
  if (!hasTwoScripts(text)) return undefined;
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const odd = oddLetterOf(word, text);
    if (odd) return odd;
  }
  return undefined;
}

function oddLetterOf(word: string, text: string): OddLetter | undefined {
  const counted = lettersByScript(word);
  const [most, least] = counted;
  if (!most || !least || counted.length > 2) return undefined;
  // Of two letters, as in "No", the text around says which is the odd one. A Greek one may be a sign: "νe".
  if (most.letters.length === least.letters.length) {
    const [around, others] = lettersByScript(text);
    if (
      most.script === "Greek" ||
      least.script === "Greek" ||
      around?.letters.length === others?.letters.length
    )
      return undefined;
    if (around?.script === least.script) counted.reverse();
  }
  return oddAmong(word, counted);
}

interface Counted {
  readonly script: Script;
  readonly letters: readonly string[];
}

/** The letters of each alphabet, those of the commonest first. */
function lettersByScript(text: string): Counted[] {
  const letters = [...text];
  return scripts
    .map((script) => ({ script, letters: letters.filter((letter) => letterOf[script].test(letter)) }))
    .filter((each) => each.letters.length > 0)
    .sort((one, other) => other.letters.length - one.letters.length);
}

function oddAmong(word: string, [most, least]: readonly Counted[]): OddLetter | undefined {
  if (!most || !least) return undefined;
  // An ending on an abbreviation: "PDFа".
  if (
    most.letters.length > 1 &&
    most.letters.every((letter) => letter !== letter.toLowerCase()) &&
    word.endsWith(least.letters.join("").toLowerCase())
  )
    return undefined;
  const looks = least.letters.map((letter) => doubleOf(letter, least.script, most.script));
  const [letter] = least.letters;
  const [double] = looks;
  if (letter === undefined || double === undefined || looks.includes(undefined)) return undefined;
  return { word, letter, script: least.script, among: most.script, double };
}

function doubleOf(letter: string, script: Script, wanted: Script): string | undefined {
  for (let at = doubles[script].indexOf(letter); at >= 0; at = doubles[script].indexOf(letter, at + 1)) {
    const latin = doubles.Latin.charAt(at);
    const found = wanted === "Latin" ? latin : twin(latin, wanted);
    if (found !== undefined && found !== " ") return found;
  }
  return undefined;
}

function twin(latin: string, wanted: Script): string | undefined {
  for (let at = doubles.Latin.indexOf(latin); at >= 0; at = doubles.Latin.indexOf(latin, at + 1)) {
    const found = doubles[wanted].charAt(at);
    if (found !== " ") return found;
  }
  return undefined;
}
