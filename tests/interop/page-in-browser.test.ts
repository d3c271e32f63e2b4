import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { validateDataset } from "leader-calls";
import type { Dataset } from "leader-calls";
import { renderView } from "leader-calls/view";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleNames, readExample } from "../support/examples.ts";
import { copiesOf, ofManyLines } from "../page/large-datasets.ts";
import { CHROMIUM, openChromium } from "./chromium.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "leader-calls-page-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, html: string): string {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, html);
  return pathToFileURL(file).href;
}

/** A page that is open, and what it did that it should not. */
interface Opened {
  readonly page: Page;
  /** Violations of its policy, errors of its script, and whatever it asked for from elsewhere. */
  readonly wrongs: string[];
}

if (!existsSync(CHROMIUM)) {
  test("the page in a browser", () => {
    console.warn(`NOT RUN: the page in a browser, for want of ${CHROMIUM}.`);
  });
} else {
  describe("the page in a browser", () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openChromium();
    });
    afterAll(() => browser.close());

    async function open(url: string, options: BrowserContextOptions = {}): Promise<Opened> {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      const wrongs: string[] = [];
      page.on("console", (message) => wrongs.push(message.text()));
      page.on("pageerror", ({ message }) => wrongs.push(message));
      page.on("dialog", (dialog) => {
        wrongs.push(dialog.message());
        void dialog.dismiss();
      });
      page.on("request", (request) => {
        if (request.url() !== url) wrongs.push(request.url());
      });
      await page.goto(url);
      return { page, wrongs };
    }

    async function axeFinds(page: Page): Promise<string[]> {
      await page.evaluate(axe);
      return page.evaluate(async () => {
        const { run } = (globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } })
          .axe;
        interface Violation {
          id: string;
          nodes: { html: string; failureSummary: string }[];
        }
        const { violations } = await run();
        return violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary} (${nodes.length})`,
        );
      });
    }

    const pages = exampleNames.map((name) => {
      const dataset = readExample<Dataset>(name);
      return {
        name,
        dataset,
        url: written(name, renderView(dataset, { diagnostics: validateDataset(dataset).diagnostics })),
      };
    });

    describe.each(pages)("of $name", ({ dataset, url }) => {
      test("leads from every fact to its words and back, without its script", async () => {
        const { page, wrongs } = await open(url, { javaScriptEnabled: false });
        const links = await page.locator("a[href^='#_m']").evaluateAll((all) =>
          all.map((link) => {
            const anchor = (link as HTMLAnchorElement).hash.slice(1);
            const mark = document.getElementById(anchor);
            const fact = link.closest("[id]")?.id;
            const end = document.querySelector(`sup[data-m~="${anchor}"]`);
            if (!mark || !end)
              return {
                fact,
                shown: link.textContent,
                words: undefined,
                back: mark?.querySelector("a")?.hash.slice(1),
              };
            const range = document.createRange();
            range.setStartAfter(mark);
            range.setEndBefore(end);
            const held = document.createElement("div");
            held.append(range.cloneContents());
            for (const number of held.querySelectorAll("sup")) number.remove();
            return {
              fact,
              shown: link.textContent,
              words: held.textContent,
              back: end.querySelector("a")?.hash.slice(1),
            };
          }),
        );
        expect(links.length).toBeGreaterThan(0);
        for (const { fact, shown, words, back } of links) {
          if (words !== undefined) expect(shown).toContain(`“${words}”`);
          expect(back).toBe(fact);
        }
        const statements = dataset.calls.flatMap((call) => call.statements ?? []);
        const reached = new Set(links.map(({ fact }) => fact));
        for (const { id } of statements) expect(reached).toContain(id);
        await page.locator("a[href^='#_m']:visible").first().click();
        await expect.poll(() => page.locator(":target").count()).toBe(1);
        expect(wrongs).toEqual([]);
        await page.context().close();
      });

      test.each([
        { state: "light", options: {} },
        { state: "dark", options: { colorScheme: "dark" } },
        { state: "on a phone", options: { viewport: { width: 390, height: 800 } } },
        { state: "at 200 %", options: { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 } },
      ] as const)(
        "has nothing that axe finds, is not too wide and keeps its policy: $state",
        async ({ options }) => {
          const { page, wrongs } = await open(url, options);
          expect(await axeFinds(page)).toEqual([]);
          const [width, held] = await page.evaluate(() => {
            const { scrollWidth, clientWidth } = document.documentElement;
            return [scrollWidth, clientWidth] as const;
          });
          expect(width).toBeLessThanOrEqual(held);
          expect(wrongs).toEqual([]);
          await page.context().close();
        },
      );
    });

    test("chooses facts by account, speaker, act, topic and words, and shows all again", async () => {
      const url = pages.find(({ name }) => name === "lenne-bridge")!.url;
      const { page, wrongs } = await open(url);
      const shown = () => page.locator(".f[data-a]:visible:not(.gap)").count();
      const all = await shown();
      await page.click("#_filters summary");
      const choices = { a: "norrland", s: "odo-brask", c: "deny", t: "ferrymen" };
      for (const [name, wanted] of Object.entries(choices)) {
        const values = await page
          .locator(`select[name=${name}] option`)
          .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
        const value = values.find((each) => each === wanted) ?? values[1]!;
        await page.selectOption(`select[name=${name}]`, value);
        await expect.poll(shown).toBeLessThan(all);
        const others = await page
          .locator(`.f[data-a]:visible:not(.gap)`)
          .evaluateAll(
            (facts, [key, chosen]) =>
              facts.filter(
                (fact) => !((fact as HTMLElement).dataset[key!] ?? "").split(" ").includes(chosen!),
              ).length,
            [name, value],
          );
        expect(others).toBe(0);
        expect(await axeFinds(page)).toEqual([]);
        await page.click("button[type=reset]");
        await expect.poll(shown).toBe(all);
      }
      await page.fill("input[name=q]", "ferrymen");
      await expect.poll(shown).toBeLessThan(all);
      expect(await page.locator("output").innerText()).toMatch(/^Facts shown: [1-9]\d* of \d+$/);
      // A link to what is not shown shows all again.
      const hidden = await page.locator(".f[hidden][id]").first().getAttribute("id");
      await page.goto(`${url}#${hidden}`);
      await expect.poll(shown).toBe(all);
      expect(wrongs).toEqual([]);
      await page.context().close();
    });

    test("hides the columns in which nothing is chosen, and their sides", async () => {
      const { page } = await open(pages.find(({ name }) => name === "sahl-canal")!.url);
      const table = page.locator("table", { has: page.locator("#sarwan-rang") });
      const names = () => table.locator("thead tr:last-child th:visible > a").allTextContents();
      const sides = () => table.locator("thead tr:first-child th:visible").allTextContents();
      expect(await names()).toHaveLength(5);
      await page.click("#_filters summary");
      await page.selectOption("select[name=a]", { label: "Presidency of Hadran" });
      await expect.poll(names).toEqual(["Presidency of Hadran"]);
      expect(await sides()).toEqual(["Hadran"]);
      expect(await axeFinds(page)).toEqual([]);
      await page.click("button[type=reset]");
      await expect.poll(names).toHaveLength(5);
      expect(await sides()).toEqual(["Halmere", "Hadran", "Newsrooms and others"]);
      await page.context().close();
    });

    test("leads from a search to what it found, and keeps the gaps of what is chosen", async () => {
      const { page, wrongs } = await open(pages.find(({ name }) => name.startsWith("putin"))!.url);
      const focused = () =>
        page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
      const gaps = () => page.locator(".gap:visible").count();
      const search = async (words: string) => {
        if (!(await page.locator("input[name=q]").isVisible())) await page.click("#_filters summary");
        await page.fill("input[name=q]", words);
        await page.keyboard.press("Enter");
      };
      const all = await gaps();
      await search("military operations");
      await expect.poll(focused).toBe("scholz-demands");
      expect(await page.locator("#scholz-demands").evaluate((e) => e.getBoundingClientRect().y)).toBeLessThan(
        720,
      );
      expect(await gaps()).toBe(1);
      await search("quoted");
      await expect.poll(focused).toBe("Whose words are quoted");
      expect(await page.locator("output").innerText()).toMatch(
        /^Facts shown: 0 of \d+, and places beside the facts: \d+$/,
      );
      // Where nothing is searched for, the choices stay open.
      await search("");
      await page.selectOption("select[name=s]", "vladimir-putin");
      await expect.poll(gaps).toBe(all - 1);
      await page.click("text=To the first");
      await expect.poll(focused).toBe("views-on-ukraine");
      expect(wrongs).toEqual([]);
      await page.context().close();
    });

    test("keeps about as much room for tables on a phone as they take, and leads back to the contents", async () => {
      const { page } = await open(pages.find(({ name }) => name === "sahl-canal")!.url, {
        viewport: { width: 390, height: 844 },
      });
      const height = () => page.evaluate(() => document.documentElement.scrollHeight);
      const before = await height();
      await page.evaluate(async () => {
        for (let y = 0; y < document.documentElement.scrollHeight; y += 400) {
          scrollTo(0, y);
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        }
      });
      expect((await height()) / before).toBeLessThan(1.3);
      await page.locator(".up").last().click();
      await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(1000);
      await page.context().close();
    });

    test("opens what is folded for whoever follows a link to it, and axe finds nothing in what is open", async () => {
      const { page } = await open(pages.find(({ name }) => name.startsWith("putin"))!.url);
      const places = page.locator("details.marks");
      expect(await places.first().getAttribute("open")).toBeNull();
      await page.locator(".f a[href^='#_m']:visible").first().click();
      await expect.poll(() => places.first().getAttribute("open")).toBe("");
      await page.evaluate(() => document.querySelectorAll("details").forEach((each) => (each.open = true)));
      expect(await axeFinds(page)).toEqual([]);
      await page.context().close();
    });

    test("answers what an editor asks first on the first two screens", async () => {
      const { page } = await open(pages.find(({ name }) => name.startsWith("putin"))!.url);
      const low = async (words: string) => {
        const box = await page.locator(".seen :is(h3, li, p)", { hasText: words }).last().boundingBox();
        return box!.y + box!.height;
      };
      for (const words of [
        "Vladimir Putin (President of the Russian Federation, Russia)",
        "no account says who rang",
        "all 10 statements are reported without being quoted",
        "Olaf Scholz demanded: Putin should end the war and turn to talks.",
      ])
        expect(await low(words)).toBeLessThan(1800);
      await page.context().close();
    });

    test("lights up the words of the fact that has the focus", async () => {
      const { page } = await open(pages.find(({ name }) => name === "minimal")!.url);
      await page.locator("#urges-opening a[href^='#_m'], .f a[href^='#_m']").last().focus();
      expect(await page.locator(".m.lit").count()).toBeGreaterThan(0);
      await page.keyboard.press("Enter");
      await expect.poll(() => page.locator(".m.lit").first().isVisible()).toBe(true);
      await page.context().close();
    });

    test("begins with a way past what is not the calls, for those who use the keyboard", async () => {
      const { page } = await open(pages[0]!.url);
      await page.keyboard.press("Tab");
      expect(await page.locator(":focus").innerText()).toBe("Skip to the calls");
      await page.keyboard.press("Enter");
      expect(await page.locator("main:focus").count()).toBe(1);
      await page.context().close();
    });

    test.each([
      ["putin-scholz-2024-11-15", 1280],
      ["sahl-canal", 820],
    ])(
      "the keyboard reaches the end of the page of %s, and what has the focus is marked and covered by nothing",
      async (example, width) => {
        const { page } = await open(pages.find(({ name }) => name === example)!.url, {
          viewport: { width, height: 900 },
        });
        const wrong: string[] = [];
        let stops = 0;
        for (; stops < 1000; stops++) {
          await page.keyboard.press("Tab");
          const found = await page.evaluate(() => {
            const element = document.activeElement;
            if (!element || element === document.body) return undefined;
            // A link that moves to the next line leaves an empty box at the end of the line before.
            const boxes = [...element.getClientRects()].filter(({ width }) => width > 0);
            const box = boxes[0] ?? element.getBoundingClientRect();
            // Of a table that is higher than the screen, the middle of what is in sight.
            const middle = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
            const [x, y] = [box.left + Math.min(box.width, 20) / 2, middle];
            const above = document.elementFromPoint(x, y);
            const isCovered = above === null || !(element.contains(above) || above.contains(element));
            const isMarked = getComputedStyle(element).outlineStyle !== "none";
            return isCovered || !isMarked ? element.outerHTML.slice(0, 200) : "";
          });
          if (found === undefined) break;
          if (found !== "") wrong.push(found);
        }
        expect(wrong).toEqual([]);
        expect(stops).toBeGreaterThan(150);
        expect(stops).toBeLessThan(1000);
        await page.context().close();
      },
    );

    test.each([820, 1400])("keeps the heads of a wide table in sight, %i pixels wide", async (width) => {
      const { url } = pages.find(({ name }) => name === "sahl-canal")!;
      const { page } = await open(url, { viewport: { width, height: 900 } });
      await page.goto(`${url}#committee-per-hadran`);
      const fact = await page.locator("#committee-per-hadran").boundingBox();
      const head = page.locator(".x", { has: page.locator("#committee-per-hadran") }).locator("thead th");
      const box = await head.locator("a", { hasText: /^Presidency of Hadran$/ }).boundingBox();
      expect(box!.y).toBeGreaterThan(0);
      expect(box!.y + box!.height).toBeLessThanOrEqual(fact!.y);
      expect(box!.x).toBeGreaterThanOrEqual(0);
      expect(fact!.x + fact!.width).toBeLessThanOrEqual(width);
      await page.context().close();
    });

    test("prints a wide table with its accounts below each other, and others side by side", async () => {
      const { page } = await open(pages.find(({ name }) => name === "sahl-canal")!.url, {
        viewport: { width: 700, height: 1000 },
      });
      await page.emulateMedia({ media: "print" });
      const widths = await page
        .locator("td:visible")
        .evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().width));
      expect(Math.min(...widths)).toBeGreaterThan(100);
      expect(await page.locator("td:has(> #committee-per-hadran) > .w").isVisible()).toBe(true);
      expect(await page.locator("table:has(#twenty-minutes) thead").isVisible()).toBe(true);
      await page.context().close();
    });

    test.each([
      ["disputed-call", 768, ".few, .four"],
      ["sahl-canal", 1024, ".few, .four, .some"],
    ])("shows tables of few accounts whole: %s, %i pixels wide", async (example, width, tables) => {
      const { page } = await open(pages.find(({ name }) => name === example)!.url, {
        viewport: { width, height: 1024 },
      });
      // The longest signs stand in all columns, beside a bar with which to scroll.
      const beyond = await page.locator(tables).evaluateAll((all) => {
        document.body.style.marginRight = "17px";
        return all.map((table) => {
          for (const fact of table.querySelectorAll(".f > p"))
            fact.insertAdjacentHTML(
              "afterbegin",
              '<span class="s unsure">no source named in the sentence</span>',
            );
          return table.scrollWidth - table.clientWidth;
        });
      });
      expect(beyond.length).toBeGreaterThan(3);
      expect(Math.max(...beyond)).toBe(0);
      await page.context().close();
    });

    test("prints a line below all words on which something rests", async () => {
      const { page } = await open(pages.find(({ name }) => name === "lenne-bridge")!.url);
      await page.emulateMedia({ media: "print" });
      const lines = await page
        .locator(".text .m")
        .evaluateAll((all) => all.map((words) => getComputedStyle(words).textDecorationLine));
      expect(new Set(lines)).toEqual(new Set(["underline"]));
      await page.context().close();
    });

    test("prints all facts, with digests and without what only a screen needs", async () => {
      const { page } = await open(pages.find(({ name }) => name.startsWith("putin"))!.url);
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("form").isVisible()).toBe(false);
      expect(await page.locator(".d").first().isVisible()).toBe(true);
      expect(await page.locator(".marks li").first().isVisible()).toBe(true);
      expect((await page.pdf()).length).toBeGreaterThan(10_000);
      await page.context().close();
    });

    test("prints the line under words on which something rests, though links have none", async () => {
      const { page } = await open(pages.find(({ name }) => name.startsWith("lenne"))!.url);
      await page.emulateMedia({ media: "print" });
      const lineOf = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((each) => getComputedStyle(each).textDecorationLine);
      expect(await lineOf(".text a.m")).toBe("underline");
      expect(await lineOf("td a")).toBe("none");
      await page.context().close();
    });

    test("prints a small dataset on two pages, and no empty page after them", async () => {
      const { page } = await open(pages.find(({ name }) => name === "minimal")!.url);
      const side = "15mm";
      const pdf = await page.pdf({
        format: "A4",
        margin: { top: side, right: side, bottom: side, left: side },
      });
      expect(pdf.toString("latin1").match(/\/Type \/Page$/gm)).toHaveLength(2);
      await page.context().close();
    });

    test("leads to what is far away in large pages, also without its script", async () => {
      const large = [copiesOf(readExample<Dataset>("lenne-bridge"), 900_000), ofManyLines(2_000_000)];
      for (const [at, dataset] of large.entries()) {
        const { page } = await open(written(`large-${at}`, renderView(dataset)), {
          javaScriptEnabled: false,
        });
        const links = await page
          .locator("main a[href^='#']")
          .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).hash));
        const step = Math.ceil(links.length / 12);
        for (const hash of links.filter((_, index) => index % step === 0)) {
          await page.goto(`${page.url().split("#", 1)[0]}${hash}`);
          // What comes into sight is drawn, and may move what is below it.
          await page.waitForTimeout(200);
          const box = await page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`).boundingBox();
          expect(box!.y).toBeGreaterThanOrEqual(0);
          expect(box!.y).toBeLessThan(900);
        }
        await page.context().close();
      }
    });

    test("a pointer over whatever links does nothing wrong, also over the bars of a map", async () => {
      const { page, wrongs } = await open(
        written("pointed-at", renderView(readExample<Dataset>("putin-scholz-2024-11-15"))),
      );
      const kinds = ["svg a", "main a[href^='#_m']", "nav a"];
      for (const kind of kinds) {
        expect(await page.locator(kind).count()).toBeGreaterThan(0);
        await page.locator(kind).first().dispatchEvent("mouseover");
      }
      expect(wrongs).toEqual([]);
    });

    test("each line of a text with very many has the direction of its own letters", async () => {
      const dataset = ofManyLines(400_000);
      const [source] = dataset.sources;
      const words = "اتصل الرئيس";
      source!.text = source!.text!.replaceAll("Line 150:", words);
      const { page } = await open(written("directions", renderView(dataset)));
      const [right, line, edge] = await page.evaluate((wanted) => {
        const walker = document.createTreeWalker(document.querySelector(".text")!, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode;
          const from = node.textContent!.indexOf(wanted);
          if (from < 0) continue;
          const block = node.parentElement!.closest("p")!;
          const range = document.createRange();
          block.scrollIntoView();
          range.setStart(node, from);
          range.setEnd(node, from + wanted.length);
          return [
            range.getBoundingClientRect().right,
            block.textContent!.trim().split("\n").length,
            block.getBoundingClientRect().right,
          ];
        }
        return [0, 0, 0];
      }, words);
      expect(line).toBeGreaterThan(1);
      expect(Math.abs(right! - edge!)).toBeLessThan(2);
      await page.context().close();
    });

    test("runs nothing that a dataset holds, and nothing in one acts on the rest of the page", async () => {
      const dataset = readExample<Dataset>("minimal");
      const hostile =
        "</script><script>window.ran = 1</script><img src=x onerror='window.ran = 1'>\u202e javascript:alert(1)";
      dataset.title = hostile;
      dataset.calls[0]!.note = hostile;
      dataset.calls[0]!.statements![0]!.content = hostile;
      dataset.actors[0]!.name = hostile;
      dataset.sources[0]!.text = `${dataset.sources[0]!.text} ${hostile} \u202e`.repeat(3);
      const { page, wrongs } = await open(written("hostile", renderView(dataset)));
      expect(await page.evaluate(() => "ran" in globalThis)).toBe(false);
      expect(await page.locator("img, script").count()).toBe(1);
      expect(await page.locator("a[href^='javascript']").count()).toBe(0);
      expect(
        await page
          .locator("bdi.u")
          .first()
          .evaluate((mark) => getComputedStyle(mark).unicodeBidi),
      ).toBe("isolate");
      expect(wrongs).toEqual([]);
      await page.context().close();
    });

    test("says what is wrong with a dataset that is not valid, and axe finds nothing there", async () => {
      const dataset = readExample<Dataset>("lenne-bridge");
      dataset.calls[0]!.statements![0]!.evidence[0]!.exact = "words that nobody printed";
      dataset.calls[0]!.statements![1]!.speakers = ["nobody"];
      const { diagnostics } = validateDataset(dataset);
      const { page } = await open(written("invalid", renderView(dataset, { diagnostics })));
      expect(await page.locator(".g.error").count()).toBeGreaterThan(1);
      expect(await axeFinds(page)).toEqual([]);
      await page.context().close();
    });
  });
}
