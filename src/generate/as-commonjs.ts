import { chmod, readFile, rm } from "node:fs/promises";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { rollup } from "rollup";
import type { Plugin } from "rollup";

/** Gives Rollup the source map that was written beside each module. */
const withMaps: Plugin = {
  name: "with-maps",
  async load(path) {
    const [code, map] = await Promise.all([readFile(path, "utf8"), readFile(`${path}.map`, "utf8")]);
    return { code, map };
  },
};

/** CommonJS knows its file by name. */
const fileAddress: Plugin = {
  name: "file-address",
  resolveImportMeta: (property) =>
    property === "url" ? 'require("node:url").pathToFileURL(__filename).href' : null,
};

/**
 * Makes CommonJS of a program in modules that was split into many small files, in as few files as do: what its entry needs
 * at once is in one, and each part that is loaded when it is needed in another, which uses what the first has. Node starts
 * CommonJS faster than modules, and each file takes time; esbuild splits modules only, and never puts them together again.
 */
export async function asCommonJs(folder: string, entry: string): Promise<void> {
  const bundle = await rollup({
    input: join(folder, `${entry}.js`),
    external: isBuiltin,
    plugins: [withMaps, fileAddress],
    preserveEntrySignatures: false,
    onwarn: (warning) => {
      throw new Error(warning.message);
    },
  });
  const { output } = await bundle.write({
    dir: folder,
    format: "cjs",
    entryFileNames: "[name].cjs",
    chunkFileNames: ({ name }) => `${name.replace(/-[A-Z0-9]{8}$/, "")}.cjs`,
    sourcemap: true,
    sourcemapExcludeSources: true,
    // What Node has is CommonJS: its default export is all of it.
    interop: "default",
    generatedCode: { constBindings: true },
  });
  await bundle.close();
  const read = output.flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
  await Promise.all(read.flatMap((path) => [rm(path), rm(`${path}.map`)]));
  // Rollup keeps what modules have of files that may be run, but not the right to run them.
  await chmod(join(folder, `${entry}.cjs`), 0o755);
}
