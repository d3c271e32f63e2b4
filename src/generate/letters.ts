import { compressed } from "./compressed.ts";

/** Of what is written with more than four hexadecimal digits, names of files have pictures and the rarest of signs. */
const BLOCKS = 0x100;

/** Blocks of Korean syllables: what asks for letters takes them apart, see id-from-name.ts. */
const isKorean = (number: number) => number >= 0xac && number <= 0xd7;

/** Blocks of the rarest Chinese characters: few fonts have them, and a table of them takes as much as all alphabets. */
const isRare = (number: number) => number >= 0x34 && number <= 0x4d;

/** What each character of the Basic Multilingual Plane is in small Latin letters, in blocks of 256, compressed. */
export function lettersOf(block: (number: number) => string): Buffer {
  const blocks = Array.from({ length: BLOCKS }, (_, number) =>
    isKorean(number) || isRare(number) ? "" : block(number).toLowerCase(),
  );
  return compressed(blocks);
}

/** The module that gives a block of what {@link lettersOf} made, which is read when the first is asked for. */
export const readLetters = `
import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
let blocks;
export default function block(number) {
  blocks ??= JSON.parse(brotliDecompressSync(readFileSync(new URL("./letters.json.br", import.meta.url))));
  return blocks[number] ?? "";
}
`;
