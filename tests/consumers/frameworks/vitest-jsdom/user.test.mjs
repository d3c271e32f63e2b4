import { DatasetSchema, validateDataset } from "leader-calls";
import { expect, test } from "vitest";
import { accepted, onlyRules, refused } from "./cases.mjs";

test.each(accepted)("$name is accepted", ({ data }) => {
  expect(validateDataset(data).ok).toBe(true);
  expect(DatasetSchema.safeParse(data).success).toBe(true);
});

test.each(refused)("$name is refused", ({ data }) => {
  expect(validateDataset(data).ok).toBe(false);
  expect(DatasetSchema.safeParse(data).success).toBe(false);
});

test.each(onlyRules)("$name is refused by the rules", ({ data, code }) => {
  expect(validateDataset(data).diagnostics[0].code).toBe(code);
});
