import anyAscii from "any-ascii";

/** Words in Latin letters, whatever their script; what has no letters is left out. */
export function toLatin(words: string): string {
  const composed = words
    // Forms for presentation, such as those of Arabic letters within a word, are in no table of letters either.
    .normalize("NFKC")
    // Of Korean, the table of letters that the build writes has only the parts of syllables.
    .replaceAll(/\p{Script=Hangul}+/gu, (word) => word.normalize("NFD"));
  return anyAscii(composed);
}
