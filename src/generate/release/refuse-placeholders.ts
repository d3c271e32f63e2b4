import { root } from "../generated-files.ts";
import { readManifest } from "./manifest.ts";
import { unsetFields } from "./placeholders.ts";

/** What npm runs before it publishes, also with `--dry-run`: fails while package.json has placeholders. */
const unset = unsetFields(readManifest(root));
if (unset.length > 0) {
  console.error(
    `Not published. Set these fields of package.json first:\n${unset.map((field) => `  ${field}\n`).join("")}`,
  );
  process.exitCode = 1;
}
