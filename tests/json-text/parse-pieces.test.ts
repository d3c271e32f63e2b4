import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePieces } from "../../src/json-text/parse-pieces.ts";
import { DEPTH_LIMIT, scanJson } from "../../src/json-text/scan-json.ts";
import { brokenText, jsonText } from "./json-texts.ts";
import { runs } from "../support/number-of-runs.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** What `JSON.parse` makes of an object or list; undefined of anything else. */
function parseHolder(text: string): { value: object } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { value } : undefined;
  } catch {
    return undefined;
  }
}

test.each([
  ["JSON", jsonText],
  ["broken JSON", brokenText],
])("%s is parsed or refused as JSON.parse does, wherever it is cut", (_, texts) => {
  fc.assert(
    fc.property(texts, fc.integer({ min: -1, max: 30 }), (written, pieceLength) => {
      const bytes = encoder.encode(written);
      const text = decoder.decode(bytes);
      const whole = parseHolder(text);
      const parsed = parsePieces(bytes, pieceLength);
      expect(parsed?.value).toStrictEqual(whole?.value);
      // Keys are in the same order too.
      expect(JSON.stringify(parsed?.value)).toBe(JSON.stringify(whole?.value));
      expect(parsed?.members).toBe(whole && scanJson(text).members);
    }),
    { numRuns: runs(3000, 200) },
  );
});

test("what a piece alone would let pass is refused", () => {
  const texts = [
    '[1,,{"a":1,"b":2}]',
    '[1,{"a":1,"b":2},]',
    '[1,{"a":1,"b":2}{"a":1}]',
    '[1,{"a":1,"b":2}3]',
    '[1,{"a":1,"b":2,}]',
    '[{"a":1,"b":2}]]',
    '[{"a":1,"b":2}],',
    '[{"a":1,"b":2]}',
    '{"a":1[2,3]}',
    '{"a":[2,3],[4,5]}',
    '{"a" [2,3]}',
    '{"a":"b":[2,3]}',
    "[\u00a0[2,3]]",
    "[1 [2,3]]",
    '[1,"2,3',
    '[1,"2\\',
    "[1,2",
  ];
  for (const text of texts) {
    expect(parseHolder(text)).toBeUndefined();
    for (let length = -1; length < text.length; length++)
      expect(parsePieces(encoder.encode(text), length)).toBeUndefined();
  }
});

test("bytes that are not UTF-8 are refused, and so is what nests too deeply", () => {
  expect(parsePieces(Uint8Array.of(...encoder.encode('[1,"'), 0xff, ...encoder.encode('",2]')), -1)).toBe(
    undefined,
  );
  const nested = (depth: number) => encoder.encode("[".repeat(depth) + "1,2" + "]".repeat(depth));
  expect(parsePieces(nested(DEPTH_LIMIT), -1)).toBeDefined();
  expect(parsePieces(nested(DEPTH_LIMIT + 1), -1)).toBeUndefined();
});
