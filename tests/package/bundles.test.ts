import { build } from "esbuild";
import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { diagnosticKinds } from "leader-calls";
import { rulesWithTables } from "leader-calls/lite";

/** The program that a bundler makes for a browser out of one import, without Zod. */
function bundle(names: string, from = "leader-calls"): Promise<string> {
  return bundleOf(`export { ${names} } from "${from}";`);
}

/** The program that a bundler makes for a browser out of a module, without Zod. */
async function bundleOf(module: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: module,
      resolveDir: fileURLToPath(new URL(".", import.meta.url)),
    },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    external: ["zod", "zod/*"],
    // Without the paths of our own tsconfig.json, which lead to the sources: users bundle what is built.
    tsconfigRaw: {},
  });
  return outputFiles[0]!.text;
}

const codes = [...diagnosticKinds().keys()];
const reasons = [...diagnosticKinds().values()].map(({ reason }) => reason);

describe.each(["leader-calls", "leader-calls/zod3"])("of %s, a bundler keeps only what is used", (from) => {
  test("with a schema alone come no rules, no reports, no hashing and no search", async () => {
    const program = await bundle("LeaderCallSchema", from);
    expect(codes.filter((code) => program.includes(`"${code}"`))).toEqual([]);
    expect(program).not.toMatch(/sha256\(|1116352408|levenshtein|getOwnPropertyNames/);
    expect(program).toContain("secure-line");
    expect(program).not.toContain("head-of-government");
  });

  test("with the validation come its rules, and neither their docs nor edits", async () => {
    const program = await bundle("validateDataset", from);
    expect(codes.filter((code) => !program.includes(`"${code}"`)).length).toBeLessThan(10);
    expect(reasons.filter((reason) => program.includes(reason))).toEqual([]);
    expect(program.length).toBeGreaterThan((await bundle("LeaderCallSchema", from)).length);
  });

  test("with one schema come no schemas that it does not use", async () => {
    const program = await bundle("LeaderCallSchema", from);
    expect(program).toContain("A call between leaders, as its accounts describe it.");
    expect(program).not.toContain("A published text in which accounts of a call are read.");
    expect(await bundle("EvidenceSchema", from)).not.toContain("A call between leaders");
  });

  test.each(["SCHEMA_VERSION", "modeCodelist", "ModeSchema", "Sha256Schema", "applyEdits"])(
    "with %s comes no other codelist and no rule",
    async (name) => {
      const program = await bundle(name, from);
      expect(program).not.toMatch(
        /How close (?:a|the|an) (?:telling|account) claims to be|A call between leaders/,
      );
      expect(codes.filter((code) => program.includes(`"${code}"`))).toEqual([]);
    },
  );

  test.each([
    ["SCHEMA_VERSION", 1500],
    ["modeCodelist", 1500],
    // With the sentences that a form shows, and the search for the nearest code.
    ["ModeSchema", 1700],
    ["Sha256Schema", 1600],
  ])("%s takes at most %i bytes", async (name, limit) => {
    expect(gzipSync(await bundle(name, from), { level: 9 }).length).toBeLessThanOrEqual(limit);
  });
});

/** How often a program has each code of a rule. */
function timesOfCodes(program: string): Map<string, number> {
  return new Map(codes.map((code) => [code, program.split(`"${code}"`).length - 1]));
}

describe("of entries that share their parts", () => {
  test("no source is in two files", () => {
    const files = readdirSync(dist).filter((name) => name.endsWith(".js.map"));
    const sources = files.flatMap((name) => {
      const { sources: all } = JSON.parse(readFileSync(join(dist, name), "utf8")) as { sources: string[] };
      return all;
    });
    expect(sources.length).toBeGreaterThan(300);
    expect(sources.filter((source, at) => sources.indexOf(source) !== at)).toEqual([]);
  });

  test("validation and extraction together bring each rule once", async () => {
    const validation = await bundle("validateDataset");
    const both = await bundleOf(
      'export { validateDataset } from "leader-calls"; export { fromExtraction } from "leader-calls/extraction";',
    );
    const validationFor3 = await bundleOf(
      'export { validateDataset } from "leader-calls"; export { validateDataset as other } from "leader-calls/zod3";',
    );
    expect(timesOfCodes(both)).toEqual(timesOfCodes(validation));
    expect(timesOfCodes(validationFor3)).toEqual(timesOfCodes(validation));
  });

  test("what reads an extraction brings no descriptions and no definitions", async () => {
    const program = await bundle("fromExtraction", "leader-calls/extraction");
    expect(program).not.toMatch(/A published text in which accounts|How an account presents what somebody/);
    const schema = await bundle("structuredOutputSchema", "leader-calls/extraction");
    expect(schema).toMatch(/A published text in which accounts/);
    expect(schema).toMatch(/How an account presents what somebody/);
    expect(codes.filter((code) => schema.includes(`"${code}"`))).toEqual([]);
  });
});

describe("of leader-calls/lite, a bundler keeps what comes to a verdict", () => {
  const hints = ["Fix what is reported first", "is missing from"];
  const tables = /1606nict|fullname title label/;

  test("with the validation come its rules, without words and long tables", async () => {
    const program = await bundle("validateDataset", "leader-calls/lite");
    const full = await bundle("validateDataset");
    expect(hints.filter((words) => !full.includes(words))).toEqual([]);
    expect(hints.filter((words) => program.includes(words))).toEqual([]);
    expect(full).toMatch(tables);
    expect(program).not.toMatch(tables);
    const missing = codes.filter((code) => full.includes(`"${code}"`) && !program.includes(`"${code}"`));
    const needLongTables = rulesWithTables.map(({ code }) => code);
    // Of what only texts can have, the full validation has the words, which come with those of all other kinds.
    const ofTexts = ["byte-order-mark", "duplicate-key", "line-too-long", "not-json", "not-utf8", "too-deep"];
    expect(missing.sort()).toEqual([...needLongTables, ...ofTexts.map((name) => `structure/${name}`)].sort());
  });

  test("the words come alone, with no check", async () => {
    const program = await bundle("explain", "leader-calls/messages");
    expect(hints.filter((words) => !program.includes(words))).toEqual([]);
    expect(program).not.toMatch(/1116352408|1606nict|getOwnPropertyNames/);
    expect(codes.filter((code) => !program.includes(`"${code}"`))).toEqual([]);
    expect(reasons.filter((reason) => program.includes(reason))).toEqual([]);
  });
});

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

/** What a module calls while it is loaded, without a mark that tells bundlers to drop it where its value is not used. */
function unmarkedCalls(text: string): string[] {
  const file = ts.createSourceFile("module.js", text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  // A chain of calls begins with its mark, which counts for all of it.
  const visit = (node: ts.Node, marked: number): void => {
    if (ts.isFunctionLike(node) || (ts.isPropertyDeclaration(node) && !isStatic(node))) return;
    const start = node.getStart(file);
    let from = marked;
    if (ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isTaggedTemplateExpression(node)) {
      if (text.slice(node.getFullStart(), start).includes("@__PURE__")) from = start;
      if (from !== start) found.push(text.slice(start, node.end).slice(0, 80));
    }
    ts.forEachChild(node, (child) => visit(child, from));
  };
  visit(file, -1);
  return found;
}

function isStatic(node: ts.PropertyDeclaration): boolean {
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) ?? false;
}

test("a call without a mark is found, wherever a module makes it", () => {
  const marked =
    "const a = /* @__PURE__ */ f().g(/* @__PURE__ */ h()); class C { x = f(); static y = 1; m() { f(); } }";
  expect(unmarkedCalls(marked)).toEqual([]);
  const unmarked =
    "f(1); const a = { b: new F(2) }, c = /* @__PURE__ */ g(h(3)); class C { static x = f(4); }";
  expect(unmarkedCalls(unmarked)).toEqual(["f(1)", "new F(2)", "h(3)", "f(4)"]);
});

test.each(readdirSync(dist).filter((name) => name.endsWith(".js")))(
  "all that %s calls while it is loaded is marked, so that every bundler can drop it",
  (name) => {
    expect(unmarkedCalls(readFileSync(`${dist}${name}`, "utf8"))).toEqual([]);
  },
);

/** What a built file loads that is not its own, by import or by require. */
function loadedBy(path: string): string[] {
  const text = readFileSync(`${dist}${path}`, "utf8");
  // Messages have words such as "from" too, but not behind the beginning of a statement.
  const found = text.matchAll(
    /(?:(?:^|[;}])\s*(?:import|export)\b[^;"'`]*\bfrom\s*|\bimport\s*\(?\s*|\brequire\(\s*)["']([\w@][\w@:/.-]*)["']/gm,
  );
  return [...found].map(([, name]) => name!);
}

/** The programs that are loaded with one of them, at once or when they are needed. */
function withAllLoaded(...programs: string[]): string[] {
  const found = new Set(programs.map((path) => join(dist, path)));
  for (const each of found)
    for (const [, other] of readFileSync(each, "utf8").matchAll(/["'](\.\.?\/[^"']+\.c?js)["']/g))
      found.add(join(dirname(each), other!));
  return [...found].map((path) => relative(dist, path));
}

test.each(["validate.js", "validate.cjs", "extraction.js", "lite.js", "messages.cjs"])(
  "%s loads nothing but its own parts",
  (name) => {
    expect(withAllLoaded(name).flatMap((path) => loadedBy(path).filter((each) => !isBuiltin(each)))).toEqual(
      [],
    );
  },
);

test("the command loads nothing but Node, and nothing of Node by which it could reach the network or start programs, but to open the browser", () => {
  const programs = withAllLoaded("cli/cli.cjs", "cli/validate-worker.cjs");
  expect(programs).toEqual(expect.arrayContaining(["cli/main.cjs", "cli/init.cjs"]));
  const dangerous = /(https?2?|net|tls|dgram|dns|child_process|cluster|inspector|vm)$/;
  const found = programs.flatMap((name) =>
    loadedBy(name).flatMap((each) => (dangerous.test(each) ? [[name, each]] : [])),
  );
  // What starts the command runs its files, with the code that was kept of them.
  expect(found.sort()).toEqual([
    ["cli/cli.cjs", "node:vm"],
    ["cli/open-in-browser.cjs", "node:child_process"],
  ]);
  const loaded = [...new Set(programs.flatMap((name) => loadedBy(name)))];
  expect(loaded.length).toBeGreaterThan(5);
  expect(loaded.filter((name) => !isBuiltin(name))).toEqual([]);
});

test.each(readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((name) => /\.c?js$/.test(name)))(
  "%s makes no program out of text, which strict pages forbid",
  (name) => {
    expect(readFileSync(`${dist}${name}`, "utf8")).not.toMatch(/\bnew Function\b|\bFunction\(|\beval\(/);
  },
);
