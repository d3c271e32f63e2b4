import { LeaderCallSchema } from "leader-calls";
import { targets, toJsonSchema } from "leader-calls/json-schema";
import { expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

test.each(targets)("`schema LeaderCall` for %s prints what toJsonSchema writes", (target) => {
  const { code, out } = runCli(["schema", "LeaderCall", "--target", target]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual(toJsonSchema(LeaderCallSchema, { target }));
});
