import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import { escaped, sentence } from "./html.ts";

/** What is wrong with something, or open about it, beside it. */
export function diagnosticsHtml(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map((each) => `<p class="g ${each.severity}">${wordsOf(each)}</p>`).join("");
}

const shapes: Readonly<Record<Severity, string>> = { error: "✖", warning: "⚠", info: "ⓘ" };

/** A diagnostic in words: how bad it is, what is wrong, and what to do. */
export function wordsOf({ severity, code, message, hint = "", related = [] }: Diagnostic): string {
  const others = related.map((each) => ` ${sentence(each.message)}`).join("");
  return `<b><span aria-hidden="true">${shapes[severity]}</span> ${severity}:</b> ${sentence(`${message} ${hint}`.trim())}${others} <code>${escaped(code)}</code>`;
}
