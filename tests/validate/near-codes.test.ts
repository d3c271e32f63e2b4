import { describe, expect, test } from "vitest";
import { codelists, nearCodes, validateDataset, validateText } from "leader-calls";
import type { Dataset, ValidateOptions } from "leader-calls";
import { readFileSync } from "node:fs";

const countOfActs = Object.keys(codelists.act.codes).length;
const codesNear = (word: string, list: string) => nearCodes(word, list).map(({ code }) => code);

describe("the codes that are near to a word", () => {
  test.each([
    // By their letters.
    ["inderect", "mode", ["indirect"]],
    ["Speech Act Report", "mode", ["speech-act-report"]],
    ["read-out", "accountKind", ["readout"]],
    // By their meaning.
    ["advise", "act", ["suggest"]],
    ["urged", "act", ["request", "demand"]],
    ["emphasize", "act", ["stress"]],
    ["blame", "act", ["accuse"]],
    ["phone", "medium", ["telephone"]],
    ["silense", "Circumstance", ["silence"]],
    // By neither.
    ["gossip", "act", []],
    ["", "act", []],
    ["a".repeat(10_000), "act", []],
    ["deny", "noSuchList", []],
    ["constructor", "act", []],
  ])("%s in %s", (word, list, near) => {
    expect(codesNear(word, list)).toEqual(near);
  });

  test("come with their definitions, and are few", () => {
    for (const word of ["reject", "prime-minister", "report", "speaker", "somebody"])
      for (const { name } of Object.values(codelists)) {
        const near = nearCodes(word, name);
        expect(near.length).toBeLessThanOrEqual(3);
        for (const { code, definition } of near)
          expect(definition).toBe(
            (codelists[name].codes as Record<string, { definition: string }>)[code]!.definition,
          );
      }
  });

  test("are of those that are asked for, and of those that a project adds", () => {
    expect(nearCodes("inderect", "mode", ["direct"])).toEqual([]);
    expect(nearCodes("x-bles", "act", ["x-bless"], { "x-bless": "Wishes well." })).toEqual([
      { code: "x-bless", definition: "Wishes well." },
    ]);
  });
});

describe("the hint for a word that is no code", () => {
  const minimal = readFileSync("examples/minimal.json", "utf8");
  const hintFor = (from: string, to: string, options = {}) =>
    validateText(minimal.replace(from, to), options).diagnostics.find(
      ({ code }) => code === "structure/unknown-code",
    )?.hint;
  const suggestCodes = nearCodes;

  test("stands in for false where a code was meant: the first code might say the contrary", () => {
    const dataset = JSON.parse(minimal) as Dataset;
    Object.assign(dataset.calls[0]!.statements![0]!, { factuality: false });
    const expected = (options: ValidateOptions) =>
      validateDataset(dataset, options).diagnostics[0]?.params["expected"];
    expect(expected({ suggestCodes })).toBe('one code, such as "certainly-not"');
    expect(expected({})).toBe('one code, such as "certain"');
  });

  test("offers what is near with its definition, and says where the others are", () => {
    expect(hintFor('["request"]', '["advise"]', { suggestCodes })).toBe(
      `Did you mean this? "suggest": Puts forward a course of action for others to consider, without asking for it as a wish or a due.`,
    );
    expect(hintFor('["request"]', '["urge"]', { suggestCodes })).toMatch(
      /one of these\? "request": .*\. "demand": /,
    );
  });

  test("is no long list of bare codes where nothing is near", () => {
    expect(hintFor('["request"]', '["gossip"]', { suggestCodes })).toBe(
      `There are ${countOfActs} codes. If none of them fits, use "other".`,
    );
    const settings = Object.keys(codelists.setting.codes).map((code) => `"${code}"`);
    expect(hintFor('"in-call"', '"yesterday"', { suggestCodes })).toBe(
      `Use one of ${settings.slice(0, -1).join(", ")} or ${settings.at(-1)}.`,
    );
  });

  test("offers no single code where nobody asks for definitions", () => {
    expect(hintFor('["request"]', '["promis"]')).not.toContain("promise");
  });
});
