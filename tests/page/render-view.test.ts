import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { validateDataset } from "leader-calls";
import type { Dataset, Evidence } from "leader-calls";
import { renderView } from "leader-calls/view";
import { SCRIPT } from "../../src/page/script.ts";
import { STYLE } from "../../src/page/style.ts";
import { sha256Hex } from "../../src/text/sha256.ts";
import { exampleNames, readExample } from "../support/examples.ts";
import { isThorough, runs } from "../support/number-of-runs.ts";
import { madeDataset } from "../view/made-dataset.ts";
import { missingTexts, placesIn } from "../view/places-in.ts";
import { ofManyLines, ofManyStatements } from "./large-datasets.ts";
import { gapsOf, idsOf, linksOf, textOf, wordsOfMark } from "./read-page.ts";

const minimal = () => readExample<Dataset>("minimal");

/** All evidence of a dataset. */
function evidenceOf(dataset: Dataset): Evidence[] {
  const found = placesIn(dataset).filter(({ name }) => name.startsWith("Evidence."));
  return [...new Set(found.map(({ holder }) => holder as Evidence))];
}

function expectWholeLinks(html: string): void {
  const ids = idsOf(html);
  expect(ids.length).toBe(new Set(ids).size);
  const known = new Set(ids);
  const lost = linksOf(html).filter((link) => link.startsWith("#") && !known.has(link.slice(1)));
  expect(lost).toEqual([]);
}

