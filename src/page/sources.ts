import { sentenceCoverage } from "../dataset/sentence-coverage.ts";
import { spanBasis } from "../dataset/source-texts.ts";
import type { Source } from "../schema/model-types.ts";
import { coverageWords } from "../view/coverage-words.ts";
import { evidenceLine } from "../view/evidence-lines.ts";
import { sourceSummary } from "../view/source-summary.ts";
import { attribute, element, sentence } from "./html.ts";
import { fact } from "./line.ts";
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
      // The text stands below, with its marks.
      const about = lines.filter(({ lines: paragraphs }) => paragraphs === undefined);
      const covered = sentences.length === 0 ? [] : [{ text: coverageWords(sentences) }];
      const shown = text
        ? markedText(text, value, placed, sentences)
        : `${element("p", sentence(heldWords(value)))}${spanMap(placed, length)}`;
      return `<section class="source">${fact(page, { ...line, lines: [...about, ...covered] })}${shown}${marksList(page, value, others)}</section>`;
    })
    .join("");
  return sources === "" ? "" : `<p class="legend">${LEGEND}</p>${sources}`;
}

const LEGEND =
  "Something rests on the underlined words: the number behind them leads to it, a second line below them means that more than one thing rests on them. Nothing rests on words with dots below them. Words between quotation marks are slanted.";

/** What is there of a text that no marks can be made in. */
function heldWords({ text }: Source): string {
  return text === undefined
    ? "The text of this source is not in this dataset. Where its words lie:"
    : `The text that the dataset has of this source is not the one that was encoded: ${text}`;
}

/** The evidence that stands in no text here, each with what rests on it. */
function marksList(page: Page, source: Source, marks: readonly Mark[]): string {
  const items = marks.map(({ evidence, anchor, place }) => {
    const { at, words } = evidenceLine(page.view, "printed", evidence, source.id).printed;
    return `<li id="${anchor}" data-n="${place.number ?? ""}"><a class="n" href="#${attribute(place.anchor)}">${place.number ?? ""}</a> ${sentence(at === "" ? words : `${at}: ${words}`)}</li>`;
  });
  return items.length === 0 ? "" : `<ul class="marks">${items.join("")}</ul>`;
}
