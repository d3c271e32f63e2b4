import { build } from "esbuild";
import type { Loader, Plugin } from "esbuild";
import { readFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import { withImporters } from "./with-importers.ts";

/** Another form of some modules, which are partly changed or replaced by others. */
interface Variant {
  readonly name: string;
  /** The modules that are in this form wherever they are imported, with what they need; they may be entries. */
  readonly roots: readonly string[];
  /** Names by which modules are imported beside their paths, with these paths. */
  readonly names?: Readonly<Record<string, string>>;
  /** The modules that others stand in for, by their paths. */
  readonly replaced?: Readonly<Record<string, string>>;
  /** What is changed in a source. */
  readonly change: (source: string, path: string) => string;
  /** What is done to every source besides. */
  readonly prepare: (source: string, path: string) => string;
}

/** Imports of the package's own modules: by a path, or by a name that package.json gives them. */
const OWN = /^(\.\.?\/|#)/;

/**
 * Builds some modules in another form beside the others: what is changed, and what needs it, is built once more, and all else
 * is shared with them.
 */
export function variant({ name, roots, names = {}, replaced = {}, change, prepare }: Variant): Plugin {
  const others = new Map(Object.entries(replaced).map(([path, other]) => [resolve(path), resolve(other)]));
  const rootPaths = new Set(roots.map((path) => resolve(path)));
  /** What an import of a module of the variant leads to. Who stands in for a module may use it. */
  const targetOf = (path: string, from: string): string => {
    const importer = resolve(from);
    const target = names[path] === undefined ? resolve(dirname(importer), path) : resolve(names[path]);
    const other = others.get(target);
    return other === undefined || other === importer ? target : other;
  };
  const read = async (path: string) => {
    const source = await readFile(path, "utf8");
    return { source, changed: change(source, path) };
  };
  /** By its path in the project: what is built is named by this, and must be the same in every folder. */
  const inVariant = (path: string) => ({
    path: relative("", path).replaceAll("\\", "/"),
    namespace: name,
    sideEffects: false,
  });
  const loaderOf = (path: string): Loader => (path.endsWith("ts") ? "ts" : "js");

  /** The modules that are changed or stand in for others, and all that need them. */
  async function ownModules(): Promise<ReadonlySet<string>> {
    const own = new Set([...others.values(), ...rootPaths]);
    const { metafile } = await build({
      entryPoints: [...roots],
      outdir: "none",
      bundle: true,
      write: false,
      metafile: true,
      format: "esm",
      packages: "external",
      logLevel: "silent",
      plugins: [
        {
          name: "scan",
          setup(scan) {
            scan.onResolve({ filter: OWN }, ({ path, importer }) =>
              importer === "" ? undefined : { path: targetOf(path, importer) },
            );
            scan.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
              const { source, changed } = await read(path);
              if (source !== changed) own.add(path);
              return { contents: changed, loader: "ts" };
            });
          },
        },
      ],
    });
    return withImporters(own, metafile);
  }

  return {
    name: `variant-${name}`,
    async setup(main) {
      const own = await ownModules();
      main.onResolve({ filter: /\.ts$/ }, ({ path, kind }) =>
        kind === "entry-point" && rootPaths.has(resolve(path)) ? inVariant(resolve(path)) : undefined,
      );
      main.onResolve({ filter: OWN, namespace: "file" }, ({ path, importer }) => {
        const target = resolve(dirname(importer), path);
        return rootPaths.has(target) ? inVariant(target) : undefined;
      });
      main.onResolve({ filter: OWN, namespace: name }, ({ path, importer }) => {
        const target = targetOf(path, importer);
        return own.has(target) ? inVariant(target) : { path: target, sideEffects: false };
      });
      main.onResolve({ filter: /^[^.#]/, namespace: name }, ({ path, importer, kind }) =>
        kind === "entry-point"
          ? undefined
          : main.resolve(path, { importer, kind, resolveDir: dirname(resolve(importer)) }),
      );
      main.onLoad({ filter: /\.[cm]?[jt]s$/, namespace: name }, async ({ path }) => ({
        contents: prepare((await read(resolve(path))).changed, resolve(path)),
        loader: loaderOf(path),
        resolveDir: dirname(resolve(path)),
      }));
    },
  };
}
