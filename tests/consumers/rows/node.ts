import type { Row } from "../row.ts";
import { tryEverything } from "../try-everything.ts";

/** The oldest line of Node that we support, those in long-term support, and the newest. */
const lines = ["20", "22", "24", "latest"];

/** npm has the binaries of Node as packages. */
const binary = `node-${process.platform}-${process.arch}`;

const rows: readonly Row[] = lines.map((line) => ({
  name: line === "latest" ? "Node, newest" : `Node ${line}`,
  group: "Runtimes",
  does: "all entries by import and by require, examples and defects validated, the command",
  needs: { [binary]: line },
  short: line === "latest",
  ifItFails:
    "A new version of Node may load modules in another way: tests/package/tarball.test.ts tries the same with the Node of this machine.",
  run: (project) => tryEverything(project, `./node_modules/${binary}/bin/node`),
}));
export default rows;
