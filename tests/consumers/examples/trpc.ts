import assert from "node:assert/strict";
import { createTRPCClient, httpLink, TRPCClientError } from "@trpc/client";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { makeRouter } from "../trpc/router.ts";
import type { Router } from "../trpc/router.ts";
import { read, refused, texts } from "./cases.ts";

const router = makeRouter(texts);
const client = createTRPCClient<Router>({
  links: [
    httpLink({
      url: "http://localhost/trpc",
      fetch: (url, init) =>
        fetchRequestHandler({
          endpoint: "/trpc",
          req: new Request(url.toString(), init as RequestInit),
          router,
        }),
    }),
  ],
});

assert.deepEqual(await client.addDataset.mutate(read()), { id: "minimal", calls: 1 });
for (const { name, data, code, path, says } of refused) {
  const error = await client.addDataset.mutate(data).then(
    () => assert.fail(`${name} is accepted`),
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof TRPCClientError);
  const { data: found } = error as TRPCClientError<Router>;
  assert.equal(found?.code, "BAD_REQUEST");
  const errors = found.problem?.errors ?? [];
  assert.deepEqual(
    errors.map((each) => [each.code, each.pointer]),
    [[code, path]],
    name,
  );
  assert.match(`${errors[0]?.message} ${errors[0]?.hint}`, says, name);
}
console.log(`a valid dataset accepted, ${refused.map(({ name }) => name).join(", ")} refused`);
