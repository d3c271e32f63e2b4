import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** Puts the repository beside a folder, as pages say whose programs are not in the package. */
export function putRepositoryBeside(folder: string): void {
  const place = join(dirname(folder), "leader-calls");
  mkdirSync(dirname(place), { recursive: true });
  if (!existsSync(place)) symlinkSync(repository, place, "junction");
}
