import { groupBy } from "../collections/group-by.ts";
import type { LeaderCall } from "../schema/model-types.ts";
import { descriptionSummary } from "../view/description-summary.ts";
import { pageWords } from "../view/page-words.ts";
import { quoted } from "./html.ts";
import { fact } from "./line.ts";
import type { Page } from "./page.ts";

/** How accounts name people and things: for each, the printed words, who says so, and what would be right. */
export function namingsHtml(page: Page, { descriptions = [] }: LeaderCall): string {
  if (descriptions.length === 0) return "";
  const { view, languages, sentence } = page;
  const groups = [...groupBy(descriptions, ({ of }) => of)].map(([of, namings]) => {
    const rows = namings.map((naming, at) => {
      const { text, account, status } = naming;
      const source = view.index.source(view.index.account(account)?.source ?? "");
      const first =
        at > 0 ? "" : `<th scope="rowgroup" rowspan="${namings.length}">${sentence(view.names.of(of))}</th>`;
      const isWrong = status === "wrong" || status === "outdated" ? ' class="bad"' : "";
      return `<tr>${first}<td${isWrong}>${quoted(text, languages.attributes(source?.language))}</td><td>${fact(page, descriptionSummary({ ...view, beside: true }, naming))}</td></tr>`;
    });
    return `<tbody>${rows.join("")}</tbody>`;
  });
  return `<div class="x few"><table class="names" aria-label="${pageWords.namings}"><thead><tr><th scope="col">${pageWords.named}</th><th scope="col">${pageWords.printedWords}</th><th scope="col">${pageWords.whoSaysSo}</th></tr></thead>${groups.join("")}</table></div>`;
}
