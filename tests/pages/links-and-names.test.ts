import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

/** Pages that must lead to others; a list of codes or of measurements need not. */
const withLinks = new Set([
  "CONTRIBUTING.md",
  "docs/architecture.md",
  "docs/model.md",
  "docs/glossary.md",
  "docs/README.md",
]);
/** A page that names paths of versions to come. */
const COMPATIBILITY = "docs/compatibility.md";
const pages = readdirSync("docs").filter((name) => name.endsWith(".md"));

describe.each(["CONTRIBUTING.md", ...pages.map((name) => `docs/${name}`)])("%s", (page) => {
  const text = readFileSync(page, "utf8");
  const codes = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!);

  test("links to files that are there", () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) =>
      join(dirname(page), link!),
    );
    if (withLinks.has(page)) expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });

  test("links to headings that are there", () => {
    const targets = [...text.matchAll(/\]\(([^)#:]*)#([^)]+)\)/g)];
    for (const [, file, heading] of targets) {
      const target = file === "" ? page : join(dirname(page), file!);
      const headings = [...readFileSync(target, "utf8").matchAll(/^#+ (.+)$/gm)].map(([, words]) =>
        words!
          .toLowerCase()
          .replaceAll(/[^\w -]/g, "")
          .replaceAll(" ", "-"),
      );
      expect(headings, target).toContain(heading);
    }
  });

  test("names paths that are there", () => {
    // Words in capitals are for the reader to fill in.
    const paths = codes.filter(
      (code) => /^(src|tests|docs|examples|schemas|\.ci)\/[^* ]*$/.test(code) && !/[A-Z]{2}/.test(code),
    );
    const isToCome = (path: string) => page === COMPATIBILITY && path.startsWith("schemas/");
    expect(paths.filter((path) => !existsSync(path) && !isToCome(path))).toEqual([]);
  });

  test("names scripts that package.json has", () => {
    const named = codes.flatMap((code) => [...code.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!));
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

test("the index of the docs leads to every page", () => {
  const index = readFileSync("docs/README.md", "utf8");
  const linked = new Set([...index.matchAll(/\]\(([^)#]+)\)/g)].map(([, link]) => link!));
  expect(pages.filter((name) => name !== "README.md" && !linked.has(name))).toEqual([]);
});
