import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { validateDataset, validateText } from "leader-calls";
import type { Dataset } from "leader-calls";
import { isPlaceholder } from "../../src/dataset/placeholder.ts";
import { skeleton } from "../../src/edit/skeleton.ts";
import { runs } from "../support/number-of-runs.ts";

const readout = {
  id: "readout",
  name: "readout.txt",
  text: "They spoke on Friday. She urged him to wait.\n",
};
const post = { id: "post", name: "post.txt", text: "\ufeffEr rief an. „Gut“, sagte sie.", language: "de" };

const placeholderLeft = "dataset/placeholder-left";

/** The pointers of all strings in a value that are placeholders. */
function placeholdersIn(value: unknown, pointer = ""): string[] {
  if (typeof value === "string") return isPlaceholder(value) ? [pointer] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => placeholdersIn(each, `${pointer}/${key}`));
}

/** A dataset as one who fills everything in leaves it. */
function filledIn(dataset: Dataset): Dataset {
  const words = (text: string): string => text.replace(/^\[FILL IN: (.*)\]$/, "$1");
  const json = JSON.stringify(dataset, (key, value: unknown) => {
    // Words that give the date would have to stand in the texts, and none do.
    if (key === "asPrinted") return undefined;
    return value === "und-x-fill-in" ? "en" : typeof value === "string" ? words(value) : value;
  });
  const filled = JSON.parse(json) as Dataset;
  for (const statement of filled.calls.flatMap(({ statements = [] }) => statements))
    statement.acts = ["inform"];
  return filled;
}

describe("skeleton", () => {
  test.each([
    ["in the dataset", false],
    ["outside of it", true],
  ])(
    "of several texts, kept %s, is valid, and each placeholder is reported once and nothing else",
    (_, outside) => {
      const dataset = skeleton([readout, post], { id: "friday", textsOutside: outside });
      const texts = { readout: readout.text, post: post.text };
      const { ok, diagnostics, checked } = validateDataset(dataset, outside ? { texts } : {});
      expect(ok).toBe(true);
      expect(checked).toEqual({ spans: 4, of: 4 });
      expect(diagnostics.map(({ code }) => code)).toEqual(diagnostics.map(() => placeholderLeft));
      expect(diagnostics.map(({ pointer }) => pointer).sort()).toEqual(placeholdersIn(dataset).sort());
      // A title, a language that nobody named, two leaders, two publishers, a date and four sentences.
      expect(diagnostics).toHaveLength(11);
    },
  );

  test("names nobody as the speaker of a sentence that nobody has read", () => {
    const [call] = skeleton([readout], { id: "friday" }).calls;
    expect(call?.statements?.map(({ speakers }) => speakers)).toEqual([[], []]);
  });

  test("says direct of sentences in quotation marks, as the rule about marks does", () => {
    const text = "“We can wait. Reopen the bridge,” she said. »Nein, noch nicht.« He urged her to wait.";
    const dataset = skeleton([{ ...readout, text }], { id: "friday" });
    expect(dataset.calls[0]?.statements?.map(({ mode }) => mode)).toEqual([
      "direct",
      "voice-report",
      "direct",
      "voice-report",
    ]);
    expect(validateDataset(filledIn(dataset)).diagnostics).toEqual([]);
  });

  test("has no diagnostic once everything is filled in", () => {
    expect(validateDataset(filledIn(skeleton([readout, post], { id: "friday" }))).diagnostics).toEqual([]);
  });

  test("gives every id once, whatever the texts are called", () => {
    const names = ["a", "a-account", "a-sentence-1", "a-publisher", "call", "first-leader", "a-2"];
    const texts = names.map((id) => ({ id, name: `${id}.txt`, text: "They spoke." }));
    const { diagnostics } = validateDataset(skeleton(texts, { id: "second-leader" }));
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set([placeholderLeft]));
  });

  test("is valid for any texts", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1 }).filter((each) => each.trim() !== "");
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), fc.boolean(), (texts, textsOutside) => {
        const named = texts.map((each, index) => ({ id: `t${index}`, name: `${index}`, text: each }));
        const held = Object.fromEntries(named.map((each) => [each.id, each.text]));
        const json = JSON.stringify(skeleton(named, { id: "any", textsOutside }));
        const { ok, checked } = validateText(json, { texts: held });
        expect(ok).toBe(true);
        expect(checked.spans).toBe(checked.of);
      }),
      { numRuns: runs(100) },
    );
  });
});

describe("dataset/placeholder-left", () => {
  test("reports a statement of which only the content was filled in, and of which nothing says who spoke", () => {
    const dataset = filledIn(skeleton([readout], { id: "friday" }));
    const [statement] = dataset.calls[0]!.statements!;
    statement!.acts = ["other"];
    expect(validateDataset(dataset).diagnostics).toMatchObject([
      {
        code: placeholderLeft,
        pointer: "/calls/0/statements/0",
        message: `Who spoke in statement "${statement!.id}", and how, is not filled in.`,
      },
    ]);
    statement!.setting = "in-call";
    expect(validateDataset(dataset).diagnostics).toEqual([]);
  });

  const codesOf = (dataset: Dataset): string[] =>
    validateDataset(dataset).diagnostics.map(({ code }) => code);
  const filled = filledIn(skeleton([readout], { id: "friday" }));

  test.each(["THE LEADERS SPOKE", "TITLE OF THE DATASET", "[sic]", "Fill in: a form", "[Call dropped]"])(
    "takes %j for a real title",
    (title) => expect(codesOf({ ...filled, title })).toEqual([]),
  );

  test.each([
    "[FILL IN: which call this is about]",
    "[FILL IN: The Friday call]",
    "[FILL IN: The Friday call",
  ])("reports %j, of which the mark is left", (title) =>
    expect(codesOf({ ...filled, title })).toEqual([placeholderLeft]),
  );

  test("says for which words a statement was suggested, and leaves words of a source alone", () => {
    const text = { ...readout, text: "[FILL IN: your name] was on the form, she told him." };
    const dataset = skeleton([text], { id: "friday" });
    const statement = validateDataset(dataset).diagnostics.at(-1);
    expect(statement?.pointer).toBe("/calls/0/statements/0/content");
    expect(statement?.message).toContain('for the words "[FILL IN: your name] was on the form');
    expect(codesOf(filledIn(dataset))).toEqual([]);
  });

  test("a suggestion that was turned into an outcome is reported there", () => {
    const [call] = skeleton([readout], { id: "friday" }).calls;
    const [suggestion] = call?.statements ?? [];
    const { content, evidence, account } = suggestion!;
    const outcome = {
      id: "outcome",
      kind: "stay-in-touch" as const,
      content,
      claims: [{ account, evidence }],
    };
    const calls = [{ ...filled.calls[0]!, outcomes: [outcome] }];
    const { diagnostics } = validateDataset({ ...filled, calls });
    expect(diagnostics.filter(({ code }) => code === placeholderLeft)).toMatchObject([
      { pointer: "/calls/0/outcomes/0/content" },
    ]);
  });
});
