import { describe, expect, test } from "vitest";
import { defineRule, validateDataset } from "leader-calls";
import type { Dataset } from "leader-calls";
import { longCue, validateForPrint } from "../../examples/own-rule.ts";
import { readExample } from "../support/examples.ts";

const minimal = readExample<Dataset>("minimal");

function withCue(text: string): Dataset {
  const data = structuredClone(minimal);
  data.calls[0]!.statements![0]!.cues![0]!.text = text;
  return data;
}

describe("rules of a project's own", () => {
  test("are run beside the package's, and report with a pointer, a message and a hint", () => {
    expect(validateForPrint(minimal)).toEqual([]);
    const [found, ...more] = validateForPrint(withCue("urged him to reopen"));
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      code: "house/long-cue",
      severity: "warning",
      pointer: "/calls/0/statements/0/cues/0/text",
      message: 'The cue "urged him to reopen" has 4 words.',
      params: { words: 4 },
    });
  });

  test("are not run on what has the wrong structure", () => {
    const data = withCue("urged him to reopen");
    (data.calls[0]!.statements![0]!.cues![0] as Record<string, unknown>).stance = "loud";
    expect(validateForPrint(data).map(({ code }) => code)).toEqual(["structure/unknown-code"]);
  });

  test("can be turned off like any other", () => {
    const options = { customRules: [longCue], rules: { "house/long-cue": "off" } } as const;
    expect(validateDataset(withCue("urged him to reopen"), options).diagnostics).toEqual([]);
  });

  test("must have a code of their own, of the form group/what-is-wrong", () => {
    expect(() => defineRule({ ...longCue, code: "LongCue" })).toThrow(/group\/what-is-wrong/);
    const taken = { ...longCue, code: "reference/unknown-id" };
    expect(() => validateDataset(minimal, { customRules: [taken] })).toThrow(/already/);
  });
});

describe("options that are wrong are a programmer's mistake and throw", () => {
  test.each([
    [{ rules: { "reference/unknwon-id": "off" as const } }, /Did you mean reference\/unknown-id\?/],
    [{ rules: { "structure/missing-key": "off" as const } }, /cannot be changed/],
    [{ extensionCodes: { mode: { "x-sung": "Sung." } } }, /cannot be widened/],
    [{ extensionCodes: { act: { sung: "Sung." } } }, /must begin with "x-"/],
  ])("%j", (options, words) => {
    expect(() => validateDataset(minimal, options)).toThrow(words);
  });

  test("whatever was asked before", () => {
    validateDataset(minimal);
    const rules = { "reference/unknown-id": undefined } as unknown as Record<string, "off">;
    expect(() => validateDataset(minimal, { rules })).toThrow(/must be error, warning, info or off/);
  });
});

describe("extension codes", () => {
  test("are accepted where their codelist is used, and nowhere else", () => {
    const data = structuredClone(minimal) as unknown as {
      calls: [{ statements: [{ acts: string[]; mode: string }] }];
    };
    data.calls[0].statements[0].acts = ["x-bless"];
    const extensionCodes = { act: { "x-bless": "Wishes well in the name of a deity." } };
    expect(validateDataset(data).ok).toBe(false);
    expect(validateDataset(data, { extensionCodes }).diagnostics).toEqual([]);
    data.calls[0].statements[0].mode = "x-bless";
    expect(validateDataset(data, { extensionCodes }).diagnostics.map(({ code }) => code)).toEqual([
      "structure/unknown-code",
    ]);
  });

  test("are those of one validation, whatever another was told", () => {
    const data = structuredClone(minimal) as unknown as { calls: [{ statements: [{ acts: string[] }] }] };
    data.calls[0].statements[0].acts = ["x-bless"];
    const withCodes = (codes: object) =>
      validateDataset(data, { extensionCodes: { act: codes as Record<string, string> } }).ok;
    expect(withCodes({ "x-bless": undefined })).toBe(true);
    expect(withCodes({})).toBe(false);
    // More sets than are kept at once.
    for (let set = 0; set < 30; set++) expect(withCodes({ [`x-code-${set}`]: "A code." })).toBe(false);
    expect(withCodes({ "x-bless": "Wishes well." })).toBe(true);
  });

  test("leave structure errors as clear as they were", () => {
    const data = structuredClone(minimal) as unknown as { calls: [{ statements: [{ acts: string[] }] }] };
    data.calls[0].statements[0].acts = ["x-bles"];
    const extensionCodes = { act: { "x-bless": "Wishes well in the name of a deity." } };
    const [found] = validateDataset(data, { extensionCodes }).diagnostics;
    expect(found!.hint).toBe('Did you mean "x-bless"?');
  });
});
