import { mkdirSync, mkdtempSync, rmSync, unlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { whyTheBuildIsOld } from "./refuse-an-old-build.ts";

/** A package whose files were all changed in this order, a second apart. */
function packageOf(...names: string[]): string {
  const folder = `${mkdtempSync(join(tmpdir(), "leader-calls-build-"))}/`;
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), "");
  }
  for (const [at, name] of names.entries()) {
    for (let path = name; path !== "."; path = dirname(path)) utimesSync(join(folder, path), at + 1, at + 1);
  }
  return folder;
}

const sources = ["package.json", "tsup.config.ts", "tsconfig.json", "src/rules/call/a.ts", "src/index.ts"];
const built = ["dist/index.js", "dist/zod3.js", "dist/cli/cli.cjs"];

test("a build that is younger than all sources is taken", () => {
  expect(whyTheBuildIsOld(packageOf(...sources, ...built))).toBeUndefined();
});

test("a build that is missing, or older than a source, is refused", () => {
  expect(whyTheBuildIsOld(packageOf(...sources))).toBe("The package is not built.");
  const [first, ...others] = sources;
  expect(whyTheBuildIsOld(packageOf(...others, ...built, first!))).toBe("dist is older than package.json.");
  expect(whyTheBuildIsOld(packageOf(...sources.slice(0, 4), ...built, "src/index.ts"))).toBe(
    "dist is older than src/index.ts.",
  );
});

test("a source that was taken out makes a build old too", () => {
  const folder = packageOf(...sources, ...built);
  unlinkSync(join(folder, "src/rules/call/a.ts"));
  expect(whyTheBuildIsOld(folder)).toBe("dist is older than src/rules/call.");
});
