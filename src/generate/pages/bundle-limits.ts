import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../generated-files.ts";

/** A bundle whose size is limited, as `.size-limit.json` lists it. */
interface LimitedBundle {
  readonly path: string;
  /** What is imported: of one file, or of several by their paths. */
  readonly import: string | Readonly<Record<string, string>>;
  readonly limit: string;
}

/** What each import may take of a page at most, in Markdown: the limits that `npm run size` checks. */
export function bundleLimits(): string {
  const bundles = JSON.parse(readFileSync(join(root, ".size-limit.json"), "utf8")) as LimitedBundle[];
  const lines = bundles.map(({ path, import: imported, limit }) => {
    const imports = typeof imported === "string" ? { [path]: imported } : imported;
    const names = Object.values(imports).flatMap((each) => each.replaceAll(/[{}\s]/g, "").split(","));
    const from = Object.keys(imports).map((file) => `\`${entryOf(file)}\``);
    return `| ${names.map((name) => `\`${name}\``).join(", ")} | ${from.join(", ")} | ${limit.replace(" kB", "")} |`;
  });
  return ["| import | from | gzip, KB, at most |", "| --- | --- | ---: |", ...lines].join("\n");
}

/** By which name a file of the build is imported. */
function entryOf(file: string): string {
  const name = /^dist\/([a-z0-9-]+)\.js$/.exec(file)?.[1];
  if (name === undefined) throw new Error(`.size-limit.json: "${file}" is no entry of the build.`);
  return name === "index" ? "leader-calls" : `leader-calls/${name}`;
}
