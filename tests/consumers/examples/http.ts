import assert from "node:assert/strict";
import type { ProblemDetails } from "leader-calls";
import { read, refused } from "./cases.ts";

/** Sends datasets to a route, and holds the answers against what every example promises. */
export async function tryRoute(
  post: (body: string) => Promise<{ status: number; type: string | null; body: unknown }>,
  problemType = "application/problem+json",
): Promise<void> {
  const valid = await post(JSON.stringify(read()));
  assert.deepEqual([valid.status, valid.body], [201, { id: "minimal", calls: 1 }]);
  for (const { name, data, code, path, says } of refused) {
    const { status, type, body } = await post(JSON.stringify(data));
    assert.equal(status, 422, name);
    assert.ok(type?.startsWith(problemType), String(type));
    const { errors, ...problem } = body as ProblemDetails;
    assert.equal(problem.type, "urn:leader-calls:problem:invalid-dataset");
    assert.deepEqual(
      errors.map((each) => [each.code, each.pointer]),
      [[code, path]],
      name,
    );
    assert.match(`${errors[0]?.message} ${errors[0]?.hint}`, says, name);
  }
  console.log(`a valid dataset accepted, ${refused.map(({ name }) => name).join(", ")} refused`);
}
