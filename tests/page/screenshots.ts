import type { Browser, Page } from "playwright-core";
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { validateText } from "leader-calls";
import { renderView } from "../../src/page/render-view.ts";
import { openChromium } from "../interop/chromium.ts";
import { exampleNames, exampleText } from "../support/examples.ts";

/**
 * Draws the pictures of docs/gallery.md. With `--all FOLDER` it draws the whole pages of all examples there instead, in three
 * widths and both colour schemes, to be looked at: `--all FOLDER lenne-bridge` only those of one. It needs Debian's packages `chromium` and `pngquant`.
 */
const { values, positionals } = parseArgs({ options: { all: { type: "string" } }, allowPositionals: true });
const { all } = values;

interface Picture {
  readonly example: string;
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly scheme: "light" | "dark";
  /** What comes to the top of the picture, instead of the top of the page. */
  readonly from?: string;
  /** Whether the whole page is drawn, a picture for each screen: a page may be higher than a picture can be. */
  readonly whole?: boolean;
}

const widths = { wide: 1440, middle: 800, phone: 360 };
const schemes = ["light", "dark"] as const;

const canal = { example: "sahl-canal", width: 1280, height: 900 } as const;
const inGallery: readonly Picture[] = [
  { ...canal, name: "call", scheme: "light", from: "section.call" },
  { ...canal, name: "side-by-side", scheme: "light", from: 'h4:has-text("Who brought the call about")' },
  { ...canal, name: "gaps", scheme: "light", from: 'h4:has-text("The passengers of the ferry Petrel")' },
  { ...canal, name: "names", scheme: "dark", from: 'h3:has-text("How they name people and things")' },
  { ...canal, name: "sources", scheme: "dark", from: ".source:nth-of-type(3)" },
  {
    ...{ ...canal, name: "phone", scheme: "light", width: 390, height: 844 },
    from: 'h4:has-text("How long it lasted")',
  },
];

const everything: readonly Picture[] = (positionals.length > 0 ? positionals : exampleNames).flatMap(
  (example) =>
    Object.entries(widths).flatMap(([name, width]) =>
      schemes.map((scheme) => ({
        ...{ example, name: `${name}-${scheme}`, width, scheme },
        ...{ height: 2000, whole: true },
      })),
    ),
);

const folder = all ?? "docs/images";
mkdirSync(folder, { recursive: true });
// Letters are drawn in shades of grey, so that few colours are enough.
const browser = await openChromium(["--disable-lcd-text", "--force-color-profile=srgb"]);
try {
  for (const picture of all === undefined ? inGallery : everything)
    for (const file of await draw(browser, picture)) console.log(file);
} finally {
  await browser.close();
}

/** @returns The files that it wrote. */
async function draw(on: Browser, picture: Picture): Promise<string[]> {
  const { example, name, width, height, scheme, from, whole = false } = picture;
  const context = await on.newContext({ viewport: { width, height }, colorScheme: scheme });
  try {
    const page = await context.newPage();
    await page.setContent(pageOf(example));
    if (from !== undefined) await bringToTop(page, from);
    const files: string[] = [];
    // The page grows while it is scrolled, because what is far away is laid out late.
    for (let screen = 0; screen === 0 || (whole && (await reaches(page, screen * height))); screen++) {
      const file = join(folder, `${example}-${name}${whole ? `-${screen + 1}` : ""}.png`);
      if (whole) await page.evaluate((top) => scrollTo({ top, behavior: "instant" }), screen * height);
      await drawnAgain(page);
      await page.screenshot({ path: file });
      execFileSync("pngquant", ["--nofs", "--strip", "--speed=1", "--force", `--output=${file}`, "64", file]);
      files.push(file);
    }
    return files;
  } finally {
    await context.close();
  }
}

/** What is far away is laid out late, and moves what is below it: so once more when it has been drawn. */
async function bringToTop(page: Page, selector: string): Promise<void> {
  const element = page.locator(selector).first();
  for (let time = 0; time < 3; time++) {
    await element.evaluate((each) => each.scrollIntoView());
    await drawnAgain(page);
  }
}

/** Waits until what came into sight has been laid out and drawn. */
async function drawnAgain(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}

function reaches(page: Page, height: number): Promise<boolean> {
  return page.evaluate((top) => document.documentElement.scrollHeight > top, height);
}

function pageOf(example: string): string {
  const { ok, data, diagnostics } = validateText(exampleText(example));
  if (!ok) throw new Error(`examples/${example}.json is not valid.`);
  return renderView(data, { diagnostics });
}