describe.each(isThorough ? exampleNames : ["lenne-bridge", "rare-cases"])("the page of %s", (name) => {
  const dataset = readExample<Dataset>(name);
  const html = renderView(dataset);

  test("has every text of the dataset", () => {
    expect(missingTexts(dataset, textOf(html))).toEqual([]);
  });

  test("has no number twice behind the same words, or between them", () => {
    expect(html.match(/>(\d+)<\/a>(?:\s|<[^>]*>)*<a[^>]*>\1<\/a>/g)).toBeNull();
  });

  test("names its parts in the order in which they stand", () => {
    const { diagnostics } = validateDataset(dataset);
    const withFindings = renderView(dataset, { diagnostics });
    const contents = /<nav.*?<\/nav>/.exec(withFindings)![0];
    const places = linksOf(contents).map((link) => withFindings.indexOf(` id="${link.slice(1)}"`));
    expect(places.length).toBeGreaterThan(3);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  test("has no two marks where one is meant", () => {
    expect(textOf(html).match(/.{0,40}(?:,[:,;]|;[:,]|:[,;]|[a-z]{4}\.[,;]).{0,10}/gu) ?? []).toEqual([]);
  });

  test("has every id once, and every link leads somewhere", () => {
    expectWholeLinks(html);
  });

  test("marks every evidence by its very characters, and leads from it back", () => {
    const spans = evidenceOf(dataset).filter(({ exact }) => exact !== undefined);
    const anchors = [...html.matchAll(/<i id="(_m\d+)"/g)].map(([, anchor]) => anchor!);
    const texts = dataset.sources.filter(({ text }) => text !== undefined);
    if (texts.length === 0) return expect(anchors).toEqual([]);
    const marked = anchors.map((anchor) => wordsOfMark(html, anchor));
    expect([...marked].sort()).toEqual(spans.map(({ exact }) => exact).sort());
  });

  test("each gap stands for an omission, and each omission has a gap", () => {
    const omissions = dataset.calls.flatMap(({ comparisons = [] }) =>
      comparisons.filter(({ kind }) => kind === "omits"),
    );
    const gaps = gapsOf(html);
    expect(new Set(gaps.map(({ comparison }) => comparison)).size).toBe(omissions.length);
    for (const { id, from, to } of omissions) {
      if (id === undefined) continue;
      const own = gaps.filter(({ comparison }) => comparison === id);
      expect(own.length).toBeGreaterThan(0);
      if (dataset.accounts.some((account) => account.id === from))
        for (const { account } of own) expect(account).toBe(from);
      expect(to.length).toBeGreaterThan(0);
    }
  });
});

test("every text of a made dataset is on its page, and every link leads somewhere", () => {
  fc.assert(
    fc.property(madeDataset, (dataset) => {
      const html = renderView(dataset);
      expect(missingTexts(dataset, textOf(html))).toEqual([]);
      expectWholeLinks(html);
    }),
    { numRuns: runs(200), endOnFailure: true },
  );
});

test("the page takes at most 60 KB beside its data", () => {
  const { length } = renderView(minimal());
  expect(length - JSON.stringify(minimal()).length).toBeLessThan(60_000);
});

test("the policy allows the page's own style and script and nothing else", () => {
  const html = renderView(minimal());
  const digest = (text: string) => Buffer.from(sha256Hex(text), "hex").toString("base64");
  expect(html).toContain(
    `content="default-src 'none'; style-src 'sha256-${digest(STYLE)}'; script-src 'sha256-${digest(SCRIPT)}'; base-uri 'none'; form-action 'none'"`,
  );
  expect(html).toContain(`<style>${STYLE}</style>`);
  expect(html).toContain(`<script>${SCRIPT}</script>`);
  expect(`${STYLE}${SCRIPT}`).not.toMatch(/<\/|@import|url\(|https?:/);
  expect(html).not.toMatch(/ style=| on[a-z]+=/);
});

test("it is the same each time", () => {
  const dataset = readExample<Dataset>("lenne-bridge");
  expect(renderView(dataset)).toBe(renderView(structuredClone(dataset)));
});

test("texts that are given are marked as those that the dataset holds", () => {
  const dataset = minimal();
  const { id, text = "" } = dataset.sources[0]!;
  const whole = renderView(dataset);
  delete dataset.sources[0]!.text;
  expect(renderView(dataset, { texts: { [id]: text } })).toContain(
    /<div class="text".*?<\/div>/s.exec(whole)![0],
  );
  expect(renderView(dataset)).toContain("The text of this source is not in this dataset");
});

test("a quotation without a position is marked where it is printed", () => {
  const dataset = minimal();
  const [evidence] = dataset.calls[0]!.statements![0]!.evidence;
  const { exact } = evidence!;
  delete evidence!.start;
  delete evidence!.end;
  const html = renderView(dataset);
  const anchors = [...html.matchAll(/<i id="(_m\d+)"/g)].map(([, anchor]) => wordsOfMark(html, anchor!));
  expect(anchors).toContain(exact);
});

test("marks that overlap or cross keep the text as it is, and each its words", () => {
  const text = "0🌉2 45\r\n78\n“bc” défg ";
  const [size] = [[...text].length];
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 8 }), (pairs) => {
      const dataset = minimal();
      const [source] = dataset.sources;
      source!.text = text;
      delete source!.digest;
      const letters = [...text];
      const statement = dataset.calls[0]!.statements![0]!;
      statement.evidence = pairs.map(([one, other]) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other) + 1];
        return { start, end, exact: letters.slice(start, end).join("") };
      });
      dataset.calls[0]!.descriptions = [];
      const html = renderView(dataset);
      const shown = /<div class="text"[^>]*>(.*?)<\/div>/s.exec(html)![1]!;
      expect(textOf(shown)).toBe(text);
      const words = [...shown.matchAll(/<i id="(_m\d+)"/g)].map(([, anchor]) => wordsOfMark(shown, anchor!));
      expect(words.sort()).toEqual(statement.evidence.map(({ exact }) => exact).sort());
    }),
    { numRuns: runs(300, 3), endOnFailure: true },
  );
});

