import type { Statement } from "../schema/model-types.ts";
import { signsOf } from "../view/sign-words.ts";
import type { Printed, SummaryLine } from "../view/summary-line.ts";
import { diagnosticsHtml } from "./diagnostics.ts";
import { attribute, element, escaped, sentence } from "./html.ts";
import type { Page } from "./page.ts";

/** A line of the summary with all that is under it, as an item of a list. */
export function item(page: Page, line: SummaryLine): string {
  if (line.printed) return `<li class="e">${printedHtml(page, line.printed)}</li>`;
  if (line.minor) return `<li class="min">${sentence(line.text)}</li>`;
  if (line.of) return `<li${opening(page, line.of)}>${inside(page, line)}</li>`;
  return `<li>${inside(page, line)}</li>`;
}

/** Lines as a list. */
export function list(page: Page, lines: readonly SummaryLine[] = []): string {
  return element("ul", lines.map((line) => item(page, line)).join(""));
}

/** What an account tells, as a block of its own: its sentence, what hedges it, and where it is printed. */
export function fact(page: Page, line: SummaryLine): string {
  const attributes = line.of ? opening(page, line.of, "f") : ' class="f"';
  return `<div${attributes}>${inside(page, line)}</div>`;
}

function inside(page: Page, { text, repeats, of, lines = [], heading = false }: SummaryLine): string {
  const words = heading ? `<b>${sentence(text)}</b>` : sentence(text);
  const target = typeof repeats === "object" ? page.places.of(repeats) : page.places.named(repeats ?? "");
  const linked = target ? `<a href="#${attribute(target.anchor)}">${escapedLink(text)}</a>` : words;
  const found = of ? diagnosticsHtml(page.diagnosticsOf(of)) : "";
  return `<p>${of ? number(page, of) + signs(of) : ""}${linked}</p>${found}${list(page, lines)}`;
}

/** A link has no other link in it. */
function escapedLink(text: string): string {
  return sentence(text.replaceAll("://", ":\u2060//")).replaceAll("\u2060", "");
}

/** The number by which marks in the sources name it, which links to itself. */
function number({ places }: Page, of: object): string {
  const place = places.of(of);
  return place?.number === undefined
    ? ""
    : `<a class="n" href="#${attribute(place.anchor)}">${place.number}</a> `;
}

/** What must not be overlooked, in words with a shape of their own. */
function signs(of: object): string {
  return signsOf(of)
    .map(({ kind, text }) => `<span class="s ${kind}">${escaped(text)}</span> `)
    .join("");
}

/** The attributes of the element of an entity: its id, and by what it can be chosen. */
function opening(page: Page, of: object, kind = ""): string {
  const anchor = page.takeAnchor(of);
  const { account, speakers, acts, topics, topic, mode } = of as Partial<Statement> & { topic?: string };
  const data = {
    id: anchor,
    class: [kind, mode && `mode-${mode}`].filter((each) => each !== undefined && each !== "").join(" "),
    ...(kind === "f" && {
      "data-a": account,
      "data-s": speakers?.join(" "),
      "data-c": acts?.join(" "),
      "data-t": topic ?? topics?.join(" "),
    }),
  };
  return Object.entries(data)
    .map(([name, value]) => (value === undefined || value === "" ? "" : ` ${name}="${attribute(value)}"`))
    .join("");
}

/** The source in which all that an account tells is read, so that it need not be said each time. */
function ownSource({ view }: Page, of: object | undefined): string | undefined {
  const { account, source } = (of ?? {}) as { readonly account?: string; readonly source?: string };
  return account === undefined ? source : view.index.account(account)?.source;
}

const DIGEST = /; their SHA-256 is [0-9a-f]{64}/;

/** Where something is printed, with a link to the very words. */
export function printedHtml(page: Page, { evidence, source, what, sourceName, at, words }: Printed): string {
  const mark = page.places.mark(evidence);
  const isOwn = evidence.source === undefined || evidence.source === ownSource(page, mark?.place.of);
  const place = sentence(sourceName === undefined ? "" : ` in ${sourceName}`);
  const lead = `${sentence(what)}${isOwn ? `<span class="d">${place}</span>` : place}${at === "" ? "" : `, ${at}`}:`;
  const [digest = ""] = evidence.exact === undefined ? (DIGEST.exec(words) ?? []) : [];
  const shown =
    digest === "" ? escaped(words) : escaped(words).replace(digest, `<span class="d">${digest}</span>`);
  const language = source === undefined ? undefined : page.view.index.source(source)?.language;
  const lang = language === undefined ? "" : ` lang="${attribute(language)}"`;
  const body = `<bdi class="p"${evidence.exact === undefined && digest !== "" ? "" : lang}>${shown}</bdi>`;
  return `<span class="l">${lead}</span> ${mark ? `<a href="#${mark.anchor}">${body}</a>` : body}`;
}

/** The name of an account, linked to what is said of it. */
export function accountLink({ view, places }: Page, id: string): string {
  const place = places.named(id);
  const name = sentence(view.names.account(id));
  return place ? `<a href="#${attribute(place.anchor)}">${name}</a>` : name;
}
