import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { didYouMean } from "../../src/diagnostics/did-you-mean.ts";
import { root } from "../../src/generate/generated-files.ts";
import { readModules } from "../../src/generate/lists/generated-lists.ts";
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

/** The codes that files have in them, by those that their paths say. */
function codesByPath(): Map<string, string> {
  const folders = /^src\/(?:rules|diagnostics(?=\/structure))\/([^/]+\/(?!all-)[^/]+)\.ts$/;
  return new Map(
    readModules(root, (path) => folders.test(path)).flatMap(({ path, values }) => {
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
  return wanted.flatMap((code) => {
    const inFile = files.get(code);
    if (inFile === undefined)
      return [`tests/fixtures/${code}.json is of no rule: write ${fileOfCode(code)}, or rename it.`];
    if (inFile !== code)
      return [`${fileOfCode(code)}: the code is "${inFile}", but must be "${code}" like the file.`];
    return [
      ...(ofFixtures.has(code) ? [] : [`${code} has no fixture: write tests/fixtures/${code}.json.`]),
      ...(listed.has(code) ? [] : [`${code} is in no list. Run: npm run generate`]),
    ];
  });
}

if (name === undefined || name.startsWith("-") || more.length > 0) {
  console.error("Name one rule, or a part of its code: npm run test:rule -- relay-cycle");
  process.exitCode = 1;
} else {
  const problems = missing(name);
  if (problems.length > 0) {
    console.error(problems.join("\n"));
    process.exitCode = 1;
  } else {
    const tests = ["fixtures.test.ts", "examples-of-rules.test.ts", "params.test.ts"];
    const vitest = join(root, "node_modules/vitest/vitest.mjs");
    const files = tests.map((file) => `tests/rules/${file}`);
    const pattern = name.replaceAll(/[^\w/-]/g, String.raw`\$&`);
    const args = [
      "run",
      "--config",
      "tests/vitest.config.ts",
      "--project",
      "sources",
      ...files,
      "-t",
      pattern,
      "--hideSkippedTests",
    ];
    process.exitCode =
      spawnSync(process.execPath, [vitest, ...args], { cwd: root, stdio: "inherit" }).status ?? 1;
  }
}
