/** What SHA-256 begins with and adds in each round: the first bits of roots of the first primes (FIPS 180-4, 4.2.2 and 5.3.3). */
interface Constants {
  readonly start: State;
  readonly rounds: Int32Array;
}

type State = readonly [number, number, number, number, number, number, number, number];

const ROUNDS = 64;
const BLOCK = 64;

let constants: Constants | undefined;

function makeConstants(): Constants {
  const start: number[] = [];
  const rounds = new Int32Array(ROUNDS);
  for (let number = 2, count = 0; count < ROUNDS; number++) {
    let divisor = 2;
    while (number % divisor > 0) divisor++;
    if (divisor < number) continue;
    if (count < 8) start.push(fractionBits(Math.sqrt(number)));
    rounds[count++] = fractionBits(Math.cbrt(number));
  }
  return { start: start as unknown as State, rounds };
}

/** The first 32 bits after the point. */
function fractionBits(number: number): number {
  return ((number % 1) * 2 ** 32) | 0;
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/**
 * The SHA-256 of bytes, in lower-case hexadecimal. Browsers have it only asynchronously, and libraries are four times as long as
 * this, because they also hash in steps and to other lengths.
 */
export function sha256OfBytes(bytes: Uint8Array): string {
  const { start, rounds } = (constants ??= makeConstants());
  const { length } = bytes;
  // A bit that is set, zeros, and the length in bits in the last eight bytes of a block.
  const padded = new Uint8Array(Math.ceil((length + 9) / BLOCK) * BLOCK);
  padded.set(bytes);
  padded[length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, length / 2 ** 29);
  view.setUint32(padded.length - 4, length << 3);
  const words = new Int32Array(ROUNDS);
  let state = start;
  for (let block = 0; block < padded.length; block += BLOCK) {
    for (let at = 0; at < 16; at++) words[at] = view.getInt32(block + 4 * at);
    for (let at = 16; at < ROUNDS; at++) {
      const early = words[at - 15] as number;
      const late = words[at - 2] as number;
      words[at] =
        (words[at - 16] as number) +
        (rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)) +
        (words[at - 7] as number) +
        (rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10));
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let at = 0; at < ROUNDS; at++) {
      const one =
        (h +
          (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) +
          ((e & f) ^ (~e & g)) +
          (rounds[at] as number) +
          (words[at] as number)) |
        0;
      const other = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + one) | 0;
      d = c;
      c = b;
      b = a;
      a = (one + other) | 0;
    }
    const [a0, b0, c0, d0, e0, f0, g0, h0] = state;
    state = [
      (a0 + a) | 0,
      (b0 + b) | 0,
      (c0 + c) | 0,
      (d0 + d) | 0,
      (e0 + e) | 0,
      (f0 + f) | 0,
      (g0 + g) | 0,
      (h0 + h) | 0,
    ];
  }
  return state.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}
