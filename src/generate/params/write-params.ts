import { documentedStructureKinds } from "../../diagnostics/structure/all-structure-kinds.ts";
import { tableKinds } from "../../export/kinds/all-table-kinds.ts";
import { extractionKinds } from "../../extraction/kinds/all-extraction-kinds.ts";
import { allRules } from "../../rules/all-rules.ts";
import { formatted, GENERATE, root, writeOrCheck } from "../generated-files.ts";
import { printParams } from "./print-params.ts";
import { readParams } from "./read-params.ts";

/** Writes what the docs say of params; with `--check` fails if it is not up to date. */
const files = [
  ...documentedStructureKinds.map(([{ code }]) => ({ code, path: `src/diagnostics/${code}.ts` })),
  ...allRules.map(({ code }) => ({ code, path: `src/rules/${code}.ts` })),
  ...extractionKinds.map(({ code }) => ({
    code,
    path: `src/extraction/kinds/${code.slice("extraction/".length)}.ts`,
  })),
  ...tableKinds.map(({ code }) => ({ code, path: `src/export/kinds/${code.slice("table/".length)}.ts` })),
];
const { params, problems } = readParams(root, files);
if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exitCode = 1;
} else {
  const path = "src/diagnostics/param-docs.ts";
  writeOrCheck(new Map([[path, await formatted(printParams(params), path)]]), GENERATE);
}
