import { visible } from "../text/visible.ts";

/** An invisible character between two others, so that no site reads them as one name; written as a reference, to be seen in the source. */
const JOINER = "&#8288;";

/** An address, which sites make a link of: as code it is shown as it is, and can be copied. */
const ADDRESS = /[a-z][a-z0-9+.-]*:\/\/(?:[^\s<>`"“”„«»‹›「」]*[^\s<>`"“”„«»‹›「」.,;:!?)\]])?/iu;
/** What a site may read as the digest of one of its commits; digits only would do. */
const DIGEST = /(?<![\p{L}\p{N}_])(?=[a-f]*[0-9])[0-9a-f]{7,}(?![\p{L}\p{N}_])/iu;
const CODE = new RegExp(`(${ADDRESS.source}|${DIGEST.source})`, "iu");

/** Letters and digits of a name, by which sites know users, issues and labels. */
const named = String.raw`(?=[\p{L}\p{N}_"'.-])`;
/** What sites look for after the Markdown is read, where no backslash helps; each is followed by {@link JOINER}. */
const SIGNALS = new RegExp(
  [
    // Users, issues, merge requests, milestones, labels, snippets, epics and others: @name, #12, !12, %12, ~12, $12, &12, ^alert.
    `[@#!%~$&^]${named}`,
    // An emoji by its name.
    String.raw`:(?=[\w+-]+:)`,
    String.raw`\bGH-(?=\d)`,
    // A change, a link within a wiki, a table of contents, an object of another kind.
    String.raw`[{[](?=[+-])`,
    String.raw`\[(?=\[|_*TOC|[a-z_]+:)`,
  ].join("|"),
  "giu",
);

/** A character that Markdown or one of its extensions gives a meaning, wherever it stands. */
const SPECIAL = /[\\`*_[\]<>&~^|#@!${}]|(?<=\+)\+|\+(?=\+)|(?<==)=|=(?==)|(?<=[\p{L}\p{N}-])\.(?=\p{L})/gu;
/** What has a meaning at the beginning of a line only. */
const MARK = /^(?:[-+=:]|\d{1,9}(?=[.)]))/u;

/**
 * A text as one line of Markdown that shows just this text: nothing in it is markup, a link, an image, a heading or the name
 * of a user or an issue. Line ends are shown as such. An address stands between backticks; where a backslash does not
 * help, an invisible character does (U+2060).
 */
export function markdownText(text: string): string {
  const line = visible(text.replaceAll(/\r\n|\r|\n/g, " ⏎ "));
  return line
    .split(CODE)
    .map((part, at) => (at % 2 === 1 ? `\`${part}\`` : escaped(part, at === 0)))
    .join("")
    .replace(/^ +/, (spaces) => "&#32;".repeat(spaces.length));
}

function escaped(part: string, isFirst: boolean): string {
  // Marked first, by a character that `visible` has taken out of the text, since what is escaped no longer looks as it did.
  const marked = part.replaceAll(SIGNALS, "$&\0").replaceAll(SPECIAL, escape);
  const begun = isFirst ? marked.replace(MARK, escapeMark) : marked;
  return begun.replaceAll("\0", JOINER);
}

function escape(character: string): string {
  // Sites that set formulas look for this sign before they read the Markdown, and take a backslash for a part of them.
  return character === "$" ? "&#36;" : `\\${character}`;
}

function escapeMark(mark: string): string {
  return /\d/.test(mark) ? `${mark}\\` : `\\${mark}`;
}
