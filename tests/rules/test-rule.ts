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
const [name, ...more] = process.argv.slice(2);

/** The codes of which there is a file. */
function codesOfFiles(): string[] {
  return readModules(root, (path) =>
    /^src\/(rules\/[^/]+|diagnostics\/structure)\/(?!all-)/.test(path),
  ).flatMap(({ values }) => values.flatMap(({ strings }) => strings.get("code") ?? []));
}

/** Why nothing can be tested, a sentence each. */
function missing(name: string): string[] {
  const ofFiles = new Set(codesOfFiles());
  const listed = diagnosticKinds();
  const ofFixtures = new Set(readFixtures().map(({ code }) => code));
  const codes = [...new Set([...ofFiles, ...ofFixtures])].sort();
  const wanted = codes.filter((code) => code.includes(name));
  if (wanted.length === 0) {
    const guess =
      didYouMean(name, codes) ??
      didYouMean(
        name,
        codes.map((code) => code.split("/")[1]!),
      );
    return [`No rule has "${name}" in its code.${guess === undefined ? "" : ` Did you mean ${guess}?`}`];
  }
  return wanted.flatMap((code) => [
    ...(ofFixtures.has(code) ? [] : [`${code} has no fixture: write tests/fixtures/${code}.json.`]),
    ...(ofFiles.has(code) ? [] : [`tests/fixtures/${code}.json is of no rule: write ${fileOfCode(code)}.`]),
    ...(ofFiles.has(code) && !listed.has(code) ? [`${code} is in no list. Run: npm run generate`] : []),
  ]);
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
    ];
    process.exitCode =
      spawnSync(process.execPath, [vitest, ...args], { cwd: root, stdio: "inherit" }).status ?? 1;
  }
}
