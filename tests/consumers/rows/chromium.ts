import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { openChromium } from "../../interop/chromium.ts";
import { program } from "../../interop/tools.ts";
import type { Project } from "../../interop/project.ts";
import type { Row } from "../row.ts";

/** Judges all cases, in a page or in a worker, and says what came of it. */
const used = `
import { DatasetSchema, validateDataset } from "leader-calls";
import { accepted, onlyRules, refused } from "./cases.mjs";
export function judged() {
  for (const { name, data } of accepted)
    if (!validateDataset(data).ok || !DatasetSchema.safeParse(data).success) return name + " is refused";
  for (const { name, data } of refused)
    if (validateDataset(data).ok || DatasetSchema.safeParse(data).success) return name + " is accepted";
  for (const { name, data } of onlyRules) if (validateDataset(data).ok) return name + " is accepted";
  return "as it should";
}
`;
const files = {
  "used.js": used,
  "page.js": `import { judged } from "./used.js"; document.title = judged();`,
  "in-worker.js": `import { judged } from "./used.js"; postMessage(judged());`,
  "worker.js": `const worker = new Worker("/in-worker.js", { type: "module" });
worker.onmessage = ({ data }) => { document.title = data; }; worker.onerror = ({ message }) => { document.title = "failed: " + message; };`,
};

/** A page that allows no code made of strings, and nothing inline. */
const strict = "default-src 'none'; script-src 'self'; worker-src 'self'";

const pages = [
  { name: "Chromium, a page", script: "page.js", policy: "", seen: "schemas and rules judge as in Node" },
  { name: "Chromium, a worker", script: "worker.js", policy: "", seen: "schemas and rules judge as in Node" },
  {
    name: "Chromium, a page with a strict policy",
    script: "page.js",
    policy: strict,
    seen: "the same without eval, and the page's policy is not violated once `jitless` is asked for",
  },
];

const rows: readonly Row[] = pages.map(({ name, script, policy, seen }) => ({
  name,
  group: "Browsers",
  does:
    policy === "" ? "bundled by esbuild, and run there" : `bundled by esbuild, and run under \`${policy}\``,
  needs: { esbuild: "latest" },
  tools: [program("Chromium", "chromium", ["--version"], ["chromium"])],
  ifItFails:
    "Open the page by hand: its console says which line fails. What only Node has must not be used in src, outside of src/cli.",
  run: (project) => tryPage(project, script, policy).then((said) => [...said, seen]),
}));
export default rows;

async function tryPage(project: Project, script: string, policy: string): Promise<string[]> {
  for (const [file, text] of Object.entries(files)) project.write(file, text);
  // Zod tries whether it may make code of strings, which a policy reports, unless it is told that it may not.
  const jitless = `import { z } from "zod"; z.config({ jitless: true });`;
  project.write("settings.js", policy === "" ? "" : jitless);
  project.write("page.js", `import "./settings.js";\n${files["page.js"]}`);
  project.sh(
    "npx --no-install esbuild page.js worker.js in-worker.js --bundle --minify --format=esm --outdir=served --log-level=warning",
  );
  const headers = policy === "" ? {} : { "content-security-policy": policy };
  const server = createServer((request, response) => {
    const name = new URL(request.url!, "http://localhost").pathname.slice(1);
    if (name === "")
      response
        .writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers })
        .end(`<!doctype html><title>running</title><script type="module" src="/${script}"></script>`);
    else if (project.has(`served/${name}`))
      response
        .writeHead(200, { "content-type": "text/javascript", ...headers })
        .end(project.read(`served/${name}`));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const said: string[] = [];
  try {
    const browser = await openChromium();
    try {
      const page = await browser.newPage();
      page.on("pageerror", ({ message }) => said.push(message));
      page.on("console", (message) => {
        if (!message.text().includes("favicon") && !message.text().includes("404")) said.push(message.text());
      });
      await page.goto(`http://127.0.0.1:${port}/`);
      await page.waitForFunction("document.title !== 'running'");
      assert.equal(await page.title(), "as it should");
      assert.deepEqual(said, [], "nothing is reported to the console");
    } finally {
      await browser.close();
    }
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${said.join("\n")}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
  return [];
}
