#!/usr/bin/env node
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { CodeCache } from "./code-cache.ts";
import type { main } from "./main.ts";

/** The user's folder for caches; undefined where there is none, where nothing may be kept, or where no V8 of Node runs this. */
function cachesOfUser(): string | undefined {
  const { NODE_DISABLE_COMPILE_CACHE, NODE_COMPILE_CACHE, NODE_V8_COVERAGE } = process.env;
  const { XDG_CACHE_HOME, LOCALAPPDATA, HOME } = process.env;
  const { bun, deno } = process.versions;
  // A measure of what is covered needs the functions to be compiled.
  if (NODE_DISABLE_COMPILE_CACHE || NODE_V8_COVERAGE || bun || deno) return undefined;
  const caches = NODE_COMPILE_CACHE || XDG_CACHE_HOME || LOCALAPPDATA || (HOME && join(HOME, ".cache"));
  return caches ? join(caches, "leader-calls") : undefined;
}

const file = fileURLToPath(new URL("./main.cjs", import.meta.url));
// Each command calls other functions. What is no command's name may be anything.
const command = /^[a-z-]{2,20}$/.exec(process.argv[2] ?? "")?.[0] ?? "none";
const caches = cachesOfUser();
const require = createRequire(import.meta.url);
const cache = caches === undefined ? undefined : new CodeCache(command, dirname(file), require, caches);
const program = (cache ? cache.load(file) : require(file)) as { readonly main: typeof main };
void program.main().then((worked) => {
  if (worked) cache?.keep();
});
