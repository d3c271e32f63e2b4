import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../../src/generate/generated-files.ts";
import { whyTheBuildIsOld } from "../support/refuse-an-old-build.ts";

/**
 * `npm run types` checks the types of sources and tests with both versions of Zod. Many tests take the types of the package
 * from what is built, so that an older build would give errors that are none.
 */
const why = whyTheBuildIsOld();
if (why !== undefined) {
  console.error(`${why} If you changed src/schema, run \`npm run generate\`; then \`npm run build\`.`);
  process.exitCode = 1;
} else {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  for (const project of [".", "src/tsconfig.zod3.json"]) {
    const { status } = spawnSync(process.execPath, [tsc, "-p", project], { cwd: root, stdio: "inherit" });
    if (status === 0) continue;
    console.error(
      "If src/schema was changed after the last `npm run generate` and `npm run build`, run these first.",
    );
    process.exitCode = 1;
    break;
  }
}
