import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { minimal, runCli, temporaryFolder } from "./run-cli.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());

const pageAt = (file: string) => readFileSync(file, "utf8");

test("view writes a page beside the dataset, and writes it again", () => {
  const file = folder.write("call.json", minimal());
  const page = file.replace(/\.json$/, ".html");
  for (let time = 0; time < 2; time++) {
    const { code, out, err } = runCli(["view", file]);
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(err).toContain(`The page is ${page}.`);
    expect(pageAt(page)).toContain("Ilse Varn, to Odo Brask in the call, requested");
  }
});

test("it replaces no page that it did not write, unless its name is given", () => {
  const file = folder.write("other.json", minimal());
  const page = file.replace(/\.json$/, ".html");
  writeFileSync(page, "<p>Mine.</p>");
  const { code, err } = runCli(["view", file]);
  expect(code).toBe(2);
  expect(err).toContain("exists already, and this command did not write it");
  expect(pageAt(page)).toBe("<p>Mine.</p>");
  expect(runCli(["view", file, "-o", page]).code).toBe(0);
  expect(pageAt(page)).toContain("<!doctype html>");
});

test("it never writes over the dataset", () => {
  const file = folder.write("same.json", minimal());
  const { code, err } = runCli(["view", file, "-o", file]);
  expect(code).toBe(2);
  expect(err).toContain("is the dataset itself");
  expect(JSON.parse(pageAt(file))).toEqual(minimal());
});

test("from standard input it writes to standard output", () => {
  const { code, out } = runCli(["view", "-"], { input: JSON.stringify(minimal()) });
  expect(code).toBe(0);
  expect(out).toMatch(/^<!doctype html>.*<\/html>\n$/s);
});

test("a text that is given is marked", () => {
  const data = minimal();
  const text = folder.write("readout.txt", data.sources[0].text);
  delete data.sources[0].text;
  const file = folder.write("sealed.json", data);
  expect(runCli(["view", file, "-o", "-"]).out).toContain("The text of this source is not in this dataset");
  expect(runCli(["view", file, "-o", "-", "--text", text]).out).toContain('<div class="text"');
});

test("an invalid dataset is shown with its errors, which are printed too", () => {
  const data = minimal();
  data.calls[0].statements[0].evidence[0].exact = "She begged him to reopen the Lenne bridge.";
  const file = folder.write("invalid.json", data);
  const { code, out, err } = runCli(["view", file, "-o", "-"]);
  expect(code).toBe(1);
  expect(out).toContain("evidence/quote-mismatch");
  expect(err).toContain("evidence/quote-mismatch");
});

test("what cannot be shown at all is refused, and nothing is written", () => {
  const file = folder.write("none.json", { schemaVersion: "1.0" });
  const { code, err } = runCli(["view", file]);
  expect(code).toBe(1);
  expect(err).toContain("No page was written");
  expect(existsSync(file.replace(/\.json$/, ".html"))).toBe(false);
  expect(runCli(["view", join(file, "nowhere.json")]).code).toBe(2);
});

test("where no browser can be opened it says so, and the page is there", () => {
  const file = folder.write("open.json", minimal());
  const { code, err } = runCli(["view", file, "--open"], {
    env: { DISPLAY: "", WAYLAND_DISPLAY: "", PATH: "" },
  });
  expect(code).toBe(0);
  expect(err).toContain("It was not opened:");
  expect(existsSync(file.replace(/\.json$/, ".html"))).toBe(true);
});
