import { homedir } from "node:os";
import { join } from "node:path";
import module from "node:module";

/** What Node 22.1 and newer have, and Node 20 has not. */
type EnableCompileCache = (directory?: string) => unknown;

/**
 * Lets Node keep what it compiled of this program for the next run, where it can: from Node 22.1 on, and where the folder
 * can be written. It is the user's own folder for caches, not the one for temporary files, which others can write to: what
 * is in it is run. NODE_COMPILE_CACHE names another, NODE_DISABLE_COMPILE_CACHE forbids any.
 */
export function enableCompileCache(): void {
  const enable = (module as { readonly enableCompileCache?: EnableCompileCache }).enableCompileCache;
  if (enable === undefined) return;
  const { NODE_COMPILE_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  try {
    if (NODE_COMPILE_CACHE) enable();
    else enable(join(XDG_CACHE_HOME || LOCALAPPDATA || join(homedir(), ".cache"), "leader-calls"));
  } catch {
    // A user without a home, for one. The program only starts more slowly.
  }
}
