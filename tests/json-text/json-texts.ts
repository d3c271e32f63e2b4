import fc from "fast-check";

/** What strings are made of in these texts: what looks like structure, escapes, and characters of every size. */
const pieces = fc.constantFrom(
  ...[
    "a",
    "é",
    "中",
    "😀",
    "\ud83d",
    "\ude00",
    "\u2028",
    ":",
    "{",
    "}",
    "[",
    "]",
    ",",
    "/*",
    "//",
    " ",
    "\u00a0",
  ],
  ...[
    '\\"',
    "\\\\",
    "\\/",
    "\\n",
    "\\u0061",
    "\\u003a",
    "\\ud83d\\ude00",
    "\\ud800",
    '\\":',
    "\\\\\\\\",
    '\\\\\\"',
  ],
);
const writtenString = fc.array(pieces, { maxLength: 6 }).map((parts) => `"${parts.join("")}"`);
/** Few keys, so that many stand twice, also in another spelling. */
const writtenKey = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('"a"', '"\\u0061"', '"b"', '""', '"__proto__"', '"0"', '":"', '"a\\\\"'),
  },
  { weight: 1, arbitrary: writtenString },
);
const space = fc.oneof(
  { weight: 3, arbitrary: fc.constant("") },
  { weight: 1, arbitrary: fc.constantFrom(" ", "\n", "\t", "\r\n  ", " \n\n\t") },
);
const scalar = fc.oneof(
  writtenString,
  fc.constantFrom("null", "true", "false", "0", "-0", "1.50", "1e400", "-12.5E-3", "123456789012345678901"),
);

const { value } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, depthSize: "small" },
    scalar,
    fc
      .tuple(space, fc.array(fc.tuple(space, tie("value"), space), { maxLength: 5 }))
      .map(([inside, items]) => `[${items.map((parts) => parts.join("")).join(",") || inside}]`),
    fc
      .tuple(
        space,
        fc.array(fc.tuple(space, writtenKey, space, space, tie("value"), space), { maxLength: 5 }),
      )
      .map(([inside, members]) => {
        const written = members.map(([a, key, b, c, inner, d]) => `${a}${key}${b}:${c}${inner}${d}`);
        return `{${written.join(",") || inside}}`;
      }),
  ),
}));

/** JSON texts, laid out in every way. */
export const jsonText = fc
  .tuple(space, value, space, fc.nat(12), fc.constantFrom("[", '{"a":'))
  .map(([before, inner, behind, depth, opening]) => {
    const closing = opening === "[" ? "]" : "}";
    return before + opening.repeat(depth) + inner + closing.repeat(depth) + behind;
  });

/** JSON texts with one or two mistakes in most of them: something taken out, put in, doubled, or the rest cut off. */
export const brokenText = fc
  .tuple(
    jsonText,
    fc.array(
      fc.record({
        at: fc.nat(),
        length: fc.nat(3),
        put: fc.oneof(
          fc.constantFrom(
            ...'{}[]",:\\/\n\t\u0000 0-+.eEtx\u00a0\ufeff',
            "'",
            "//",
            "/* */",
            "\\u12",
            "\\x",
            "NaN",
            "01",
          ),
          fc.constant(""),
        ),
        cut: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  )
  .map(([text, changes]) =>
    changes.reduce((before, { at, length, put, cut }) => {
      const place = at % (before.length + 1);
      return before.slice(0, place) + put + (cut ? "" : before.slice(place + length));
    }, text),
  );
