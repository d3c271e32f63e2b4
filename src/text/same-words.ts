/**
 * What two texts have in common that say the same in the same words, whatever their case, blanks, invisible characters and
 * closing punctuation: the same for both.
 *
 * @example
 * sameWords("Open the  bridge.") === sameWords("open the bridge"); // true
 */
export function sameWords(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, "")
    .replace(/\p{P}+$/u, "");
}
