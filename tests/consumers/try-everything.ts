import assert from "node:assert/strict";
import type { Project } from "../interop/project.ts";

const entries = ["", "/validate", "/zod3", "/json-schema", "/extraction"].map(
  (path) => `leader-calls${path}`,
);

/** What is done with the package once it is loaded, by import or by require. */
const used = `
const { accepted, refused, onlyRules } = cases;
for (const { name, data } of accepted) {
  const { ok, data: same } = main.validateDataset(data);
  if (!ok || same !== data || !validate.validateDataset(data).ok) throw new Error(name + " is refused");
  main.DatasetSchema.parse(data);
}
for (const { name, data, code } of [...refused, ...onlyRules]) {
  const { ok, diagnostics } = validate.validateText(JSON.stringify(data));
  if (ok || (code && diagnostics[0].code !== code)) throw new Error(name + " is accepted, or refused for another reason");
}
console.log("as it should");
`;

const programs = {
  "use.mjs": `import * as main from "leader-calls"; import * as validate from "leader-calls/validate";
import * as cases from "./cases.mjs";
${entries.map((entry) => `if (Object.keys(await import("${entry}")).length === 0) throw new Error("${entry} is empty");`).join("\n")}
${used}`,
  "use.cjs": `const main = require("leader-calls"); const validate = require("leader-calls/validate");
${entries.map((entry) => `if (Object.keys(require("${entry}")).length === 0) throw new Error("${entry} is empty");`).join("\n")}
import("./cases.mjs").then((cases) => {
${used}
});`,
};

/**
 * Loads all entries by import and by require, validates examples and defects, and runs the command.
 *
 * @param runtime how a program is started, such as `node` or `deno run -A`.
 */
export function tryEverything(project: Project, runtime: string, command = commandBy(runtime)): string[] {
  for (const [file, text] of Object.entries(programs)) {
    project.write(file, text);
    assert.equal(project.sh(`${runtime} ${file}`).stdout.trim(), "as it should", file);
  }
  return ["import", "require", ...tryCommand(project, command)];
}

function commandBy(runtime: string): string {
  return `${runtime} node_modules/leader-calls/dist/cli/cli.cjs`;
}

/** Validates a file that is valid and one that is not. */
export function tryCommand(project: Project, command: string): string[] {
  project.write(
    "write-cases.mjs",
    `import { writeFileSync } from "node:fs"; import { accepted, onlyRules } from "./cases.mjs";
writeFileSync("right.json", JSON.stringify(accepted[0].data)); writeFileSync("wrong.json", JSON.stringify(onlyRules[0].data));`,
  );
  project.sh("node write-cases.mjs");
  assert.match(project.sh(`${command} validate right.json`).stdout, /^Valid/m);
  const { exitCode, stdout, stderr } = project.try(`${command} validate wrong.json`);
  assert.equal(exitCode, 1, stdout + stderr);
  assert.match(stdout, /reference\/unknown-id/);
  return ["command"];
}
