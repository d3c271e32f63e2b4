import assert from "node:assert/strict";
import type { ProblemDetails } from "leader-calls";
import { read, refused } from "./cases.ts";

/** An answer to a request. */
export interface Answer {
  readonly status: number;
  readonly type: string | null;
  readonly body: unknown;
}

/** What a route refuses before it looks at a dataset: all of it is answered with a problem of RFC 9457. */
const others: readonly { name: string; path?: string; type?: string; body: string; status: number }[] = [
  { name: "another address", path: "/nothing", body: "{}", status: 404 },
  { name: "another type", type: "text/plain", body: "{}", status: 415 },
  { name: "a body over 1 MB", body: JSON.stringify("a".repeat(1_100_000)), status: 413 },
  { name: "what is not JSON", body: '{"calls": ', status: 400 },
];

export async function tryOtherRefusals(
  send: (path: string, type: string, body: string) => Promise<Answer>,
): Promise<void> {
  for (const { name, path = "/datasets", type: sent = "application/json", body: text, status } of others) {
    const { type, body, ...answer } = await send(path, sent, text);
    assert.equal(answer.status, status, name);
    assert.ok(type?.startsWith("application/problem+json"), `${name}: ${type}`);
    const problem = body as Record<string, unknown>;
    assert.deepEqual([problem["type"], problem["status"]], ["about:blank", status], name);
    for (const key of ["title", "detail"])
      assert.ok(typeof problem[key] === "string" && problem[key], `${name}: ${key}`);
  }
  console.log(`${others.map(({ name }) => name).join(", ")} answered as problems`);
}

/** Sends datasets to a route, and holds the answers against what every example promises. */
export async function tryRoute(
  post: (body: string) => Promise<Answer>,
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
