import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { globSync } from "tinyglobby";
import { defineConfig } from "tsup";
import type { Options } from "tsup";
import { asciiPatterns } from "./src/generate/ascii-patterns.ts";
import { billOfMaterials } from "./src/generate/bill-of-materials.ts";
import { licensesOf } from "./src/generate/licenses-of.ts";
import { compressed } from "./src/generate/compressed.ts";
import { lazyPatterns } from "./src/generate/lazy-patterns.ts";
import { lettersOf, readLetters } from "./src/generate/letters.ts";
import { partExamples } from "./src/generate/pages/part-examples.ts";
import { pureTopLevel } from "./src/generate/pure-top-level.ts";
import { isPlaceholder } from "./src/generate/release/placeholders.ts";
import { moduleOfWords, sharedWords, withSharedWords, WORDS_MODULE } from "./src/generate/shared-words.ts";
import { variant } from "./src/generate/variant.ts";
import { LEFT_OUT, withoutListed, withoutMembers } from "./src/generate/without-words.ts";
import { zodItself } from "./src/generate/zod-itself.ts";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** The folders of the packages whose code or data is in what is built. */
const bundled = new Set<string>();

/** What every engine we support has, and esbuild would write with `new RegExp`: slower, and kept in every bundle. */
const supported = { "regexp-unicode-property-escapes": true };

/** What our own data was made of is passed on as much as what is bundled. */
const madeOf: Readonly<Record<string, readonly string[]>> = {
  "src/text/unicode-abbreviations.ts": ["node_modules/cldr-segments-full"],
  "src/text/registered-subtags.ts": ["node_modules/language-subtag-registry", "node_modules/cldr-core"],
};

/** What is passed on has its license beside it, and is listed. */
const withLicenses: Plugin = {
  name: "with-licenses",
  setup(build) {
    build.initialOptions.metafile = true;
    build.onEnd(({ metafile }) => {
      for (const { inputs } of Object.values(metafile?.outputs ?? {})) {
        for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
          if (bytesInOutput === 0) continue;
          // A package may have another version of one that we have too, in a folder of its own.
          const [folder] =
            /(?<=^|\/)node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path) ?? [];
          for (const each of folder === undefined ? (madeOf[path] ?? []) : [folder]) bundled.add(each);
        }
      }
      // At once: of builds that run side by side, the last to end writes what all have.
      mkdirSync("dist", { recursive: true });
      writeFileSync("dist/licenses-of-bundled.md", licensesOf(bundled));
      writeFileSync("dist/sbom.cdx.json", billOfMaterials(bundled));
    });
  },
};

/** What is done to every source. */
type Prepare = (source: string, path: string) => string;

/**
 * See lazy-patterns.ts: a program starts sooner, though compressed it is half a kilobyte longer; ascii-patterns.ts, and
 * pure-top-level.ts: what a browser's bundle does not use is dropped only where it is marked.
 */
const prepare: Prepare = (source, path) =>
  pureTopLevel(asciiPatterns(lazyPatterns(source, path), path), path);

/** Where the kinds of finding are of which each form is built once. */
const KINDS = /[\\/]src[\\/](?:rules|diagnostics[\\/]structure|extraction[\\/]kinds)[\\/]/;

/** What is done to every source by its folder; see zod-itself.ts too. */
const prepared: Plugin = {
  name: "prepared",
  setup(build) {
    build.onLoad({ filter: /\.([cm]?[jt]s)$/, namespace: "file" }, async ({ path }) => {
      const source = zodItself(await readFile(path, "utf8"), "zod/v4");
      const short = KINDS.test(path) ? withoutMembers(source, path, LEFT_OUT.checks) : source;
      return { contents: prepare(short, path), loader: path.endsWith("ts") ? "ts" : "js" };
    });
  },
};

/** What says the same: schemas, of which there are two forms, and what is written of them: the plan and its words. */
const wordy = globSync(["src/schema/entities/*.ts", "src/plan/{dataset-plan,descriptions,purposes}.ts"])
  .sort()
  .map((path) => resolve(path));
const words = sharedWords(wordy.map((path) => readFileSync(path, "utf8")));
const withoutOwnWords = (source: string, path: string) =>
  wordy.includes(path) ? withSharedWords(source, words) : source;