describe("what a dataset holds does nothing to the page", () => {
  function pageWith(words: string): string {
    const dataset = minimal();
    dataset.title = words;
    dataset.sources[0]!.title = words;
    dataset.calls[0]!.note = words;
    dataset.actors[0]!.name = words;
    return renderView(dataset);
  }

  test.each([
    "</script><script>alert(1)</script>",
    "</title><img src=x onerror=alert(1)>",
    `" onload="alert(1)`,
  ])("%s stays text", (words) => {
    const html = pageWith(words);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toContain("<img");
    expect(html).not.toMatch(/<[^>]* on(load|error)=/);
    expect(textOf(html)).toContain(words);
  });

  test("only addresses of the web become links", () => {
    const html = pageWith("javascript:alert(1) data:text/html,x https://calls.example/a?b=1&c=2. vbscript:x");
    expect(linksOf(html).filter((link) => !link.startsWith("#"))).toContain(
      "https://calls.example/a?b=1&c=2",
    );
    for (const link of linksOf(html)) expect(link).toMatch(/^(#|https?:\/\/)/);
  });

  test("what turns the direction of a line is shut in and named, and what no page can have is named", () => {
    const html = pageWith("a\u202eb\u0000c\ud800d\u0007e");
    expect(html).toContain(
      'a<bdi class="u" data-c="U+202E">\u202e</bdi>b<bdi class="u" data-c="U+0000"></bdi>c',
    );
    expect(html).toContain('<bdi class="u" data-c="U+D800"></bdi>d<bdi class="u" data-c="U+0007"></bdi>e');
    expect(html).not.toMatch(/[\u0000\u0007\ud800-\udfff]/u);
  });
});

describe("an invalid dataset", () => {
  test("is shown with what is wrong beside what it is about", () => {
    const dataset = readExample<Dataset>("lenne-bridge");
    const statement = dataset.calls[0]!.statements![0]!;
    statement.evidence[0]!.exact = "words that nobody printed";
    const { diagnostics } = validateDataset(dataset);
    const html = renderView(dataset, { diagnostics });
    const [error] = diagnostics.filter(({ severity }) => severity === "error");
    const at = html.indexOf(`id="${statement.id}"`);
    const card = html.slice(at, html.indexOf("<ul>", at));
    expect(textOf(card)).toContain(error!.message);
  });

  test("with parts of the wrong structure is shown without them, and says so", () => {
    const dataset = readExample<Dataset>("lenne-bridge");
    const [first, second] = dataset.calls[0]!.statements!;
    Object.assign(first!, { acts: "said" });
    Object.assign(dataset.calls[0]!.circumstances![0]!, { kind: "unheard-of" });
    const { diagnostics } = validateDataset(dataset);
    const html = renderView(dataset, { diagnostics });
    expect(idsOf(html)).not.toContain(first!.id);
    expect(idsOf(html)).toContain(second!.id);
    for (const { message } of diagnostics.filter(({ severity }) => severity === "error"))
      expect(textOf(html)).toContain(message);
    expectWholeLinks(html);
  });

  test("that compares in a circle, or names what is not there, is shown", () => {
    const dataset = readExample<Dataset>("lenne-bridge");
    const [one, other] = dataset.calls[0]!.comparisons!;
    Object.assign(one!, { id: "one", from: "other", to: ["other", "nobody"] });
    Object.assign(other!, { id: "other", from: "one", to: ["one"] });
    dataset.accounts[0]!.relayedBy = dataset.accounts[0]!.id;
    expectWholeLinks(renderView(dataset));
  });

  test("that names itself where it means a statement leads to its own title", () => {
    const dataset = minimal();
    dataset.calls[0]!.statements![0]!.respondsTo = [dataset.id];
    const html = renderView(dataset, { diagnostics: validateDataset(dataset).diagnostics });
    expect(html).toContain(`<a href="#${dataset.id}">`);
    expectWholeLinks(html);
  });

  test("of any broken values is shown, or refused", () => {
    fc.assert(
      fc.property(
        madeDataset,
        fc.nat(),
        fc.anything({ withNullPrototype: true }),
        (dataset, number, value) => {
          const places = placesIn(dataset);
          const { holder, key } = places[number % places.length]!;
          Object.assign(holder, { [key]: value });
          try {
            expectWholeLinks(renderView(dataset, { diagnostics: validateDataset(dataset).diagnostics }));
          } catch (error) {
            expect(error).toBeInstanceOf(TypeError);
            expect(String(error)).toContain("no dataset that could be shown");
          }
        },
      ),
      { numRuns: runs(300, 3), endOnFailure: true },
    );
  });

  test.each([undefined, null, 1, "a", [], {}])("%j is refused", (value) => {
    expect(() => renderView(value as unknown as Dataset)).toThrow(TypeError);
  });
});

test("the page grows with the dataset, however much is compared", () => {
  const sizeOf = (count: number) => {
    const dataset = minimal();
    const [call] = dataset.calls;
    const [statement] = call!.statements!;
    const ids = Array.from({ length: count }, (_, at) => `said-${at}`);
    call!.statements = ids.map((id) => ({ ...structuredClone(statement!), id }));
    dataset.accounts = [
      ...dataset.accounts,
      ...ids.map((id) => ({ ...dataset.accounts[0]!, id: `account-${id}` })),
    ];
    for (const [at, each] of call!.statements.entries()) each.account = `account-said-${at}`;
    call!.comparisons = ids.slice(1).map((id) => ({
      kind: "corroborates" as const,
      from: id,
      to: [ids[0]!],
      note: "The same.",
    }));
    return renderView(dataset).length;
  };
  expect(sizeOf(runs(400, 100)) / sizeOf(runs(200, 50))).toBeLessThan(2.2);
});

describe("what a page says shortly", () => {
  const pages = new Map<string, string>();
  /** The page of an example, rendered once. */
  function page(name: string): string {
    const html = pages.get(name) ?? renderView(readExample<Dataset>(name));
    pages.set(name, html);
    return html;
  }
  /** The part of a page from a heading to the next of its kind. */
  const partOf = (html: string, heading: string) => {
    const from = html.indexOf(`>${heading}</h`);
    expect(from).toBeGreaterThan(0);
    return textOf(html.slice(from + 1, html.indexOf("</section>", from)));
  };

  const tableOf = (html: string, heading: string) => {
    const from = html.indexOf(`<h4>${heading}`);
    expect(from).toBeGreaterThan(0);
    return textOf(html.slice(html.indexOf("</h4>", from), html.indexOf("</section>", from)));
  };

  test("the title, what the dataset is and the call come before all that serves other data", () => {
    const html = page("sahl-canal");
    const order = ["<h1", "Each side says that the other rang", "<h2", "placed the call", 'id="_side1"'];
    const at = order.map((words) => html.indexOf(words));
    expect(at).toEqual([...at].sort((one, other) => one - other));
    expect(html.indexOf("schema version")).toBeGreaterThan(html.indexOf("<summary>About this dataset"));
  });

  test("accounts that say the same of who rang stand together", () => {
    const text = partOf(page("sahl-canal"), "Who brought the call about");
    expect(text).toContain(
      "Presidency of Hadran; Presidency of Hadran, as relayed by Hadran News Agency: said that Edith Marrow placed the call",
    );
  });

  test("what is quoted is printed", () => {
    const text = partOf(page("sahl-canal"), "Whose words are quoted");
    expect(text).toContain("[quoted in part: “could not agree on who should dial”]");
    expect(text).toContain("[quoted: “The Prime Minister showed no understanding for this tax”]");
  });

  test("what is left out leads to the comparison that says so, also where another has the same account", () => {
    const html = page("sahl-canal");
    const [, anchor] =
      /<a href="#([^"]*)">[^<]*5 June 2035\) leaves out what is said by Presidency of Hadran:/.exec(html)!;
    const gap = html.slice(html.indexOf(` id="${anchor}"`));
    expect(textOf(gap.slice(0, gap.indexOf("</div>")))).toContain("has no word of a committee");
  });

  test("a statement that is compared under another subject is named under its own", () => {
    const text = partOf(page("putin-scholz-2024-11-15"), "The situation in Ukraine");
    expect(text).toContain(
      "Also about this, under Prospects of a political and diplomatic settlement33 Olaf Scholz demanded",
    );
    expect(text).toContain("Olaf Scholz demanded: Putin should end the war and turn to talks.");
    expect(page("minimal")).not.toContain("Also about this");
  });

  test("what is not compared, and stands in the last row, is looked for there", () => {
    const html = page("sahl-canal");
    const [row] = html.slice(html.indexOf('id="twenty-minutes"')).split("</tr>", 1);
    expect(textOf(row!)).toContain("not compared; see below");
  });

  test("an event that began near the call ends in the drawing where it ends", () => {
    const text = partOf(page("sahl-canal"), "When");
    expect(text).toContain("from 25 May 2035to 30 June 2035");
  });

  test("a gap says shortly what stands beside it, so that no number has to be looked up", () => {
    const html = page("putin-scholz-2024-11-15");
    const gaps = [...html.matchAll(/<div class="gap f".*?<\/div>/gs)].map(([gap]) => textOf(gap));
    expect(gaps.join()).toContain("Olaf Scholz demanded: Putin should end the war");
    expect(gaps.join()).not.toContain("to Vladimir Putin in the call");
  });

  test("what something is compared with is said shortly under it, with its teller", () => {
    const html = page("sahl-canal");
    const compared = [...html.matchAll(/<div class="c".*?<\/div>/gs)].map(([each]) => textOf(each)).join();
    expect(compared).toContain(
      "Edith Marrow spoke: Marrow understands that Hadran needs the dues. [according to Presidency of Hadran]",
    );
    expect(compared).not.toContain("to Nadim Sarwan in the call");
    expect(textOf(html)).toContain("Compared: incorrect relay, denial, unclear how they relate");
  });

  test("the contents name the parts of the page in their order", () => {
    const dataset = readExample<Dataset>("lenne-bridge");
    const html = renderView(dataset, { diagnostics: validateDataset(dataset).diagnostics });
    const [, contents = ""] = /<nav id="_contents"[^>]*>(.*?)<\/nav>/s.exec(html) ?? [];
    const at = linksOf(contents).map((href) => html.indexOf(` id="${href.slice(1)}"`));
    expect(at).toHaveLength(9);
    expect(at).toEqual([...at].sort((one, other) => one - other));
  });

  test("words around printed ones have no blank beside their quotation marks, where a line could break", () => {
    const text = textOf(page("lenne-bridge"));
    expect(text).toContain("“Chancellor”, before “Ilse Varn”");
    expect(text).toContain("“told”, after “Kald”");
  });

  test("accounts that are not in a table are named, or counted where they are many, with what is known of them", () => {
    expect(textOf(page("putin-scholz-2024-11-15"))).toContain(
      "Not in this table, and not compared: Kremlin press service, as relayed by Belnovosti; Olaf Scholz, as relayed by Belnovosti.",
    );
    expect(textOf(page("sahl-canal"))).toContain(
      "Not in this table: 10 other accounts; 7 not compared, and of 3 it cannot be known whether they have this.",
    );
  });

  test("a topic names what is about it and stands under another heading, and whether it is contested there", () => {
    const text = tableOf(page("lenne-bridge"), "The case of the two ferrymen");
    expect(text).toContain("Also about this, under The Lenne bridge contested31 Ilse Varn demanded");
    expect(text).toContain(
      "44 Joris Kald, after the call, denied that somebody in Sudmark is holding ferrymen.",
    );
  });

  test("a silence that is contested stands with what it is about", () => {
    const html = page("disputed-call");
    expect(tableOf(html, "The rammed trawler")).toContain("57 Said that Ivo Sandrel had not said this");
    expect(textOf(html)).not.toContain("What somebody had not said");
  });

  test("the side of the only account in a table is named, and what is contested once where there is one row", () => {
    const html = page("lenne-bridge");
    expect(tableOf(html, "How it was interpreted")).toContain(
      "Sudmark Office of the President of Sudmark readout",
    );
    expect(tableOf(html, "Who brought the call about").split("contested")).toHaveLength(1);
    expect(tableOf(html, "The Lenne bridge").split("contested").length).toBeGreaterThan(1);
  });

  test("where nothing is about a topic, nothing is called other", () => {
    expect(textOf(page("minimal"))).toContain("What was said");
    expect(textOf(page("minimal"))).not.toContain("Other things said");
  });

  test("each date on the time line says what it is the date of", () => {
    const texts = (["rare-cases", "disputed-call", "lenne-bridge"] as const)
      .map((name) => textOf(page(name)))
      .join();
    for (const words of [
      "attempt: 10 September 2032",
      "plan: 1 October 2032",
      "recording: 18 September 2032",
      "statement: 11 May 2033",
      "other event: 2032",
      "contact before: 4 March 2031",
      "referred to: 2 May 2031",
      "silence: Saturday, 17 May 2031",
    ])
      expect(texts).toContain(words);
    // What limits a time in a note is no part of its bar.
    expect(textOf(page("putin-scholz-2024-11-15"))).toMatch(
      /contact before: December 2022 .*\[note: To be the first since then means that the one before was in that month or earlier\.\]/,
    );
  });

  test("who tells something is not said again beside the name of who tells it", () => {
    const lenne = textOf(page("lenne-bridge"));
    expect(lenne).toContain("in answer to: Ilse Varn asked: Can the barrier on the bridge be raised?id:");
    expect(lenne).toContain(
      "in answer to: An unnamed aide of Ilse Varn's, after the call, gave a description: Brask lost his temper during the call. [according to an unnamed aide",
    );
    expect(textOf(page("rare-cases"))).not.toContain(
      "Office of the Chair of Drumlow denied [according to Office of the Chair of Drumlow]",
    );
    expect(textOf(page("minimal"))).not.toContain("Chancellery of Norrland: readout");
  });

  test("the only account of a call is named once in its tables", () => {
    const html = page("minimal");
    const tables = html.slice(html.indexOf('id="_side1"'), html.indexOf('id="_names1"'));
    expect(tables.split('<a href="#readout-account">')).toHaveLength(2);
    expect(textOf(tables)).toContain("The only account of this call: Chancellery of Norrland");
  });

  test("how a name is judged is said of the words, and the words stand once beside it", () => {
    expect(textOf(page("putin-scholz-2024-11-15"))).toContain(
      "In the account of Belnovosti: wrong; it should be: Federal Chancellor",
    );
  });

  test("each outcome stands above those who claim it", () => {
    const html = page("week-of-calls");
    const heads = [...html.matchAll(/<th class="r".*?<\/th>/gs)].map(([head]) => textOf(head));
    for (const head of heads)
      expect(head.split(/(?:Claimed|Disputed|Denied) outcome/).length).toBeLessThan(3);
    expect(heads.filter((head) => head.includes("Claimed outcome")).length).toBeGreaterThan(5);
  });

  test("a fact that is referred to is one link, with its number in it", () => {
    expect(page("sahl-canal")).not.toMatch(/<a class="n" href="(#[^"]*)">\d+<\/a> <a href="\1"/);
  });

  test("a date on the time line is not said again in the sentence beside it", () => {
    const text = partOf(page("sahl-canal"), "When");
    expect(text).toContain(
      "Presidency of Hadran said that a call that was to be held was put off, for this reason: The side of Halmere asked for it.",
    );
  });

  test("a fact in a column does not name the account of the column", () => {
    const html = page("putin-scholz-2024-11-15");
    expect(html).toContain("Said that the call was by telephone");
    expect(html).not.toContain("Belnovosti said that the call was by telephone");
  });
});

