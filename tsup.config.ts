import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { defineConfig } from "tsup";
import type { Options } from "tsup";
import { asCommonJs } from "./src/generate/as-commonjs.ts";
import { asciiPatterns } from "./src/generate/ascii-patterns.ts";
import { pureTopLevel } from "./src/generate/pure-top-level.ts";
import { ALL_BUT_WORDS, withoutListed, withoutMembers, WORDS } from "./src/generate/without-words.ts";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

const bundled = new Set<string>();

/** What every engine we support has, and esbuild would write with `new RegExp`: slower, and kept in every bundle. */
const supported = { "regexp-unicode-property-escapes": true };

/** What is bundled may be passed on only together with its license. */
const withLicenses: Plugin = {
  name: "with-licenses",
  setup(build) {
    build.initialOptions.metafile = true;
    build.onEnd(({ metafile }) => {
      for (const { inputs } of Object.values(metafile?.outputs ?? {})) {
        for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
          const [, folder] = /^(node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
          if (bytesInOutput === 0) continue;
          if (folder !== undefined) bundled.add(folder);
          // What was written from a package is passed on as much as what is bundled.
          if (path.endsWith("src/text/unicode-abbreviations.ts"))
            bundled.add("node_modules/cldr-segments-full");
          if (path.endsWith("src/text/registered-subtags.ts")) {
            bundled.add("node_modules/language-subtag-registry");
            bundled.add("node_modules/cldr-core");
          }
        }
      }
      const texts = [...bundled].sort().map((folder) => {
        const manifest = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
        const file = readdirSync(folder).find((each) => /^licen[sc]e/i.test(each));
        const text = file
          ? readFileSync(`${folder}/${file}`, "utf8").trim()
          : `License: ${manifest.license}\nAuthor: ${manifest.author?.name ?? manifest.author}`;
        return `${manifest.name} ${manifest.version}\n\n${text}\n`;
      });
      mkdirSync("dist", { recursive: true });
      writeFileSync("dist/licenses-of-bundled.md", texts.join(`\n${"-".repeat(80)}\n\n`));
    });
  },
};

/** See ascii-patterns.ts, and pure-top-level.ts: what a browser's bundle does not use is dropped only where it is marked. */
function prepared(change: (source: string, path: string) => string = (source) => source): Plugin {
  return {
    name: "prepared",
    setup(build) {
      build.onLoad({ filter: /\.([cm]?[jt]s)$/ }, async ({ path }) => ({
        contents: pureTopLevel(change(asciiPatterns(await readFile(path, "utf8"), path), path), path),
        loader: path.endsWith("ts") ? "ts" : "js",
      }));
    },
  };
}

