import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import * as validate from "./commands/validate.ts";

/**
 * Every command by its name, in the order of the help. Each is one file: its name, arguments, options and help, and what it
 * runs. Only the file of the command that is asked for is loaded; that of
 * `validate`, the most frequent, is loaded with the program, because a file more takes time.
 */
export const commands: Readonly<Record<string, () => Promise<{ readonly command: CommandUnknownOpts }>>> = {
  validate: () => Promise.resolve(validate),
  show: () => import("./commands/show.ts"),
  view: () => import("./commands/view.ts"),
  agree: () => import("./commands/agree.ts"),
  coverage: () => import("./commands/coverage.ts"),
  locate: () => import("./commands/locate.ts"),
  seal: () => import("./commands/seal.ts"),
  unseal: () => import("./commands/unseal.ts"),
  init: () => import("./commands/init.ts"),
  "from-extraction": () => import("./commands/from-extraction.ts"),
  merge: () => import("./commands/merge.ts"),
  export: () => import("./commands/export.ts"),
  import: () => import("./commands/import.ts"),
  explain: () => import("./commands/explain.ts"),
  schema: () => import("./commands/schema.ts"),
};
