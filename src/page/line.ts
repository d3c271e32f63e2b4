import type { Statement } from "../schema/model-types.ts";
import { labelOf } from "../view/label-of.ts";
import { signsOf } from "../view/sign-words.ts";
import type { Printed, SummaryLine } from "../view/summary-line.ts";
import { diagnosticsHtml } from "./diagnostics.ts";
import { attribute, element, escaped, quoted } from "./html.ts";
import type { Page } from "./page.ts";
import type { Place } from "./places.ts";

/** A line of the summary with all that is under it, as an item of a list. */
export function item(page: Page, line: SummaryLine): string {
  if (line.printed) return `<li class="e">${printedHtml(page, line.printed)}</li>`;
  if (line.minor) return `<li class="min">${page.sentence(line.text)}</li>`;
  if (line.of) return `<li${opening(page, line.of)}>${inside(page, line)}</li>`;
  return `<li>${inside(page, line)}</li>`;
}

/** Lines as a list. */
export function list(page: Page, lines: readonly SummaryLine[] = []): string {
  return element("ul", lines.map((line) => item(page, line)).join(""));
}

/** Lines as a list that is opened by who wants to read it. */
export function folded(page: Page, summary: string, lines: readonly SummaryLine[]): string {
  return lines.length === 0
    ? ""
    : `<details><summary>${page.sentence(summary)}</summary>${list(page, lines)}</details>`;
}

/**
 * What an account tells, as a block of its own: its sentence, what hedges it, and where it is printed. `title` is what the
 * sentence begins with, where those who go from heading to heading look for it.
 */
export function fact(page: Page, line: SummaryLine, title?: string): string {
  const attributes = line.of ? opening(page, line.of, "f") : ' class="f"';
  return `<div${attributes}>${inside(page, line, title)}</div>`;
}

function inside(page: Page, line: SummaryLine, title = ""): string {
  const { text, repeats, at, of, lines = [], heading = false, sums = [] } = line;
  const begin = title === "" ? "" : `<span role="heading" aria-level="3">${page.sentence(title)}</span>`;
  const words = heading ? `<b>${page.sentence(text)}</b>` : begin + page.sentence(text.slice(title.length));
  const target = typeof repeats === "object" ? page.places.of(repeats) : page.places.named(repeats ?? "");
  const linked = target
    ? linkTo(target, linkWords(page, text), target.of !== of)
    : at === undefined
      ? words
      : `<a href="#${attribute(at)}">${words}</a>`;
  const summed = sums.map((each) => ` ${number(page, each).trimEnd()}`).join("");
  const found = of ? diagnosticsHtml(page, of) : "";
  return `<p>${of ? number(page, of) + signs(page, of) : ""}${linked}${summed}</p>${found}${list(page, lines)}`;
}

/** A link to something, with its number in it, so that who goes from link to link comes by it once. */
function linkTo({ anchor, number }: Place, words: string, isNumbered: boolean): string {
  return isNumbered && number !== undefined
    ? `<a class="to" href="#${attribute(anchor)}"><span class="n">${number}</span> ${words}</a>`
    : `<a href="#${attribute(anchor)}">${words}</a>`;
}

/** A link has no other link in it. */
function linkWords({ sentence }: Page, text: string): string {
  return sentence(text.replaceAll("://", ":\u2060//")).replaceAll("\u2060", "");
}

/** The number by which marks in the sources name it, which links to itself. */
export function number({ places }: Page, of: object): string {
  const place = places.of(of);
  return place?.number === undefined ? "" : `${numberLink(place, "n")} `;
}

/** A number that links to what it is the number of. Who goes from link to link hears what that is, too. */
export function numberLink({ anchor, number, name }: Place, kind?: string): string {
  const spoken = `${name.replaceAll(/\B[A-Z]/g, " $&").toLowerCase()} ${number}`;
  return `<a${kind === undefined ? "" : ` class="${kind}"`} href="#${attribute(anchor)}" aria-label="${spoken}">${number}</a>`;
}

/** What must not be overlooked, in words with a shape of their own. */
function signs(page: Page, of: object): string {
  const { view, places, sentence } = page;
  const account = view.index.account((of as { readonly account?: string }).account ?? "");
  return signsOf(of, account, view.comparisonsFrom(of), view.comparisonsTo(of))
    .map(({ kind, text, ids = [] }) => {
      const ends = ids.map((id) => {
        const place = places.named(id);
        return ` ${(place && number(page, place.of).trimEnd()) || sentence(labelOf(view, id))}`;
      });
      return `<span class="s ${kind}">${escaped(text)}${ends.join("")}</span> `;
    })
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

/** Where something is printed, with a link to the very words. */
function printedHtml(page: Page, printed: Printed): string {
  const { evidence, what, sourceName, at } = printed;
  const { sentence } = page;
  const mark = page.places.mark(evidence);
  const isOwn = evidence.source === undefined || evidence.source === ownSource(page, mark?.place.of);
  const place = sentence(sourceName === undefined ? "" : ` in ${sourceName}`);
  const lead = `${sentence(what)}${isOwn ? `<span class="d">${place}</span>` : place}`;
  const body = printedWords(page, printed, "d");
  // Where no words are held, the links to them would all be the same without the place.
  if (mark && printed.words === undefined && at !== "")
    return `<span class="l">${lead},</span> <a href="#${mark.anchor}"><span class="l">${at}:</span> ${body}</a>`;
  return `<span class="l">${lead}${at === "" ? "" : `, ${at}`}:</span> ${mark ? `<a href="#${mark.anchor}">${body}</a>` : body}`;
}

/** The printed words, each stretch in its own language; `digest` is the class of the digest of words that are not held. */
export function printedWords({ view, languages }: Page, printed: Printed, digest = ""): string {
  const { source, words, unheld = [], around } = printed;
  const attributes = languages.attributes(
    source === undefined ? undefined : view.index.source(source)?.language,
  );
  const [missing = "", ...digests] = unheld;
  const rest = digests.map((each) => `<span class="${digest}">; ${each}</span>`).join("");
  const first =
    words === undefined ? `<span class="p">(${missing}${rest})</span>` : quoted(words, attributes);
  return [
    first,
    ...around.map(({ lead, words }) => `${lead} ${quoted(words.trim() || words, attributes)}`),
  ].join(", ");
}

/** The name of an account, linked to what is said of it. */
export function accountLink({ view, places, sentence }: Page, id: string): string {
  const place = places.named(id);
  const name = sentence(view.names.account(id));
  return place ? `<a href="#${attribute(place.anchor)}">${name}</a>` : name;
}
