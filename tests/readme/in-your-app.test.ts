import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { evidenceChecks } from "../../src/validate/evidence-check.ts";

const page = readFileSync("docs/in-your-app.md", "utf8");

test("every way to ask for evidence is explained, and every link leads somewhere", () => {
  for (const check of evidenceChecks) expect(page).toContain(`| \`"${check}"\``);
  for (const [, target] of page.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g))
    expect(existsSync(`docs/${target}`), target).toBe(true);
});
