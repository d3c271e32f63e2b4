import manifest from "../../package.json" with { type: "json" };

/** What this tool's package says of it. */
export interface Tool {
  readonly name: string;
  readonly version: string;
  /** Where the tool is described, where the package names a place. */
  readonly homepage?: string;
  /** Where bugs are reported, where the package names a place. */
  readonly bugs?: { readonly url?: string };
}

/** This tool's name, version and place for bugs, as its package has them. */
export const tool: Tool = manifest;
