import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import semver from "semver";
import { SCHEMA_VERSION } from "../../schema/versions.ts";
import { ReleasedSchemas } from "../compatibility/released-schemas.ts";
import { root } from "../generated-files.ts";
import { releasedAs, unreleased } from "./changelog.ts";
import { withoutDraftNotes } from "./draft-notes.ts";
import { readManifest } from "./manifest.ts";
import { levels, nextVersion } from "./next-version.ts";
import { unsetFields } from "./placeholders.ts";

/**
 * `npm run release -- [patch|minor|major] [--dry-run] [--publish]`: checks all that a release needs, then makes it. Nothing is
 * written before every check has passed, and nothing leaves this machine without `--publish`.
 */
const USAGE = `npm run release -- [${levels.join("|")}] [--dry-run] [--publish]`;

/** Where the tarball and what belongs to it are put. */
const FOLDER = ".release";
const CHANGELOG = "CHANGELOG.md";
const PAGE = "docs/compatibility.md";

const manifest = readManifest(root);
const changelog = read(CHANGELOG);
const sections = unreleased(changelog);
const { level, isDry, publishes } = readArguments();

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      options: {
        "dry-run": { type: "boolean", default: false },
        publish: { type: "boolean", default: false },
      },
      allowPositionals: true,
    });
    if (positionals.length > 1) throw new Error(`There is one level too many: ${positionals.join(" ")}.`);
    return { level: positionals[0], isDry: values["dry-run"], publishes: values.publish };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\nUsage: ${USAGE}`);
    process.exit(2);
  }
}

const head = output("git", ["rev-parse", "HEAD"]);
const tags = output("git", ["tag", "--list", "v*"])
  .split("\n")
  .flatMap((tag) => semver.valid(tag) ?? []);
const next = nextVersion(manifest.version, semver.rsort(tags)[0], level, [...sections.keys()]);

/** What must hold before a release, each with what is wrong if it does not. */
const checks: readonly (readonly [says: string, refused: () => string | undefined])[] = [
  [
    "The working tree is clean",
    () => {
      const changed = output("git", ["status", "--porcelain"]);
      return changed === "" ? undefined : `Commit or take back what is changed:\n${changed}`;
    },
  ],
  [
    "The branch is main",
    () => {
      const branch = output("git", ["branch", "--show-current"]);
      return branch === "main" ? undefined : `It is ${branch || "none"}: git switch main`;
    },
  ],
  [
    ".ci/run has passed for this commit",
    () => {
      const file = join(root, output("git", ["rev-parse", "--git-path", "ci-passed"]));
      const passed = existsSync(file) ? readFileSync(file, "utf8").trim() : undefined;
      return passed === head
        ? undefined
        : `It has ${passed === undefined ? "not run to its end here" : `passed for ${passed} only`}: .ci/run`;
    },
  ],
  [
    "package.json says who publishes it, and where it is",
    () => {
      const unset = unsetFields(manifest);
      return unset.length === 0 ? undefined : `Set these fields:\n${unset.join("\n")}`;
    },
  ],
  [
    "CHANGELOG.md says what changes",
    () => ([...sections.values()].flat().length > 0 ? undefined : "It has nothing under [Unreleased]."),
  ],
  [
    "The version follows from what changes",
    () => {
      if ("refused" in next) return next.refused;
      return tags.includes(next.version) ? `v${next.version} is released already.` : undefined;
    },
  ],
  [
    "The schema keeps what the released one promises",
    () => {
      const { status, printed } = tryRun(process.execPath, [
        "--import",
        "tsx",
        "src/generate/write-schemas.ts",
        "--compatible-with",
        "latest",
      ]);
      return status === 0 ? undefined : printed;
    },
  ],
];

const refused = checks.filter(([says, check]) => {
  const why = check();
  console.log(
    `${why === undefined ? "yes" : "NO "}  ${says}${why === undefined ? "" : `\n${indented(why)}`}`,
  );
  return why !== undefined;
});
if (refused.length > 0 || !("version" in next)) {
  console.log(`\nNot released: ${refused.length} of ${checks.length} checks failed. Nothing was changed.`);
  process.exit(1);
}

const { version } = next;
const tag = `v${version}`;
const day = new Date().toISOString().slice(0, "YYYY-MM-DD".length);
const tarball = `${manifest.name}-${version}.tgz`;
const isFirstOfSchema = !new ReleasedSchemas(root).versions().includes(SCHEMA_VERSION);
// Where a machine that everybody can look into publishes, npm signs what it was made of.
const provenance =
  process.env.ACTIONS_ID_TOKEN_REQUEST_URL !== undefined || process.env.SIGSTORE_ID_TOKEN !== undefined;
const publish = [
  "publish",
  join(FOLDER, tarball),
  "--access",
  "public",
  ...(provenance ? ["--provenance"] : []),
];

/** What a release does, in its order. */
const steps: readonly (readonly [says: string, run: () => void])[] = [
  [
    `package.json and package-lock.json get version ${version}`,
    () => run("npm", ["version", version, "--no-git-tag-version", "--allow-same-version"]),
  ],
  [
    `${CHANGELOG}: what is unreleased is [${version}] - ${day}`,
    () => write(CHANGELOG, releasedAs(changelog, version, day)),
  ],
  ...(isFirstOfSchema
    ? ([
        [
          `Schema version ${SCHEMA_VERSION} is frozen, and ${PAGE} no longer calls it a draft`,
          () => {
            run(process.execPath, ["--import", "tsx", "src/generate/write-schemas.ts", "--release"]);
            write(PAGE, withoutDraftNotes(read(PAGE)));
          },
        ],
      ] as const)
    : []),
  ["The tests of the sources pass with these changes", () => run("npm", ["test"])],
  [
    `${FOLDER}/${tarball} is built and packed, with its bill of materials (CycloneDX) beside it`,
    () => {
      rmSync(join(root, FOLDER), { recursive: true, force: true });
      mkdirSync(join(root, FOLDER));
      run("npm", ["pack", "--pack-destination", FOLDER]);
      copyFileSync(
        join(root, "dist/sbom.cdx.json"),
        join(root, FOLDER, `${manifest.name}-${version}.cdx.json`),
      );
    },
  ],
  [
    `All is committed as "Release ${version}", and has the tag ${tag}`,
    () => {
      run("git", ["add", "--all"]);
      run("git", ["commit", "--quiet", "--message", `Release ${version}`]);
      run("git", ["tag", "--annotate", tag, "--message", `${manifest.name} ${version}`]);
    },
  ],
  [
    `${FOLDER} gets the conformance corpus as an archive, and the digests of all`,
    () => {
      const archive = join(FOLDER, `${manifest.name}-${version}-conformance.tar.gz`);
      run("git", ["archive", "--format=tar.gz", `--output=${archive}`, tag, "schemas/conformance"]);
      const digests = readdirSync(join(root, FOLDER))
        .sort()
        .map((name) => `${digestOf(join(root, FOLDER, name))}  ${name}\n`);
      write(join(FOLDER, "SHA256SUMS"), digests.join(""));
    },
  ],
  ...(publishes ? ([[`npm ${publish.join(" ")}`, () => run("npm", publish)]] as const) : []),
];

console.log(isDry ? `\nA release of ${version} would do this:` : `\nReleasing ${version}:`);
for (const [at, [says, act]] of steps.entries()) {
  console.log(`${at + 1}. ${says}`);
  if (!isDry) act();
}
console.log("\nThen, by you:");
if (!publishes) console.log(`  npm ${publish.join(" ")}`);
console.log(`  git push --follow-tags\n  Attach the files of ${FOLDER} to the release ${tag}.`);
if (isDry) console.log("\nThis was a dry run: nothing was changed.");

function read(name: string): string {
  return readFileSync(join(root, name), "utf8");
}

function write(name: string, text: string): void {
  writeFileSync(join(root, name), text);
}

function tryRun(command: string, args: readonly string[]): { status: number | null; printed: string } {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: root, encoding: "utf8" });
  return { status, printed: error?.message ?? `${stdout}${stderr}`.trim() };
}

/** What a command prints that does not fail. */
function output(command: string, args: readonly string[]): string {
  const { status, printed } = tryRun(command, args);
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed: ${printed}`);
  return printed;
}

/** Runs a step of the release, whose output is shown. */
function run(command: string, args: readonly string[]): void {
  // On Windows, npm is a script.
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    shell: command === "npm" && process.platform === "win32",
  });
  if (status === 0) return;
  console.error(
    `\nThis failed: ${command} ${args.join(" ")}\nNothing was published. To begin again:\n  git tag --delete ${tag}  (if it was made)\n  git reset --hard ${head}\n  git clean --force -- schemas`,
  );
  process.exit(1);
}

function digestOf(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, "       ");
}