test("an account whose text is whole and was not compared is told apart from one of which that cannot be known", () => {
  const dataset = readExample<Dataset>("sahl-canal");
  const cells = (html: string) =>
    [...html.matchAll(/<td class="(no[^"]*)">([^<]*)/g)].map(([, kind, text]) => `${kind}: ${text}`);
  expect(cells(renderView(dataset))).toContain("no: not compared");
  for (const source of dataset.sources) source.extent = "part";
  const html = renderView(dataset);
  expect(cells(html)).toContain("no unknown: cannot be known: the text is only a part");
  expect(cells(html)).not.toContain("no: not compared");
  expect(html).toContain('class="gap f unknown"');
  expect(textOf(html)).toContain("this cannot be known for certain: the text is only a part");
});

test("printed words have the language and the direction of their source, also within an English sentence", () => {
  const html = renderView(readExample<Dataset>("sahl-canal"));
  expect(html).toContain('(printed: <bdi class="p" lang="ar" dir="rtl">“يوم الجمعة الماضي”</bdi>;');
  expect(html).toContain('before <bdi class="p" lang="ar" dir="rtl">“من السيدة”</bdi>');
  // Nothing that is written from right to left stands outside of an element with that direction.
  const outside = html
    .replaceAll(/<(style|script|title)>.*?<\/\1>/gs, "")
    .replaceAll(/<div class="text".*?<\/div>/gs, "")
    .replaceAll(/<bdi[^>]*dir="rtl"[^>]*>.*?<\/bdi>/gs, "")
    .replaceAll(/<[^>]*>/g, "");
  expect(outside.match(/.{0,20}\p{Script=Arabic}.{0,20}/u)).toBeNull();
});

