import fc from "fast-check";

/** Any characters but halves of pairs. The library's own unit for this makes a table of all characters first. */
const anyCharacter = fc
  .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code));

/** Texts of any characters, also of those that no language has. */
export const anyText = (minLength = 0): fc.Arbitrary<string> => fc.string({ unit: anyCharacter, minLength });
