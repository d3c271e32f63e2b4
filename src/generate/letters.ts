import { compressed } from "./compressed.ts";

/** Of what is written with more than four hexadecimal digits, names of files have pictures and the rarest of signs. */
const BLOCKS = 0x100;

/** Blocks of Korean syllables: what asks for letters takes them apart, see to-latin.ts. */
const isKorean = (number: number) => number >= 0xac && number <= 0xd7;

/** Blocks of the rarest Chinese characters: few fonts have them, and a table of them takes as much as all alphabets. */
const isRare = (number: number) => number >= 0x34 && number <= 0x4d;

/** Blocks of forms for presentation: what asks for letters has normalized them before. */
const isForm = (number: number) =>
  number >= 0xf9 || number === 0x2e || number === 0x2f || number === 0x32 || number === 0x33;

/** Blocks of arrows, operators, frames, shapes and pictures, but for letters in circles: no names. */
const isPicture = (number: number) => number >= 0x22 && number <= 0x2b && number !== 0x24;

/** Blocks of Chinese characters: 21,000 signs that read as few hundred syllables. */
const FIRST_CHINESE = 0x4e;
const AFTER_CHINESE = 0xa0;

/** What stands for the first syllable; each other has the next character. */
const FIRST_CODE = 0x100;

/**
 * What each character of the Basic Multilingual Plane is in small Latin letters, in blocks of 256, compressed. Chinese blocks
 * name their syllables, the first in what is made, by one character each.
 */
export function lettersOf(block: (number: number) => string): Buffer {
  const blocks = Array.from({ length: BLOCKS }, (_, number) =>
    isKorean(number) || isRare(number) || isForm(number) || isPicture(number)
      ? ""
      : block(number).toLowerCase(),
  );
  const uses = new Map<string, number>();
  const chinese = blocks.slice(FIRST_CHINESE, AFTER_CHINESE).map((each) => each.split("\t"));
  for (const syllable of chinese.flat()) uses.set(syllable, (uses.get(syllable) ?? 0) + 1);
  const syllables = [...uses].sort(([, one], [, other]) => other - one).map(([syllable]) => syllable);
  const codeOf = new Map(syllables.map((syllable, at) => [syllable, String.fromCharCode(FIRST_CODE + at)]));
  const coded = chinese.map((each) => each.map((syllable) => codeOf.get(syllable)).join(""));
  blocks.splice(FIRST_CHINESE, coded.length, ...coded);
  return compressed([syllables, blocks]);
}

/** The module that gives a block of what {@link lettersOf} made, which is read when the first is asked for. */
export const readLetters = `
import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
let made;
export default function block(number) {
  made ??= JSON.parse(brotliDecompressSync(readFileSync(new URL("./letters.json.br", import.meta.url))));
  const [syllables, blocks] = made;
  const found = blocks[number] ?? "";
  return number < ${FIRST_CHINESE} || number >= ${AFTER_CHINESE}
    ? found
    : Array.from(found, (code) => syllables[code.charCodeAt(0) - ${FIRST_CODE}]).join("\\t");
}
`;
