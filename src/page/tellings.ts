import { groupBy } from "../collections/group-by.ts";
import type { Comparison, LeaderCall, Outcome } from "../schema/model-types.ts";
import { columnWords } from "../view/call-summary.ts";
import { circumstanceQuestions } from "../view/circumstance-questions.ts";
import { comparisonNouns } from "../view/comparison-nouns.ts";
import { comparisonSummary } from "../view/comparison-summary.ts";
import { contestedLines, isContest } from "../view/contested.ts";
import { firstLines } from "../view/first-lines.ts";
import { mentionOf } from "../view/mention.ts";
import { omissionBeside, othersWords, silenceOf, tellerOf } from "../view/omission-words.ts";
import { outcomeHeading } from "../view/outcome-summary.ts";
import { greyWords, pageWords, stackedWords } from "../view/page-words.ts";
import { signs } from "../view/sign-words.ts";
import type { SummaryLine } from "../view/summary-line.ts";
import { toldLater } from "../view/told-later.ts";
import { attribute, element } from "./html.ts";
import { accountLink, fact, item, list } from "./line.ts";
import type { Page } from "./page.ts";
import { rowsOf } from "./rows.ts";
import type { Elsewhere, Gap, Row, Section } from "./rows.ts";

/** More columns than this nobody can compare, and cells without anything in them would take most of the page. */
const MOST_COLUMNS = 12;
/** So many of the statements that stand under another subject are named. */
const MOST_ELSEWHERE = 8;
/** So many facts of one cell are drawn together; others only when they come into sight. */
const DRAWN_TOGETHER = 50;

/** A subject on which tellings are at odds. */
export interface Contested {
  readonly anchor: string;
  readonly text: string;
  /** Who tells what; nothing where the page says so anyway. */
  readonly lines: readonly SummaryLine[];
}

/** What is told of a call side by side, and what of it is contested. */
export interface Tellings {
  readonly html: string;
  readonly contested: readonly Contested[];
}

