import { pageWords } from "../view/page-words.ts";
import { codeWords } from "../view/code-words.ts";
import { attribute, escaped } from "./html.ts";
import type { Page } from "./page.ts";

/** What facts can be chosen by, shown only where the page's script runs: it is what chooses. */
export function filtersHtml({ view }: Page): string {
  const { calls, accounts, topics = [] } = view.dataset;
  const statements = calls.flatMap((call) => call.statements ?? []);
  const speakers = new Set(statements.flatMap((each) => each.speakers));
  const acts = new Set(statements.flatMap((each) => each.acts));
  const choices: readonly [key: string, label: string, options: readonly (readonly [string, string])[]][] = [
    ["a", pageWords.account, accounts.map(({ id }) => [id, view.names.account(id)])],
    ["t", pageWords.topic, topics.map(({ id }) => [id, view.names.topic(id)])],
    ["s", pageWords.speaker, [...speakers].map((id) => [id, view.names.actor(id)])],
    ["c", pageWords.act, [...acts].map((act) => [act, codeWords("act", act)])],
  ];
  const selects = choices.map(([key, label, options]) => {
    const all = options.map(
      ([value, text]) => `<option value="${attribute(value)}">${escaped(text)}</option>`,
    );
    return `<label>${label} <select name="${key}"><option value="">${pageWords.all}</option>${all.join("")}</select></label>`;
  });
  return `<form id="_filters" role="search" hidden><details><summary>${pageWords.choose}</summary>${selects.join("")}<label>${pageWords.words} <input name="q" type="search" autocomplete="off"></label></details><output aria-live="polite" data-words="${pageWords.chosen}" data-besides="${pageWords.besides}"></output> <button hidden>${pageWords.toFirst}</button> <button type="reset" hidden>${pageWords.showAll}</button></form>`;
}
