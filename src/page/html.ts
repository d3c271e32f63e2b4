import { pageWords } from "../view/page-words.ts";
import { RIGHT_TO_LEFT_RUN } from "./right-to-left.ts";

/** Characters that a page must not take as they are: markup, control characters, those that turn the direction of a line. */
const SPECIAL =
  /[&<>"\r]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;
const TURNS_DIRECTION = /[\u202a-\u202e\u2066-\u2069\ufeff]/;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // As itself it would be read as a line feed.
  "\r": "&#13;",
};

/**
 * Text of a dataset in HTML. What cannot be seen and would act on the page is named by its number; the characters themselves
 * are still there where HTML can have them, but shut in, so that they act on nothing.
 */
export function escaped(text: string): string {
  return text.replaceAll(SPECIAL, (character) => entities[character] ?? unseen(character));
}

function unseen(character: string): string {
  const kept = TURNS_DIRECTION.test(character) ? character : "";
  return `<bdi class="u" data-c="${codeOf(character)}">${kept}</bdi>`;
}

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Text of a dataset as the value of an attribute, which shows nothing of what is no letter. */
export function attribute(text: string): string {
  return text.replaceAll(SPECIAL, (character) => entities[character] ?? codeOf(character));
}

/** The attributes that name the language and the direction of printed words; empty where they are not known. */
interface LanguageOfWords {
  of(words: string): string;
  /** The same attributes of the encoder's own words, and where in a text these are. */
  readonly own: string;
  ownIn(text: string): readonly (readonly [start: number, end: number])[];
}

/** Words printed in a source, which may have such words in them. */
const QUOTED = "“(?:[^“”]|“[^“”]*”)*”";
/** Quotation marks that printed words have themselves. */
const OWN_MARKS = /["“”„«»]/u;
const ADDRESS = `https?:\\/\\/[^\\s<>"“”]*[^\\s<>"“”.,;:!?)\\]]`;
const PARTS = new RegExp(`${QUOTED}|${ADDRESS}|${RIGHT_TO_LEFT_RUN}`, "gu");

/**
 * A sentence about a dataset in HTML: words printed in a source look so and have a direction and a language of their own, so
 * do words that run the other way, and addresses of the web, and no others, are links. The encoder's own words have their
 * language where it is not that of the page.
 */
export function sentence(text: string, languages: LanguageOfWords): string {
  const own = languages.ownIn(text);
  if (own.length === 0) return withoutOwn(text, languages);
  const printed = [...text.matchAll(PARTS)].map(
    ({ 0: part, index }) => [index, index + part.length] as const,
  );
  let html = "";
  let at = 0;
  for (const [start, end] of own) {
    if (printed.some((part) => part[0] < start && start < part[1])) continue;
    html += `${withoutOwn(text.slice(at, start), languages)}<bdi${languages.own}>${withoutOwn(text.slice(start, end), languages)}</bdi>`;
    at = end;
  }
  return html + withoutOwn(text.slice(at), languages);
}

function withoutOwn(text: string, languages: LanguageOfWords): string {
  let html = "";
  let at = 0;
  for (const { 0: part, index } of text.matchAll(PARTS)) {
    html += escaped(text.slice(at, index));
    if (part.startsWith("“")) html += quoted(part.slice(1, -1), languages.of(part.slice(1, -1)));
    else if (part.startsWith("http")) html += address(part);
    else html += `<bdi${languages.of(part)}>${escaped(part)}</bdi>`;
    at = index + part.length;
  }
  return html + escaped(text.slice(at));
}

/** Words printed in a source, between quotation marks; these look different from those of the words themselves. */
export function quoted(words: string, attributes: string): string {
  const [open, close] = OWN_MARKS.test(words) ? [`<b class="y">“</b>`, `<b class="y">”</b>`] : ["“", "”"];
  return `<bdi class="p"${attributes}>${open}${escaped(words)}${close}</bdi>`;
}

function address(url: string): string {
  return `<a class="out" rel="noopener noreferrer" href="${attribute(url)}">${escaped(url)}</a>`;
}

/** An element with what is in it; nothing where nothing is. */
export function element(tag: string, content: string): string {
  return content === "" ? "" : `<${tag}>${content}</${tag.split(" ", 1)[0] ?? ""}>`;
}

/** The way back from a heading to the contents. */
export const UP = `<a class="up" href="#_contents"><span aria-hidden="true">↑</span> ${pageWords.contents}</a>`;
