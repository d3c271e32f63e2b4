import { build } from "esbuild";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";
import { defineConfig } from "vitest/config";
import type { Plugin } from "vitest/config";
import { withImporters } from "../src/generate/with-importers.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const src = `${root}src/`;

const entries: Readonly<Record<string, string>> = {
  "leader-calls": `${src}index.ts`,
  "leader-calls/zod3": `${src}index.ts?zod3`,
  "leader-calls/validate": `${src}validate.ts`,
  "leader-calls/json-schema": `${src}json-schema/index.ts`,
  "leader-calls/extraction": `${src}extraction/index.ts`,
  "leader-calls/view": `${src}page/render-view.ts`,
  "leader-calls/agreement": `${src}agreement/agreement.ts`,
  "leader-calls/merge": `${src}merge/index.ts`,
};

/** The modules that are another with Zod 3: what stands in for `#zod`, and all that needs it, as in what is built. */
async function modulesOfZod3(): Promise<ReadonlySet<string>> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["src/index.ts"],
    outdir: "none",
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    conditions: ["zod3"],
    packages: "external",
    logLevel: "silent",
  });
  const own = withImporters([`${src}zod3.ts`], metafile);
  if (!own.has(`${src}index.ts`)) throw new Error("tests/vitest.config.ts does not find what needs Zod.");
  return own;
}

/**
 * The package as its sources are now; for Zod 3, what needs Zod is there once more, each file with `?zod3` behind its name.
 * All else is shared, so that a test of it with both versions would be the same test twice.
 */
function packageFromSources(): Plugin {
  let ofZod3: Promise<ReadonlySet<string>> | undefined;
  return {
    name: "package-from-sources",
    enforce: "pre",
    // What is kept names the modules that an import led to. The manifest and this plugin also have a say in that.
    async configureVitest({ experimental_defineCacheKeyGenerator: defineKey }) {
      const own = [...(await (ofZod3 ??= modulesOfZod3()))].sort();
      const key = [readFileSync(join(root, "package.json"), "utf8"), ...own].join("\n");
      defineKey(() => key);
    },
    async resolveId(wanted, importer) {
      if (wanted in entries) return entries[wanted];
      // Otherwise it would be taken from dist, which may be older.
      if (/^leader-calls(\/|$)/.test(wanted))
        throw new Error(`tests/vitest.config.ts does not say which source "${wanted}" is made of.`);
      if (!importer?.startsWith(src) || !importer.endsWith("?zod3")) return undefined;
      if (wanted === "#zod") return `${src}zod3.ts?zod3`;
      const found = await this.resolve(wanted, importer.replace(/\?zod3$/, ""), { skipSelf: true });
      ofZod3 ??= modulesOfZod3();
      return found && (await ofZod3).has(found.id) ? `${found.id}?zod3` : found;
    },
  };
}

/** Tests of what is built and packed, and whatever starts processes or compilers: `npm run test:package`. */
const ofThePackage = ["cli", "interop", "package", "readme", "release", "scale"].map(
  (folder) => `tests/${folder}/**/*.test.ts`,
);

/** What says how much is tried; whoever asks it tries only a part in `npm test`. */
const triesApart = /\/support\/(?:number-of-runs|examples-to-try)\.ts"/;

/**
 * The tests of which `npm test` tries a part or nothing. All others have said what they have to say there.
 *
 * @throws Error where something between asks how much is to be tried, because then its tests are not seen here.
 */
function thoroughTests(): string[] {
  const files = globSync("tests/**/*.ts", { cwd: root });
  const asking = files.filter((file) => triesApart.test(readFileSync(join(root, file), "utf8")));
  const between = asking.filter((file) => !/\.test\.ts$|^tests\/support\//.test(file));
  if (between.length > 0)
    throw new Error(`${between.join(", ")}: only a test itself may ask tests/support/number-of-runs.ts.`);
  const slow = files.filter((file) => file.endsWith(".slow.test.ts"));
  return [...new Set([...asking.filter((file) => file.endsWith(".test.ts")), ...slow])];
}

export default defineConfig({
  test: {
    root,
    // A machine that does much else beside must not make a test fail: what hangs is ended after twenty minutes.
    testTimeout: 1_200_000,
    hookTimeout: 1_200_000,
    maxWorkers: "100%",
    // No test leaves anything behind in a module, and loading Zod and the package for each file again takes a tenth of the time.
    isolate: false,
    setupFiles: ["tests/support/settings-of-properties.ts"],
    projects: [
      ...[
        {
          name: "sources",
          thorough: false,
          include: ["tests/**/*.test.ts"],
          tooSlow: ["tests/**/*.slow.test.ts"],
        },
        { name: "thorough", thorough: true, include: thoroughTests(), tooSlow: [] },
      ].map(({ name, thorough, include, tooSlow }) => ({
        extends: true as const,
        plugins: [packageFromSources()],
        test: {
          name,
          include,
          exclude: [...ofThePackage, ...tooSlow],
          provide: { thorough },
          // What was compiled is kept below node_modules, which makes every run but the first a sixth shorter.
          experimental: { fsModuleCache: true },
        },
      })),
      {
        extends: true,
        test: { name: "package", include: ofThePackage, globalSetup: "tests/support/refuse-an-old-build.ts" },
      },
    ],
  },
});
