import { afterAll, expect, test } from "vitest";
import { minimal, runCli, temporaryFolder } from "./run-cli.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());

const statement =
  "Ilse Varn, to Odo Brask in the call, demanded: Sudmark should open the Lenne bridge again.";

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
