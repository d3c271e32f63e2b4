import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { renewedPage, rowsOnPage } from "../consumers/page.ts";
import { allRows } from "../consumers/rows.ts";
import { expectComplete } from "../support/expect-complete.ts";

const page = readFileSync("docs/consumers.md", "utf8");

describe("docs/consumers.md", () => {
  test("has a line for each row of the matrix", async () => {
    const rows = await allRows();
    expectComplete(
      rowsOnPage(page),
      rows.map(({ name }) => name),
      {
        missing: (name) =>
          `docs/consumers.md does not say what came of ${name}. Run: npm run consumers -- --write --only ${JSON.stringify(name)}`,
        unexpected: (name) =>
          `docs/consumers.md tells of ${name}, which is no row of tests/consumers any more.`,
      },
    );
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  });

  test("keeps the lines of rows that did not run, and loses those of rows that there are no more", async () => {
    const [first, second] = await allRows();
    const seen = (words: string) => ({
      row: first!,
      versions: ["one 1.0"],
      state: "works" as const,
      seen: [words],
      seconds: 1,
    });
    const both = renewedPage(page, [first!, second!], [seen("a | b < c")]);
    expect(rowsOnPage(both)).toEqual([first!.name, second!.name]);
    const [third] = (await allRows()).slice(2);
    expect(renewedPage(page, [third!, { ...third!, name: "New" }], [])).toContain("| not tried yet |");
    expect(both).toContain("works: a \\| b &lt; c |");
    expect(rowsOnPage(renewedPage(both, [second!], []))).toEqual([second!.name]);
  });
});
