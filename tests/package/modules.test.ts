import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { repository } from "../cli/run-cli.ts";
import { exampleText } from "../support/examples.ts";

const require = createRequire(import.meta.url);
const entries = [
  "leader-calls",
  "leader-calls/zod3",
  "leader-calls/validate",
  "leader-calls/json-schema",
  "leader-calls/extraction",
];

describe("of a CommonJS build, Node sees the names without running it", () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "leader-calls-"));
    mkdirSync(join(folder, "node_modules"));
    symlinkSync(repository, join(folder, "node_modules", "leader-calls"), "dir");
    symlinkSync(join(repository, "node_modules", "zod"), join(folder, "node_modules", "zod"), "dir");
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(entries)("%s", (entry) => {
    const all = Object.keys(require(entry) as object).sort();
    expect(all.length).toBeGreaterThan(0);
    // What TypeScript makes of `export * from` in a CommonJS package, and the form that people write by hand.
    const passedOn = {
      "star.cjs": `const __exportStar = (m, e) => Object.assign(e, m); __exportStar(require("${entry}"), exports);`,
      "whole.cjs": `module.exports = require("${entry}");`,
    };
    for (const [name, text] of Object.entries(passedOn)) {
      writeFileSync(join(folder, name), text);
      writeFileSync(
        join(folder, "main.mjs"),
        `import * as all from "./${name}"; console.log(JSON.stringify(Object.keys(all).sort()));`,
      );
      const printed = execFileSync(process.execPath, ["main.mjs"], { cwd: folder, encoding: "utf8" });
      const seen = (JSON.parse(printed) as string[]).filter(
        (each) => !/^(default|module\.exports)$/.test(each),
      );
      expect(seen, name).toEqual(all);
    }
  });
});

/** A loader of CommonJS modules in a context that has JavaScript itself and nothing else: no console, no URL, no TextDecoder. */
function bareLoader(): (name: string) => Record<string, (...values: unknown[]) => unknown> {
  const context = createContext({});
  const loaded = new Map<string, { exports: unknown }>();
  const load = (path: string): unknown => {
    const before = loaded.get(path);
    if (before) return before.exports;
    const module = { exports: {} };
    loaded.set(path, module);
    const within = createRequire(path);
    const run = runInContext(
      `(function (exports, module, require) {${readFileSync(path, "utf8")}\n})`,
      context,
      {
        filename: path,
      },
    ) as (...values: unknown[]) => void;
    run(module.exports, module, (name: string) => load(within.resolve(name)));
    return module.exports;
  };
  return (name) => load(require.resolve(name)) as Record<string, (...values: unknown[]) => unknown>;
}

describe("where there is JavaScript and nothing of a platform, as in some test environments", () => {
  test.each(entries)("%s loads", (entry) => {
    expect(Object.keys(bareLoader()(entry))).toEqual(Object.keys(require(entry) as object));
  });

  const text = exampleText("minimal");

  test.each(["leader-calls", "leader-calls/zod3", "leader-calls/validate"])("%s validates text", (entry) => {
    expect(bareLoader()(entry)["validateText"]!(text)).toMatchObject({ ok: true });
  });

  test("what needs more says what is missing", () => {
    const { validateText, seal } = bareLoader()("leader-calls");
    expect(() => validateText!(Buffer.from(text))).toThrow(/needs TextDecoder to decode bytes.*\.$/);
    expect(() => seal!(text)).toThrow(/needs TextEncoder to compute a digest.*\.$/);
  });
});