/**
 * Lets what is built say the same words once, in the sources at these paths. In modules only descriptions and the schemas
 * for Zod 3 share them: compressed, a page that has one of the others alone gets longer by the names of words.
 */
const wordsOnce = (...paths: string[]): Plugin => ({
  name: "words-once",
  setup(build) {
    const shared = { path: "words", namespace: "shared-words", sideEffects: false };
    build.onResolve({ filter: new RegExp(`^${WORDS_MODULE}$`) }, () => shared);
    build.onLoad({ filter: /.*/, namespace: "shared-words" }, () => ({ contents: moduleOfWords(words) }));
    build.onLoad(
      { filter: new RegExp(`[\\\\/]src[\\\\/](${paths.join("|")})`), namespace: "file" },
      async ({ path }) => {
        const source = zodItself(await readFile(path, "utf8"), "zod/v4");
        return { contents: prepare(withoutOwnWords(source, path), path), loader: "ts" };
      },
    );
  },
});

/** Zod's modules have no side effects either, so an entry that uses nothing of Zod must not load it. */
const zodOfTheUser: Plugin = {
  name: "zod-of-the-user",
  setup(build) {
    build.onResolve({ filter: /^zod\// }, ({ path }) => ({ path, external: true, sideEffects: false }));
  },
};

const plugins = [withLicenses, zodOfTheUser, prepared];

const shared: Options = {
  target: "node20",
  platform: "neutral",
  format: ["esm"],
  dts: false,
  // Not published: see finish-programs.ts.
  sourcemap: true,
  // What several entries use is in files that they share.
  splitting: true,
  treeshake: false,
  noExternal: ["@stablelib/sha256", "leven", "munkres", /^zod\//],
  outDir: "dist",
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

/** What the command says of itself; addresses only where they are known. */
function knownFields(manifest: string): object {
  const { name, version, homepage, bugs } = JSON.parse(manifest);
  const isKnown = !isPlaceholder(`${homepage} ${bugs.url}`);
  return { name, version, ...(isKnown && { homepage, bugs: { url: bugs.url } }) };
}

/**
 * What the command does not need of its dependencies. Commander starts programs for subcommands, of which we have none: what
 * it would do so with takes longer to load than all of Commander. Its types are made for the compiler alone. Of our manifest the
 * command names four fields. Our tables have none of the types, encodings and filters that most of the writer of Parquet files
 * is for. We have one progress bar at a time, and say ourselves what is beside it.
 */
const onlyWhatIsUsed: Plugin = {
  name: "only-what-is-used",
  setup(build) {
    const none = { namespace: "none" };
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: "no-program", ...none } : undefined,
    );
    build.onLoad({ filter: /.*/, ...none }, () => ({
      contents: 'exports.spawn = () => { throw new Error("This program starts no others."); };',
    }));
    build.onLoad({ filter: /[\\/]package\.json$/ }, async ({ path }) => {
      return { contents: JSON.stringify(knownFields(await readFile(path, "utf8"))), loader: "json" };
    });
    const ofParquet =
      /[\\/]hyparquet-writer[\\/]src[\\/](bloom|delta|geospatial|splitstream|variant|wkb)\.js$/;
    build.onLoad({ filter: ofParquet }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const names = [...source.matchAll(/^export (?:function|class) (\w+)/gm)].map(([, name]) => name);
      const leftOut = 'throw new Error("The program was built without this.");';
      // What writes filters is called where there are none, too.
      const contents = names.map(
        (name) => `export function ${name}() {${name === "writeBlooms" ? "" : leftOut}}`,
      );
      return { contents: contents.join("\n") };
    });
    build.onLoad({ filter: /[\\/]cli-progress[\\/]lib[\\/](formatter|multi-bar)\.js$/ }, () => ({
      contents: "module.exports = undefined;",
    }));
  },
};

/** What commands read that is large and rarely needed, beside the program, where it takes an eighth of the space. */
const besideProgram: Plugin = {
  name: "beside-program",
  setup(build) {
    const write = async (name: string, content: Buffer): Promise<void> => {
      await mkdir("dist/cli", { recursive: true });
      await writeFile(join("dist/cli", name), content);
    };
    build.onLoad({ filter: /[\\/]any-ascii[\\/]block\.js$/ }, async ({ path }) => {
      const { default: block } = (await import(path)) as { readonly default: (number: number) => string };
      await write("letters.json.br", lettersOf(block));
      return { contents: readLetters };
    });
    build.onStart(() => write("examples.json.br", compressed([...partExamples(".")])));
  },
};

const rulesWithTables = readFileSync("src/lite/rules-with-tables.ts", "utf8");

const lite = variant({
  name: "lite",
  roots: ["src/lite/index.ts"],
  change: (source, path) =>
    path.endsWith(join("rules", "all-rules.ts"))
      ? withoutListed(source, path, rulesWithTables, "allRules")
      : source,
  prepare,
});

/** What all others have of the kinds of finding is their checks; see `prepared`. */
const formsOfKinds = [
  variant({
    name: "words",
    roots: ["src/validate/kinds-in-words.ts", "src/extraction/kinds-in-words.ts"],
    change: (source, path) => withoutMembers(source, path, LEFT_OUT.words),
    prepare,
  }),
  variant({
    name: "docs",
    roots: ["src/validate/kind-docs.ts", "src/extraction/kind-docs.ts"],
    change: (source, path) => withoutMembers(source, path, LEFT_OUT.docs),
    prepare,
  }),
];

/** The main entry for Zod 3: what does not need Zod is shared with that for Zod 4. */
const forZod3 = variant({
  name: "zod3",
  roots: ["src/index-zod3.ts"],
  names: { "#zod": "src/zod.ts" },
  replaced: { "src/zod.ts": "src/zod3.ts" },
  change: (source) => zodItself(source, "zod/v3"),
  prepare: (source, path) => prepare(withoutOwnWords(source, path), path),
});

/** The entries whose declarations are the same for both versions of Zod. */
const declared = {
  index: "src/index.ts",
  "json-schema": "src/json-schema/index.ts",
  validate: "src/validate.ts",
  extraction: "src/extraction/index.ts",
  lite: "src/lite/index.ts",
  messages: "src/lite/messages.ts",
  view: "src/page/render-view.ts",
  agreement: "src/agreement/agreement.ts",
  merge: "src/merge/index.ts",
};
const entries = { ...declared, zod3: "src/index-zod3.ts" };

const modules: Options = {
  ...shared,
  entry: entries,
  esbuildPlugins: [lite, ...formsOfKinds, forZod3, wordsOnce("plan[\\\\/]descriptions"), ...plugins],
  esbuildOptions(options, context) {
    conditions()(options, context);
    // What modules call what they share with one another.
    options.minifyIdentifiers = true;
  },
};

/** ES modules from which CommonJS is made, with the command, which needs nothing but Node. See as-commonjs.ts. */
const command: Options = {
  ...modules,
  outDir: "dist/modules",
  platform: "node",
  entry: {
    ...entries,
    "cli/cli": "src/cli/cli.ts",
    "cli/main": "src/cli/main.ts",
    "cli/validate-worker": "src/cli/many/worker.ts",
  },
  // Modules of Node keep the names that `onlyWhatIsUsed` knows them by: without their prefix it would miss them.
  removeNodeProtocol: false,
  noExternal: [/.*/],
  esbuildPlugins: [
    onlyWhatIsUsed,
    besideProgram,
    lite,
    ...formsOfKinds,
    forZod3,
    wordsOnce("schema[\\\\/]entities", "plan"),
    ...plugins,
  ],
  esbuildOptions(options, context) {
    conditions()(options, context);
    options.alias = { "@commander-js/extra-typings": "commander" };
  },
};

/**
 * Declarations for each kind of modules and each version of Zod. The bundler writes the settings of the compiler into `dts`,
 * so each build needs one of its own: otherwise all have those of the last, and name its version of Zod.
 */
const declarations = (entry: Options["entry"], tsconfig?: string): Options => ({
  format: ["esm", "cjs"],
  // What the sources say is checked by "npm run types"; to check it here too takes longer than all else of the build.
  dts: { only: true, compilerOptions: { noCheck: true } },
  outDir: "dist",
  entry,
  tsconfig,
});

export default defineConfig([
  declarations(declared),
  declarations({ zod3: "src/index.ts" }, "src/tsconfig.zod3.json"),
  modules,
  command,
]);
