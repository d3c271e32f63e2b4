import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The files and folders below some paths; a folder is younger than its files where one of them was taken out. */
function withAllInside(path: string): string[] {
  const inside = statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: "utf8" }).map((name) => join(path, name))
    : [];
  return [path, ...inside];
}

const changed = (path: string): number => statSync(path).mtimeMs;

/** Why tests of the built package would say nothing of the sources, if so. */
export function whyTheBuildIsOld(folder: string = root): string | undefined {
  const sources = ["src", "package.json", "tsup.config.ts", "tsconfig.json"].map((name) =>
    join(folder, name),
  );
  let built: number[];
  try {
    built = ["dist/index.js", "dist/zod3.js", "dist/cli/cli.cjs"].map((name) => changed(join(folder, name)));
  } catch {
    return "The package is not built.";
  }
  const oldest = Math.min(...built);
  const younger = sources.flatMap(withAllInside).filter((path) => changed(path) > oldest);
  if (younger.length === 0) return undefined;
  const files = younger.filter((path) => statSync(path).isFile());
  const [first] = (files.length > 0 ? files : younger).sort((one, other) => changed(other) - changed(one));
  return `dist is older than ${first!.slice(folder.length)}.`;
}

/** Ends a run whose tests would judge another build than the sources are. */
export default function refuseAnOldBuild(): void {
  const why = whyTheBuildIsOld();
  if (why !== undefined)
    throw new Error(`${why} Run \`npm run build\`, or \`npm run test:package\`, which builds first.`);
}
