import type { Project } from "./project.ts";
import type { Tool } from "./tools.ts";

/** One thing that must work outside TypeScript. */
export interface Check {
  readonly name: string;
  readonly tools: readonly Tool[];
  /** What else to tell beside the tools: packages of npm, with their versions. */
  readonly packages: readonly string[];
  /** Throws where something does not work. Returns what was seen to work, in a few words each. */
  run(project: Project): Promise<readonly string[]> | readonly string[];
}
