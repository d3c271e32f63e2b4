/** What a browser would make of the HTML of a page, as far as tests need it. */

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

export function decoded(html: string): string {
  return html.replaceAll(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string) =>
    code === undefined ? named[name]! : String.fromCharCode(Number(code)),
  );
}

/** The text of a page or of a part of it, without its style, its script and the numbers in its sources. */
export function textOf(html: string): string {
  return decoded(
    html
      .replaceAll(/<(style|script)>.*?<\/\1>/gs, "")
      .replaceAll(/<sup[ >].*?<\/sup>/gs, "")
      .replaceAll(/<[^>]*>/g, ""),
  );
}

/** The words of the mark with an id, in the text of a source. */
export function wordsOfMark(html: string, anchor: string): string | undefined {
  const from = html.indexOf(`<i id="${anchor}"`);
  const to = html.search(new RegExp(`<sup data-m="[^"]*\\b${anchor}\\b`));
  return from < 0 || to < from ? undefined : textOf(html.slice(from, to));
}

export function idsOf(html: string): string[] {
  return [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => decoded(id!));
}

/** Where links of a page lead: the values of `href`. */
export function linksOf(html: string): string[] {
  return [...html.matchAll(/ href="([^"]*)"/g)].map(([, href]) => decoded(href!));
}

/** The gaps of a page: each with the anchor of its comparison and the id of the account that leaves something out. */
export function gapsOf(html: string): { readonly comparison: string; readonly account: string }[] {
  return [...html.matchAll(/class="gap f"[^>]* data-a="([^"]*)" data-k="([^"]*)"/g)].map(
    ([, account, comparison]) => ({ account: account!, comparison: comparison! }),
  );
}
