import { DatasetSchema } from "leader-calls";
import { DatasetSchema as Zod3DatasetSchema } from "leader-calls/zod3";
import { installedVersion, inProcess } from "./in-process.ts";
import type { Validator } from "./validator.ts";

/** The schemas of the main entry, by Zod itself. */
export const zod4: Validator = {
  name: "Zod 4",
  language: "TypeScript",
  reads: "zod",
  open: () =>
    Promise.resolve(
      inProcess(`zod ${installedVersion("zod")}`, (document) => DatasetSchema.safeParse(document).success),
    ),
};

/** The schemas of the entry for Zod's version 3 interface. */
export const zod3: Validator = {
  name: "Zod 3",
  language: "TypeScript",
  reads: "zod",
  open: () =>
    Promise.resolve(
      inProcess(
        `zod/v3 of ${installedVersion("zod")}`,
        (document) => Zod3DatasetSchema.safeParse(document).success,
      ),
    ),
};