/** The tellings of a call: a table for each subject, a column for each account that tells or leaves out something of it. */
export function tellingsHtml(page: Page, call: LeaderCall, number: number): Tellings {
  const { view, sentence } = page;
  const { sections, others } = rowsOf(view, call);
  const columns = columnsOf(page, call);
  const only = columns.length === 1 ? columns[0]?.id : undefined;
  const contested: Contested[] = [];
  const outcomes = new Map<object, Outcome>();
  for (const outcome of call.outcomes ?? []) for (const claim of outcome.claims) outcomes.set(claim, outcome);
  const shown = new Set<Comparison>();
  const hasTopics = sections.some(({ key }) => key.startsWith("topic ") && key !== NO_TOPIC);
  const titled = sections.map((section, at): Titled => {
    const atOdds = section.rows
      .flatMap(({ comparisons }) => comparisons.map(({ comparison }) => comparison))
      .filter(isContest);
    const heading = !hasTopics && section.key === NO_TOPIC ? pageWords.noTopics : headingOf(page, section);
    return { section, anchor: `_c${number}-${at + 1}`, heading, atOdds };
  });
  const byKey = new Map(titled.map((each) => [each.section.key, each]));
  const parts = titled.map(({ section, anchor, heading, atOdds }) => {
    const isContested = atOdds.length > 0;
    // Who brought the call about is asked, and answered by everybody, beside what is contested.
    const lines = section.key === "about initiator" ? [] : contestedLines(view, atOdds, anchor);
    if (isContested) contested.push({ anchor, text: heading, lines });
    return `<section class="t" id="${anchor}"><h4>${sentence(heading)}${isContested ? ` ${CONTESTED}` : ""}</h4>${tableHtml(section, heading)}</section>`;
  });
  const left = (call.outcomes ?? []).filter(({ claims }) => claims.length === 0);
  const rest = [
    ...left.map((outcome) => item(page, outcomeHeading(view, outcome))),
    ...others.map((comparison) => item(page, comparisonSummary(view, comparison))),
  ];
  const tables = parts.join("");
  return {
    html: `${tables === "" ? "" : `${only === undefined ? "" : `<p>${pageWords.only} ${headHtml(only)}</p>`}${legend()}`}${tables}${element("section", rest.length === 0 ? "" : `<h4>${pageWords.rest}</h4><ul class="c">${rest.join("")}</ul>`)}`,
    contested,
  };

  function tableHtml({ rows }: Section, heading: string): string {
    const used = new Set(
      rows.flatMap(({ facts, gaps, elsewhere }) =>
        [...facts, ...gaps, ...elsewhere.map(({ fact }) => fact)].map(({ account }) => account),
      ),
    );
    const known = columns.filter(({ id }) => used.has(id));
    // A dataset that is not valid may name accounts that are not there.
    const unknown = [...used].filter((id) => known.every((column) => column.id !== id));
    const own = [...known, ...unknown.map((id) => ({ id, group: pageWords.noSide }))];
    const isStacked = own.length > MOST_COLUMNS;
    // The only account of a call is named above all tables.
    const isOneColumn = own.length === 1 ? own[0]?.id === only : isStacked;
    const groups = [...groupBy(own, ({ group }) => group)];
    const isGrouped = groups.length < own.length;
    const sides = groups.map(
      ([group, { length }]) => `<th colspan="${length}" scope="colgroup">${sentence(group)}</th>`,
    );
    const heads = own.map(({ id, group }) => {
      const side = isGrouped ? "" : `<small>${sentence(group)}</small> `;
      return `<th scope="col">${side}${headHtml(id)}</th>`;
    });
    const head = `<thead>${isGrouped ? `<tr>${sides.join("")}</tr>` : ""}<tr>${heads.join("")}</tr></thead>`;
    // What is only about the same comes last.
    const last = rows.at(-1);
    const inLast = new Set(
      last && !isCompared(last)
        ? [...last.facts, ...last.elsewhere.map(({ fact }) => fact)].map(({ account }) => account)
        : [],
    );
    const body = rows
      .map((row) => rowHtml(row, own, { isOneColumn, isOneRow: rows.length === 1, inLast }))
      .join("");
    const why = isStacked ? `<p class="legend">${stackedWords(own.length)}</p>` : "";
    const others = columns.filter(({ id }) => !used.has(id)).map(({ id }) => id);
    const rest = others.length === 0 ? "" : `<p class="legend">${sentence(othersWords(view, others))}</p>`;
    return `${why}<div class="x${fitting(own.length)}${sizeOf(body)}"${own.length > FEW ? ` tabindex="0" role="group" aria-label="${attribute(pageWords.scrolls)}"` : ""}><table${isOneColumn ? ' class="w" role="presentation"' : ` aria-label="${attribute(heading)}"`}>${isOneColumn ? "" : head}${body}</table></div>${rest}`;
  }

  function rowHtml(row: Row, own: readonly Column[], { isOneColumn, isOneRow, inLast }: InTable): string {
    const facts = groupBy(row.facts, ({ account }) => account);
    const gaps = groupBy(row.gaps, ({ account }) => account);
    const compared = groupBy(row.comparisons, ({ at }) => at);
    const elsewhere = groupBy(row.elsewhere, ({ fact: { account } }) => account);
    const kinds = [...new Set(row.comparisons.map(({ comparison }) => comparison.kind))];
    const isContested = row.comparisons.some(({ comparison }) => isContest(comparison));
    const heading = [...new Set(row.facts.flatMap(({ of }) => outcomes.get(of) ?? []))].map((outcome) =>
      outcomeHtml(outcome),
    );
    const words = kinds.map((kind) => comparisonNouns[kind]).join(", ");
    // Where there is no other row, the heading says so.
    const title = `${isContested && !isOneRow ? `${CONTESTED} ` : ""}${words === "" ? "" : `<span class="k">${pageWords.compared}: ${words}</span>`}${heading.join("")}`;
    const columnCount = isOneColumn ? 1 : own.length;
    const top =
      title === "" ? "" : `<tr><th class="r" colspan="${columnCount}" scope="rowgroup">${title}</th></tr>`;
    const cells = own.map(({ id }) => {
      const told = (facts.get(id) ?? []).map((each) => {
        const between = (compared.get(each) ?? []).map(({ comparison }) =>
          comparedHtml(comparison, (each.of as { readonly id?: string }).id),
        );
        return fact(page, each.line()) + between.join("");
      });
      const left = (gaps.get(id) ?? []).map(gapHtml);
      const others = elsewhereHtml(elsewhere.get(id) ?? []);
      return { id, html: inBlocks([...told, ...(others === "" ? [] : [others]), ...left]) };
    });
    const html = isOneColumn
      ? cells
          .filter((cell) => cell.html !== "")
          .map((cell) => `<tr><td>${cellHtml(cell, true)}</td></tr>`)
          .join("")
      : `<tr>${cells.map((cell) => (cell.html === "" ? silenceHtml(cell.id, isCompared(row), inLast.has(cell.id)) : `<td>${cellHtml(cell)}</td>`)).join("")}</tr>`;
    return `<tbody${isContested ? ' class="contested"' : ""}>${top}${html}</tbody>`;
  }

  /** With whose telling it is, for where there are no columns. */
  function cellHtml({ id, html }: { readonly id: string; readonly html: string }, isAlone = false): string {
    // The only account of a call is named once.
    if (isAlone && only === id) return html;
    if (isAlone) return `<h5 class="w">${headHtml(id)}</h5>${html}`;
    const side = columns.find((column) => column.id === id)?.group;
    const known = side === undefined ? "" : ` <small>${sentence(side)}</small>`;
    return `<h5 class="w">${sentence(view.names.account(id))}${known}</h5>${html}`;
  }

  /** The cell of an account that tells something of the subject, but not this. */
  function silenceHtml(id: string, isRowCompared: boolean, isBelow: boolean): string {
    if (!isRowCompared) return `<td class="no above">${signs.above}</td>`;
    const { canBeKnown, text } = silenceOf(view, id);
    const name = `<span class="w"> (${sentence(view.names.account(id))})</span>`;
    const below = isBelow ? `; ${signs.below}` : "";
    return `<td class="${canBeKnown ? "no" : "no unknown"}">${sentence(text)}${below}${name}</td>`;
  }

  /** Whether a row has what is compared, or an outcome, and not only what is about the same. */
  function isCompared({ facts, gaps, comparisons }: Row): boolean {
    return comparisons.length + gaps.length > 0 || facts.some(({ of }) => outcomes.has(of));
  }

  function headHtml(id: string): string {
    const account = view.index.account(id);
    const known = account ? ` <small>${sentence(columnWords(view, account).join("; "))}</small>` : "";
    return `${accountLink(page, id)}${known}`;
  }

  function outcomeHtml(outcome: Outcome): string {
    return `<ul class="o">${item(page, outcomeHeading(view, outcome))}</ul>`;
  }

  /** What an account tells of the same in other tables. */
  function elsewhereHtml(facts: readonly Elsewhere[]): string {
    const places = [...groupBy(facts, ({ key }) => key)].map(([key, same]) => {
      const { anchor = "", heading = "", atOdds = [] } = byKey.get(key) ?? {};
      const lines = firstLines(same, { most: MOST_ELSEWHERE, at: anchor }, ({ fact: { of, line } }) => {
        const { id = "" } = of as { readonly id?: string };
        return { text: id === "" ? line().text : mentionOf(view, id), repeats: of };
      });
      const sign = atOdds.length > 0 ? ` ${CONTESTED}` : "";
      return `<p class="legend">${pageWords.alsoUnder} <a href="#${anchor}">${sentence(heading)}</a>${sign}</p>${list(page, lines)}`;
    });
    return element('div class="c"', places.join(""));
  }

  /** A comparison under what it is said of, which need not be said again. */
  function comparedHtml(comparison: Comparison, above: string | undefined): string {
    const whole = comparisonSummary(view, comparison);
    if (above !== comparison.from) return `<ul class="c">${item(page, whole)}</ul>`;
    const anchor = page.takeAnchor(comparison);
    return `<div class="c"${anchor === undefined ? "" : ` id="${attribute(anchor)}"`}>${list(page, whole.lines)}</div>`;
  }

  /**
   * That something is missing here, and how that is known. What there is to say of the comparison besides is said once.
   */
  function gapHtml({ account, comparison, omitted, elsewhere }: Gap): string {
    const { lines = [], text, of } = comparisonSummary(view, comparison);
    const isFirst = !shown.has(comparison);
    shown.add(comparison);
    const [verb, known, ...others] = lines;
    const { canBeKnown, text: reason } = omissionBeside(view, account);
    const left: SummaryLine = {
      text: verb?.text ?? "",
      lines: [
        ...omitted.map((id) => ({
          text: `${mentionOf(view, id)}${toldLater(view, tellerOf(view.index.get(id)), account)}`,
          repeats: id,
        })),
        ...(verb?.lines ?? []).filter(
          ({ repeats }) => typeof repeats === "string" && elsewhere.includes(repeats),
        ),
      ],
    };
    const isWhole = view.index.account(comparison.from) !== undefined;
    const head: SummaryLine[] = isWhole ? [] : [{ text, repeats: comparison.from }];
    // Where no account is known, nothing is said of its text.
    const rest =
      tellerOf(view.index.get(comparison.from)) === undefined && known ? [known, ...others] : others;
    const said = [...head, left, { text: reason }, ...(isFirst ? rest : [])];
    const anchor = of && isFirst ? page.takeAnchor(of) : undefined;
    const sign = canBeKnown ? signs.gap : signs.unsureGap;
    return `<div class="gap f${canBeKnown ? "" : " unknown"}"${anchor === undefined ? "" : ` id="${attribute(anchor)}"`} data-a="${attribute(account)}" data-k="${attribute(page.places.of(comparison)?.anchor ?? "")}" data-o="${omitted.map((id) => attribute(page.places.named(id)?.anchor ?? "")).join(" ")}"><p><span class="s gone">${sign}</span></p>${list(page, said)}</div>`;
  }
}

