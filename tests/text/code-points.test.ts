import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CodePointIndex, countCodePoints, isWellFormed } from "../../src/text/code-points.ts";
import { positionsOf } from "../../src/text/line-positions.ts";
import { sha256Hex } from "../../src/text/sha256.ts";
import { SourceText } from "../../src/text/source-text.ts";
import { runs } from "../support/number-of-runs.ts";

/** Where the index sets its checkpoints, in UTF-16 units. */
const STRIDE = 1024;

const letters = [
  "a",
  "b",
  " ",
  "é",
  "e\u0301",
  "\u200d",
  "𝒜",
  "😀",
  "👩‍👩‍👧",
  "\u{10ffff}",
  "\r\n",
  "\n",
  "語",
  "\ufeff",
];
const lone = ["\ud800", "\udbff", "\udc00", "\udfff", "\udc00\ud800"];

/** Texts of about so many pieces; plain stretches too, so that astral letters fall anywhere around a checkpoint. */
function texts(pieces: readonly string[], from: number, to: number): fc.Arbitrary<string> {
  return fc
    .array(
      fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...pieces) },
        fc.nat(200).map((n) => "x".repeat(n)),
      ),
      { minLength: from, maxLength: to, size: "max" },
    )
    .map((parts) => parts.join(""));
}

const short = texts([...letters, ...lone], 0, 30);
const long = texts([...letters, ...lone], 100, 300);
/** A text whose pairs stand on, before and after every checkpoint. */
const aroundCheckpoints = fc
  .tuple(fc.integer({ min: -3, max: 3 }), fc.constantFrom("😀", "\ud800", "\udc00", "😀😀", "\udc00\ud800"))
  .chain(([shift, piece]) =>
    fc
      .nat(3 * STRIDE)
      .map((rest) =>
        ["y".repeat(STRIDE + shift), "z".repeat(STRIDE - piece.length), "w".repeat(rest)].join(piece),
      ),
  );
const anyText = fc.oneof(short, long, aroundCheckpoints);

/** How many code points begin before a UTF-16 offset: counted one by one. */
function slowCodePoint(text: string, unit: number): number {
  let at = 0;
  let count = 0;
  for (const letter of text) {
    if (at >= unit) break;
    at += letter.length;
    count++;
  }
  return count;
}

describe("CodePointIndex", () => {
  test("counts as many code points as the text has when it is taken apart", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(countCodePoints(text)).toBe([...text].length);
        expect(new CodePointIndex(text).length).toBe([...text].length);
      }),
    );
  });

  test("finds the UTF-16 offset of every code point", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const index = new CodePointIndex(text);
        let unit = 0;
        [...text].forEach((letter, at) => {
          if (index.toUnit(at) !== unit) expect([at, index.toUnit(at)]).toEqual([at, unit]);
          unit += letter.length;
        });
        expect(index.toUnit(index.length)).toBe(text.length);
        expect(index.toUnit(index.length + 7)).toBe(text.length);
      }),
      { numRuns: runs(150) },
    );
  });

  test("counts the code points that begin before any UTF-16 offset, also inside a pair", () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.nat(), { maxLength: 20 }), (text, units) => {
        const index = new CodePointIndex(text);
        const near = [0, 1, STRIDE - 1, STRIDE, STRIDE + 1, 2 * STRIDE, text.length, text.length + 5];
        for (const unit of [...near, ...units.map((each) => each % (text.length + 1))]) {
          expect(index.toCodePoint(unit), `unit ${unit}`).toBe(slowCodePoint(text, unit));
        }
      }),
      { numRuns: runs(150) },
    );
  });

  test.each([STRIDE - 1, STRIDE, STRIDE + 1, 2 * STRIDE - 1, 2 * STRIDE, 3 * STRIDE])(
    "goes there and back in a text of %i units with a pair at its end",
    (length) => {
      const text = `${"a".repeat(length - 2)}😀`;
      const index = new CodePointIndex(text);
      for (const at of [0, length - 3, length - 2, length - 1]) {
        expect(index.toCodePoint(index.toUnit(at))).toBe(at);
      }
      expect(index.length).toBe(length - 1);
    },
  );
});

test("isWellFormed refuses exactly the texts with lone surrogates", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const broken = [...text].some((letter) => letter.length === 1 && /[\ud800-\udfff]/.test(letter));
      expect(isWellFormed(text)).toBe(!broken);
    }),
  );
});

