import { readFileSync, readdirSync } from "node:fs";
import { validateText } from "leader-calls";
import { expect, test } from "vitest";

const names = readdirSync(new URL(".", import.meta.url)).filter((name) => name.endsWith(".json"));

test("there are at least fifteen right datasets", () => {
  expect(names.length).toBeGreaterThanOrEqual(15);
});

test.each(names)("nothing in %s is warned of, and each quotation is checked", (name) => {
  const { diagnostics, checked } = validateText(readFileSync(new URL(name, import.meta.url)));
  const told = diagnostics.filter(({ severity }) => severity !== "info");
  expect(
    told.map(({ code, pointer, message }) => `${code} ${pointer}: ${message}`),
    `tests/right-ones/${name} is right: mend the rule, not the dataset.`,
  ).toEqual([]);
  expect(checked.spans).toBe(checked.of);
});
