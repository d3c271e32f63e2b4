import { groupBy } from "../collections/group-by.ts";
import type { LeaderCall } from "../schema/model-types.ts";
import { descriptionSummary } from "../view/description-summary.ts";
import { attribute, escaped, sentence } from "./html.ts";
import { fact } from "./line.ts";
import type { Page } from "./page.ts";

/** How accounts name people and things: for each, the printed words, who says so, and what would be right. */
export function namingsHtml(page: Page, { descriptions = [] }: LeaderCall): string {
  if (descriptions.length === 0) return "";
  const { view } = page;
  const groups = [...groupBy(descriptions, ({ of }) => of)].map(([of, namings]) => {
    const rows = namings.map((naming, at) => {
      const { text, account, status } = naming;
      const source = view.index.source(view.index.account(account)?.source ?? "");
      const lang = source === undefined ? "" : ` lang="${attribute(source.language)}"`;
      const first =
        at > 0 ? "" : `<th scope="rowgroup" rowspan="${namings.length}">${sentence(view.names.of(of))}</th>`;
      const isWrong = status === "wrong" || status === "outdated" ? ' class="bad"' : "";
      return `<tr>${first}<td${isWrong}><bdi class="p"${lang}>“${escaped(text)}”</bdi></td><td>${fact(page, descriptionSummary(view, naming))}</td></tr>`;
    });
    return `<tbody>${rows.join("")}</tbody>`;
  });
  return `<div class="x" tabindex="0" role="group" aria-label="Namings"><table class="names"><thead><tr><th scope="col">Whom or what</th><th scope="col">The printed words</th><th scope="col">Who says so</th></tr></thead>${groups.join("")}</table></div>`;
}