/** Zod's modules have no side effects either, so an entry that uses nothing of Zod must not load it. */
const zodOfTheUser: Plugin = {
  name: "zod-of-the-user",
  setup(build) {
    build.onResolve({ filter: /^zod\// }, ({ path }) => ({ path, external: true, sideEffects: false }));
  },
};

const plugins = [withLicenses, zodOfTheUser, prepared()];

const shared: Options = {
  target: "node20",
  platform: "neutral",
  dts: true,
  // The maps name the files of src, which are published too: written into each map, they would be published a dozen times.
  sourcemap: true,
  splitting: false,
  treeshake: false,
  noExternal: [/^@noble\/hashes/, "fastest-levenshtein", /^zod\//],
  outDir: "dist",
  esbuildPlugins: plugins,
};

function conditions(...names: string[]): NonNullable<Options["esbuildOptions"]> {
  return (options) => {
    options.conditions = names;
    options.supported = supported;
    options.sourcesContent = false;
    options.mainFields = ["module", "main"];
    // Beside its code, where a bundler can drop it with the code. At the end of the file it stays in every bundle, and is longer.
    options.legalComments = "inline";
  };
}

/**
 * What the command does not need of its dependencies. Commander starts other programs, as this one never does: what it would
 * do so with takes longer to load than all of Commander. Its types are made for the compiler alone. Of our manifest the
 * command names three fields.
 */
const onlyWhatIsUsed: Plugin = {
  name: "only-what-is-used",
  setup(build) {
    const none = { namespace: "none" };
    build.onResolve({ filter: /^node:child_process$/ }, ({ path }) => ({ path, ...none }));
    build.onLoad({ filter: /.*/, ...none }, () => ({
      contents: 'exports.spawn = () => { throw new Error("This program starts no others."); };',
    }));
    build.onLoad({ filter: /[\\/]package\.json$/ }, async ({ path }) => {
      const { name, version, bugs } = JSON.parse(await readFile(path, "utf8"));
      return { contents: JSON.stringify({ name, version, bugs }), loader: "json" };
    });
  },
};

/** The command is CommonJS in few files, with all it needs but Node: that starts fastest. See as-commonjs.ts. */
const command: Options = {
  ...shared,
  platform: "node",
  dts: false,
  minify: true,
  // Modules of Node keep the names that `onlyWhatIsUsed` knows them by: without their prefix it would miss them.
  removeNodeProtocol: false,
  noExternal: [/.*/],
  outDir: "dist/cli",
  esbuildPlugins: [withLicenses, zodOfTheUser, onlyWhatIsUsed, prepared()],
  esbuildOptions(options) {
    options.supported = supported;
    options.sourcesContent = false;
    options.mainFields = ["module", "main"];
    options.alias = { "@commander-js/extra-typings": "commander" };
  },
};

/** In ES modules, what needs no Zod is in files of its own, which the entries with Zod's schemas load. */
const withoutZodApart: Plugin = {
  name: "without-zod-apart",
  setup(build) {
    build.onResolve({ filter: /^\.\/without-zod\.ts$/ }, () => ({
      path: "./without-zod.js",
      external: true,
      sideEffects: false,
    }));
  },
};

/** Modules in whose place `leader-calls/lite` has others. */
const inLite: Readonly<Record<string, string>> = {
  "diagnostics/words-of.ts": "lite/only-own-words.ts",
  "validate/built-in-suggestions.ts": "lite/no-suggestions.ts",
};

const replacedInLite: Plugin = {
  name: "replaced-in-lite",
  setup(build) {
    const source = join(import.meta.dirname, "src");
    for (const [path, other] of Object.entries(inLite)) {
      const filter = new RegExp(`/${basename(path).replace(".", "\\.")}$`);
      build.onResolve({ filter }, ({ path: named, resolveDir, importer }) =>
        join(resolveDir, named) === join(source, path) && importer !== join(source, other)
          ? { path: join(source, other), sideEffects: false }
          : undefined,
      );
    }
  },
};

const rulesWithTables = readFileSync("src/lite/rules-with-tables.ts", "utf8");

const liteSource = prepared((source, path) => {
  const isList = path.endsWith(join("rules", "all-rules.ts"));
  const short = isList ? withoutListed(source, path, rulesWithTables, "allRules") : source;
  return withoutMembers(short, path, WORDS);
});
const lite: Options = {
  ...shared,
  dts: false,
  entry: { lite: "src/lite/index.ts" },
  esbuildPlugins: [withLicenses, replacedInLite, liteSource],
  esbuildOptions: conditions(),
};

const messages: Options = {
  ...shared,
  dts: false,
  entry: { messages: "src/lite/messages.ts" },
  esbuildPlugins: [withLicenses, prepared((source, path) => withoutMembers(source, path, ALL_BUT_WORDS))],
  esbuildOptions: conditions(),
};

const withoutZod = { validate: "src/validate.ts", extraction: "src/extraction/index.ts" };
const withZod = { index: "src/index.ts", "json-schema": "src/json-schema/index.ts" };
/** The entries whose declarations are the same however they are built. */
const declared = { ...withZod, ...withoutZod, lite: "src/lite/index.ts", messages: "src/lite/messages.ts" };
const forZod3 = { tsconfig: "src/tsconfig.zod3.json", esbuildOptions: conditions("zod3") };

/** ES modules, of which bundlers make programs for browsers. */
const modules: Options = { ...shared, format: ["esm"], dts: false };
const apart: Options = { ...modules, esbuildPlugins: [withoutZodApart, ...plugins] };

/** CommonJS, where each entry is one file. */
const commonJs: Options = { ...shared, format: ["cjs"] };

export default defineConfig([
  {
    ...modules,
    entry: { ...withoutZod, "without-zod": "src/without-zod.ts" },
    splitting: true,
    esbuildOptions: conditions(),
  },
  // Not split: a part that is shared would export Zod's namespace, and all of Zod would stay in users' bundles.
  { ...apart, entry: withZod, esbuildOptions: conditions() },
  { ...apart, entry: { zod3: "src/index.ts" }, ...forZod3 },
  {
    ...commonJs,
    entry: { ...withZod, ...withoutZod },
    dts: { entry: declared },
    esbuildOptions: conditions(),
  },
  { ...lite, format: ["esm", "cjs"] },
  { ...messages, format: ["esm", "cjs"] },
  { ...commonJs, entry: { zod3: "src/index.ts" }, ...forZod3 },
  {
    ...command,
    format: ["esm"],
    entry: { cli: "src/cli/cli.ts" },
    splitting: true,
    onSuccess: () => asCommonJs("dist/cli", "cli"),
  },
  // Apart from the command: a thread has a copy of its own of all that it needs.
  { ...command, format: ["cjs"], entry: { "validate-worker": "src/cli/many/worker.ts" } },
]);
