import { readFileSync } from "node:fs";

/** What this tool's package says of it. */
export interface Tool {
  readonly name: string;
  readonly version: string;
  /** Where bugs are reported, where the package names a place. */
  readonly bugs?: { readonly url?: string };
}

/** This tool's name, version and place for bugs, as its package has them. */
export function tool(): Tool {
  const manifest: Tool = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return manifest;
}