describe("SourceText", () => {
  test("cuts out the same words as taking the text apart does", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (raw, one, other) => {
        const source = new SourceText(raw);
        const apart = [...source.text];
        const [start, end] = [one, other].map((each) => each % (apart.length + 1)).sort((a, b) => a - b) as [
          number,
          number,
        ];
        expect(source.slice({ start, end })).toBe(apart.slice(start, end).join(""));
        expect(source.length).toBe(apart.length);
      }),
    );
  });

  test("removes one leading byte-order mark and nothing else", () => {
    expect(new SourceText("\ufeff\ufeffa\r\n ").text).toBe("\ufeffa\r\n ");
    expect(new SourceText("a\ufeff").text).toBe("a\ufeff");
    expect(new SourceText("").length).toBe(0);
  });

  /** All places of a quotation, found by trying every one. */
  function slowFind(text: string, quote: { exact: string; prefix: string; suffix: string }) {
    const apart = [...text];
    const exact = [...quote.exact];
    return apart.flatMap((_, start) => {
      const end = start + exact.length;
      const fits =
        apart.slice(start, end).join("") === quote.exact &&
        apart.slice(0, start).join("").endsWith(quote.prefix) &&
        apart.slice(end).join("").startsWith(quote.suffix);
      return fits ? [{ start, end }] : [];
    });
  }

  const few = fc.string({ unit: fc.constantFrom("a", "b", "😀", "e\u0301"), maxLength: 40 });
  const piece = (least: number) =>
    fc.string({ unit: fc.constantFrom("a", "b", "😀", "e\u0301"), minLength: least, maxLength: 3 });

  test("finds every place of a quotation, overlapping ones too, and only those with its prefix and suffix", () => {
    fc.assert(
      fc.property(few, piece(1), piece(0), piece(0), (text, exact, prefix, suffix) => {
        const quote = { exact, prefix, suffix };
        const source = new SourceText(text);
        const found = source.find(quote);
        expect(found).toEqual(slowFind(text, quote));
        for (const span of found) {
          expect(source.slice(span)).toBe(exact);
          expect(source.surrounds(span, quote)).toBe(true);
        }
        expect(source.find(quote, 1)).toEqual(found.slice(0, 1));
      }),
      { numRuns: runs(500) },
    );
  });

  test("finds a quotation that is cut out of a long text, where it was cut out", () => {
    fc.assert(
      fc.property(texts(letters, 100, 300), fc.nat(), fc.integer({ min: 1, max: 300 }), (raw, at, length) => {
        const source = new SourceText(raw);
        const apart = [...source.text];
        const start = at % apart.length;
        const end = Math.min(start + length, apart.length);
        const quote = {
          exact: apart.slice(start, end).join(""),
          prefix: apart.slice(0, start).join(""),
          suffix: apart.slice(end).join(""),
        };
        expect(source.find(quote)).toEqual([{ start, end }]);
        expect(source.find({ exact: quote.exact })).toContainEqual({ start, end });
      }),
    );
  });

  test("finds overlapping places", () => {
    expect(new SourceText("😀aaa").find({ exact: "aa" })).toEqual([
      { start: 1, end: 3 },
      { start: 2, end: 4 },
    ]);
  });
});

test("positionsOf gives the line and column in code points of any offsets, in any order", () => {
  const long = fc.tuple(
    anyText,
    fc.constantFrom("", "a", "😀", "é\n", "é\r", "é\r\n", "\u2028"),
    fc.nat(80_000),
    anyText,
  );
  const anyLength = fc.oneof(
    anyText,
    long.map(([before, unit, times, behind]) => before + unit.repeat(times) + behind),
  );
  fc.assert(
    fc.property(anyLength, fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), (text, places) => {
      const points = [...text];
      const expected = new Map(
        places.map((place) => {
          const offset = place % (points.length + 1);
          const before = points.slice(0, offset).join("");
          // A line feed behind its carriage return still stands in the line that both end.
          const counted = points[offset] === "\n" ? before.replace(/\r$/, " ") : before;
          const lines = counted.split(/\r\n|\r|\n/);
          return [before.length, { line: lines.length, column: [...lines.at(-1)!].length + 1, offset }];
        }),
      );
      expect(new Map(positionsOf(text, expected.keys()))).toEqual(expected);
    }),
  );
});

test("sha256Hex gives the same digest as node:crypto", () => {
  fc.assert(
    fc.property(
      fc.oneof(texts(letters, 0, 30), fc.string({ unit: "grapheme" }), texts(letters, 100, 200)),
      (text) => {
        expect(sha256Hex(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
        expect(new SourceText(`\ufeff${text}`).sha256).toBe(sha256Hex(text));
      },
    ),
  );
  expect(sha256Hex("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
});
