import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

/** Where Debian's package `chromium` has its program. */
export const CHROMIUM = "/usr/bin/chromium";

const flags = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

/** A browser without a window, in which what others would see is tried. Whoever opens it closes it. */
export function openChromium(others: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: [...flags, ...others] });
}
