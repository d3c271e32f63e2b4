import type { LeaderCall } from "../schema/model-types.ts";
import { callAsSeen, callTitle } from "../view/call-summary.ts";
import { firstQuestions } from "../view/first-questions.ts";
import { pageWords } from "../view/page-words.ts";
import type { SummaryLine } from "../view/summary-line.ts";
import { diagnosticsHtml } from "./diagnostics.ts";
import { attribute, element, UP } from "./html.ts";
import { folded, list } from "./line.ts";
import { namingsHtml } from "./namings.ts";
import type { Page } from "./page.ts";
import { tellingsHtml } from "./tellings.ts";
import type { Contested } from "./tellings.ts";
import { timeLineHtml } from "./time-line.ts";

/** A call: what the encoder holds true and what is contested, then the tellings side by side, the namings and the time line. */
export function callHtml(page: Page, call: LeaderCall, number: number): string {
  const { view, sentence } = page;
  const anchor = page.takeAnchor(call);
  const id = anchor === undefined ? "" : ` id="${attribute(anchor)}"`;
  // What is contested is known once the rows are made, and stands before them.
  const { html, contested } = tellingsHtml(page, call, number);
  const atOdds = element("ul", contested.map((each) => contestedHtml(page, each)).join(""));
  const contestedPart = element("section", atOdds === "" ? "" : `<h3>${pageWords.contested}</h3>${atOdds}`);
  const [initiator = "", ...questions] = firstQuestions(view, call, `_side${number}`).map((part) =>
    partHtml(page, part),
  );
  const seen = callAsSeen(view, call).map((part) => partHtml(page, part));
  const first = [...seen, initiator, contestedPart, ...questions];
  const parts = [
    [pageWords.sideBySide, html, `_side${number}`],
    [pageWords.namings, namingsHtml(page, call), `_names${number}`],
    [pageWords.when, timeLineHtml(page, call), `_when${number}`],
  ] as const;
  const tables = parts.map(([heading, content, at]) => titled(heading, content, at)).join("");
  return `<section class="call"${id}><h2>${sentence(callTitle(view, call))}</h2>${diagnosticsHtml(page, call)}<div class="seen">${first.join("")}</div>${tables}</section>`;
}

/** Where something is printed is read by who asks for it: what is known of the call stands on the first screen. */
function partHtml(page: Page, { text, lines = [] }: SummaryLine): string {
  const isFirst = (line: SummaryLine) => line.printed === undefined && line.minor !== true;
  const rest = lines.filter((line) => !isFirst(line));
  return `<section><h3>${page.sentence(text)}</h3>${list(page, lines.filter(isFirst))}${folded(page, pageWords.where, rest)}</section>`;
}

/** A subject on which tellings are at odds, with who tells what. */
function contestedHtml(page: Page, { anchor, text, lines }: Contested): string {
  return `<li><a href="#${anchor}">${page.sentence(text)}</a>${list(page, lines)}</li>`;
}

function titled(heading: string, html: string, id: string): string {
  return html === "" ? "" : `<section>${UP}<h3 id="${id}">${heading}</h3>${html}</section>`;
}