test("a source in which nothing is printed says so, and a map draws all that lies over each other", () => {
  const dataset = readExample<Dataset>("putin-scholz-2024-11-15");
  expect(renderView(dataset)).toContain("is not in this dataset, and nothing here rests on its words.");
  const [description] = dataset.calls[0]!.descriptions!;
  description!.evidence = Array.from({ length: 40 }, (_, at) => ({
    start: at,
    end: at + 200,
    sha256: "0".repeat(64),
  }));
  const html = renderView(dataset);
  const bars = [...html.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g)].map(
    ([, ...numbers]) => numbers.map(Number) as [number, number, number, number],
  );
  expect(bars.length).toBeGreaterThan(100);
  for (const [at, [x, y, width]] of bars.entries())
    for (const [left, top, wide] of bars.slice(at + 1))
      if (Math.abs(top - y) < 0.05) expect(left >= x + width - 2 || x >= left + wide - 2).toBe(true);
});

test("a text of very many lines is drawn in few blocks, and is all there", () => {
  const dataset = ofManyLines(isThorough ? 1_000_000 : 250_000);
  const { text = "" } = dataset.sources[0]!;
  expect(text.split("\n").length).toBeGreaterThan(isThorough ? 15_000 : 4000);
  const shown = /<div class="text"[^>]*>(.*?)<\/div>/s.exec(renderView(dataset))![1]!;
  expect(textOf(shown)).toBe(text);
  expect(shown.match(/<p>/g)!.length).toBeLessThan(isThorough ? 6000 : 3000);
});

