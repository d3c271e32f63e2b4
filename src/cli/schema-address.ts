import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { SCHEMA_VERSION } from "../schema/versions.ts";

/** The address of the dataset's JSON Schema in the installed package, as editors read it from a file: relative to its folder. */
export function schemaAddress(file: string): string {
  const folder = dirname(resolve(file));
  const schema = `node_modules/leader-calls/schemas/${SCHEMA_VERSION}/draft-2020-12.json`;
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, schema))) {
      const path = relative(folder, join(at, schema)).split(sep).join("/");
      return path.startsWith(".") ? path : `./${path}`;
    }
    // Where the package is not installed beside the file, it may be later.
    if (dirname(at) === at) return `./${schema}`;
  }
}
