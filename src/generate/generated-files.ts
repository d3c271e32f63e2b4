import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";

/** The folder of the package. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** The command that writes everything that is generated. */
export const GENERATE = "npm run generate";

/** A text as this project formats the file at a path, which is given from the package's folder. */
export async function formatted(text: string, path: string): Promise<string> {
  const filepath = join(root, path);
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}

/**
 * Writes generated files, given by their path from the package's folder. With `--check` among the arguments it compares
 * them with the present ones instead, and fails with the command that renews them. Other files in the folder `own` are
 * deleted, except those that are `kept`.
 */
export function writeOrCheck(
  files: ReadonlyMap<string, string | Uint8Array>,
  command: string,
  own?: { readonly folder: string; readonly kept?: (name: string) => boolean },
): void {
  const check = process.argv.includes("--check");
  const stale = [...files].filter(([name, content]) => !hasContent(name, content));
  const extra = own ? namesIn(own.folder).filter((name) => !files.has(name) && !own.kept?.(name)) : [];
  if (check) {
    if (stale.length + extra.length === 0) return;
    const names = [...stale.map(([name]) => name), ...extra];
    console.error(`Generated files are not up to date: ${names.join(", ")}.\nRun: ${command}`);
    process.exitCode = 1;
    return;
  }
  for (const name of extra) rmSync(join(root, name));
  for (const [name, content] of stale) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
    console.log(`wrote ${name}`);
  }
}

function hasContent(name: string, content: string | Uint8Array): boolean {
  try {
    return readFileSync(join(root, name)).equals(Buffer.from(content));
  } catch {
    return false;
  }
}

function namesIn(folder: string): string[] {
  try {
    const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(root.length + 1)
          .replaceAll("\\", "/"),
      );
  } catch {
    return [];
  }
}
