import { readdirSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig } from "tsup";
import type { Options } from "tsup";

const shared: Options = {
  format: ["esm", "cjs"],
  target: "node20",
  platform: "neutral",
  dts: true,
  splitting: false,
  treeshake: false,
  // Its published entry for Node is UMD, which other bundlers cannot follow; its modules bundle well.
  noExternal: ["jsonc-parser"],
  outDir: "dist",
};

function conditions(...names: string[]): NonNullable<Options["esbuildOptions"]> {
  return (options) => {
    options.conditions = names;
    options.mainFields = ["module", "main"];
  };
}

/** Parts of the command are named by their content: those of earlier builds would be packed too. */
const withoutEarlierParts: NonNullable<Options["plugins"]>[number] = {
  name: "without-earlier-parts",
  buildEnd({ writtenFiles }) {
    const written = new Set(writtenFiles.map(({ name }) => resolve(name)));
    for (const file of readdirSync("dist/cli").map((name) => resolve("dist/cli", name))) {
      if (!written.has(file)) rmSync(file);
    }
  },
};

export default defineConfig([
  {
    ...shared,
    entry: { index: "src/index.ts", "json-schema": "src/json-schema/index.ts" },
    // What both entries need stands in one file, so that their schemas are the same objects.
    splitting: true,
    esbuildOptions: conditions(),
  },
  {
    ...shared,
    entry: { zod3: "src/index.ts" },
    tsconfig: "src/tsconfig.zod3.json",
    esbuildOptions: conditions("zod3"),
  },
  {
    // The command starts fast because all it needs is in a few files of its own, Zod included.
    ...shared,
    entry: { cli: "src/cli/main.ts" },
    format: ["esm"],
    platform: "node",
    dts: false,
    splitting: true,
    minifySyntax: true,
    noExternal: [/.*/],
    outDir: "dist/cli",
    plugins: [withoutEarlierParts],
    esbuildOptions(options) {
      options.mainFields = ["module", "main"];
      options.banner = {
        js: "import { createRequire as $createRequire } from 'node:module'; import { fileURLToPath as $fileURLToPath } from 'node:url'; const require = $createRequire(import.meta.url), __filename = $fileURLToPath(import.meta.url), __dirname = $fileURLToPath(new URL('.', import.meta.url));",
      };
    },
  },
]);
