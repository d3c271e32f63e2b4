import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { validateText } from "leader-calls";
import { renderView } from "../../src/page/render-view.ts";
import { chromiumFlags } from "../interop/browser-consumer.ts";
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

const inGallery: readonly Picture[] = [
  { example: "sahl-canal", name: "light", width: 1280, height: 900, scheme: "light" },
  { example: "sahl-canal", name: "dark", width: 1280, height: 900, scheme: "dark" },
  { example: "sahl-canal", name: "phone", width: 390, height: 844, scheme: "light" },
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
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: [...chromiumFlags, "--disable-lcd-text", "--force-color-profile=srgb"],
});
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
    if (from !== undefined)
      await page
        .locator(from)
        .first()
        .evaluate((element) => element.scrollIntoView());
    const screens = whole
      ? Math.ceil((await page.evaluate(() => document.documentElement.scrollHeight)) / height)
      : 1;
    const files: string[] = [];
    for (let screen = 0; screen < screens; screen++) {
      const file = join(folder, `${example}-${name}${whole ? `-${screen + 1}` : ""}.png`);
      if (whole) await page.evaluate((top) => scrollTo({ top, behavior: "instant" }), screen * height);
      await page.screenshot({ path: file });
      execFileSync("pngquant", ["--nofs", "--strip", "--speed=1", "--force", `--output=${file}`, "64", file]);
      files.push(file);
    }
    return files;
  } finally {
    await context.close();
  }
}

function pageOf(example: string): string {
  const { ok, data, diagnostics } = validateText(exampleText(example));
  if (!ok) throw new Error(`examples/${example}.json is not valid.`);
  return renderView(data, { diagnostics });
}
