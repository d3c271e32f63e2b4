import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise } from "dependency-cruiser";
import type { IConfiguration, ICruiseResult } from "dependency-cruiser";
import { expect, test } from "vitest";
import { repository } from "../cli/run-cli.ts";

// A file of JavaScript, which the compiler does not follow.
const { default: config } = (await import(new URL("../../.dependency-cruiser.js", import.meta.url).href)) as {
  default: IConfiguration;
};

/** What the rules of .dependency-cruiser.js, where the layers are, find in the `src` of a folder. */
async function violationsIn(folder: string): Promise<string[]> {
  const { options, ...ruleSet } = config;
  // The file of the compiler's options is read by the command only; nothing in it matters for imports.
  const { tsConfig: _, ...rest } = options!;
  const { output } = await cruise(["src"], { ...rest, baseDir: folder, ruleSet, validate: true });
  return (output as ICruiseResult).summary.violations.map(({ rule, from, to }) => {
    const comment = ruleSet.forbidden!.find(({ name }) => name === rule.name)?.comment;
    return `${from === to ? from : `${from} → ${to}`}: ${rule.name}. ${comment}`;
  });
}

test("imports run one way, without cycles, and every folder of src has its layer", async () => {
  expect(await violationsIn(repository)).toEqual([]);
});

test("what the table of layers does not allow is refused by its name", async () => {
  const folder = mkdtempSync(join(tmpdir(), "leader-calls-layers-"));
  const files = {
    "package.json": '{ "type": "module" }',
    "src/text/up.ts": 'import type { R } from "../rules/rule.ts";\nexport type U = R;',
    "src/rules/rule.ts": 'import "./other.ts";\nimport "../lost/lost.ts";\nexport type R = 1;',
    "src/rules/other.ts": 'import { readFileSync } from "node:fs";\nimport "./rule.ts";\nreadFileSync;',
    "src/lost/lost.ts": "export const lost = 1;",
    "src/apart/apart.ts": "export const apart = 1;",
    "src/schema/Odd_name.ts": 'import "../zod.ts";\nimport "../index.ts";\nimport "./missing.ts";',
    "src/index.ts": 'export * from "./text/up.ts";',
    "src/zod.ts": "export const z = 1;",
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const found = await violationsIn(folder).finally(() => rmSync(folder, { recursive: true }));
  const named = found.map((line) => line.slice(0, line.indexOf(".", line.indexOf(": "))));
  expect(new Set(named)).toEqual(
    new Set([
      "src/text/up.ts → src/rules/rule.ts: layer-text",
      "src/rules/rule.ts → src/lost/lost.ts: layer-rules",
      "src/rules/rule.ts → src/lost/lost.ts: no-import-of-unknown-layer",
      "src/apart/apart.ts: no-file-alone",
      "src/rules/other.ts → src/rules/rule.ts: no-cycle",
      "src/rules/other.ts → fs: only-programs-use-node",
      "src/schema/Odd_name.ts → src/index.ts: not-above",
      "src/schema/Odd_name.ts → ./missing.ts: nothing-lost",
      "src/schema/Odd_name.ts → src/index.ts: kebab-case",
      "src/schema/Odd_name.ts → src/zod.ts: kebab-case",
      "src/schema/Odd_name.ts → ./missing.ts: kebab-case",
    ]),
  );
});

test("the two seams offer the same, each from its version of Zod", async () => {
  const [four, three] = [await import("../../src/zod.ts"), await import("../../src/zod3.ts")];
  expect(Object.keys(four)).toEqual(Object.keys(three));
  // Written `export { z }`, all of Zod's locales would stay in users' bundles.
  for (const [seam, version] of Object.entries({ "zod.ts": "zod/v4", "zod3.ts": "zod/v3" })) {
    const text = readFileSync(join(repository, "src", seam), "utf8");
    expect(text).toContain(`export * as z from "${version}";`);
  }
});
