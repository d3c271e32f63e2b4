import * as forZod4 from "leader-calls";
import * as forZod3 from "leader-calls/zod3";
import { expect, test } from "vitest";

/** What is made of schemas, of which each version of Zod has its own. */
const ofSchemas = /Schema$|^entities$/;

// So all tests of validation with one version are tests with the other. What is built is compared in tests/package.
test("nothing but schemas and what is made of them depends on the version of Zod", () => {
  const names = Object.keys(forZod4).filter((name) => !ofSchemas.test(name));
  expect(names).toEqual(expect.arrayContaining(["validateDataset", "validateText", "validateMany"]));
  const other = names.filter(
    (name) => forZod3[name as keyof typeof forZod3] !== forZod4[name as keyof typeof forZod4],
  );
  expect(other).toEqual([]);
});
