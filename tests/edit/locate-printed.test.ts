import { describe, expect, test } from "vitest";
import { locate, validateText } from "leader-calls";
import type { Dataset } from "leader-calls";
import { example } from "../extraction/extractions.ts";

/** The smallest dataset with a quotation as it is given, without a position or with one. */
function quoting(exact: string, position: object = {}): string {
  const dataset = structuredClone(example<Dataset>("minimal"));
  const [statement] = dataset.calls[0]!.statements!;
  statement!.evidence = [{ exact, ...position }];
  return JSON.stringify(dataset, null, 2);
}

function evidenceIn(json: string): unknown {
  return (JSON.parse(json) as Dataset).calls[0]!.statements![0]!.evidence[0];
}

const printed = { exact: "She urged him to reopen the Lenne bridge.", start: 77, end: 118 };

describe("locate writes the printed words, where it is asked to", () => {
  test.each([
    ["she urged\u00a0him to re\u00adopen the Lenne bridge.", {}],
    ["“She urged him  to reopen the Lenne bridge.”", {}],
    ["She urged him to reopen the Lenne\u200b bridge.", { start: 77, end: 118 }],
  ])("%j", (exact, position) => {
    const json = quoting(exact, position);
    const asked = locate(json, {}, { printedWords: true });
    expect(evidenceIn(asked.json)).toEqual(printed);
    expect(validateText(asked.json).ok).toBe(true);
    expect(locate(asked.json, {}, { printedWords: true }).changes).toBe(0);
    // Without being asked, it writes no words, and a dataset with other ones is wrong.
    expect(evidenceIn(locate(json).json)).toMatchObject({ exact });
    expect(validateText(json).ok).toBe(false);
  });

  test("other words stay as they are, and are wrong", () => {
    const json = quoting("She begged him to reopen the Lenne bridge.");
    const { json: left, diagnostics } = locate(json, {}, { printedWords: true });
    expect(left).toBe(json);
    expect(diagnostics.map(({ code }) => code)).toContain("evidence/quote-not-found");
  });
});
