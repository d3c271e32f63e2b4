/**
 * Letters, each with the Latin or Arabic letter that looks the same: from Unicode's list of confusable characters (UTS 39)
 * what keyboards write and the eye cannot tell.
 */
const LOOK_ALIKES =
  // Cyrillic
  "аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwӏlѵvгrАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSԌGԚQԜW" +
  // Greek
  "οoνvαaρpιiυuγyΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX" +
  // Armenian
  "օoոnհhսu" +
  // Persian, as Arabic has them
  "یيکكہه";

let likenesses: Map<string, string> | undefined;

/** What a letter looks like that is easily taken for another: that one; else the letter itself. */
export function likenessOf(letter: string): string {
  likenesses ??= new Map(
    (LOOK_ALIKES.match(/../g) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
  );
  return likenesses.get(letter) ?? letter;
}

const names: Readonly<Record<string, string>> = {
  "\t": "tab",
  "\n": "line break",
  "\r": "carriage return",
  " ": "space",
  "\u00a0": "no-break space",
  "\u00ad": "soft hyphen",
  "\u061c": "Arabic letter mark",
  "\u200b": "zero-width space",
  "\u200c": "zero-width non-joiner",
  "\u200d": "zero-width joiner",
  "\u200e": "left-to-right mark",
  "\u200f": "right-to-left mark",
  "\u202f": "narrow no-break space",
  "\u2060": "word joiner",
  "\u3000": "ideographic space",
  "\ufeff": "byte-order mark",
};

const SCRIPTS = ["Latin", "Cyrillic", "Greek", "Armenian", "Hebrew", "Arabic"];

/** A character as Unicode writes code points, with its name where that is what tells it from others: "U+00AD soft hyphen". */
export function nameOfCharacter(character: string): string {
  const name = names[character] ?? kindOf(character);
  return name === undefined ? codePointOf(character) : `${codePointOf(character)} ${name}`;
}

/** A letter with the script that it belongs to: "U+0456 Cyrillic". */
export function nameWithScript(letter: string): string {
  // Made here, because engines need a fifth of a millisecond to look up what a property has.
  const script = SCRIPTS.find((each) => new RegExp(`\\p{sc=${each}}`, "u").test(letter));
  return script === undefined ? nameOfCharacter(letter) : `${codePointOf(letter)} ${script}`;
}

function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function kindOf(character: string): string | undefined {
  if (/\p{M}/u.test(character)) return "combining mark";
  if (/\s/.test(character)) return "space";
  return /\p{Default_Ignorable_Code_Point}|\p{C}/u.test(character) ? "invisible" : undefined;
}
