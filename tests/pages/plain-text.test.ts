import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { plainMarkdown } from "../../src/catalogue/plain-markdown.ts";

/** What stands outside of code: fences, and words between backticks. */
function outsideOfCode(page: string): string {
  return page.replaceAll(/^```[^]*?^```/gm, "").replaceAll(/`[^`\n]*`/g, "");
}

describe("names in pages are printed as they are", () => {
  test.each([
    ["the key __proto__", String.raw`the key \_\_proto\_\_`],
    ["`__proto__` in code", "`__proto__` in code"],
    ["a | b, *c*, <d>, [e]", String.raw`a \| b, \*c\*, \<d\>, \[e\]`],
    [String.raw`C:\calls`, String.raw`C:\\calls`],
  ])("%s", (text, printed) => {
    expect(plainMarkdown(text)).toBe(printed);
  });

  const folder = new URL("../../docs/rules/", import.meta.url);
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".md"),
  );
  test.each(pages)("no name in docs/rules/%s is printed in bold", (name) => {
    expect(outsideOfCode(readFileSync(new URL(name, folder), "utf8"))).not.toMatch(/(?<!\\)__\w/);
  });
});
