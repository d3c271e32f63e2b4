import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Project } from "../../interop/project.ts";
import type { Row } from "../row.ts";

interface Bundler {
  readonly name: string;
  readonly needs: Readonly<Record<string, string>>;
  /** A module whose `bundle(name)` makes `out/NAME.mjs` of `NAME.js`: small, for browsers, and otherwise as is usual. */
  readonly script: string;
  /** What must stand in the project's package.json, because without it only the main entry is found. */
  readonly setting?: object;
  /** KB where this bundler needs more than others, by the name of the program. */
  readonly limits?: Readonly<Record<string, number>>;
  /** Why it needs more, for the table. */
  readonly because?: string;
}

const bundlers: readonly Bundler[] = [
  {
    name: "esbuild",
    needs: { esbuild: "latest" },
    script: `import { build } from "esbuild";
export const bundle = (name) => build({ entryPoints: [name + ".js"], outfile: "out/" + name + ".mjs", bundle: true, minify: true, format: "esm", platform: "browser" });`,
  },
  {
    name: "Rollup",
    needs: { rollup: "latest", "@rollup/plugin-node-resolve": "latest", "@rollup/plugin-terser": "latest" },
    script: `import { rollup } from "rollup"; import { nodeResolve } from "@rollup/plugin-node-resolve"; import terser from "@rollup/plugin-terser";
export async function bundle(name) {
  const made = await rollup({ input: name + ".js", plugins: [nodeResolve({ browser: true }), terser()] });
  await made.write({ file: "out/" + name + ".mjs", format: "es" });
}`,
  },
  {
    name: "webpack",
    needs: { webpack: "latest" },
    script: `import webpack from "webpack";
export const bundle = (name) => new Promise((resolve, reject) => webpack(
  { mode: "production", entry: "./" + name + ".js", output: { path: process.cwd() + "/out", filename: name + ".mjs" }, performance: false },
  (error, stats) => error || stats.hasErrors() ? reject(error ?? new Error(stats.toString())) : resolve(),
));`,
  },
  {
    name: "Vite",
    needs: { vite: "latest" },
    script: `import { build } from "vite";
export const bundle = (name) => build({ configFile: false, logLevel: "warn", build: { outDir: "out", emptyOutDir: false, modulePreload: false,
  rollupOptions: { input: name + ".js", output: { entryFileNames: name + ".mjs" } } } });`,
  },
  {
    name: "Parcel",
    needs: { parcel: "latest" },
    script: `import { execFileSync } from "node:child_process"; import { renameSync } from "node:fs";
export function bundle(name) {
  execFileSync("npx", ["--no-install", "parcel", "build", name + ".js", "--dist-dir", "out", "--no-source-maps", "--no-cache", "--log-level", "error"], { stdio: "inherit" });
  renameSync("out/" + name + ".js", "out/" + name + ".mjs");
}`,
    setting: { "@parcel/resolver-default": { packageExports: true } },
    // See docs/consumers.md.
    limits: { "a codelist": 60, LeaderCallSchema: 60 },
    because:
      "its minifier gives up on long chains of what nothing uses, so a codelist brings the schemas along",
  },
];

interface Program {
  readonly name: string;
  readonly text: string;
  /** What it must find, given the smallest example. */
  readonly finds: unknown;
  /** KB of the bundle after gzip, Zod within it where it needs Zod. */
  readonly limit: number;
}

const program = (names: string, from: string, found: string) =>
  `import { ${names} } from "leader-calls${from}";\nglobalThis.found = ${found};\n`;

