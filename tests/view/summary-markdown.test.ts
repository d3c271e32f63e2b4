import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { datasetPlan } from "../../src/plan/dataset-plan.ts";
import type { ValuePlan } from "../../src/plan/plan.ts";
import type { Dataset } from "../../src/schema/model-types.ts";
import { visible } from "../../src/text/visible.ts";
import { datasetSummary } from "../../src/view/dataset-summary.ts";
import { markdownText } from "../../src/view/markdown-text.ts";
import type { SummaryLine } from "../../src/view/summary-line.ts";
import { summaryMarkdown } from "../../src/view/summary-markdown.ts";
import { readExample } from "../support/examples.ts";
import { examplesToTry } from "../support/examples-to-try.ts";
import { runs, sample } from "../support/number-of-runs.ts";
import { isFreeText, madeDataset } from "./made-dataset.ts";

/** Two renderers by other hands: one keeps to GitHub's own, the other also takes HTML as such and makes links of bare names. */
const renderers = {
  "micromark with GFM": (markdown: string) =>
    micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true }),
  "markdown-it": (markdown: string) => new MarkdownIt({ html: true, linkify: true }).render(markdown),
};

const references: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };

/** The pieces of text that a page shows, and the tags between them, in the order of the page. */
function piecesOf(html: string): string[] {
  return html
    .split(/(<[^>]*>)/)
    .map((piece) => piece.replaceAll(/&(lt|gt|amp|quot);/g, (_, name: string) => references[name]!));
}

/** What a reader of a page sees: without tags, and without the characters that cannot be seen. */
const seen = (html: string) =>
  piecesOf(html)
    .filter((_, at) => at % 2 === 0)
    .join("")
    .replaceAll("\u2060", "");

const tagsOf = (html: string) => piecesOf(html).filter((_, at) => at % 2 === 1);

/** The text as the summary shows it anywhere: in one line, and what acts on a page as an escape. */
const shown = (text: string) => visible(text.replaceAll(/\r\n|\r|\n/g, " ⏎ "));

/** HTML shows any white space as one space, and none at the beginning and the end of a block. */
const spaced = (text: string) => text.replaceAll(/[ \n]+/g, " ").trim();

