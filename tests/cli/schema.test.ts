import { LeaderCallSchema } from "leader-calls";
import { targets, toJsonSchema } from "leader-calls/json-schema";
import { expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

test.each(targets)("`schema LeaderCall` for %s prints what toJsonSchema writes", (target) => {
  const { code, out } = runCli(["schema", "LeaderCall", "--target", target]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual(toJsonSchema(LeaderCallSchema, { target }));
});

test.each([
  ["Statment", "Did you mean Statement?"],
  ["calls", "Did you mean LeaderCall, CallLink or CallStatus?"],
  ["zz", "There is Dataset, "],
])("`schema %s` is answered with the names that may be meant", (name, says) => {
  const { code, err } = runCli(["schema", name]);
  expect(code).toBe(2);
  expect(err).toContain(`There is no schema named ${name}. ${says}`);
});
