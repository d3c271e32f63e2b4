import { readdirSync, readFileSync } from "node:fs";
import * as main from "leader-calls";
import { codelists } from "leader-calls";
import * as zod3 from "leader-calls/zod3";
import { beforeAll, describe, expect, test } from "vitest";
import { fencedBlocks } from "./blocks.ts";
import type { Block } from "./blocks.ts";
import { PageTrials } from "./trials.ts";

const root = new URL("../../", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as {
  exports: Record<string, unknown>;
  peerDependencies: Record<string, string>;
};
const textOf = (page: string) => readFileSync(new URL(`docs/${page}.md`, root), "utf8");

interface Page {
  readonly name: string;
  /** Which of its blocks are tried here, where others are tried elsewhere. */
  readonly tried?: (block: Block) => boolean;
}

const pages: readonly Page[] = [
  { name: "first-dataset" },
  { name: "in-a-program" },
  { name: "sealed-texts" },
  { name: "view" },
  // Its commands are for files of yours: tests/cli/merge.test.ts has them.
  { name: "merge", tried: ({ language }) => language !== "sh" },
  // Its command reads files of the reader's: tests/cli/agree.test.ts has it.
  { name: "agreement", tried: ({ language }) => language === "ts" },
  { name: "command-line" },
  { name: "configuration" },
  { name: "browsers" },
  { name: "json-ld" },
  // Its other blocks are parts of the examples, which `npm run consumers` runs.
  { name: "in-your-app", tried: ({ language }) => language === "ts" },
  {
    name: "many-records",
    // Its commands are for a shell with pipes: tests/cli/many-records.test.ts has them.
    tried: ({ language }) => language === "ts" || language === "text" || language === "json",
  },
  // `npm run consumers` follows the rest of this page.
  { name: "other-languages", tried: ({ language, file }) => language === "python" && file === undefined },
];

describe.each(pages)("docs: $name", ({ name, tried = () => true }) => {
  const markdown = textOf(name);
  const blocks = fencedBlocks(markdown).filter(tried);
  let trials: PageTrials;
  beforeAll(() => {
    trials = new PageTrials(name, markdown);
  });

  test("has blocks, and no fence is left open", () => {
    expect(blocks.length).toBeGreaterThan(0);
    expect(markdown.match(/^```/gm)).toHaveLength(fencedBlocks(markdown).length * 2);
  });

  test.each(blocks.map((block) => [block.line, block.language, block] as const))(
    "line %i: %s",
    (_line, _language, block) => trials.try(block),
  );
});

describe("docs/in-a-program.md leaves nothing out", () => {
  const page = textOf("in-a-program");

  test("every exported path is mentioned", () => {
    for (const path of Object.keys(manifest.exports))
      expect(page).toContain(path.replace(/^\./, "leader-calls").replace(/\*$/, ""));
  });

  test("every codelist constant that is named exists", () => {
    const named = [...page.matchAll(/`(\w+)Codelist`/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(Object.keys(codelists)).toContain(name);
  });

  test("the peer range of Zod is the one of package.json", () => {
    expect(page).toContain(`\`${manifest.peerDependencies["zod"]}\``);
  });

  test("leader-calls/zod3 has the same names", () => {
    expect(Object.keys(zod3).sort()).toEqual(Object.keys(main).sort());
  });
});

describe("docs/dependencies.md leaves nothing out", () => {
  test("every dependency at run time is named, and so is whatever is bundled", () => {
    const lines = textOf("dependencies").split(/\n(?=- )/);
    const line = (start: string) => lines.find((text) => text.startsWith(`- **${start}`)) ?? "";
    for (const name of Object.keys(manifest.peerDependencies)) expect(line("Peer:")).toContain(`\`${name}\``);
    expect(line("At run time:")).toContain("none");
    expect(manifest).not.toHaveProperty("dependencies");
    expect(bundledInto("dist")).not.toEqual(new Set());
    for (const name of bundledInto("dist")) expect(line("Bundled in:")).toContain(`\`${name}\``);
  });

  test("the license of whatever is bundled is passed on with it", () => {
    const licenses = readFileSync(new URL("dist/licenses-of-bundled.md", root), "utf8");
    const packages = [...bundledInto("dist"), ...bundledInto("dist/cli")];
    expect(packages).toEqual(expect.arrayContaining(["leven", "commander"]));
    for (const name of packages) expect(licenses).toMatch(new RegExp(`^${name} [0-9]`, "m"));
  });
});

/** The packages whose code a build took in, by its source maps. */
function bundledInto(folder: string): Set<string> {
  const maps = readdirSync(new URL(`${folder}/`, root)).filter((name) => name.endsWith("js.map"));
  const names = maps.flatMap((name) => {
    const { sources } = JSON.parse(readFileSync(new URL(`${folder}/${name}`, root), "utf8")) as {
      readonly sources: readonly string[];
    };
    return sources.flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []);
  });
  return new Set(names);
}
