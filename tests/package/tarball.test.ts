import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { schemaFiles } from "../schemas/versions.ts";
import { typedProgram } from "../support/typed-program.ts";

const repository = fileURLToPath(new URL("../../", import.meta.url));
const manifest = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as {
  version: string;
  peerDependencies: Record<string, string>;
  exports: Record<string, string | { import: { default: string }; require: { default: string } }>;
};

/** What all files of the package may have together; as little as what is needed takes. */
const MOST_BYTES = 2_500_000;

/** An empty project into which the packed package is installed, with what it declares to need and nothing else. */
const project = mkdtempSync(join(tmpdir(), "leader-calls-consumer-"));
const installed = join(project, "node_modules/leader-calls");
afterAll(() => rmSync(project, { recursive: true, force: true }));

function link(name: string): void {
  const place = join(project, "node_modules", name);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(join(repository, "node_modules", name), place, "junction");
}

beforeAll(() => {
  const packed = execFileSync("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", project], {
    cwd: repository,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", join(project, filename), "-C", installed, "--strip-components=1"]);
  // Copied as npm does it: of a link the compiler sees the folder behind it, which declarations of the project cannot name.
  for (const name of Object.keys(manifest.peerDependencies))
    cpSync(join(repository, "node_modules", name), join(project, "node_modules", name), { recursive: true });
  writeFileSync(join(project, "package.json"), JSON.stringify({ private: true }));
});

function write(name: string, text: string): void {
  writeFileSync(join(project, name), text);
}

function run(command: string, args: readonly string[]): { code: number | null; printed: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: project, encoding: "utf8" });
  return { code: status, printed: `${stdout}${stderr}`.trim() };
}

const node = (name: string, text: string) => {
  write(name, text);
  return run(process.execPath, [name]);
};

describe("the tarball", () => {
  const files = () =>
    readdirSync(installed, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));

  test("holds what is meant to be published and nothing else", () => {
    expect(readdirSync(installed).sort()).toEqual(
      ["LICENSE", "README.md", "dist", "examples", "package.json", "schemas"].sort(),
    );
    for (const file of files())
      expect(file).not.toMatch(/(^|\/)(tests|generate|node_modules|\..*)(\/|$)|\.test\./);
  });

  test("takes little space", () => {
    const sizes = files()
      .map((file) => statSync(join(installed, file)))
      .map((file) => (file.isFile() ? file.size : 0));
    expect(sizes.filter((size) => size > 0).length).toBeLessThanOrEqual(155);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_BYTES);
  });

  test("holds no maps, and programs name none: they are made by each build", () => {
    const programs = files().filter((file) => /^dist\/.*\.c?js$/.test(file));
    expect(programs.length).toBeGreaterThan(20);
    for (const program of programs) {
      expect(existsSync(join(repository, `${program}.map`)), program).toBe(true);
      expect(existsSync(join(installed, `${program}.map`)), program).toBe(false);
      expect(readFileSync(join(installed, program), "utf8"), program).not.toContain("sourceMappingURL");
    }
  });

  test("holds no part of an earlier build: every program can be reached from an entry or the command", () => {
    const folder = join(installed, "dist");
    const entries = Object.values(manifest.exports).flatMap((entry) =>
      typeof entry === "string" ? [] : [entry.import.default, entry.require.default],
    );
    // A thread is started by the file's address, and not imported.
    const reached = new Set(
      [...entries, "./dist/cli/cli.cjs", "./dist/cli/validate-worker.cjs"].map((entry) =>
        join(installed, entry),
      ),
    );
    for (const each of reached)
      for (const [, other] of readFileSync(each, "utf8").matchAll(/["'](\.\.?\/[^"']+\.c?js)["']/g))
        reached.add(join(dirname(each), other!));
    const programs = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      /\.c?js$/.test(name),
    );
    expect(programs.map((name) => join(folder, name)).sort()).toEqual([...reached].sort());
  });

  test("holds nothing of the article but what the example quotes", () => {
    expect(files().filter((file) => file.endsWith(".txt"))).toEqual([]);
  });

  test("leaves no unresolved import of the seam to Zod in what is published", () => {
    for (const file of files().filter((each) => /^dist\/.*\.(c?js|d\.c?ts)$/.test(each))) {
      const text = readFileSync(join(installed, file), "utf8");
      expect(text.includes('"#zod"'), file).toBe(false);
      expect(/from ["']\.\.?\/[^"']*v[34]\//.test(text), file).toBe(false);
    }
  });
});

