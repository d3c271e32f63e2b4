import type { Account } from "../schema/model-types.ts";
import { accountSummary } from "../view/account-summary.ts";
import { pageWords } from "../view/page-words.ts";
import { attribute } from "./html.ts";
import { fact } from "./line.ts";
import type { Page } from "./page.ts";

/** The accounts, each with the way by which it reaches the reader, which says whose it is and where it is read. */
export function accountsHtml(page: Page): string {
  const { view } = page;
  const cards = view.dataset.accounts.map(
    (account) =>
      `<li>${chainHtml(page, account)}${fact(page, accountSummary({ ...view, beside: true }, account))}</li>`,
  );
  return cards.length === 0 ? "" : `<ul class="cards" role="list">${cards.join("")}</ul>`;
}

/** Whose account it is, who relays it, and the source in which it is read. */
function chainHtml({ view, places, sentence }: Page, { id, source }: Account): string {
  const { index, names } = view;
  const link = (to: string, text: string) => {
    const place = places.named(to);
    const words = sentence(text);
    return `<li>${place ? `<a href="#${attribute(place.anchor)}">${words}</a>` : words}</li>`;
  };
  const steps = index.chainOf(id).map((each) => link(each.id, names.actor(each.voice)));
  return `<ol class="chain" role="list" aria-label="${pageWords.chain}">${steps.join("")}${link(source, names.source(source))}</ol>`;
}
