import type { Row } from "../row.ts";
import { tryEverything } from "../try-everything.ts";

const row: Row = {
  name: "Deno",
  group: "Runtimes",
  does: "all entries by import and by require, examples and defects validated, the command",
  needs: { deno: "latest" },
  ifItFails:
    "Deno reads node_modules as Node does: see whether the same program runs in Node, and then ask Deno's issues.",
  // It keeps compiled code by a file's name and date, and all packed files have one date: code of another build would be run.
  run: (project) => tryEverything(project, "npx --no-install deno run --no-code-cache --allow-all"),
};
export default row;
