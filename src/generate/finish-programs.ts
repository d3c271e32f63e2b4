import { transform } from "esbuild";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pureTopLevel } from "./pure-top-level.ts";

/**
 * Makes the built programs short, as they are published. Their maps are not: whoever has the sources makes them by a build
 * of the same commit, so no program names one.
 */
async function finishPrograms(folder: string): Promise<void> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  for (const name of names.filter((each) => /\.c?js$/.test(each)).sort()) {
    const path = join(folder, name);
    const isModule = name.endsWith(".js");
    const source = readFileSync(path, "utf8").replace(/^\/\/# sourceMappingURL=.*$/m, "");
    const map = Buffer.from(readFileSync(`${path}.map`)).toString("base64");
    const short = await transform(`${source}//# sourceMappingURL=data:application/json;base64,${map}`, {
      minify: true,
      // So that a line of a stack trace, and of a difference between two builds, says something.
      lineLimit: 1000,
      format: isModule ? "esm" : "cjs",
      target: "node20",
      supported: { "regexp-unicode-property-escapes": true },
      legalComments: "inline",
      sourcemap: "external",
      sourcesContent: false,
      sourcefile: name,
    });
    // The marks for bundlers are comments, which were taken out with all others.
    writeFileSync(path, isModule ? pureTopLevel(short.code, name) : short.code);
    writeFileSync(`${path}.map`, short.map);
  }
}

await finishPrograms("dist");
