import { validateDataset, validateText } from "leader-calls";
import { expect, test } from "vitest";
import { exampleText } from "../support/examples.ts";

const json = exampleText("minimal");

test.each([
  ["text", json],
  ["bytes", new TextEncoder().encode(json)],
  ["bytes without content", new Uint8Array()],
])("JSON as %s in place of a dataset is one error, which says what to do", (_, given) => {
  const { ok, diagnostics } = validateDataset(given);
  expect(ok).toBe(false);
  expect(diagnostics.map(({ code, pointer }) => ({ code, pointer }))).toEqual([
    { code: "structure/wrong-type", pointer: "" },
  ]);
  expect(diagnostics[0]!.hint).toBe(
    "This is JSON that was not parsed. Parse it, or give it to validateText.",
  );
  expect(diagnostics[0]!.message).toMatch(/^The dataset must be an object.*, but is (?:bytes|"\{)/);
});

test("JSON that was encoded twice is one error, too", () => {
  const { diagnostics } = validateText(JSON.stringify(json));
  expect(diagnostics.map(({ code }) => code)).toEqual(["structure/wrong-type"]);
  expect(diagnostics[0]!.hint).toContain("not parsed");
});

test("a dataset in an object around it is one error, which says where it is", () => {
  const { diagnostics } = validateText(`{ "meta": {}, "dataset": ${json} }`);
  expect(diagnostics.map(({ code, pointer, hint }) => ({ code, pointer, hint }))).toEqual([
    {
      code: "structure/wrong-type",
      pointer: "",
      hint: 'Give what is under "dataset", without the object around it.',
    },
  ]);
  expect(diagnostics[0]!.message).toMatch(/, but is an object that has one under "dataset"\.$/);
});
