/**
 * Characters that could move the cursor, change colours or turn the direction of a line on a terminal, and halves of
 * surrogate pairs, which no terminal can show.
 */
const HOSTILE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

/** Text from a document as a terminal or a page may show it: characters that would act on it are shown as escapes. */
export function visible(text: string): string {
  return text.replaceAll(
    HOSTILE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The same for text of several lines, whose line ends are kept. */
export function visibleLines(text: string): string {
  return text.split("\n").map(visible).join("\n");
}
