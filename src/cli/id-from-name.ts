import { basename, extname } from "node:path";
import { toLatin } from "./to-latin.ts";

/** A file's name as an id, in Latin letters whatever its script; undefined where no letter or digit is in it. */
export function idFromName(file: string): string | undefined {
  // Transliterations have apostrophes within words: Кремль is Kreml'.
  const words = toLatin(basename(file, extname(file)))
    .toLowerCase()
    .replaceAll("'", "")
    .match(/[a-z0-9]+/g);
  return words?.join("-");
}
