import { sentenceCoverage } from "../dataset/sentence-coverage.ts";
import { spanBasis } from "../dataset/source-texts.ts";
import type { Source } from "../schema/model-types.ts";
import { coverageWords } from "../view/coverage-words.ts";
import { evidenceLine } from "../view/evidence-lines.ts";
import { pageWords, placesWords } from "../view/page-words.ts";
import { sourceSummary, unheldText } from "../view/source-summary.ts";
import { element, escaped } from "./html.ts";
import { fact, numberLink, printedWords } from "./line.ts";
import { markedText } from "./marked-text.ts";
import type { Page } from "./page.ts";
import type { Mark } from "./places.ts";
import { spanMap } from "./span-map.ts";

/** The sources: the text of each with all that rests on it, or where in a text that is not held everything is printed. */
export function sourcesHtml(page: Page): string {
  const sources = page.readable
    .all("Source")
    .map((source) => {
      const { value } = source;
      const { text, length } = spanBasis(page.readable, source);
      const marks = page.places.marksIn(value);
      const placed = marks.filter(({ span }) => span !== undefined);
      const others = text ? marks.filter(({ span }) => span === undefined) : marks;
      const sentences = text ? sentenceCoverage(page.readable, source) : [];
      const { lines = [], ...line } = sourceSummary(page.view, value);
      const title = line.text.slice(0, page.view.names.source(value.id).length);
      // The text stands below, with its marks.
      const about = lines.filter(({ lines: paragraphs }) => paragraphs === undefined);
      const covered = sentences.length === 0 ? [] : [{ text: coverageWords(sentences) }];
      const shown = text
        ? markedText(text, value, placed, sentences)
        : `${element("p", page.sentence(unheldText(value, marks.length)))}${mapHtml(placed, length)}`;
      return `<section class="source">${fact(page, { ...line, lines: [...about, ...covered] }, title)}${shown}${marksList(page, value, others)}</section>`;
    })
    .join("");
  return sources === ""
    ? ""
    : `${sources.includes("<sup ") ? `<p class="legend">${pageWords.marks}</p>` : ""}${sources}`;
}

function mapHtml(marks: readonly Mark[], length: number | undefined): string {
  const map = spanMap(marks, length);
  return map === "" ? "" : `${map}<p class="legend" aria-hidden="true">${pageWords.map}</p>`;
}

/** The evidence that stands in no text here, each with what rests on it. */
function marksList(page: Page, source: Source, marks: readonly Mark[]): string {
  const items = marks.map(({ evidence, anchor, place }) => {
    const { printed } = evidenceLine(page.view, "printed", evidence, source.id);
    const at = printed.at === "" ? "" : `${escaped(printed.at)}: `;
    return `<li id="${anchor}" data-n="${place.number ?? ""}">${numberLink(place, "n")} ${at}${printedWords(page, printed)}</li>`;
  });
  return items.length === 0
    ? ""
    : `<details class="marks"><summary>${placesWords(items.length)}</summary><ul>${items.join("")}</ul></details>`;
}
