// Written by `npm run generate` from the files that it imports. Do not edit.
import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import * as validate from "./validate.ts";

/** Every command by its name. Only the file of the command that is asked for is loaded. */
export const allCommands: Readonly<Record<string, () => Promise<{ readonly command: CommandUnknownOpts }>>> =
  {
    agree: () => import("./agree.ts"),
    coverage: () => import("./coverage.ts"),
    explain: () => import("./explain.ts"),
    export: () => import("./export.ts"),
    "from-extraction": () => import("./from-extraction.ts"),
    import: () => import("./import.ts"),
    init: () => import("./init.ts"),
    locate: () => import("./locate.ts"),
    merge: () => import("./merge.ts"),
    schema: () => import("./schema.ts"),
    seal: () => import("./seal.ts"),
    show: () => import("./show.ts"),
    unseal: () => import("./unseal.ts"),
    validate: () => Promise.resolve(validate),
    view: () => import("./view.ts"),
  };
