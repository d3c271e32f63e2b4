import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { validateDataset } from "leader-calls";
import type { Dataset } from "leader-calls";
import { renderView } from "leader-calls/view";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readExample } from "../support/examples.ts";
import { CHROMIUM, openChromium } from "./chromium.ts";

/** The part of the simulator of a screen reader that is used. It runs in the page. */
interface Reader {
  start(options: { container: Element }): Promise<void>;
  next(): Promise<void>;
  lastSpokenPhrase(): Promise<string>;
  spokenPhraseLog(): Promise<string[]>;
  readonly activeNode: Node;
}

/** A phrase, with what of the page it is about. */
interface Spoken {
  readonly phrase: string;
  /** The id of what this is the own number of. */
  readonly begins: string | undefined;
  /** Which of the gaps of the page it is said in. */
  readonly gap: number;
}

/** A cell of a table that was read: whose tellings it has, and the accounts that its heads name. */
interface Cell {
  readonly tellers: readonly string[];
  readonly heads: readonly string[];
}

const simulator = readFileSync(
  fileURLToPath(import.meta.resolve("@guidepup/virtual-screen-reader/browser.js")),
  "utf8",
).replace(/\/\/# sourceMappingURL.*/, "");
const [, exported] = /([\w$]+) as virtual\b/.exec(simulator)!;

if (!existsSync(CHROMIUM)) {
  test("the page read aloud", () => {
    console.warn(`NOT RUN: the page read aloud, for want of ${CHROMIUM}.`);
  });
} else {
  describe("the page read aloud", () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openChromium();
    });
    afterAll(() => browser.close());

    async function opened(dataset: Dataset, options: BrowserContextOptions = {}): Promise<Page> {
      // The policy of the page lets nothing in, not even what reads it.
      const context = await browser.newContext({ bypassCSP: true, ...options });
      const page = await context.newPage();
      await page.setContent(renderView(dataset, { diagnostics: validateDataset(dataset).diagnostics }));
      await page.addScriptTag({ type: "module", content: `${simulator};globalThis.reader=${exported};` });
      await page.waitForFunction("globalThis.reader");
      return page;
    }

    /** All that is said from the first line of a page to its last. */
    async function readAloud(page: Page): Promise<{ said: Spoken[]; cells: Cell[]; gapCount: number }> {
      return page.evaluate(async () => {
        const { reader } = globalThis as unknown as { reader: Reader };
        const said: Spoken[] = [];
        const heard = new Set<Element>();
        const gaps = [...document.querySelectorAll(".gap[data-k]")];
        await reader.start({ container: document.body });
        for (let phrase = ""; phrase !== "end of document"; await reader.next()) {
          phrase = await reader.lastSpokenPhrase();
          const { activeNode } = reader;
          const element = activeNode instanceof Element ? activeNode : activeNode.parentElement!;
          heard.add(element);
          if (phrase.startsWith("end of ")) continue;
          const id = element.closest("[id]")?.id;
          const isOwn =
            element === activeNode &&
            element.matches("a.n") &&
            (element as HTMLAnchorElement).hash === `#${id}`;
          said.push({
            phrase,
            begins: isOwn ? id : undefined,
            gap: gaps.indexOf(element.closest(".gap[data-k]")!),
          });
        }
        const cells = [...document.querySelectorAll<HTMLTableCellElement>(".t td")].flatMap((cell) => {
          if (!heard.has(cell)) return [];
          const facts = [...cell.querySelectorAll<HTMLElement>(".f[data-a]")];
          const head = cell.closest("table")!.querySelectorAll("thead tr:last-child th")[cell.cellIndex];
          const link = head && heard.has(head) ? head.querySelector("a") : undefined;
          // Where columns are not drawn, each cell has a head of its own.
          const own = [...cell.querySelectorAll("h5")].find((each) => heard.has(each))?.textContent ?? "";
          const named = [...document.querySelectorAll<HTMLOptionElement>("select[name=a] option")];
          return [
            {
              tellers: facts.map((fact) => `#${fact.dataset.a}`),
              heads: [
                ...(link && heard.has(link) ? [link.hash] : []),
                ...named.filter(({ text }) => own.startsWith(text)).map(({ value }) => `#${value}`),
              ],
            },
          ];
        });
        return { said, cells, gapCount: gaps.length };
      });
    }

    // One is read whole with its texts, one has sealed sources, and a telephone draws no columns.
    describe.each([
      { name: "sahl-canal", options: {} },
      { name: "putin-scholz-2024-11-15", options: {} },
      { name: "lenne-bridge", options: { viewport: { width: 390, height: 844 } } },
    ])("of $name $options", ({ name, options }) => {
      const dataset = readExample<Dataset>(name);
      let page: Page;
      let said: Spoken[] = [];
      let cells: Cell[] = [];
      let gapCount = 0;
      beforeAll(async () => {
        page = await opened(dataset, options);
        ({ said, cells, gapCount } = await readAloud(page));
      });
      afterAll(() => page.context().close());

      test("names each link, button, heading and table in words", () => {
        const phrases = said.map(({ phrase }) => phrase);
        expect(phrases.filter((phrase) => phrase.startsWith("link, ")).length).toBeGreaterThan(10);
        // A number alone says nothing; a year does.
        const nameless = /^(?:link|button|heading|table|graphic|searchbox|combobox)(?:, (?:\d{1,3})?)?$/;
        expect(phrases.filter((phrase) => nameless.test(phrase))).toEqual([]);
      });

      test("skips no level of headings", () => {
        const levels = said.flatMap(({ phrase }) => {
          const level = /^heading, .*level (\d)$/s.exec(phrase)?.[1];
          return level === undefined ? [] : [Number(level)];
        });
        expect(levels[0]).toBe(1);
        for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThan(2);
      });

      test("says of each statement what it is and whose, before the next begins", () => {
        const names = new Map(dataset.actors.map((actor) => [actor.id, actor.name]));
        const statements = dataset.calls.flatMap((call) => call.statements ?? []);
        const ids = new Set(statements.map(({ id }) => id));
        const begins = said.flatMap((each, at) => (ids.has(each.begins ?? "") ? [at] : []));
        expect(new Set(begins.map((at) => said[at]!.begins))).toEqual(ids);
        for (const { id, speakers, content } of statements) {
          const from = said.findIndex((each) => each.begins === id);
          const to = begins.find((at) => at > from) ?? said.length;
          const words = said
            .slice(from, to)
            .map(({ phrase }) => phrase)
            .join(" ");
          for (const speaker of speakers) expect(words).toContain(names.get(speaker));
          expect(words).toContain(content.slice(1).replace(/[.?!]$/, ""));
        }
      });

      test("says of each gap what is left out, with a link, and whether that can be known", () => {
        const gaps = new Map<number, string>();
        for (const { gap, phrase } of said) if (gap >= 0) gaps.set(gap, `${gaps.get(gap) ?? ""}${phrase}\n`);
        expect([...gaps.keys()]).toEqual(Array.from({ length: gapCount }, (_, at) => at));
        for (const words of gaps.values()) {
          expect(words).toMatch(/^link, .*\p{L}/mu);
          expect(words).toMatch(/\bcan(?:not)? be known/);
        }
      });

      test("says at the head of each column whose telling it has", () => {
        for (const { tellers, heads } of cells) for (const teller of tellers) expect(heads).toContain(teller);
      });
    });

    test("says how many facts are shown, and leaves nobody without a place who shows all again", async () => {
      const page = await opened(readExample<Dataset>("lenne-bridge"));
      await page.evaluate(() =>
        (globalThis as unknown as { reader: Reader }).reader.start({ container: document.body }),
      );
      await page.locator("#_filters summary").click();
      await page.fill("input[name=q]", "ferrymen");
      const phrases = () =>
        page.evaluate(() => (globalThis as unknown as { reader: Reader }).reader.spokenPhraseLog());
      await expect.poll(phrases).toContainEqual(expect.stringMatching(/^polite: Facts shown: \d+ of \d+/));
      await page.locator("button[type=reset]").focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => page.locator("summary:focus").count()).toBe(1);
      await page.context().close();
    });
  });
}
