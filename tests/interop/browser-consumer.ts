import assert from "node:assert/strict";
import { createServer } from "node:http";
import { readFile, realpath } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import type { Page } from "playwright-core";
import type { Check } from "./check.ts";
import { openChromium } from "./chromium.ts";
import { isRightPlace, rulesOnlyDefects, structuralDefects } from "./defects.ts";
import type { Project } from "./project.ts";
import { program } from "./tools.ts";

export const browserConsumer: Check = {
  name: "Validate in a browser",
  tools: [program("Chromium", "chromium", ["--version"], ["chromium"])],
  packages: ["@cfworker/json-schema 4.1.6"],
  async run(project) {
    project.follow(project.read("../leader-calls/examples/consumers/browser/README.md"));
    const { origin, close } = await serve(project);
    try {
      const browser = await openChromium();
      try {
        return await tryPage(await browser.newPage(), origin, project);
      } finally {
        await browser.close();
      }
    } finally {
      close();
    }
  },
};

async function tryPage(page: Page, origin: string, project: Project): Promise<string[]> {
  const failures: string[] = [];
  const elsewhere: string[] = [];
  page.on("pageerror", ({ message }) => failures.push(message));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && url !== "data:,") elsewhere.push(url);
  });
  await page.goto(`${origin}/browser/`);

  await page.addScriptTag({ url: "/probe.js" });
  assert.equal(await page.title(), "EvalError", "the page's policy forbids code made from strings");

  const check = async () => {
    await page.click("#check:enabled");
    return {
      verdict: await page.innerText("#verdict"),
      errors: await page.locator("#errors li").allInnerTexts(),
    };
  };
  // A browser takes seconds to type a long text, so only the first is pasted as a person would.
  const put = (text: string) =>
    page.locator("#json").evaluate((area, value) => void ((area as HTMLTextAreaElement).value = value), text);

  const valid = { verdict: "The structure is valid.", errors: [] };
  await page.fill("#json", project.read("node_modules/leader-calls/examples/minimal.json"));
  assert.deepEqual(await check(), valid);
  for (const file of project.examples()) {
    await put(project.read(file));
    assert.deepEqual(await check(), valid, `${file} is accepted`);
  }
  for (const defect of structuralDefects) {
    await put(JSON.stringify(defect.data));
    const { verdict, errors } = await check();
    assert.equal(verdict, "The structure is not valid.", defect.name);
    assert.ok(
      errors.length === 1 && isRightPlace(errors[0]!.split(": ", 1)[0]!, defect),
      `${defect.name} is told once, at ${defect.place}: ${errors.join("; ")}`,
    );
  }
  for (const { name, data } of rulesOnlyDefects) {
    await put(JSON.stringify(data));
    assert.deepEqual(await check(), valid, `${name} is accepted`);
  }
  const told = await page.innerText("body");
  assert.match(
    told,
    /cannot see whether ids, quotations and dates are right.*npx leader-calls validate --format json/,
  );
  await put("{ not JSON");
  assert.equal((await check()).verdict, "This is not JSON.");
  await put('{ "\\ud800": 1 }');
  assert.notEqual((await check()).verdict, "The structure is valid.");

  assert.deepEqual(failures, [], "no script fails");
  assert.deepEqual(elsewhere, [], "nothing is asked of another server");
  return [
    `${project.examples().length} examples accepted`,
    `${structuralDefects.length} defects refused at their place`,
    `${rulesOnlyDefects.length} that break rules accepted`,
    "no eval, nothing from elsewhere",
  ];
}

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
};

/** Serves the project's folder on loopback, and a script that tries to make code from a string. */
async function serve(project: Project): Promise<{ origin: string; close(): void }> {
  const root = await realpath(project.folder);
  const probe =
    "try { new Function('')(); document.title = 'ran'; } catch (error) { document.title = error.name; }";
  const server = createServer(async (request, response) => {
    let path = new URL(request.url!, "http://localhost").pathname;
    if (path.endsWith("/")) path += "index.html";
    try {
      const body = path === "/probe.js" ? probe : await readFile(join(root, path));
      response
        .writeHead(200, { "content-type": types[extname(path)] ?? "application/octet-stream" })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
