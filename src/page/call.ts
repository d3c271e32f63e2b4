import type { LeaderCall } from "../schema/model-types.ts";
import { callAsSeen, callTitle } from "../view/call-summary.ts";
import { firstQuestions } from "../view/first-questions.ts";
import type { SummaryLine } from "../view/summary-line.ts";
import { attribute, element, sentence } from "./html.ts";
import { list } from "./line.ts";
import { namingsHtml } from "./namings.ts";
import type { Page } from "./page.ts";
import { diagnosticsHtml } from "./diagnostics.ts";
import { tellingsHtml } from "./tellings.ts";
import { timeLineHtml } from "./time-line.ts";

/** A call: what the encoder holds true and what is contested, then the tellings side by side, the namings and the time line. */
export function callHtml(page: Page, call: LeaderCall, number: number): string {
  const anchor = page.takeAnchor(call);
  const id = anchor === undefined ? "" : ` id="${attribute(anchor)}"`;
  // What is contested is known once the rows are made, and stands before them.
  const { html, contested } = tellingsHtml(page, call, number);
  const links = contested.map(
    (each) =>
      `<li><a href="#${each.anchor}">${sentence(each.text)}</a> <span class="s denied">contested</span></li>`,
  );
  return `<section class="call"${id}><h2>${sentence(callTitle(page.view, call))}</h2>${diagnosticsHtml(page.diagnosticsOf(call))}<div class="seen">${partsHtml(page, callAsSeen(page.view, call))}${element("section", links.length === 0 ? "" : `<h3>Contested</h3><ul>${links.join("")}</ul>`)}${partsHtml(page, firstQuestions(page.view, call))}</div>${titled("Side by side", html, `_side${number}`)}${titled("How they name people and things", namingsHtml(page, call), `_names${number}`)}${titled("When", timeLineHtml(page, call), `_when${number}`)}</section>`;
}

function partsHtml(page: Page, parts: readonly SummaryLine[]): string {
  return parts
    .map(({ text, lines }) => `<section><h3>${sentence(text)}</h3>${list(page, lines)}</section>`)
    .join("");
}

function titled(heading: string, html: string, id: string): string {
  return html === "" ? "" : `<section><h3 id="${id}">${heading}</h3>${html}</section>`;
}