test("facts of one cell are in blocks where they are very many, and all are there", () => {
  const html = renderView(ofManyStatements(1000));
  expect(html.match(/<div class="b">/g)).toHaveLength(20);
  expect(idsOf(html).filter((id) => id.startsWith("said-"))).toHaveLength(1000);
  expect(renderView(ofManyStatements(50))).not.toContain('<div class="b">');
});

test("quotation marks around printed words look different from those of the words themselves", () => {
  const html = renderView(readExample<Dataset>("disputed-call"));
  expect(html).toContain('<b class="y">“</b>“There was no such call.”<b class="y">”</b>');
  expect(html).toContain("“on Thursday”");
});

test("an attempt on the time line does not name its date again", () => {
  const html = renderView(readExample<Dataset>("sahl-canal"));
  const line = textOf(/<ol class="time"[^>]*>.*?<\/ol>/s.exec(html)![0]);
  expect(line.split("Friday, 1 June 2035")).toHaveLength(2);
});

test("each event stands once on the time line, with its kind in words, and a day does not fill it", () => {
  const dataset = readExample<Dataset>("putin-scholz-2024-11-15");
  const events = (html: string) =>
    [...html.matchAll(/<li class="[^"]*"><span><b>.*?<\/li>/gs)].map(([event]) => event);
  const all = events(renderView(dataset)).map(textOf);
  expect(all.length).toBe(new Set(all).size);
  expect(all.filter((text) => text.startsWith("the call: "))).toHaveLength(1);
  const minimal = readExample<Dataset>("minimal");
  const [source] = minimal.sources;
  source!.publishedOn = minimal.calls[0]!.date.value;
  const bars = events(renderView(minimal)).map((event) =>
    Number(/width="([\d.]+)" height="(?!14")/.exec(event)?.[1] ?? 0),
  );
  for (const width of bars) expect(width).toBeLessThan(500);
});

