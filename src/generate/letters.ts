import { brotliCompressSync, constants } from "node:zlib";

/** Of what is written with more than four hexadecimal digits, names of files have pictures and the rarest of signs. */
const BLOCKS = 0x100;

/** What each character of the Basic Multilingual Plane is in Latin letters, in blocks of 256, compressed. */
export function lettersOf(block: (number: number) => string): Buffer {
  const blocks = Array.from({ length: BLOCKS }, (_, number) => block(number));
  return brotliCompressSync(JSON.stringify(blocks), {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  });
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
