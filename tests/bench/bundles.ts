import { build } from "esbuild";
import type { Plugin } from "esbuild";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const here = fileURLToPath(new URL(".", import.meta.url));

/** Leaves Zod out, and imports of it that nothing uses: of what we import, its manifest says that it has no side effects. */
const zodOutside: Plugin = {
  name: "zod-outside",
  setup(made) {
    made.onResolve({ filter: /^zod(\/|$)/ }, ({ path }) => ({ path, external: true, sideEffects: false }));
  },
};

/** Bytes of a minified bundle for browsers, after gzip, beside Zod's own share. */
export async function bundleSize(program: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: here },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    plugins: [zodOutside],
    // Without the paths of our own tsconfig.json, which lead to the sources: users bundle what is built.
    tsconfigRaw: {},
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
}
