import { build } from "esbuild";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const here = fileURLToPath(new URL(".", import.meta.url));

/** Bytes of a minified bundle for browsers, after gzip, beside Zod's own share. */
export async function bundleSize(program: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: here },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    external: ["zod", "zod/*"],
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
}
