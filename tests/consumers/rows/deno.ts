import type { Row } from "../row.ts";
import { tryEverything } from "../try-everything.ts";

const row: Row = {
  name: "Deno",
  group: "Runtimes",
  does: "all entries by import and by require, examples and defects validated, the command",
  needs: { deno: "latest" },
  ifItFails:
    "Deno reads node_modules as Node does: see whether the same program runs in Node, and then ask Deno's issues.",
  run: (project) => tryEverything(project, "npx --no-install deno run --allow-all"),
};
export default row;
