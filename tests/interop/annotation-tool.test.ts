import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Dataset } from "leader-calls";
import { toJsonLd } from "../../src/export/json-ld/to-json-ld.ts";
import { exampleNames, readExample } from "../support/examples.ts";
import { CHROMIUM, openChromium } from "./chromium.ts";

/** A tool that people annotate texts with in a browser, as it is published. */
const tool = readFileSync(createRequire(import.meta.url).resolve("@recogito/text-annotator"), "utf8");

interface Selector {
  readonly type: string;
  readonly exact?: string;
  readonly start?: number;
  readonly end?: number;
}

interface Annotation {
  readonly id: string;
  readonly type: string;
  readonly target: { readonly source: string; readonly selector: readonly Selector[] };
}

/** What the tool makes of annotations: the words of each, as the browser reads them where the tool has put it. */
type Anchored = Readonly<Record<string, readonly string[]>>;

interface Recogito {
  W3CTextFormat(source: string, container: HTMLElement): unknown;
  createTextAnnotator(
    container: HTMLElement,
    options: object,
  ): {
    setAnnotations(annotations: readonly object[]): void;
    readonly state: {
      readonly store: {
        all(): { readonly id: string; readonly target: { readonly selector: readonly { range: Range }[] } }[];
      };
    };
  };
}

function annotationsIn(value: unknown): Annotation[] {
  if (Array.isArray(value)) return value.flatMap(annotationsIn);
  if (typeof value !== "object" || value === null) return [];
  const own = (value as { readonly type?: unknown }).type === "Annotation" ? [value as Annotation] : [];
  return [...own, ...Object.values(value).flatMap(annotationsIn)];
}

/** The position in the units of JavaScript, which this tool counts, as docs/json-ld.md says. */
function inUnits(annotation: Annotation, text: string): Annotation {
  const points = Array.from(text);
  const units = (at: number) => points.slice(0, at).join("").length;
  const selector = annotation.target.selector.map((each) =>
    each.start === undefined || each.end === undefined
      ? each
      : { ...each, start: units(each.start), end: units(each.end) },
  );
  return { ...annotation, target: { ...annotation.target, selector } };
}

if (!existsSync(CHROMIUM)) {
  test("annotations in a tool", () => {
    console.warn(`NOT RUN: annotations in a tool, for want of ${CHROMIUM}.`);
  });
} else {
  describe("a tool for annotations in a browser", () => {
    let browser: Browser;
    let page: Page;
    beforeAll(async () => {
      browser = await openChromium();
      page = await browser.newPage();
      // The tool keeps something in the storage of a site, which a page without an address does not have.
      await page.route("**/*", (route) =>
        route.fulfill({
          contentType: "text/html; charset=utf-8",
          body: "<!doctype html><pre></pre><script>process={env:{}}</script>",
        }),
      );
    });
    afterAll(() => browser.close());

    async function anchored(text: string, annotations: readonly Annotation[]): Promise<Anchored> {
      await page.goto("http://annotations.invalid/");
      await page.addScriptTag({ content: tool });
      return page.evaluate(
        ({ words, all }) => {
          const { RecogitoJS } = globalThis as unknown as { RecogitoJS: Recogito };
          const container = document.querySelector("pre")!;
          container.textContent = words;
          const adapter = RecogitoJS.W3CTextFormat(all[0]!.target.source, container);
          const annotator = RecogitoJS.createTextAnnotator(container, { adapter });
          // It wants a body, which the W3C's model does not.
          annotator.setAnnotations(all.map((each) => ({ body: [], ...each })));
          return Object.fromEntries(
            annotator.state.store
              .all()
              .map(({ id, target }) => [id, target.selector.map(({ range }) => range.toString())]),
          );
        },
        { words: text, all: annotations },
      );
    }

    test.each(exampleNames)("puts each evidence of %s on its very words", async (name) => {
      const dataset = readExample<Dataset>(name);
      const { "@context": _, ...document } = toJsonLd(dataset);
      const annotations = annotationsIn(document);
      for (const { id, text } of dataset.sources) {
        const own = annotations.filter(({ target }) => target.source.endsWith(`#${id}`));
        if (text === undefined || own.length === 0) continue;
        const found = await anchored(
          text,
          own.map((each) => inUnits(each, text)),
        );
        for (const { id: annotation, target } of own) {
          const { exact } = target.selector.find(({ type }) => type === "TextQuoteSelector")!;
          expect(found[annotation]).toEqual([exact]);
        }
      }
    });

    test("puts words behind an emoji elsewhere, if positions are not turned into its units", async () => {
      const text = "🌉 She urged him to reopen the bridge.";
      const selector = [
        { type: "TextPositionSelector", start: 2, end: 5 },
        { type: "TextQuoteSelector", exact: "She" },
      ];
      const annotation = {
        id: "dataset:a#b",
        type: "Annotation",
        target: { source: "dataset:a#c", selector },
      };
      expect(await anchored(text, [annotation])).toEqual({ "dataset:a#b": [" Sh"] });
      expect(await anchored(text, [inUnits(annotation, text)])).toEqual({ "dataset:a#b": ["She"] });
    });
  });
}
