import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { didYouMean } from "../../src/diagnostics/did-you-mean.ts";
import { root } from "../../src/generate/generated-files.ts";
import { readModules } from "../../src/generate/lists/generated-lists.ts";
import { kindList } from "../../src/generate/lists/kind-list.ts";
import { kindLists } from "../../src/generate/lists/kind-lists.ts";
import { diagnosticKinds } from "../../src/validate/diagnostic-kinds.ts";
import { readFixtures } from "../fixtures/read-fixtures.ts";
import { fileOfCode } from "./file-of-code.ts";

/**
 * `npm run test:rule -- NAME` runs what tests the rules and diagnostics of structure that have NAME in their codes: their
 * fixtures and the examples in their docs. It fails where there is nothing to test, and says what is missing.
 */
const [given, ...more] = process.argv.slice(2);
// The path of a rule or of its fixture says which one is meant, too.
const name = given
  ?.replace(/^(src\/rules|src\/diagnostics|tests\/fixtures)\//, "")
  .replace(/(\.[0-9]+)?\.(ts|json)$/, "");

const folders = /^src\/(?:rules|diagnostics(?=\/structure))\/([^/]+\/(?!all-)[^/]+)\.ts$/;
const modules = readModules(root, (path) => folders.test(path));

/** The codes that files have in them, by those that their paths say. */
function codesByPath(): Map<string, string> {
  return new Map(
    modules.flatMap(({ path, values }) => {
      const [code] = values.flatMap(({ strings }) => strings.get("code") ?? []);
      return code === undefined ? [] : [[folders.exec(path)![1]!, code] as const];
    }),
  );
}

/** Why nothing can be tested, a sentence each. */
function missing(name: string): string[] {
  const files = codesByPath();
  const listed = diagnosticKinds();
  const ofFixtures = new Set(readFixtures().map(({ code }) => code));
  const codes = [...new Set([...files.keys(), ...ofFixtures])].sort();
  const wanted = codes.filter((code) => code.includes(name) || files.get(code)?.includes(name));
  if (wanted.length === 0) {
    const lastParts = codes.map((code) => code.slice(code.indexOf("/") + 1));
    const guess = didYouMean(name, codes) ?? didYouMean(name, lastParts);
    return [`No rule has "${name}" in its code.${guess === undefined ? "" : ` Did you mean ${guess}?`}`];
  }
  const unfit = kindLists.flatMap((plan) => kindList(plan, modules).problems);
  return wanted.flatMap((code) => {
    if (!files.has(code))
      return [`tests/fixtures/${code}.json is of no rule: write ${fileOfCode(code)}, or rename it.`];
    const ofThis = unfit.filter((problem) => problem.startsWith(`${fileOfCode(code)}:`));
    if (ofThis.length > 0) return ofThis;
    return [
      ...(ofFixtures.has(code) ? [] : [`${code} has no fixture: write tests/fixtures/${code}.json.`]),
      ...(listed.has(code) ? [] : [`${code} is in no list. Run: npm run generate`]),
    ];
  });
}

const isOneName = name !== undefined && !name.startsWith("-") && more.length === 0;
const problems = isOneName
  ? missing(name)
  : ["Name one rule, or a part of its code: npm run test:rule -- relay-cycle"];
if (!isOneName || problems.length > 0) {
  console.error(problems.join("\n"));
  process.exitCode = 1;
} else {
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const files = ["fixtures", "examples-of-rules", "params"].map((test) => `tests/rules/${test}.test.ts`);
  const pattern = name.replaceAll(/[^\w/-]/g, String.raw`\$&`);
  const options = [
    "--config",
    "tests/vitest.config.ts",
    "--project",
    "sources",
    "--hideSkippedTests",
    "-t",
    pattern,
  ];
  const { status } = spawnSync(process.execPath, [vitest, "run", ...options, ...files], {
    cwd: root,
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
}