const programs: readonly Program[] = [
  {
    name: "a constant",
    text: program("READABLE_VERSIONS", "", "READABLE_VERSIONS.length > 0"),
    finds: true,
    limit: 1.5,
  },
  {
    name: "a codelist",
    text: program("mediumCodelist", "", '"telephone" in mediumCodelist.codes'),
    finds: true,
    limit: 2,
  },
  {
    name: "LeaderCallSchema",
    text: program("LeaderCallSchema", "", "LeaderCallSchema.safeParse(globalThis.given.calls[0]).success"),
    finds: true,
    limit: 45,
  },
  {
    name: "validateDataset",
    text: program("validateDataset", "", "validateDataset(globalThis.given).ok"),
    finds: true,
    limit: 105,
  },
  {
    name: "validateDataset and fromExtraction",
    text: `import { fromExtraction } from "leader-calls/extraction";\n${program("validateDataset", "", "validateDataset(fromExtraction(globalThis.extraction, { texts: globalThis.texts }).dataset).ok")}`,
    finds: true,
    limit: 122,
  },
  {
    name: "lite: validateDataset",
    text: program("validateDataset", "/lite", "validateDataset(globalThis.given).ok"),
    finds: true,
    limit: 70,
  },
  {
    name: "lite: validateDataset and fromExtraction",
    text: program(
      "fromExtraction, validateDataset",
      "/lite",
      "validateDataset(fromExtraction(globalThis.extraction, { texts: globalThis.texts }).dataset).ok",
    ),
    finds: true,
    limit: 80,
  },
];

const rows: readonly Row[] = bundlers.map((bundler) => ({
  name: bundler.name,
  group: "Bundlers",
  does: "small programs bundled for a browser and run; KB after gzip, with what they need of Zod",
  needs: bundler.needs,
  short: bundler.name === "esbuild",
  ifItFails:
    "Where a bundle grew: see what came into it (esbuild --analyze), and what in src runs while a module is loaded (tests/package/bundles.test.ts). Where it cannot be made: compare with another bundler.",
  run: (project) => bundleAll(project, bundler),
}));
export default rows;

function bundleAll(project: Project, { script, setting, limits, because }: Bundler): string[] {
  if (setting !== undefined) {
    const manifest = project.readJson("package.json") as object;
    project.write("package.json", JSON.stringify({ ...manifest, ...setting }, null, 2));
  }
  // Names of files, by which bundlers name what they make.
  const files = programs.map((_, at) => `program-${at}`);
  for (const [at, { text }] of programs.entries()) project.write(`${files[at]}.js`, text);
  project.write("bundle.mjs", script);
  project.write(
    "bundle-and-run.mjs",
    `import { bundle } from "./bundle.mjs"; import { readFileSync } from "node:fs"; import { accepted } from "./cases.mjs";
globalThis.given = accepted.find(({ name }) => name === "minimal").data;
globalThis.extraction = JSON.parse(readFileSync("node_modules/leader-calls/examples/extraction/minimal.json", "utf8"));
globalThis.texts = { readout: globalThis.given.sources[0].text };
const all = [];
for (const name of ${JSON.stringify(files)}) { await bundle(name); await import("./out/" + name + ".mjs"); all.push(globalThis.found); }
console.error("found " + JSON.stringify(all));`,
  );
  const { stderr } = project.sh("rm -rf out && node bundle-and-run.mjs");
  const found = JSON.parse(/^found (.*)$/m.exec(stderr)![1]!) as unknown[];
  assert.deepEqual(
    found,
    programs.map(({ finds }) => finds),
  );
  const sizes = programs.map(({ name, limit }, at) => {
    const bytes = gzipSync(readFileSync(project.path(`out/${files[at]}.mjs`)), { level: 9 }).length;
    return { name, limit: limits?.[name] ?? limit, size: bytes / 1000 };
  });
  const told = sizes.map(({ name, size }) => `${name} ${size.toFixed(1)}`);
  for (const { name, size, limit } of sizes)
    assert.ok(size <= limit, `${name} takes more than ${limit} KB: ${told.join("; ")}`);
  const notes = setting === undefined ? [] : [`with \`${JSON.stringify(setting)}\` in package.json`];
  return [...told, ...notes, ...(because === undefined ? [] : [because])];
}
