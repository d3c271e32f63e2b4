import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { validateDataset } from "leader-calls";
import type { Dataset } from "leader-calls";
import { renderView } from "leader-calls/view";
import type { Browser } from "playwright-core";
import { openChromium } from "../interop/chromium.ts";
import { readExample } from "../support/examples.ts";
import { copiesOf, ofManyLines, ofManyStatements } from "../page/large-datasets.ts";

/**
 * How long a browser needs until a large page can be used, beside what it needs for the same dataset as plain text: the time of
 * its renderer's processor until two frames after all is parsed. `npm run bench:page -- 5` measures in five rounds, which is
 * the default.
 */
const rounds = Number(process.argv[2] ?? 5);
const MB = 1_000_000;

const datasets: readonly (readonly [what: string, dataset: Dataset])[] = [
  ["5 MB, the calls of an example again and again", copiesOf(readExample<Dataset>("lenne-bridge"), 5 * MB)],
  ["10 MB, the same", copiesOf(readExample<Dataset>("lenne-bridge"), 10 * MB)],
  ["5 MB in one source, many short lines", ofManyLines(5 * MB)],
  ["10 MB in one source, many short lines", ofManyLines(10 * MB)],
  ["20,000 statements in one table", ofManyStatements(20_000)],
];

const folder = mkdtempSync(join(tmpdir(), "leader-calls-pages-"));
const browser = await openChromium();
try {
  console.log("| dataset | JSON, MB | page, MB | page, s | JSON in `<pre>`, s | ratio |");
  console.log("| --- | ---: | ---: | ---: | ---: | ---: |");
  for (const [what, dataset] of datasets) {
    const json = JSON.stringify(dataset, undefined, 2);
    const page = renderView(dataset, { diagnostics: validateDataset(dataset).diagnostics });
    const own = written("page", page);
    const plain = written("plain", plainPage(json));
    const times = [];
    for (let round = 0; round < rounds; round++)
      times.push([await timeOf(browser, own), await timeOf(browser, plain)] as const);
    const [one, other] = [median(times.map(([time]) => time)), median(times.map(([, time]) => time))];
    const ratio = median(times.map(([time, beside]) => time / beside));
    const sizes = [json, page].map((text) => (Buffer.byteLength(text) / MB).toFixed(1));
    console.log(
      `| ${what} | ${sizes.join(" | ")} | ${one.toFixed(2)} | ${other.toFixed(2)} | ${ratio.toFixed(2)} |`,
    );
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

function written(name: string, html: string): string {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, html);
  return pathToFileURL(file).href;
}

function plainPage(text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<!doctype html><meta charset="utf-8"><title>plain</title><pre style="white-space:pre-wrap">${escaped}</pre>`;
}

/** The seconds of processor time that a renderer of its own takes for a page, until it has been drawn and can be used. */
async function timeOf(within: Browser, url: string): Promise<number> {
  const context = await within.newContext({ viewport: { width: 1280, height: 900 } });
  const system = await within.newBrowserCDPSession();
  const used = async () => {
    const { processInfo } = await system.send("SystemInfo.getProcessInfo");
    return processInfo
      .filter(({ type }) => type === "renderer")
      .reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  const page = await context.newPage();
  const before = await used();
  await page.goto(url, { timeout: 0 });
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }),
  );
  const time = (await used()) - before;
  await context.close();
  await system.detach();
  return time;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
