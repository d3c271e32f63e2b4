import { nearCodes, validateDataset, validateMany, validateText } from "leader-calls";
import { fromExtraction } from "leader-calls/extraction";
import { describe, expect, test } from "vitest";
import { exampleText, readExample } from "../support/examples.ts";

const words = "Chancellor Ilse Varn spoke by telephone with President Odo Brask on 4 March.";
const bytes = new TextEncoder().encode(words);

/** Options of the wrong kind, and what is said of them. */
const wrong: readonly (readonly [title: string, options: unknown, says: string | RegExp])[] = [
  [
    "a text as a Buffer",
    { texts: { readout: Buffer.from(words) } },
    /texts .*"readout".*Uint8Array.*TextDecoder/,
  ],
  ["a text as a Uint8Array", { texts: { readout: bytes } }, /texts .*"readout".*Uint8Array.*TextDecoder/],
  [
    "a text as an ArrayBuffer",
    { texts: { readout: bytes.buffer } },
    /texts .*"readout".*ArrayBuffer.*TextDecoder/,
  ],
  [
    "a text that was not waited for",
    { texts: { readout: Promise.resolve(words) } },
    /texts .*Promise.*await/,
  ],
  ["a text as a list of lines", { texts: { readout: [words] } }, /texts .*"readout".*list/],
  ["a text as null", { texts: { readout: null } }, /texts .*"readout".*null/],
  ["texts as a Map", { texts: new Map([["readout", words]]) }, /texts .*under the id.*Map/],
  ["texts as a list", { texts: [words] }, /texts .*list/],
  ["texts as one string", { texts: words }, /texts .*string/],
  ["rules as a word", { rules: "off" }, /rules .*string/],
  ["rules as a list", { rules: ["call/duplicate"] }, /rules .*list/],
  ["a rule that was not made", { customRules: ["house/long-cue"] }, /customRules .*defineRule/],
  ["one rule without its list", { customRules: { code: "house/long-cue" } }, /customRules .*list of rules/],
  ["codes as a list", { extensionCodes: { act: ["x-bless"] } }, /extensionCodes\.act .*x-bless.*list/],
  ["codes of no codelist", { extensionCodes: ["x-bless"] }, /extensionCodes .*list/],
  ["suggestions that are asked for by true", { suggestCodes: true }, /suggestCodes .*nearCodes.*boolean/],
  ["a limit as a word", { maxDiagnostics: "10" }, /maxDiagnostics .*10/],
  ["the name of a file in the place of options", "call.json", /options .*string/],
  ["null in the place of options", null, /options .*null/],
];

describe("slips: options of the wrong kind", () => {
  test.each(wrong)("%s", (_, options, says) => {
    const data = readExample("minimal");
    // Told as what it is, and never of the data.
    expect(() => validateDataset(data, options as never)).toThrow(TypeError);
    expect(() => validateDataset(data, options as never)).toThrow(says);
    expect(() => validateText(exampleText("minimal"), options as never)).toThrow(says);
  });

  test.each(wrong.slice(0, -2))("%s, of many records", (_, options, says) => {
    expect(() => validateMany("{}", options as never)).toThrow(says);
  });

  test("a text of an extraction as bytes", () => {
    expect(() => fromExtraction({}, { texts: { readout: bytes } as never })).toThrow(
      /texts .*"readout".*Uint8Array/,
    );
  });

  test.each<[string, unknown, RegExp]>([
    ["data that is parsed already", readExample("minimal"), /validateDataset/],
    ["an ArrayBuffer", bytes.buffer, /ArrayBuffer.*TextDecoder/],
    ["a promise", Promise.resolve("{}"), /Promise.*await/],
    ["nothing", undefined, /undefined/],
    ["a list of lines", ["{}"], /list/],
  ])("%s in the place of JSON text", (_, json, says) => {
    expect(() => validateText(json as never)).toThrow(TypeError);
    expect(() => validateText(json as never)).toThrow(says);
  });

  test.each<[string, object]>([
    [
      "texts without a prototype",
      { texts: Object.assign(Object.create(null), { readout: words }) as object },
    ],
    ["texts that cannot be changed", { texts: Object.freeze({ other: words }) }],
    ["a text that is not there", { texts: { readout: undefined } }],
    ["options that are not there", { texts: undefined, rules: undefined, customRules: undefined }],
    [
      "all of the right kind",
      { texts: {}, rules: {}, customRules: [], extensionCodes: {}, suggestCodes: nearCodes },
    ],
  ])("right: %s", (_, options) => {
    expect(() => validateDataset(readExample("minimal"), options)).not.toThrow();
    expect(validateText(Buffer.from(exampleText("minimal")), { ...options, texts: {} }).ok).toBe(true);
  });
});
