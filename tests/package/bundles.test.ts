import { build } from "esbuild";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { findingKinds } from "leader-calls";

/** The program that a bundler makes for a browser out of one import, without Zod. */
async function bundle(names: string, from = "leader-calls"): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { ${names} } from "${from}";`,
      resolveDir: fileURLToPath(new URL(".", import.meta.url)),
    },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    external: ["zod", "zod/*"],
  });
  return outputFiles[0]!.text;
}

const codes = [...findingKinds().keys()];

describe.each(["leader-calls", "leader-calls/zod3"])("of %s, a bundler keeps only what is used", (from) => {
  test("with a schema alone come no rules, no reports, no hashing and no search", async () => {
    const program = await bundle("LeaderCallSchema", from);
    expect(codes.filter((code) => program.includes(`"${code}"`))).toEqual([]);
    expect(program).not.toMatch(/sha256\(|1116352408|levenshtein|getOwnPropertyNames/);
    expect(program).toContain("head-of-government");
  });

  test("with the validation come its rules, and no edits", async () => {
    const program = await bundle("validateDataset", from);
    expect(codes.filter((code) => !program.includes(`"${code}"`)).length).toBeLessThan(10);
    expect(program.length).toBeGreaterThan((await bundle("LeaderCallSchema", from)).length);
  });
});
