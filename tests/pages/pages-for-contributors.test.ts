import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { codelists } from "leader-calls";
import { plansByEntity } from "../../src/plan/plans-by-entity.ts";

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

describe("docs/model.md leaves nothing out", () => {
  const sections = readFileSync("docs/model.md", "utf8").split(/^## /m).slice(1);
  const sectionOf = (name: string) => sections.find((section) => section.startsWith(`${name}\n`));

  test.each([...plansByEntity()])("%s has all its fields", (name, plan) => {
    const section = sectionOf(name);
    expect(section, `docs/model.md has no ${name}. Run: npm run generate`).toBeDefined();
    const options = plan.type === "union" ? Object.values(plan.options) : [plan];
    for (const { entity, fields } of options) {
      if (entity !== undefined && entity !== name) expect(section).toContain(`[${entity}](`);
      else for (const key of Object.keys(fields)) expect(section).toContain(`\`${key}\``);
    }
  });

  test("every codelist is linked", () => {
    for (const name of Object.keys(codelists))
      expect(sections.join("")).toContain(`codelists.md#${name.toLowerCase()})`);
  });
});