/** So many columns need not be scrolled sideways on any screen, so that nobody has to stop there with the keyboard. */
const FEW = 3;

/** Tables that need not be scrolled sideways keep their heads in sight: so few columns fit on most screens, or on wide ones. */
function fitting(columns: number): string {
  return columns <= FEW ? " few" : columns === 4 ? " some four" : columns === 5 ? " some" : "";
}

/** So many characters take about five lines, as measured on the pages of the examples, however many columns there are. */
const CHARACTERS = 240;

/**
 * How high a table will be, to the power of two: a browser that has not drawn it yet keeps so much room for it, so that the page
 * hardly grows while it is read.
 */
function sizeOf(body: string): string {
  const { length } = body.replaceAll(/<span class="d">[^<]*<\/span>|<[^>]*>/g, "");
  const size = Math.min(6, Math.round(Math.log2(length / CHARACTERS)));
  return size > 0 ? ` z${size}` : "";
}

/** The section of what is about no topic. */
const NO_TOPIC = "topic ";

/** A section under its heading. */
interface Titled {
  readonly section: Section;
  readonly anchor: string;
  readonly heading: string;
  /** The comparisons in it that set tellings at odds. */
  readonly atOdds: readonly Comparison[];
}

/** What a row needs to know of its table. */
interface InTable {
  readonly isOneColumn: boolean;
  readonly isOneRow: boolean;
  /** The accounts of which something stands in the last row, which has what is only about the same. */
  readonly inLast: ReadonlySet<string>;
}

