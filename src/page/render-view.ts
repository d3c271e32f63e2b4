import { ReadableDataset } from "../dataset/readable-dataset.ts";
import { spanBasis } from "../dataset/source-texts.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isObject } from "../collections/is-object.ts";
import { addToGroup } from "../collections/group-by.ts";
import type { Group } from "../collections/group-by.ts";
import type { Dataset } from "../schema/model-types.ts";
import { sha256Hex } from "../text/sha256.ts";
import { actorSummary } from "../view/actor-summary.ts";
import { callTitle } from "../view/call-summary.ts";
import { ABOUT_DATASET, firstOfDataset, restOfDataset } from "../view/dataset-summary.ts";
import { pageWords } from "../view/page-words.ts";
import { countWords, severityWords } from "./severity-words.ts";
import type { SummaryLine } from "../view/summary-line.ts";
import { topicSummary } from "../view/topic-summary.ts";
import { viewOf } from "../view/view-of.ts";
import { accountsHtml } from "./accounts.ts";
import { callHtml } from "./call.ts";
import { wordsOf } from "./diagnostics.ts";
import { filtersHtml } from "./filters.ts";
import { attribute, element, escaped, sentence, UP } from "./html.ts";
import { Languages } from "./languages.ts";
import { folded, item } from "./line.ts";
import type { Page } from "./page.ts";
import { Places } from "./places.ts";
import { readablePart } from "./readable-part.ts";
import { SCRIPT } from "./script.ts";
import { sourcesHtml } from "./sources.ts";
import { STYLE } from "./style.ts";

/** What a page is made with. */
export interface ViewOptions {
  /** The texts of sources that the dataset does not hold itself, by the source's id. */
  readonly texts?: Readonly<Record<string, string>>;
  /** What validation found: each stands beside what it is about. */
  readonly diagnostics?: readonly Diagnostic[];
  /** The title of the page, where it is not that of the dataset. */
  readonly title?: string;
}

/**
 * One HTML page that shows a dataset: each call with its tellings side by side and what they leave out, the sources with the
 * words marked on which each statement rests, how accounts name people and things, and when everything was. It needs no
 * network and no other file, and works without its script.
 *
 * It does not validate: give it the diagnostics of a validation, and it shows them. Parts of a value that do not have the
 * structure of a dataset are left out.
 *
 * @throws TypeError where the value is no dataset, not even one with wrong parts.
 * @example
 * const result = validateDataset(data, { texts });
 * writeFileSync("call.html", renderView(data, { texts, diagnostics: result.diagnostics }));
 */
export function renderView(dataset: Dataset, options: ViewOptions = {}): string {
  const html = renderReadable(dataset, options);
  if (html === undefined)
    throw new TypeError("The value is no dataset that could be shown: it has no id, title or language.");
  return html;
}

/** The page of what can be read of a value; undefined where nothing can be. */
export function renderReadable(
  value: unknown,
  { texts = {}, diagnostics = [], title }: ViewOptions = {},
): string | undefined {
  const part = readablePart(value);
  if (!part) return undefined;
  const { dataset, copies } = part;
  const readable = new ReadableDataset(dataset, texts, new Set());
  const places = new Places(readable);
  const found = new Map<object, Group<Diagnostic>>();
  const general: Diagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const entity = entityAt(value, diagnostic.path, (object) => places.of(copies.get(object) ?? object)?.of);
    if (entity && entity !== dataset) addToGroup(found, entity, diagnostic);
    else general.push(diagnostic);
  }
  const textOf = (source: string) => {
    const entity = readable.get("Source", source);
    return entity && spanBasis(readable, entity).text;
  };
  const view = { ...viewOf(dataset, true, textOf), linked: true };
  const languages = new Languages(dataset, view.index);
  const taken = new Set<object>();
  const page: Page = {
    view,
    readable,
    places,
    languages,
    sentence: (text) => sentence(text, languages),
    diagnosticsOf: (entity) => found.get(entity) ?? [],
    takeAnchor(entity) {
      if (taken.has(entity)) return undefined;
      taken.add(entity);
      return places.of(entity)?.anchor;
    },
  };
  return document(page, { title: title ?? dataset.title, general, found });
}

/** The innermost entity with a place on the page that a path leads through. */
function entityAt(
  root: unknown,
  path: Diagnostic["path"],
  placed: (object: object) => object | undefined,
): object | undefined {
  let at = root;
  let found: object | undefined;
  for (const step of [undefined, ...path]) {
    if (step !== undefined) {
      const here: unknown = at;
      at = Array.isArray(here) ? here[Number(step)] : isObject(here) ? here[step] : undefined;
    }
    if (isObject(at)) found = placed(at) ?? found;
  }
  return found;
}

interface Findings {
  readonly title: string;
  /** What is about the dataset as a whole. */
  readonly general: readonly Diagnostic[];
  readonly found: ReadonlyMap<object, readonly Diagnostic[]>;
}