test("accounts that are too many for columns stand below each other, and the page says so", () => {
  const dataset = minimal();
  const [call] = dataset.calls;
  const [statement] = call!.statements!;
  const ids = Array.from({ length: 13 }, (_, at) => `teller-${at}`);
  dataset.accounts = [...dataset.accounts, ...ids.map((id) => ({ ...dataset.accounts[0]!, id }))];
  call!.statements = ids.map((account) => ({
    ...structuredClone(statement!),
    id: `said-by-${account}`,
    account,
  }));
  expect(textOf(renderView(dataset))).toMatch(
    /1\d accounts tell something of this\. They stand below each other/,
  );
});

describe("the encoder's own words", () => {
  function inLanguage(language: string, content: string): string {
    const dataset = minimal();
    dataset.language = language;
    dataset.calls[0]!.note = "Нотатка.";
    dataset.calls[0]!.statements![0]!.content = content;
    const html = renderView(dataset);
    expect(missingTexts(dataset, textOf(html))).toEqual([]);
    return html;
  }

  test("have the language of the dataset wherever they stand", () => {
    const html = inLanguage("uk", "Міст відкривають.");
    expect(html).toMatch(/<h1[^>]* lang="uk">/);
    const places = html.split("Міст відкривають.").length - 1;
    expect(places).toBeGreaterThan(0);
    expect(html.split('<bdi lang="uk">Міст відкривають.</bdi>').length - 1).toBe(places);
    expect(html).toContain('note: <bdi lang="uk">Нотатка.</bdi>');
  });

  test("have their direction, and printed words in them keep their own language", () => {
    const html = inLanguage("ar", "قال “The bridge” أمس.");
    expect(html).toContain('<bdi lang="ar" dir="rtl">');
    expect(html).toMatch(/<bdi lang="ar" dir="rtl">[^“]*<bdi class="p"[^>]*>“The bridge”<\/bdi>/);
  });

  test("say no language where it is that of the page", () => {
    expect(inLanguage("en-GB", "The bridge opens.")).not.toContain('lang="en-GB"');
  });
});
