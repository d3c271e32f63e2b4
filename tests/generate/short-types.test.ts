import { expect, test } from "vitest";
import { withShortTypes } from "../../src/generate/short-types.ts";

test("a type that fields often have gets a short name, and elsewhere it is written out", () => {
  const fields = ["a", "b", "c", "d"].map((key) => `${key}: z.ZodOptional<z.ZodString>;`).join(" ");
  const text = `declare const other: z.ZodOptional<z.ZodString>;\ndeclare const fields: () => { ${fields} };\n`;
  expect(withShortTypes(text)).toBe(
    "declare const other: z.ZodOptional<z.ZodString>;\ndeclare const fields: () => { a: T1; b: T1; c: T1; d: T1; };\ntype T1 = z.ZodOptional<z.ZodString>;\n",
  );
});
