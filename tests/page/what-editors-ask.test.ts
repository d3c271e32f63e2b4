import { describe, expect, test } from "vitest";
import { validateDataset } from "leader-calls";
import type { Dataset } from "leader-calls";
import { renderView } from "leader-calls/view";
import { readExample } from "../support/examples.ts";
import { textOf } from "./read-page.ts";

const canal = () => readExample<Dataset>("sahl-canal");
const article = () => readExample<Dataset>("putin-scholz-2024-11-15");

/** The part of a page under a heading, up to the end of its section. */
function partOf(html: string, heading: string): string {
  const from = html.search(new RegExp(`>${heading}( <span[^>]*>contested</span>)?</h`));
  expect(from).toBeGreaterThan(0);
  return html.slice(from + 1, html.indexOf("</section>", from));
}

/** The items of a list, without what is only a sign of layout. */
function linesOf(html: string): string[] {
  return html.split(/<li[ >]/).map((line) => textOf(`<li ${line}`).trim());
}

describe("when", () => {
  const lines = (dataset: Dataset) => linesOf(partOf(renderView(dataset), "When"));

  test("what has no hour stands behind what was published on that day, with its own source", () => {
    const all = lines(canal());
    const at = (words: string) => all.findIndex((line) => line.includes(words));
    expect(at("17:55")).toBeGreaterThan(at("the call: Monday"));
    expect(at("20:10")).toBeGreaterThan(at("17:55"));
    expect(at("told: 4 June 2035, hour not given")).toBe(at("20:10") + 1);
    expect(all[at("told: 4 June 2035")]).toContain("the account of Hadran News Agency");
  });

  test("who published what is said, and that the zone of an hour is not known", () => {
    const text = lines(canal()).join("\n");
    expect(text).toContain(
      "published: 4 June 2035, 17:55, time zone not given: the official readout of Presidency of Hadran, “",
    );
    const dataset = canal();
    for (const source of dataset.sources)
      if (source.publishedOn?.includes("T") === true) source.publishedOn += ":00+03:00";
    const zoned = lines(dataset).join("\n");
    expect(zoned).not.toContain("time zone not given");
    expect(zoned).toContain("20:10:00 (UTC+03:00)");
  });
});

describe("what is contested", () => {
  const text = textOf(partOf(renderView(canal()), "Contested"));

  test("who denies what of whom comes first, and then an incorrect relay", () => {
    const order = [
      /Nora Finlay, after the call, denied that Marrow showed understanding.*denies:\s*54 Edith Marrow spoke/,
      /denies:\s*57 Edith Marrow declared support/,
      /relays this incorrectly:\s*54/,
      /sidesteps:\s*73/,
    ].map((words) => text.search(words));
    expect(order.every((at) => at >= 0)).toBe(true);
    expect(order).toEqual([...order].sort((one, other) => one - other));
  });

  test("what only repeats another telling is no second witness", () => {
    expect(text).toContain("[no second witness: repeats Presidency of Hadran]");
  });

  test("the printed words stand beside how long a call lasted", () => {
    expect(text).toContain("lasted about 20 minutes [printed: “They spoke for about twenty minutes.”]");
  });

  test("how many more there are is a link to where they are", () => {
    const dataset = canal();
    const [call] = dataset.calls;
    const denial = call!.comparisons!.find(({ id }) => id === "understanding-denied")!;
    call!.comparisons!.push(...Array.from({ length: 9 }, (_, at) => ({ ...denial, id: `again-${at}` })));
    const html = renderView(dataset);
    const more = />Payments in the Sahl Canal<.*?<a href="#([^"]+)">and \d+ more<\/a>/s.exec(html)![1]!;
    expect(html).toContain(`id="${more}"><h4>Payments in the Sahl Canal`);
  });
});

test("the side that speaks of a topic is seen to speak of it, also where its words stand in another table", () => {
  const table = partOf(renderView(article()), "The situation in Ukraine");
  const cell = table.split("<td>").find((each) => each.includes("leaves out"))!;
  expect(textOf(cell)).toMatch(
    /Also about this, under Prospects of a political and diplomatic settlement33 Olaf Scholz demanded: Putin should end the war.*gap/s,
  );
  expect(cell).toMatch(/href="#scholz-demands"/);
});

describe("what is left out", () => {
  test("a demand has its parts", () => {
    const text = textOf(partOf(renderView(article()), "What is left out"));
    expect(text).toContain("[its parts: Cease the military operations. Pull the troops out. Show that");
    expect(text).toContain("It starts from who holds which territory now.");
  });

  test("what was told on a later day could not be left out, and that is said", () => {
    const html = renderView(canal());
    expect(textOf(partOf(html, "What is left out"))).toContain(
      "Presidency of Hadran leaves out what is said by Prime Minister's Office of Halmere (readout, 5 June 2035) (told on a later day: 5 June 2035):",
    );
    const gaps = [...html.matchAll(/<div class="gap f".*?<\/div>/gs)].map(([gap]) => textOf(gap)).join();
    expect(gaps).toContain("is lawful. (told on a later day: 5 June 2035)");
    expect(textOf(renderView(article()))).not.toContain("told on a later day");
  });

  test("what a revision made harder, added and dropped stands together, and is no omission", () => {
    const html = renderView(canal());
    const text = textOf(partOf(html, "What the revision changed"));
    expect(text).toMatch(
      /Edith Marrow demanded: Hadran must release .*is a harder version of: \[compared by The Morning Ferry\]41 Edith Marrow requested/s,
    );
    expect(text).toMatch(/added:46 Edith Marrow threatened.*dropped:75 .*44 Edith Marrow gave thanks/s);
    expect(textOf(partOf(html, "What is left out"))).not.toContain(
      "(readout, 5 June 2035) leaves out what is said by Prime Minister's Office",
    );
    expect(textOf(renderView(article()))).not.toContain("What the revision changed");
  });
});

