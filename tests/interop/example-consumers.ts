import assert from "node:assert/strict";
import { cpSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Dataset } from "leader-calls";
import type { Check } from "./check.ts";
import { fencedBlocks } from "../readme/blocks.ts";
import type { Project } from "./project.ts";
import { program, pythonModule } from "./tools.ts";

const examples = "../leader-calls/examples";

/** The programs that try the examples as their users would, with what these need. */
const programs = fileURLToPath(new URL("../consumers/examples/", import.meta.url));

interface ExampleConsumer {
  readonly name: string;
  /** The folder in examples/consumers. */
  readonly folder: string;
  readonly packages: readonly string[];
  /** What only the program that tries it needs. */
  readonly forTheTest?: readonly string[];
}

const consumers: readonly ExampleConsumer[] = [
  { name: "Serve in Fastify", folder: "fastify", packages: ["fastify 5"] },
  { name: "Serve in Hono", folder: "hono", packages: ["hono 4", "@hono/standard-validator"] },
  { name: "Serve in tRPC", folder: "trpc", packages: ["@trpc/server 11"], forTheTest: ["@trpc/client@11"] },
  {
    name: "Fill a form in React",
    folder: "react",
    packages: ["react 19", "react-dom 19", "react-hook-form 7", "@hookform/resolvers 7"],
    forTheTest: [
      "@types/react@19",
      "@types/react-dom@19",
      "jsdom@26",
      "@types/jsdom",
      "@testing-library/react@16",
      "@testing-library/dom@10",
      "@testing-library/user-event@14",
    ],
  },
];

const strict = {
  target: "ES2022",
  lib: ["ES2023", "DOM", "DOM.Iterable"],
  module: "NodeNext",
  jsx: "react-jsx",
  strict: true,
  declaration: true,
  noEmit: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  types: ["node"],
};

export const exampleConsumers: readonly Check[] = [
  ...consumers.map(({ name, folder, packages, forTheTest = [] }): Check => ({
    name,
    tools: [],
    packages,
    run(project) {
      const page = project.read(`${examples}/consumers/${folder}/README.md`);
      project.follow(page);
      return tryProgram(project, folder, forTheTest);
    },
  })),
  {
    name: "Read into pandas",
    tools: [
      program("Python", "python3", ["--version"], ["python3"]),
      pythonModule("pandas", "python3-pandas"),
    ],
    packages: [],
    run(project) {
      project.usePythonWith("pandas");
      const ran = project.follow(project.read(`${examples}/consumers/pandas/README.md`));
      const { stdout } = project.sh(`python3 pandas/statements.py ${project.examples().join(" ")}`);
      const count = project
        .examples()
        .flatMap((file) => (project.readJson(file) as Dataset).calls)
        .reduce((sum, { statements = [] }) => sum + statements.length, 0);
      const [, rows] = /^(\d+) statements$/m.exec(stdout) ?? [];
      assert.equal(Number(rows), count);
      return [`${ran.length} commands of its page run`, `${count} statements of all examples read`];
    },
  },
  {
    name: "Serve in NestJS",
    tools: [],
    packages: ["@nestjs/common 11"],
    run(project) {
      const page = readFileSync("docs/in-your-app.md", "utf8");
      const pipe = fencedBlocks(page).find(({ file }) => file === "dataset-pipe.ts");
      if (!pipe) throw new Error("The page has no pipe.");
      project.write("nestjs/dataset-pipe.ts", pipe.code);
      const packages = ["@nestjs/common@11", "@nestjs/core@11", "@nestjs/platform-express@11"];
      return tryProgram(project, "nestjs", [...packages, "reflect-metadata", "rxjs@7"]);
    },
  },
];

/** Compiles an example as a strict project does, and runs the program that tries it. */
function tryProgram(project: Project, name: string, packages: readonly string[]): string[] {
  const tools = ["typescript@~5.9.3", "tsx@4", "@types/node@20"];
  project.sh(
    `npm pkg set type=module && npm install --no-audit --no-fund ${[...tools, ...packages].join(" ")}`,
  );
  cpSync(programs, project.path("programs"), { recursive: true });
  const tried = name === "react" ? "programs/react.tsx" : `programs/${name}.ts`;
  const compilerOptions = { ...strict, experimentalDecorators: name === "nestjs" };
  project.write("tsconfig.json", JSON.stringify({ compilerOptions, include: [tried, name] }));
  project.sh("npx tsc -p .");
  return [...project.sh(`npx tsx ${tried}`).stdout.trim().split("\n"), "strict, with declarations"];
}
