import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { defineConfig } from "tsup";
import type { Options } from "tsup";
import { asciiPatterns } from "./src/generate/ascii-patterns.ts";
import { pureTopLevel } from "./src/generate/pure-top-level.ts";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

const bundled = new Set<string>();

/** What is bundled may be passed on only together with its license. */
const withLicenses: Plugin = {
  name: "with-licenses",
  setup(build) {
    build.initialOptions.metafile = true;
    build.onEnd(({ metafile }) => {
      for (const { inputs } of Object.values(metafile?.outputs ?? {})) {
        for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
          const [, folder] = /^(node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
          if (folder !== undefined && bytesInOutput > 0) bundled.add(folder);
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
const prepared: Plugin = {
  name: "prepared",
  setup(build) {
    build.onLoad({ filter: /\.([cm]?[jt]s)$/ }, async ({ path }) => ({
      contents: pureTopLevel(asciiPatterns(await readFile(path, "utf8"), path), path),
      loader: path.endsWith("ts") ? "ts" : "js",
    }));
  },
};

/** Zod's modules have no side effects either, so an entry that uses nothing of Zod must not load it. */
const zodOfTheUser: Plugin = {
  name: "zod-of-the-user",
  setup(build) {
    build.onResolve({ filter: /^zod\// }, ({ path }) => ({ path, external: true, sideEffects: false }));
  },
};

const shared: Options = {
  format: ["esm", "cjs"],
  target: "node20",
  platform: "neutral",
  dts: true,
  // The maps name the files of src, which are published too: written into each map, they would be published a dozen times.
  sourcemap: true,
  splitting: false,
  treeshake: false,
  noExternal: [/^@noble\/hashes/, "fastest-levenshtein", /^zod\//],
  outDir: "dist",
  esbuildPlugins: [withLicenses, zodOfTheUser, prepared],
};

function conditions(...names: string[]): NonNullable<Options["esbuildOptions"]> {
  return (options) => {
    options.conditions = names;
    options.sourcesContent = false;
    options.mainFields = ["module", "main"];
  };
}

/**
 * Where Zod itself is bundled, esbuild keeps all of it (its forty locales too) behind the seam's re-export, but only what
 * is used behind a namespace import. In files with declarations the seam must stay: see src/zod.ts.
 */
const zodAsNamespace: Plugin = {
  name: "zod-as-namespace",
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      return {
        contents: source.replace(/^import \{(.*\b)z \} from "#zod";$/m, (_, others: string) => {
          const seam = others.trim() === "" ? "" : ` import {${others}} from "#zod";`;
          return `import * as z from "zod/v4";${seam}`;
        }),
        loader: "ts",
      };
    });
  },
};

/** The command starts fast because all it needs is in a few files of its own, Zod included. */
const command: Options = {
  ...shared,
  format: ["esm"],
  platform: "node",
  dts: false,
  minifySyntax: true,
  noExternal: [/.*/],
  outDir: "dist/cli",
  esbuildPlugins: [withLicenses, zodAsNamespace],
  esbuildOptions(options) {
    options.sourcesContent = false;
    options.mainFields = ["module", "main"];
    options.banner = {
      js: "import { createRequire as $createRequire } from 'node:module'; import { fileURLToPath as $fileURLToPath } from 'node:url'; const require = $createRequire(import.meta.url), __filename = $fileURLToPath(import.meta.url), __dirname = $fileURLToPath(new URL('.', import.meta.url));",
    };
  },
};

export default defineConfig([
  {
    ...shared,
    // Not split: a part that is shared would export Zod's namespace, and all of Zod would stay in users' bundles.
    entry: {
      index: "src/index.ts",
      validate: "src/validate.ts",
      "json-schema": "src/json-schema/index.ts",
      extraction: "src/extraction/index.ts",
    },
    esbuildOptions: conditions(),
  },
  {
    ...shared,
    entry: { zod3: "src/index.ts" },
    tsconfig: "src/tsconfig.zod3.json",
    esbuildOptions: conditions("zod3"),
  },
  { ...command, entry: { cli: "src/cli/main.ts" }, splitting: true },
  // Apart from the command: what the two share would be split into many small files, and each of them takes time to load.
  { ...command, entry: { "validate-worker": "src/cli/many/worker.ts" }, minify: true },
]);