const program = `
const data = JSON.parse(readFileSync("node_modules/leader-calls/examples/minimal.json", "utf8"));
const good = validateDataset(data);
const bad = validateDataset({ ...data, calls: [] });
console.log(good.ok, good.data === data, bad.ok, bad.diagnostics[0].code, DatasetSchema.safeParse(data).success);
`;

describe("a project that has it installed", () => {
  for (const entry of ["leader-calls", "leader-calls/zod3"]) {
    test(`uses ${entry} by import`, () => {
      const head = `import { readFileSync } from "node:fs"; import { DatasetSchema, validateDataset } from "${entry}";`;
      expect(node("esm.mjs", head + program)).toEqual({
        code: 0,
        printed: "true true false structure/too-few-items true",
      });
    });

    test(`uses ${entry} by require`, () => {
      const head = `const { readFileSync } = require("node:fs"); const { DatasetSchema, validateDataset } = require("${entry}");`;
      expect(node("cjs.cjs", head + program)).toEqual({
        code: 0,
        printed: "true true false structure/too-few-items true",
      });
    });
  }

  test("uses leader-calls/validate, which has no schema, by import and by require", () => {
    const body = `
const data = JSON.parse(readFileSync("node_modules/leader-calls/examples/minimal.json", "utf8"));
const bad = validateText(JSON.stringify({ ...data, calls: [] }));
console.log(validateDataset(data).ok, bad.diagnostics[0].code, indexDataset(data).get(data.calls[0].id).value === data.calls[0]);
`;
    const printed = { code: 0, printed: "true structure/too-few-items true" };
    const names = "{ indexDataset, validateDataset, validateText }";
    const imports = `import { readFileSync } from "node:fs"; import ${names} from "leader-calls/validate";`;
    expect(node("validate.mjs", imports + body)).toEqual(printed);
    const requires = `const { readFileSync } = require("node:fs"); const ${names} = require("leader-calls/validate");`;
    expect(node("validate.cjs", requires + body)).toEqual(printed);
    const all = `import * as all from "leader-calls/validate"; import * as main from "leader-calls";
console.log(Object.keys(all).filter((name) => name.endsWith("Schema") || !(name in main)).join());`;
    expect(node("names.mjs", all)).toEqual({ code: 0, printed: "" });
  });

  test("uses leader-calls/extraction by import and by require", () => {
    const body = `
const extraction = JSON.parse(readFileSync("node_modules/leader-calls/examples/extraction/minimal.json", "utf8"));
const { sources } = JSON.parse(readFileSync("node_modules/leader-calls/examples/minimal.json", "utf8"));
const { dataset, checked } = fromExtraction(extraction, { texts: { readout: sources[0].text } });
console.log(dataset.production, checked.spans, typeof schema.$defs);
`;
    const printed = { code: 0, printed: "machine-generated 2 object" };
    const imports = `import { readFileSync } from "node:fs"; import { fromExtraction } from "leader-calls/extraction";
import schema from "leader-calls/${schemaFiles.structuredOutput()}" with { type: "json" };`;
    expect(
      run(process.execPath, ["--no-warnings", (write("extract.mjs", imports + body), "extract.mjs")]),
    ).toEqual(printed);
    const requires = `const { readFileSync } = require("node:fs"); const { fromExtraction } = require("leader-calls/extraction");
const schema = require("leader-calls/${schemaFiles.structuredOutput()}");`;
    expect(node("extract.cjs", requires + body)).toEqual(printed);
  });

  test("runs the command", () => {
    const bin = JSON.parse(readFileSync(join(installed, "package.json"), "utf8")).bin[
      "leader-calls"
    ] as string;
    const command = join(installed, bin);
    expect(readFileSync(command, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(run(process.execPath, [command, "--version"])).toEqual({ code: 0, printed: manifest.version });
    const valid = run(process.execPath, [
      command,
      "validate",
      "node_modules/leader-calls/examples/minimal.json",
    ]);
    expect(valid.printed).toMatch(/^Valid/);
    expect(run(process.execPath, [command, "schema", "LeaderCall"]).code).toBe(0);
    expect(run(process.execPath, [command, "explain", "evidence/quote-mismatch"]).code).toBe(0);
  });

  test("reaches the schemas, the examples and the manifest, by require and by import", () => {
    for (const path of [
      schemaFiles.dataset("draft-07"),
      schemaFiles.dataset("draft-2020-12"),
      "examples/minimal.json",
      "package.json",
    ]) {
      expect(node("reach.cjs", `console.log(typeof require("leader-calls/${path}"))`).printed).toBe("object");
      const imported = `import value from "leader-calls/${path}" with { type: "json" }; console.log(typeof value);`;
      expect(node("reach.mjs", imported).printed).toContain("object");
    }
  });

  test.each([
    "dist/index.js",
    "dist/cli/cli.cjs",
    "src/index.ts",
    "schema/entities/dataset",
    "zod4",
    "README.md",
  ])("does not reach %s, which is internal", (path) => {
    const { code, printed } = node("internal.cjs", `require("leader-calls/${path}")`);
    expect(code).toBe(1);
    expect(printed).toContain("ERR_PACKAGE_PATH_NOT_EXPORTED");
  });

  test("finds that both drafts refuse the same wrong body and accept the same right one", () => {
    link("ajv");
    for (const name of ["fast-deep-equal", "json-schema-traverse", "require-from-string", "fast-uri"]) {
      if (existsSync(join(repository, "node_modules", name))) link(name);
    }
    const text = `
      const right = require("leader-calls/examples/minimal.json");
      const wrong = [{}, [], null, { ...right, titel: "x" }, { ...right, calls: [] }, { ...right, id: "Not An Id" }];
      const drafts = [
        [require("ajv"), require("leader-calls/${schemaFiles.dataset("draft-07")}")],
        [require("ajv/dist/2020"), require("leader-calls/${schemaFiles.dataset("draft-2020-12")}")],
      ];
      for (const [{ default: Ajv }, schema] of drafts) {
        const accepts = new Ajv().compile(schema);
        console.log(accepts(right), ...wrong.map((body) => accepts(body)));
      }`;
    const line = "true false false false false false false";
    expect(node("ajv.cjs", text).printed).toBe(`${line}\n${line}`);
  });
});

describe("a TypeScript project that has it installed", () => {
  const tsc = join(repository, "node_modules/typescript/bin/tsc");

  const compile = (files: Record<string, string>, options: object = {}) => {
    for (const [name, text] of Object.entries(files)) write(name, text);
    const compilerOptions = {
      target: "ES2022",
      module: "NodeNext",
      strict: true,
      // As libraries and monorepos compile, whose declarations name what they export of ours.
      ...{ composite: true, declaration: true, emitDeclarationOnly: true, outDir: "declarations" },
      types: [],
      skipLibCheck: false,
      ...options,
    };
    write("tsconfig.json", JSON.stringify({ compilerOptions, files: Object.keys(files) }));
    return run(process.execPath, [tsc, "-p", "."]);
  };

  test("compiles strictly against both entries, as ESM and as CommonJS, without skipLibCheck", () => {
    const [main, zod3] = [typedProgram("leader-calls"), typedProgram("leader-calls/zod3")];
    const validate = `
      import { validateDataset } from "leader-calls/validate";
      import type { Dataset, Diagnostic } from "leader-calls/validate";
      const result = validateDataset({});
      export const found: Dataset | readonly Diagnostic[] = result.ok ? result.data : result.diagnostics;
      // @ts-expect-error A dataset is no number, so the type is no any.
      export const never: number = result.ok ? result.data : 0;
    `;
    const lite = `
      import { fromExtraction, rulesWithTables, suggestions, validateDataset } from "leader-calls/lite";
      import { addMessages, explain } from "leader-calls/messages";
      import type { Dataset, Diagnostic } from "leader-calls/validate";
      const result = validateDataset({}, { customRules: rulesWithTables, suggestions });
      // @ts-expect-error There may be no words.
      export const words: string | undefined = result.diagnostics[0]?.message.slice(1);
      export const explained: readonly string[] = result.diagnostics.map((each) => explain(each).message);
      export const found: Dataset | readonly Diagnostic[] = result.ok ? result.data : addMessages(result).diagnostics;
      export const because: readonly Diagnostic[] = addMessages(fromExtraction({}, { texts: {} })).dropped.map((each) => each.because);
    `;
    const files = {
      ...{ "main.mts": main, "main.cts": main, "zod3.mts": zod3, "zod3.cts": zod3 },
      ...{ "validate.mts": validate, "validate.cts": validate },
      ...{ "lite.mts": lite, "lite.cts": lite },
    };
    expect(compile(files)).toEqual({ code: 0, printed: "" });
  }, 180_000);

  test("costs the compiler little", () => {
    const { printed } = compile(
      { "small.mts": typedProgram("leader-calls") },
      { skipLibCheck: true, extendedDiagnostics: true },
    );
    expect(Number(/Instantiations:\s+(\d+)/.exec(printed)?.[1])).toBeLessThan(10_000);
    const folder = join(project, "node_modules/leader-calls/dist");
    const declarations = readdirSync(folder).filter((name) => /\.d\.c?ts$/.test(name));
    const sizes = declarations.map((name) => statSync(join(folder, name)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000);
  }, 60_000);

  test("is explained by editors, word for word", () => {
    write("hover.mts", typedProgram("leader-calls"));
    const file = join(project, "hover.mts");
    const text = readFileSync(file, "utf8");
    const options = {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      strict: true,
      types: [],
    };
    const service = ts.createLanguageService({
      getCompilationSettings: () => options,
      getScriptFileNames: () => [file],
      getScriptVersion: () => "1",
      getScriptSnapshot: (name) =>
        existsSync(name) ? ts.ScriptSnapshot.fromString(readFileSync(name, "utf8")) : undefined,
      getCurrentDirectory: () => project,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: ts.sys.fileExists,
      readFile: ts.sys.readFile,
      readDirectory: ts.sys.readDirectory,
      directoryExists: ts.sys.directoryExists,
    });
    const hover = (before: string, word: string) => {
      const info = service.getQuickInfoAtPosition(file, text.indexOf(before) + before.length);
      expect(info, word).toBeDefined();
      return `${ts.displayPartsToString(info?.displayParts)}\n${ts.displayPartsToString(info?.documentation)}`;
    };
    expect(hover("(call.", "statements")).toMatchInlineSnapshot(`
      "(property) statements?: Statement[] | undefined
      Who said what, according to whom, in the order reported."
    `);
    expect(hover("(call.statements ?? []).flatMap((statement) => statement.", "speakers"))
      .toMatchInlineSnapshot(`
        "(property) speakers: string[]
        Who said it; several if it is reported of them together, none if the words name nobody."
      `);
    expect(hover("const call: ", "LeaderCall").split("\n").slice(0, 4).join("\n")).toMatchInlineSnapshot(`
      "(alias) type LeaderCall = {
          id: string;
          medium: Medium;
          status: CallStatus;"
    `);
    expect(hover("const calls = ", "LeaderCallSchema")).toMatchInlineSnapshot(`
      "(alias) const LeaderCallSchema: ObjectSchema<LeaderCallShape, LeaderCall>
      import LeaderCallSchema
      A call between leaders, as its accounts describe it. \`medium\`, \`status\` and \`date\` are the values that the encoder holds
      true; who says so stands in \`circumstances\`."
    `);
  }, 60_000);

  test("compiles with the resolution of old versions of Node, as test runners and older bundlers have it", () => {
    const options = {
      module: "CommonJS",
      moduleResolution: "node10",
      ignoreDeprecations: "5.0",
      skipLibCheck: true,
      esModuleInterop: true,
    };
    const files = Object.fromEntries(
      ["leader-calls", "leader-calls/zod3"].map((entry, at) => [`old-${at}.ts`, typedProgram(entry)]),
    );
    const others = `
      import { validateText } from "leader-calls/validate";
      import { toJsonSchema } from "leader-calls/json-schema";
      import { fromExtraction } from "leader-calls/extraction";
      import { validateDataset } from "leader-calls/lite";
      import { explain } from "leader-calls/messages";
      const functions = [validateText, toJsonSchema, fromExtraction, validateDataset, explain];
      export const all: string[] = functions.map(({ name }) => name);
    `;
    expect(compile({ ...files, "old-others.ts": others }, options)).toEqual({ code: 0, printed: "" });
  }, 60_000);

  test("compiles with a bundler's resolution and the strictest options", () => {
    const options = {
      module: "ESNext",
      moduleResolution: "Bundler",
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
    };
    expect(compile({ "bundler.ts": typedProgram("leader-calls") }, options)).toEqual({
      code: 0,
      printed: "",
    });
  });
});
