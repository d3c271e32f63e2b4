import { join } from "node:path";

/** What Node's module of modules has from version 22.1 on. */
interface WithCompileCache {
  readonly enableCompileCache?: (directory?: string) => unknown;
}

/**
 * Lets Node keep what it compiled of this program for the next run, where it can: from Node 22 on, and where the folder can
 * be written. It is the user's own folder for caches, not the one for temporary files, which others can write to: what is in
 * it is run. NODE_COMPILE_CACHE names another, NODE_DISABLE_COMPILE_CACHE forbids any. An older Node does not even load the
 * modules that this needs.
 */
export function enableCompileCache(): void {
  if (Number.parseInt(process.versions.node) < 22) return;
  const { NODE_COMPILE_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  try {
    const { enableCompileCache: enable } = process.getBuiltinModule("node:module") as WithCompileCache;
    if (NODE_COMPILE_CACHE) enable?.();
    else {
      const caches =
        XDG_CACHE_HOME || LOCALAPPDATA || join(process.getBuiltinModule("node:os").homedir(), ".cache");
      enable?.(join(caches, "leader-calls"));
    }
  } catch {
    // A user without a home, for one, or a Node 22 that lacks these. The program only starts more slowly.
  }
}
