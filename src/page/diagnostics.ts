import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import { severityWords } from "./severity-words.ts";
import { escaped } from "./html.ts";
import type { Page } from "./page.ts";

/** What is wrong with something, or open about it, beside it. */
export function diagnosticsHtml(page: Page, of: object): string {
  return page
    .diagnosticsOf(of)
    .map((each) => `<p class="g ${each.severity}">${wordsOf(page, each)}</p>`)
    .join("");
}

const shapes: Readonly<Record<Severity, string>> = { error: "✖", warning: "⚠", info: "ℹ" };

/** A diagnostic in words: how bad it is, what is wrong, and what to do. */
export function wordsOf(
  { sentence }: Page,
  { severity, code, message, hint = "", related = [] }: Diagnostic,
): string {
  const others = related.map((each) => ` ${sentence(each.message)}`).join("");
  return `<b><span aria-hidden="true">${shapes[severity]}</span> ${severityWords[severity]}:</b> ${sentence(`${message} ${hint}`.trim())}${others} <code>${escaped(code)}</code>`;
}