describe("what is told harder or softer", () => {
  const told = (html: string) => partOf(html, "Told harder or softer");

  test("stands with who tells it and both statements, and what a revision made harder is no part of it", () => {
    const html = told(renderView(canal()));
    const text = textOf(html);
    expect(text).toMatch(
      /51 Edith Marrow asked: How things are with the ship in the port of Milh\. \[according to Presidency of Hadran\]is a softer version of:41 Edith Marrow requested.*\[according to Prime Minister's Office of Halmere \(readout, 4 June 2035, 18:40\)\]45 /,
    );
    expect(text).toContain("is a harder version of:");
    expect(html).not.toMatch(/href="#release-demanded".*is a harder version of:.*href="#release-urged"/s);
    expect(html).toMatch(/href="#ship-inquiry".*href="#release-urged".*href="#release-demanded"/s);
    expect(textOf(renderView(article()))).not.toContain("Told harder or softer");
  });

  test("names the account that compares, where it is not the encoder", () => {
    const text = textOf(renderView(readExample<Dataset>("disputed-call")));
    expect(text).toMatch(/is a harder version of: \[compared by [^\]]*Ledger[^\]]*\]/);
  });
});

describe("signs before a fact", () => {
  const html = renderView(canal());
  const signsOf = (page: string, id: string) =>
    [
      ...new RegExp(`id="${id}".*?</p>`, "s").exec(page)![0].matchAll(/<span class="s [^"]*">(.*?)<\/span>/g),
    ].map(([, sign]) => textOf(sign!));

  test("a denial says what it denies, and what is denied by whom", () => {
    expect(signsOf(html, "not-endorsed")).toEqual(["denies 57"]);
    expect(signsOf(html, "tax-rejected")).toEqual(["disagrees"]);
    expect(signsOf(html, "no-understanding-in-ferry")).toEqual(["quoted in part", "a denial"]);
    expect(signsOf(html, "understanding")).toEqual(["denied by 64", "relayed incorrectly by 57"]);
    expect(signsOf(html, "sarwan-rang")).toEqual(["contradicted by 88 97"]);
  });

  test("what a newsroom claims itself, and what no source is named for, is said in words", () => {
    expect(signsOf(html, "support-in-headline")).toContain("the newsroom's own claim");
    const page = renderView(article());
    expect(signsOf(page, "open-to-negotiations")).toEqual(["no source named in the sentence"]);
    expect(signsOf(page, "scholz-demands")).toEqual([]);
    const text = textOf(partOf(page, "Where no source is named"));
    expect(text).toContain(
      "Belnovosti claims in its own voice:35 Said that the call took place38 Said that the call was by telephone39 ",
    );
    expect(text).toContain(
      "taken to go on with the account of Kremlin press service, as relayed by Belnovosti:5 Said that this was discussed: Prospects",
    );
    expect(text).toContain("10 Called Vladimir Putin “The head of the Russian state”");
    expect(text).toMatch(/and 5 more$/);
  });
});

test("those quote in whose texts the quotation marks stand", () => {
  const text = textOf(partOf(renderView(canal()), "Whose words are quoted"));
  expect(text).toMatch(/Meridian Wire quotes:64 Nora Finlay, after the call, denied/);
  expect(text).toContain(
    "[quoted in part: “showed understanding”] [as told by Presidency of Hadran, in turn by Hadran News Agency]",
  );
  expect(text).not.toContain("Nora Finlay, as relayed");
});

test("what marks of quotation mean, and what could not be checked, is said openly above the calls", () => {
  const dataset = article();
  const html = renderView(dataset, { diagnostics: validateDataset(dataset).diagnostics });
  const open = textOf(html.slice(0, html.indexOf('class="seen"')).replaceAll(/<details.*?<\/details>/gs, ""));
  expect(open).toContain("are somebody's quoted words only where that is said");
  expect(open).toContain("so 64 spans could not be checked");
});

test("that all is known through one publication stands beside the status", () => {
  const words = "Kremlin press service and Olaf Scholz only as relayed by Belnovosti";
  expect(textOf(partOf(renderView(article()), "The call, as the encoder sees it"))).toContain(words);
  expect(textOf(renderView(canal()))).not.toContain("known through one publication");
});

test("a gap can be chosen by what is left out", () => {
  const html = renderView(article());
  expect(html).toMatch(/data-a="scholz-post" data-k="post-omits-putin" data-o="cause-of-the-crisis"/);
});
