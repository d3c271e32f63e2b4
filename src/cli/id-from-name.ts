import anyAscii from "any-ascii";
import { basename, extname } from "node:path";

/** A file's name as an id, in Latin letters whatever its script; undefined where no letter or digit is in it. */
export function idFromName(file: string): string | undefined {
  const name = basename(file, extname(file))
    .normalize("NFC")
    // Of Korean, the table of letters that the build writes has only the parts of syllables.
    .replaceAll(/\p{Script=Hangul}+/gu, (word) => word.normalize("NFD"));
  // Transliterations have apostrophes within words: Кремль is Kreml'.
  const words = anyAscii(name)
    .toLowerCase()
    .replaceAll("'", "")
    .match(/[a-z0-9]+/g);
  return words?.join("-");
}