const CONTESTED = `<span class="s denied">${signs.contested}</span>`;

/** What the cells of a table say where an account tells nothing. */
function legend(): string {
  return `<details class="legend"><summary>${pageWords.howToRead}</summary><p>${pageWords.table}</p><ul><li><span class="s gone">${signs.gap}</span> ${pageWords.gap}</li><li><span class="no">${signs.notCompared}</span> ${pageWords.notCompared}</li><li><span class="no unknown">${signs.cannotBeKnown}</span> ${pageWords.cannotBeKnown}</li></ul><p>${greyWords()}</p></details>`;
}

/** What stands in a cell; where it is much, in blocks that a browser need not draw out of sight. */
function inBlocks(parts: readonly string[]): string {
  if (parts.length <= DRAWN_TOGETHER) return parts.join("");
  const blocks: string[] = [];
  for (let at = 0; at < parts.length; at += DRAWN_TOGETHER)
    blocks.push(`<div class="b">${parts.slice(at, at + DRAWN_TOGETHER).join("")}</div>`);
  return blocks.join("");
}

interface Column {
  readonly id: string;
  readonly group: string;
}

/** The accounts of a call by the sides for which they speak, and in each by who relays them. */
function columnsOf({ view }: Page, call: LeaderCall): Column[] {
  const { index, names } = view;
  const columns = index.accountsOf(call.id).map((account) => {
    const side = index.sideOf(account.voice, call.date.value);
    const publisher = index.chainOf(account.id).at(-1)?.id ?? account.id;
    return {
      id: account.id,
      publisher,
      group: side === undefined ? pageWords.noSide : names.actor(side),
    };
  });
  const bySide = groupBy(columns, ({ group }) => group);
  return [...bySide.values()].flatMap((side) =>
    [...groupBy(side, ({ publisher }) => publisher).values()].flat(),
  );
}

function headingOf({ view }: Page, { key }: Section): string {
  const at = key.indexOf(" ");
  const [group, id] = at < 0 ? [key, ""] : [key.slice(0, at), key.slice(at + 1)];
  const questions: Readonly<Record<string, string>> = circumstanceQuestions;
  if (group === "about") return questions[id] ?? id;
  if (group === "outcome") return pageWords.outcomes;
  return id === "" ? pageWords.noTopic : view.names.topic(id);
}
