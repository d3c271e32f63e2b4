import assert from "node:assert/strict";
import type { Project } from "../../interop/project.ts";
import { typedProgram } from "../../support/typed-program.ts";
import type { Row } from "../row.ts";

/** The oldest version that reads Zod's declarations, the last of each minor since that changed much, and the newest. */
const lines = [
  "~5.0.0",
  "~5.2.0",
  "~5.4.0",
  "~5.5.0",
  "~5.6.0",
  "~5.7.0",
  "~5.8.0",
  "~5.9.0",
  "~6.0.0",
  "latest",
];

const others = `
import { validateText } from "leader-calls/validate";
import { toJsonSchema } from "leader-calls/json-schema";
import { fromExtraction } from "leader-calls/extraction";
export const all: string[] = [validateText, toJsonSchema, fromExtraction].map(({ name }) => name);
`;

/** Older versions do not find the names by which schemas that are picked from ours can be declared: TS2742. */
const declaresSince = 5.4;

interface Resolution {
  readonly name: string;
  readonly module: string;
  readonly extensions: readonly string[];
  /** The versions that have it. */
  readonly since: number;
  readonly until: number;
}

const resolutions: readonly Resolution[] = [
  { name: "node10", module: "commonjs", extensions: ["ts"], since: 5.0, until: 6.0 },
  { name: "node16", module: "node16", extensions: ["mts", "cts"], since: 5.0, until: Infinity },
  { name: "nodenext", module: "nodenext", extensions: ["mts", "cts"], since: 5.0, until: Infinity },
  { name: "bundler", module: "esnext", extensions: ["ts"], since: 5.0, until: Infinity },
];

const rows: readonly Row[] = lines.map((line) => ({
  name: line === "latest" ? "TypeScript, newest" : `TypeScript ${line.replace(/^~(\d+\.\d+)\.0$/, "$1")}`,
  group: "TypeScript",
  does: "a strict program of both entries compiles with every resolution that this version has",
  needs: { typescript: line },
  short: ["~5.0.0", "latest"].includes(line),
  ifItFails:
    "Compare with the row of the version before. What the compiler reads is made by src/generate/share-declarations.ts. Where an old version cannot be supported any more, take it out of this row and say so in docs/consumers.md and CHANGELOG.md.",
  run: compile,
}));
export default rows;

function compile(project: Project): string[] {
  const { version } = project.readJson("node_modules/typescript/package.json") as { version: string };
  const minor = Number(/^\d+\.\d+/.exec(version)![0]);
  const worked: string[] = [];
  for (const { name, module, extensions } of resolutions.filter(
    ({ since, until }) => since <= minor && minor < until,
  )) {
    const files = extensions.flatMap((extension) => {
      const written = {
        [`${name}-main.${extension}`]: typedProgram("leader-calls"),
        [`${name}-zod3.${extension}`]: typedProgram("leader-calls/zod3"),
        [`${name}-others.${extension}`]: others,
      };
      for (const [file, text] of Object.entries(written)) project.write(file, text);
      return Object.keys(written);
    });
    const compilerOptions = {
      target: "ES2022",
      module,
      moduleResolution: name,
      ...(name === "node10" && { esModuleInterop: true }),
      strict: true,
      ...(minor < declaresSince
        ? { noEmit: true }
        : { composite: true, declaration: true, emitDeclarationOnly: true, outDir: `declarations-${name}` }),
      rootDir: ".",
      skipLibCheck: true,
      types: [],
    };
    project.write(`tsconfig.${name}.json`, JSON.stringify({ compilerOptions, files }));
    const { exitCode, stdout, stderr } = project.try(
      `node node_modules/typescript/bin/tsc -p tsconfig.${name}.json`,
    );
    assert.equal(exitCode, 0, `${name}: ${stdout}${stderr}`);
    worked.push(name);
  }
  worked.push(minor < declaresSince ? "without `declaration`" : "all with `declaration` and `composite`");
  return worked;
}
