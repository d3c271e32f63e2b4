import { codesOfOtherModels } from "../plan/codes-of-other-models.ts";
import { describe, expect, test } from "vitest";
import { diagnosticKinds, validateDataset, validateMany, validateText } from "leader-calls";
import type { DocumentedKind, EditExample, TextExample } from "leader-calls";
import { allRules } from "../../src/rules/all-rules.ts";
import { editAtPointer } from "../support/edit-at-pointer.ts";
import { readExample } from "../support/examples.ts";
import { fileOfCode } from "./file-of-code.ts";

function exampleDocument({ at, given = [] }: EditExample, value: unknown): unknown {
  const document = readExample("minimal");
  for (const each of given) editAtPointer(document, each.at, each.value);
  editAtPointer(document, at, value);
  return document;
}

function codesIn(document: unknown, code: string): string[] {
  const onRequest = allRules.find((rule) => rule.code === code)?.onRequest;
  const { diagnostics } = validateDataset(document, onRequest ? { rules: { [code]: "info" } } : {});
  return diagnostics.map((each) => each.code);
}

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const each of results) list.push(each);
  return list;
}

const kinds: DocumentedKind<never>[] = [...diagnosticKinds().values()];
const isEdit = (example: EditExample | TextExample): example is EditExample => "at" in example;

describe("the examples by which rules are explained", () => {
  test.each(kinds.flatMap(({ code, example }) => (isEdit(example) ? [[code, example] as const] : [])))(
    "%s: the wrong one gives this alone, the right one nothing",
    (code, example) => {
      const file = fileOfCode(code);
      expect(
        codesIn(exampleDocument(example, example.wrong), code),
        `${file}: its example must give this alone`,
      ).toEqual([code]);
      expect(
        codesIn(exampleDocument(example, example.right), code),
        `${file}: the right one of its example must give nothing`,
      ).toEqual([]);
    },
  );

  test.each(
    kinds.flatMap(({ code, example }) =>
      // What is no JSON at all has no text: tests/fixtures/structure/unreadable.json has its values.
      isEdit(example) || code === "structure/unreadable" || codesOfOtherModels.has(code)
        ? []
        : [[code, example] as const],
    ),
  )("%s: the wrong text gives this, the right one does not", async (code, example) => {
    const codesInText = async (text: string): Promise<string[]> => {
      if (code === "structure/line-too-long") {
        const lines = await all(validateMany(text, { maxLineLength: 100 }));
        return lines.flatMap(({ diagnostics }) => diagnostics.map((each) => each.code));
      }
      // The example of an encoding shows its bytes as the characters of Latin-1.
      const json = code === "structure/not-utf8" ? Buffer.from(text, "latin1") : text;
      return validateText(json).diagnostics.map((each) => each.code);
    };
    expect((await codesInText(example.wrongText)).filter((each) => each === code)).toEqual([code]);
    expect(await codesInText(example.rightText)).not.toContain(code);
  });
});
