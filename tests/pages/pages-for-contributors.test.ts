import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

describe.each(["CONTRIBUTING.md", "docs/architecture.md", "docs/model.md", "docs/glossary.md"])(
  "%s",
  (page) => {
    const text = readFileSync(page, "utf8");
    const codes = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!);

    test("links to files that are there", () => {
      const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) =>
        join(dirname(page), link!),
      );
      expect(links.length).toBeGreaterThan(0);
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
      expect(paths.filter((path) => !existsSync(path))).toEqual([]);
    });

    test("names scripts that package.json has", () => {
      const named = codes.flatMap((code) =>
        [...code.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!),
      );
      expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
    });
  },
);
