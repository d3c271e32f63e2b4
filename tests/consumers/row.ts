import type { Check } from "../interop/check.ts";
import type { Tool } from "../interop/tools.ts";
import type { Project } from "../interop/project.ts";
import type { Workspace } from "./workspace.ts";

/** The headings of the table, in their order. */
export const groups = [
  "Runtimes",
  "Package managers",
  "TypeScript",
  "Versions of Zod",
  "Bundlers",
  "Browsers",
  "Test runners",
  "Frameworks and clients",
  "Tools for JSON Schema",
  "Other languages",
] as const;

/** What the package is used in, and what is tried there. A file in `rows` has one, or a few that do the same. */
export interface Row {
  readonly name: string;
  readonly group: (typeof groups)[number];
  /** What is done, in a few words. */
  readonly does: string;
  /** What npm installs beside the package, by name, with the range or the tag. Zod's newest is added where it is not named. */
  readonly needs?: Readonly<Record<string, string>>;
  /** What the machine must have. */
  readonly tools?: readonly Tool[];
  /** Whether it runs in CI: quick, and of the kind that breaks. */
  readonly short?: boolean;
  /** What somebody who reads the failure should do first. */
  readonly ifItFails: string;
  /** Why it cannot be run anywhere as it stands. It is in the table with this reason, and nothing is run. */
  readonly unobtainable?: string;
  /** Which of the installed packages give the version, where it is not all that it needs. */
  readonly versionsOf?: readonly string[];
  /** Other versions that were used, which no installed package tells. */
  versions?(project: Project): readonly string[];
  /** Throws where something does not work. Returns what was seen to work, in a few words each. */
  run(project: Project, workspace: Workspace): ReturnType<Check["run"]>;
}
