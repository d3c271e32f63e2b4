import { Hono } from "hono";
import { sValidator } from "@hono/standard-validator";
import { zValidator } from "@hono/zod-validator";
import { checkedDataset, checkedDatasetSchema } from "leader-calls";
import { judge, settings } from "./judge.mjs";

const pathsOf = (issues) => issues.map(({ path, keys }) => [...path, ...(keys ?? [])]);
const app = new Hono()
  .post(
    "/zod",
    zValidator("json", checkedDatasetSchema(settings), (result, c) =>
      result.success ? undefined : c.json(pathsOf(result.error.issues), 422),
    ),
    (c) => c.json([], 201),
  )
  .post(
    "/standard",
    sValidator("json", checkedDataset(settings), (result, c) =>
      result.success ? undefined : c.json(pathsOf(result.error), 422),
    ),
    (c) => c.json([], 201),
  );

for (const by of ["zod", "standard"]) {
  const post = async (data) => {
    const headers = { "content-type": "application/json" };
    return (await app.request(`/${by}`, { method: "POST", headers, body: JSON.stringify(data) })).json();
  };
  await judge(post, { by, rules: true });
}
