import { fileURLToPath } from "node:url";

/** Where tools are put that are no dependencies, and what is built of them. */
export const cacheFolder = fileURLToPath(
  new URL("../../../node_modules/.cache/leader-calls-conformance/", import.meta.url),
);
