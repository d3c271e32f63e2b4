import fc from "fast-check";
import { expect, test } from "vitest";
import { checkConfig } from "../../src/config/check-config.ts";
import { ConfigSchema } from "../../src/config/config.ts";

/** The configuration that `checkConfig` reads; undefined where it refuses. */
function checked(data: unknown): unknown {
  try {
    return checkConfig(data);
  } catch {
    return undefined;
  }
}

const word = fc.constantFrom(
  "x-bless",
  "x-a-1",
  "x-",
  "bless",
  "X-A",
  "",
  "act",
  "error",
  "off",
  "fatal",
  "toString",
);
const leaf = fc.oneof(word, fc.constantFrom(null, 0, true, []));
const codes = fc.oneof(leaf, fc.dictionary(word, leaf, { maxKeys: 2 }));
const configs = fc.oneof(
  leaf,
  fc.record(
    {
      $schema: leaf,
      rules: fc.oneof(leaf, fc.dictionary(word, leaf, { maxKeys: 2 })),
      extensionCodes: fc.oneof(leaf, fc.dictionary(word, codes, { maxKeys: 2 })),
      texts: leaf,
      evidence: fc.oneof(
        leaf,
        fc.constantFrom("may-be-unchecked", "must-be-checked", "must-match-given-texts"),
      ),
      rule: leaf,
    },
    { requiredKeys: [] },
  ),
);

test("accepts what the schema of the configuration accepts, with the same value, and nothing else", () => {
  fc.assert(
    fc.property(configs, (data) => {
      expect(checked(data)).toEqual(ConfigSchema.safeParse(data).data);
    }),
    { numRuns: 2000 },
  );
});

test("accepts a whole configuration", () => {
  const config = {
    $schema: "any string",
    rules: { "call/duplicate": "off" },
    extensionCodes: { act: { "x-bless": "Wishes well." } },
    texts: "texts",
    evidence: "must-be-checked",
  };
  expect(checkConfig(config)).toEqual(config);
});

test.each([
  [[], "This must be an object, but is an empty list."],
  [{ rule: {} }, '/rule: There is no such setting. Did you mean "rules"?'],
  [
    { severity: {} },
    '/severity: There is no such setting. There is "$schema", "rules", "extensionCodes", "texts" or "evidence".',
  ],
  [{ $schema: 1 }, "/$schema: This must be a string, but is 1."],
  [{ rules: [] }, "/rules: This must be an object, but is an empty list."],
  [
    { rules: { "a/b": "fatal" } },
    '/rules/a~1b: This must be "error", "warning", "info" or "off", but is "fatal".',
  ],
  [
    { extensionCodes: { act: { bless: "Wishes well." } } },
    '/extensionCodes/act/bless: A code of your own must begin with "x-", such as "x-bless".',
  ],
  [
    { extensionCodes: { act: { "x-a": "" } } },
    "/extensionCodes/act/x-a: The definition of a code must not be empty.",
  ],
  [{ text: "texts" }, '/text: There is no such setting. Did you mean "texts"?'],
  [{ texts: ["a", "b"] }, "/texts: This must be a string, but is a list."],
  [{ texts: "" }, '/texts: This must be the path of a folder, such as "texts", but is empty.'],
])("says what is wrong with %j", (data, message) => {
  expect(() => checkConfig(data)).toThrow(message);
});
