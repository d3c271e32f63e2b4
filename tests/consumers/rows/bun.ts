import type { Row } from "../row.ts";
import { tryEverything } from "../try-everything.ts";

const row: Row = {
  name: "Bun",
  group: "Runtimes",
  does: "all entries by import and by require, examples and defects validated, the command",
  needs: { bun: "latest" },
  ifItFails:
    "Bun follows Node where it can: see whether the same program runs in Node, and then ask Bun's issues.",
  run: (project) => tryEverything(project, "npx --no-install bun"),
};
export default row;
