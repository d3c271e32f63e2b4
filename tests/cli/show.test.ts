import type { Dataset } from "leader-calls";
import { afterAll, expect, test } from "vitest";
import { exampleNames, readExample } from "../support/examples.ts";
import { minimal, runCli, temporaryFolder } from "./run-cli.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());

const statement =
  "Ilse Varn, to Odo Brask in the call, requested: Sudmark should open the Lenne bridge again.";

test("show says who said what, according to whom", () => {
  const { code, out } = runCli(["show", "examples/minimal.json"]);
  expect(code).toBe(0);
  expect(out).toContain("\n  What was said, according to Chancellery of Norrland [readout;");
  expect(out).toContain(`\n    - ${statement}`);
  expect(out).not.toContain("characters");
});

test("show --full says also where it is printed", () => {
  const { code, out } = runCli(["show", "--full", "examples/minimal.json"]);
  expect(code).toBe(0);
  expect(out).toContain(`\n    - ${statement}`);
  expect(out).toContain("characters 77 to 118: “She urged him to reopen the Lenne bridge.”");
});

test("a text of several lines stays in its line, and nothing in it acts on the terminal", () => {
  const data = minimal();
  data.calls[0].note = "First line.\nSecond\u001b[31m line.";
  const { out } = runCli(["show", folder.write("lines.json", data)]);
  expect(out).toContain("note: First line. ⏎ Second\\u001b[31m line.");
});

test.each(exampleNames)("every statement of %s stands under the voice of its account", (name) => {
  const { code, out } = runCli(["show", `examples/${name}.json`]);
  expect(code).toBe(0);
  const dataset = readExample<Dataset>(name);
  const lines = out.split("\n");
  for (const { content, account } of dataset.calls.flatMap(({ statements = [] }) => statements)) {
    const { voice } = dataset.accounts.find(({ id }) => id === account)!;
    const { name: teller } = dataset.actors.find(({ id }) => id === voice)!;
    // Its first letter may be small, inside a sentence.
    const headings = lines.flatMap((line, at) =>
      line.includes(content.slice(1)) ? [lines.slice(0, at).findLast((each) => /^ {2}\S/.test(each))] : [],
    );
    expect(
      headings.some((heading) => heading?.startsWith(`  What was said, according to ${teller}`)),
      content,
    ).toBe(true);
  }
});

test("of an invalid document show tells what is wrong, and nothing of what it says", () => {
  const { code, out } = runCli(["show", folder.write("invalid.json", { ...minimal(), title: "" })]);
  expect(code).toBe(1);
  expect(out).not.toContain("Ilse Varn");
  expect(out).toContain("structure/empty-text");
});

test("show --format markdown writes the same words for a wiki or a pull request", () => {
  const text = runCli(["show", "examples/minimal.json"]);
  const { code, out } = runCli(["show", "--format", "markdown", "examples/minimal.json"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^# [^#\n]+\n\n## About this dataset\n\n- /);
  expect(out).toContain(`\n- ${statement}`);
  const [report] = /^Valid: .*$/m.exec(text.out)!;
  expect(out).toMatch(new RegExp(`\n\n## Diagnostics\n\n\`\`\`text\n${report}\n\`\`\`\n$`));
});

test("nothing in a report gets out of its block in Markdown, and no colours get into it", () => {
  const data = { ...minimal(), title: "", "````": "@somebody" };
  const { code, out } = runCli(["show", "--format", "markdown", folder.write("fence.json", data)], {
    env: { FORCE_COLOR: "1" },
  });
  expect(code).toBe(1);
  expect(out).not.toContain("\u001b");
  expect(out).toMatch(/^## Diagnostics\n\n(`{5,})text\n[^]*structure\/empty-text[^]*\n\1\n$/);
});
