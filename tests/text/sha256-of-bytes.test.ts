import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { sha256OfBytes } from "../../src/text/sha256-of-bytes.ts";

test("the examples of the standard have the digests that it gives", () => {
  const digests = ["abc", "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", ""].map((text) =>
    sha256OfBytes(new TextEncoder().encode(text)),
  );
  expect(digests).toEqual([
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  ]);
});

test("bytes of every length up to some blocks, and of a long text, have the digest that Node gives", () => {
  for (const length of [...Array(300).keys(), 1_000_000]) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 167 + length) % 256);
    expect(sha256OfBytes(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
  }
});

test("no constant is so near to a whole number that an engine's last digits of a root could change it", () => {
  const isPrime = (number: number): boolean =>
    number > 1 && ![...Array(number).keys()].some((divisor) => divisor > 1 && number % divisor === 0);
  const primes = [...Array(312).keys()].filter(isPrime);
  const roots = [...primes.map(Math.cbrt), ...primes.slice(0, 8).map(Math.sqrt)];
  const rests = roots.map((root) => ((root % 1) * 2 ** 32) % 1);
  expect(rests).toHaveLength(64 + 8);
  // The last digit of such a root is 2 to the power of -50; in these bits, of -18.
  expect(Math.min(...rests, ...rests.map((rest) => 1 - rest))).toBeGreaterThan(100 * 2 ** -18);
});