function document(page: Page, { title, general, found }: Findings): string {
  const { view, places, languages } = page;
  const { actors, topics = [], calls, language } = view.dataset;
  const policy = `default-src 'none'; style-src 'sha256-${digestOf(STYLE)}'; script-src 'sha256-${digestOf(SCRIPT)}'; base-uri 'none'; form-action 'none'`;
  const parts: readonly Part[] = [
    ["_accounts", pageWords.accounts, accountsHtml(page)],
    ["_sources", pageWords.sources, sourcesHtml(page)],
    [
      "_actors",
      pageWords.actors,
      cards(
        page,
        actors.map((each) => actorSummary(view, each)),
      ),
    ],
    [
      "_topics",
      pageWords.topics,
      cards(
        page,
        topics.map((each) => topicSummary(view, each)),
      ),
    ],
  ];
  const wrong: readonly Part[] = [["_findings", pageWords.findings, findings(page, general, found)]];
  const callParts = calls.map((call, at) => callHtml(page, call, at + 1)).join("");
  const about = `${firstOfDataset(view)
    .map(({ text }) => `<p>${page.sentence(text)}</p>`)
    .join("")}${folded(page, ABOUT_DATASET, restOfDataset(view))}`;
  const links = [
    ...linksTo(wrong),
    ...calls.map((call) => [places.of(call)?.anchor ?? call.id, callTitle(view, call)] as const),
    ...(calls.length === 1 ? partsOfCall.filter(([id]) => callParts.includes(` id="${id}"`)) : []),
    ...linksTo(parts),
  ].map(([anchor, text]) => `<li><a href="#${attribute(anchor)}">${page.sentence(text)}</a></li>`);
  // What is wrong may name the dataset where it means something else, so that it can be linked to.
  const anchor = page.takeAnchor(view.dataset);
  return `<!doctype html>
<html lang="en" data-language="${attribute(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="leader-calls">
<meta name="color-scheme" content="light dark">
<title>${attribute(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#_calls">${pageWords.skip}</a>
<header><h1${anchor === undefined ? "" : ` id="${attribute(anchor)}"`}${languages.own}>${escaped(title)}</h1>${about}<nav id="_contents" aria-label="${pageWords.contents}"><ul>${links.join("")}</ul></nav></header>
${filtersHtml(page)}
<main id="_calls"${calls.length > DRAWN_WHOLE ? ' class="many"' : ""} tabindex="-1">${sections(wrong)}${callParts}${sections(parts)}</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

/** A part of the page beside the calls; without content it is not on the page. */
type Part = readonly [id: string, heading: string, html: string];

function linksTo(parts: readonly Part[]) {
  return parts.flatMap(([id, heading, html]) => (html === "" ? [] : [[id, heading] as const]));
}

function sections(parts: readonly Part[]): string {
  return parts
    .map(([id, heading, html]) => element("section", html && `${UP}<h2 id="${id}">${heading}</h2>${html}`))
    .join("");
}

/** Of more calls, each is drawn as a whole, and only when it comes into sight; of fewer, each table. */
const DRAWN_WHOLE = 12;

/** The parts of the only call, where there is no other. */
const partsOfCall = [
  ["_side1", pageWords.sideBySide],
  ["_names1", pageWords.namings],
  ["_when1", pageWords.when],
] as const;

function cards(page: Page, lines: readonly SummaryLine[]): string {
  return element('ul class="cards" role="list"', lines.map((line) => item(page, line)).join(""));
}

/** All that validation found, each with a link to where it stands; what is about the dataset as a whole stands only here. */
function findings(
  page: Page,
  general: readonly Diagnostic[],
  found: ReadonlyMap<object, readonly Diagnostic[]>,
): string {
  const unchecked: string[] = [];
  const listed = general.map(({ severity }) => severity);
  const items = [
    ...general.map((each) => `<li class="g ${each.severity}">${wordsOf(page, each)}</li>`),
    ...[...found].flatMap(([entity, diagnostics]) => {
      const anchor = attribute(page.places.of(entity)?.anchor ?? "");
      return diagnostics.flatMap(({ severity, code, message }) => {
        const line = `<li class="g ${severity}"><a href="#${anchor}">${severityWords[severity]}: ${escaped(message)}</a></li>`;
        if (code === "evidence/not-verified") unchecked.push(line);
        else listed.push(severity);
        return code === "evidence/not-verified" ? [] : [line];
      });
    }),
  ];
  // What nobody could check is said openly: else all would look checked.
  const open = element("ul", unchecked.join(""));
  if (items.length === 0) return open;
  // What is only open need not stand before the calls.
  const isOpen = listed.includes("error") ? " open" : "";
  return `${open}<details${isOpen}><summary>${countWords(listed)}</summary><ul>${items.join("")}</ul></details>`;
}

/** A SHA-256 digest in Base64, as a policy names it. */
function digestOf(text: string): string {
  const bytes = sha256Hex(text).match(/../g) ?? [];
  return btoa(String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16))));
}
