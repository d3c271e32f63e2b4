import { chmod, readFile, rm } from "node:fs/promises";
import { isBuiltin } from "node:module";
import { basename, join, resolve } from "node:path";
import { rollup } from "rollup";
import type { Plugin } from "rollup";
import { glob } from "tinyglobby";
import { lazyRequires } from "./lazy-requires.ts";

const COMMAND = "cli/main";

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

/** See lazy-requires.ts. */
const loadedWhenNeeded: Plugin = {
  name: "loaded-when-needed",
  renderChunk: (code, { fileName }) => ({ code: lazyRequires(code, fileName), map: null }),
};

/** Lets the file of the command export what others need of it: otherwise that is in a file of its own, and this loads all files at once. */
const mayExportMore = (id: string): Plugin => ({
  name: "may-export-more",
  buildStart() {
    this.emitFile({ type: "chunk", id, fileName: `${COMMAND}.cjs`, preserveSignature: "allow-extension" });
  },
});

const isZod = (id: string | null) => id?.startsWith("zod/") ?? false;

/** Whether a module loads Zod, by itself or through others that it imports. */
function zodLoading(importsOf: (id: string) => readonly string[]): (id: string) => boolean {
  const known = new Map<string, boolean>();
  const loadsZod = (id: string): boolean => {
    const loads = known.get(id) ?? (isZod(id) || importsOf(id).some(loadsZod));
    known.set(id, loads);
    return loads;
  };
  return loadsZod;
}

/** Modules and all that they import, and so on; what is imported only when it is needed is left out. */
function closureOf(
  ids: readonly string[],
  importsOf: (id: string) => readonly string[],
): ReadonlySet<string> {
  const closure = new Set(ids);
  for (const id of closure) for (const imported of importsOf(id)) closure.add(imported);
  return closure;
}

/** In bytes; what is smaller is put together with others. */
const SMALL = 3_000;

/**
 * Makes CommonJS of programs in modules that were split into many small files, in as few files as do: the entries for
 * `require` and the command share what both need, and what is loaded only when it is needed is apart. Node starts CommonJS
 * faster than modules, and each file takes time; esbuild splits modules only, and never puts them together again.
 */
async function asCommonJs(from: string, to: string): Promise<void> {
  const files = await glob("{*,cli/*}.js", { cwd: from });
  const entries = files
    .map((file) => file.replace(/\.js$/, ""))
    .filter((name) => !/-[A-Z0-9]{8}$/.test(name));
  const modulePath = (name: string) => resolve(from, `${name}.js`);
  const bundle = await rollup({
    input: Object.fromEntries(
      entries
        .filter((name) => name !== COMMAND)
        .sort()
        .map((name) => [name, modulePath(name)]),
    ),
    external: (id) => isBuiltin(id) || isZod(id),
    plugins: [withMaps, fileAddress, loadedWhenNeeded, mayExportMore(modulePath(COMMAND))],
    logLevel: "warn",
    onwarn: (warning) => {
      throw new Error(warning.message);
    },
  });
  let loadsZod: ((id: string) => boolean) | undefined;
  let ofCommand: ReadonlySet<string> | undefined;
  await bundle.write({
    dir: to,
    format: "cjs",
    entryFileNames: "[name].cjs",
    // Beside the command, whose parts find files by their own address.
    chunkFileNames: ({ name }) => `cli/${name.replace(/-[A-Z0-9]{8}$/, "")}.cjs`,
    sourcemap: true,
    sourcemapExcludeSources: true,
    // A small part may not be put together with one that loads Zod, nor what starts the command with a large one that it
    // does not need.
    manualChunks: (id, { getModuleInfo }) => {
      const importsOf = (each: string) => getModuleInfo(each)?.importedIds ?? [];
      const command = modulePath(COMMAND);
      loadsZod ??= zodLoading(importsOf);
      ofCommand ??= closureOf(
        [command, ...(getModuleInfo(command)?.dynamicallyImportedIds ?? [])],
        importsOf,
      );
      const entry = entries.find((name) => id === modulePath(name));
      if (loadsZod(id)) return entry ?? "schemas";
      const isLarge = (getModuleInfo(id)?.code?.length ?? 0) >= SMALL;
      return isLarge && importsOf(id).length === 0 && !ofCommand.has(id) ? basename(id, ".js") : undefined;
    },
    onlyExplicitManualChunks: true,
    // What Node has is CommonJS: its default export is all of it. Zod says itself that it was made of modules.
    // Where that runs nothing earlier than it must.
    experimentalMinChunkSize: SMALL,
    interop: (id) => (isZod(id) ? "esModule" : "default"),
    generatedCode: { constBindings: true },
    minifyInternalExports: true,
    // Otherwise an entry loads at once what its parts load when they need it.
    hoistTransitiveImports: false,
  });
  await bundle.close();
  await rm(from, { recursive: true });
  // Rollup keeps what modules have of files that may be run, but not the right to run them.
  await chmod(join(to, "cli/cli.cjs"), 0o755);
}

await asCommonJs("dist/modules", "dist");