/** What sites look for in the text of a page outside of code, once Markdown is read: users, issues, emoji, changes, links in a wiki. */
const signals =
  /(?<![\p{L}\p{N}_`])[@#!%~$&^]["\w]|[\p{L}\p{N}]@\w|:[\w+-]+:|\bGH-\d|[{[][+-]|\[\[|\[_*TOC|:\/\/|(?<![\p{L}\p{N}_])(?=[a-f]*\d)[0-9a-f]{7,40}(?![\p{L}\p{N}_])/iu;

/** The pieces of text of a page that are not code. */
function outsideOfCode(html: string): string[] {
  const pieces = piecesOf(html);
  return pieces.filter((_, at) => at % 2 === 0 && pieces[at - 1] !== "<code>");
}

const hostile = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "</li></ul><h1>x",
  "<!-- hidden -->",
  "<https://evil.example>",
  "&lt;b&gt; &amp; &#60;i&#62; &copy;",
  "![an image](https://evil.example/x.png)",
  "[a link](javascript:alert(1))",
  "[a link][1] [1]: https://evil.example",
  "[1]: https://evil.example",
  "[^1] and [^1]: a footnote",
  "# A heading",
  "A heading #",
  "###### deep ######",
  "=====",
  "---",
  "***",
  "- [ ] a task",
  "[ ] a task",
  "[x] a task",
  "- a list",
  "+ a list",
  "1. a list",
  "1) a list",
  "123456789. a list",
  "> a quotation",
  "> [!WARNING]",
  "    code",
  "  \t code",
  "```js",
  "~~~",
  "`code` and ``more` code``",
  "`",
  "**bold** __bold__ *it* _it_ ~~gone~~ ~low~ ^high^ ==marked== ++new++",
  "snake_case_name and 2*3*4",
  "| a | b |\n| - | - |\n| c | d |",
  "a | b",
  "two spaces at the end  ",
  "a backslash at the end \\",
  "\\# \\* \\\\",
  "a\nb\r\nc\rd\u2028e\u2029f\u0085g",
  "\n\n# after an empty line",
  "@somebody and @some-body/team, (@somebody) x@somebody",
  '#12 owner/name#12 GH-12 !12 %12 ~12 $12 &12 ^alert#12 %"a b" ~"a b"',
  "owner/name@0123456789abcdef0123456789abcdef01234567",
  "0123456789abcdef0123456789abcdef01234567 and 1234567 and abcdef0",
  ":smile: :+1: 17:15:30",
  "{+ added +} {- gone -} [+ added +] [- gone -]",
  "[[A page]] [[_TOC_]] [TOC] [vulnerability:12]",
  "/close",
  "::include{file=x}",
  ": a definition",
  "$x^2$ and $$y$$ and \\(z\\) and $`w`$",
  "https://evil.example/a_b*c?d=[e]&f=`g`#h http://evil.example. www.evil.example",
  "HTTPS://EVIL.example javascript:alert(1) mailto:a@evil.example xmpp:a@b.example data:text/html,x ftp://x.example",
  "http:// https://пример.рф/путь пример.рф evil.example evil.com/x //evil.com 10.0.0.1",
  "a@evil.example, a.b+c@evil.com",
  "“https://evil.example/x” (https://evil.example/y) https://evil.example/z`",
  "\u202eright to left\u202c \u2066x\u2069 \u0000 \u0007 \ud800",
  "مرحبا @user #12 **x**",
  "🌉 𝒜 👩‍👩‍👧",
];

describe.each(Object.entries(renderers))("%s", (_, render) => {
  function expectPlain(text: string): void {
    const html = render(`- ${markdownText(text)}`);
    expect(tagsOf(html).filter((tag) => !/^<\/?(ul|li|code)>$/.test(tag))).toEqual([]);
    expect(tagsOf(html).filter((tag) => tag === "<li>")).toEqual(["<li>"]);
    expect(spaced(seen(html))).toBe(spaced(shown(text)));
    for (const piece of outsideOfCode(html)) expect(piece).not.toMatch(signals);
  }

  test.each(sample(hostile, 2))("shows %j as it is", (text) => {
    expectPlain(text);
    expectPlain(`a ${text} b`);
    const heading = render(`## ${markdownText(text)}`);
    expect(spaced(seen(heading))).toBe(spaced(shown(text)));
    expect(tagsOf(heading).filter((tag) => !/^<\/?(h2|code)>$/.test(tag))).toEqual([]);
  });

  test("shows whatever is put together of such pieces as it is", () => {
    const pieces = [...new Set(hostile.flatMap((text) => text.split(/(?<=\W)|(?=\W)/)))];
    const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary-ascii" })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, (parts) => expectPlain(`x${parts.join("")}`)),
      { numRuns: runs(2000) },
    );
    fc.assert(
      fc.property(text, (parts) => {
        const joined = parts.join("");
        if (shown(joined).trim() !== "") expectPlain(joined);
      }),
      { numRuns: runs(2000) },
    );
  });

  test("shows a dataset whose every text is hostile, and nothing but headings, lists and code", () => {
    fc.assert(
      fc.property(madeDataset, fc.nat(), (dataset, from) => {
        let count = from;
        spoil(datasetPlan, dataset, () => hostile[count++ % hostile.length]!);
        const html = render(summaryMarkdown(dataset, { full: true }));
        expect(tagsOf(html).filter((tag) => !/^<\/?(h[1-4]|ul|li|code)>$/.test(tag))).toEqual([]);
        for (const piece of outsideOfCode(html)) expect(piece).not.toMatch(signals);
        const expected = textsOf(datasetSummary(dataset, { full: true })).map((text) => spaced(shown(text)));
        const found = html
          .split(/<\/?(?:h[1-4]|ul|li)>/)
          .map((block) => spaced(seen(block)))
          .filter((text) => text !== "");
        expect(found).toEqual(expected.filter((text) => text !== ""));
      }),
      { numRuns: runs(50) },
    );
  });

  test.each(examplesToTry)("shows what the summary of %s says, in its order", (name) => {
    const dataset = readExample<Dataset>(name);
    const summary = datasetSummary(dataset);
    const html = render(summaryMarkdown(dataset));
    expect(tagsOf(html).filter((tag) => tag === "<li>" || /^<h/.test(tag))).toHaveLength(
      textsOf(summary).length,
    );
    expect(html.startsWith(`<h1>`)).toBe(true);
  });
});

test("ordinary words need no backslash, so that the source can be read too", () => {
  for (const words of [
    "Ilse Varn (Chancellor, Norrland): principal, on the line",
    "about 40 minutes; at 17:15 (5 %), 3.5 - or so!",
    "“noon on Saturday”",
    "Πρόεδρος, 总统, الرئيس",
  ])
    expect(markdownText(words).replaceAll(String.raw`\!`, "!")).toBe(words);
});

function textsOf({ text, lines = [] }: SummaryLine): string[] {
  return [text, ...lines.flatMap(textsOf)];
}

/** Puts other texts in place of all that may be any words. */
function spoil(plan: ValuePlan, value: unknown, next: () => string): void {
  if (plan.type === "union") spoil(plan.options[(value as { kind: string }).kind]!, value, next);
  if (plan.type === "list") {
    const items = value as unknown[];
    const { item } = plan;
    if (item.type === "string" && isFreeText(item)) items.forEach((_, at) => (items[at] = next()));
    else for (const each of items) spoil(item, each, next);
  }
  if (plan.type !== "object") return;
  const members = value as Record<string, unknown>;
  for (const [key, member] of Object.entries(members)) {
    const field = plan.fields[key]!.value;
    if (field.type === "string" && isFreeText(field)) members[key] = next();
    else spoil(field, member, next);
  }
}
