import { groupBy } from "../collections/group-by.ts";
import type { Comparison, LeaderCall, Outcome } from "../schema/model-types.ts";
import { tellerWords } from "../view/call-summary.ts";
import { codeWords } from "../view/code-words.ts";
import { comparisonSummary } from "../view/comparison-summary.ts";
import { outcomeHeading } from "../view/outcome-summary.ts";
import type { SummaryLine } from "../view/summary-line.ts";
import { attribute, element, escaped, sentence } from "./html.ts";
import { accountLink, fact, item, list } from "./line.ts";
import type { Page } from "./page.ts";
import { rowsOf } from "./rows.ts";
import type { Gap, Row, Section } from "./rows.ts";

/** More columns than this nobody can compare, and cells without anything in them would take most of the page. */
const MOST_COLUMNS = 12;

/** What each kind of circumstance answers. */
const questions: Readonly<Record<string, string>> = {
  occurrence: "Whether the call took place",
  initiator: "Who brought the call about",
  time: "When it took place",
  duration: "How long it lasted",
  medium: "By what means",
  place: "Where they were",
  attendance: "Who was there",
  interpreting: "How it was interpreted",
  "previous-contact": "Contact before",
  attempt: "Attempts to hold it",
  recording: "Recordings",
  event: "Other events around it",
  "related-call": "Other calls",
  silence: "What somebody had not said",
};

const CONTESTS: ReadonlySet<Comparison["kind"]> = new Set([
  "contradicts",
  "denies",
  "misreports",
  "sidesteps",
]);

/** What is told of a call side by side, and what of it is contested. */
export interface Tellings {
  readonly html: string;
  readonly contested: readonly { readonly anchor: string; readonly text: string }[];
}

/** The tellings of a call: a table for each subject, a column for each account that tells or leaves out something of it. */
export function tellingsHtml(page: Page, call: LeaderCall, number: number): Tellings {
  const { view } = page;
  const { sections, others } = rowsOf(view, call);
  const columns = columnsOf(page, call);
  const contested: { anchor: string; text: string }[] = [];
  const outcomes = new Map<object, Outcome>();
  for (const outcome of call.outcomes ?? []) for (const claim of outcome.claims) outcomes.set(claim, outcome);
  const shown = new Set<Comparison>();
  const parts = sections.map((section, at) => {
    const anchor = `_c${number}-${at + 1}`;
    const heading = headingOf(page, section);
    const isContested = section.rows.some(({ comparisons }) =>
      comparisons.some(({ comparison }) => CONTESTS.has(comparison.kind)),
    );
    if (isContested) contested.push({ anchor, text: heading });
    return `<section class="t" id="${anchor}"><h4>${sentence(heading)}${isContested ? ` ${CONTESTED}` : ""}</h4>${tableHtml(section)}</section>`;
  });
  const left = (call.outcomes ?? []).filter(({ claims }) => claims.length === 0);
  const rest = [
    ...left.map((outcome) => item(page, outcomeHeading(view, outcome))),
    ...others.map((comparison) => item(page, comparisonSummary(view, comparison))),
  ];
  return {
    html: `${parts.join("")}${element("section", rest.length === 0 ? "" : `<h4>Between whole accounts, and the rest</h4><ul class="c">${rest.join("")}</ul>`)}`,
    contested,
  };

  function tableHtml({ rows }: Section): string {
    const used = new Set(
      rows.flatMap(({ facts, gaps }) => [...facts, ...gaps].map(({ account }) => account)),
    );
    const known = columns.filter(({ id }) => used.has(id));
    // A dataset that is not valid may name accounts that are not there.
    const unknown = [...used].filter((id) => known.every((column) => column.id !== id));
    const own = [...known, ...unknown.map((id) => ({ id, group: NO_SIDE }))];
    const isOneColumn = own.length === 1 || own.length > MOST_COLUMNS;
    const groups = [...groupBy(own, ({ group }) => group)];
    const isGrouped = groups.length < own.length;
    const sides = groups.map(
      ([group, { length }]) => `<th colspan="${length}" scope="colgroup">${sentence(group)}</th>`,
    );
    const heads = own.map(({ id, group }) => {
      const side = isGrouped ? "" : `<small>${sentence(group)}</small>`;
      return `<th scope="col">${side}${headHtml(id)}</th>`;
    });
    const head = `<thead>${isGrouped ? `<tr>${sides.join("")}</tr>` : ""}<tr>${heads.join("")}</tr></thead>`;
    const body = rows.map((row) => rowHtml(row, own, isOneColumn)).join("");
    return `<div class="x" tabindex="0" role="group" aria-label="Side by side"><table${isOneColumn ? ' class="w"' : ""}>${isOneColumn ? "" : head}${body}</table></div>`;
  }

  function rowHtml(row: Row, own: readonly Column[], isOneColumn: boolean): string {
    const facts = groupBy(row.facts, ({ account }) => account);
    const gaps = groupBy(row.gaps, ({ account }) => account);
    const compared = groupBy(row.comparisons, ({ at }) => at);
    const kinds = [...new Set(row.comparisons.map(({ comparison }) => comparison.kind))];
    const isContested = kinds.some((kind) => CONTESTS.has(kind));
    const heading = [...new Set(row.facts.flatMap(({ of }) => outcomes.get(of) ?? []))].map((outcome) =>
      outcomeHtml(outcome),
    );
    const words = kinds.map((kind) => codeWords("comparisonKind", kind)).join(", ");
    const title = `${isContested ? `${CONTESTED} ` : ""}${words === "" ? "" : `<span class="k">${escaped(words)}</span>`}${heading.join("")}`;
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
      return { id, html: [...told, ...left].join("") };
    });
    const html = isOneColumn
      ? cells
          .filter((cell) => cell.html !== "")
          .map((cell) => `<tr><td>${cellHtml(cell, true)}</td></tr>`)
          .join("")
      : `<tr>${cells.map((cell) => (cell.html === "" ? "<td></td>" : `<td>${cellHtml(cell)}</td>`)).join("")}</tr>`;
    return `<tbody${isContested ? ' class="contested"' : ""}>${top}${html}</tbody>`;
  }

  /** With whose telling it is, for where there are no columns. */
  function cellHtml({ id, html }: { readonly id: string; readonly html: string }, isAlone = false): string {
    const name = isAlone ? headHtml(id) : sentence(view.names.account(id));
    return `<div class="w">${name}</div>${html}`;
  }

  function headHtml(id: string): string {
    const account = view.index.account(id);
    const known = account ? `<small>${sentence(tellerWords(view, account).join("; "))}</small>` : "";
    return `${accountLink(page, id)}${known}`;
  }

  function outcomeHtml(outcome: Outcome): string {
    return `<ul class="o">${item(page, outcomeHeading(view, outcome))}</ul>`;
  }

  /** A comparison under what it is said of, which need not be said again. */
  function comparedHtml(comparison: Comparison, above: string | undefined): string {
    const line = comparisonSummary(view, comparison);
    if (above !== comparison.from) return `<ul class="c">${item(page, line)}</ul>`;
    const anchor = page.takeAnchor(comparison);
    return `<div class="c"${anchor === undefined ? "" : ` id="${attribute(anchor)}"`}>${list(page, line.lines)}</div>`;
  }

  /** That something is missing here, and how that is known. What there is to say of it besides is said once. */
  function gapHtml({ account, comparison, omitted }: Gap): string {
    const { lines = [], text, of } = comparisonSummary(view, comparison);
    const isFirst = !shown.has(comparison);
    shown.add(comparison);
    const [verb, known, ...others] = lines;
    const left = verb && {
      text: verb.text,
      lines: verb.lines?.filter(({ repeats }) => typeof repeats === "string" && omitted.includes(repeats)),
    };
    const head: SummaryLine[] = view.index.account(comparison.from)
      ? []
      : [{ text, repeats: comparison.from }];
    const said = [...head, ...(left ? [left] : []), ...(known ? [known] : []), ...(isFirst ? others : [])];
    const anchor = of && isFirst ? page.takeAnchor(of) : undefined;
    return `<div class="gap f"${anchor === undefined ? "" : ` id="${attribute(anchor)}"`} data-a="${attribute(account)}" data-k="${attribute(page.places.of(comparison)?.anchor ?? "")}"><p><span class="s gone">gap</span></p>${list(page, said)}</div>`;
  }
}

const CONTESTED = '<span class="s denied">contested</span>';

const NO_SIDE = "Newsrooms and others";

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
    return { id: account.id, publisher, group: side === undefined ? NO_SIDE : names.actor(side) };
  });
  const bySide = groupBy(columns, ({ group }) => group);
  return [...bySide.values()].flatMap((side) =>
    [...groupBy(side, ({ publisher }) => publisher).values()].flat(),
  );
}

function headingOf({ view }: Page, { key }: Section): string {
  const at = key.indexOf(" ");
  const [group, id] = at < 0 ? [key, ""] : [key.slice(0, at), key.slice(at + 1)];
  if (group === "about") return questions[id] ?? id;
  if (group === "outcome") return "Outcomes";
  return id === "" ? "Without a topic" : view.names.topic(id);
}
