import type { Statement } from "../schema/model-types.ts";
import { Quotations } from "../text/quotations.ts";
import type { SourceText } from "../text/source-text.ts";
import { wordsOf } from "./evidence-lines.ts";
import type { View } from "./view.ts";

/** A text is looked through once, however many statements are printed in it. */
const known = /* @__PURE__ */ new WeakMap<SourceText, Quotations>();

/** The words that stand in quotation marks where a statement is printed, as far as they are held, without the comma before who says them. */
export function printedQuotations(view: View, { evidence, account, mode }: Statement): string[] {
  const own = view.index.account(account)?.source;
  const inMarks = evidence.flatMap(({ source = own, exact, start, end }) => {
    const text = source === undefined ? undefined : view.textOf(source);
    if (text && start !== undefined && end !== undefined) {
      const quotations = known.get(text) ?? new Quotations(text.text);
      known.set(text, quotations);
      return quotedIn(text.text, quotations, text.index.toUnit(start), text.index.toUnit(end));
    }
    return exact === undefined ? [] : quotedIn(exact, new Quotations(exact), 0, exact.length);
  });
  // A transcript has no marks around what somebody says.
  const found =
    inMarks.length === 0 && mode === "direct"
      ? evidence.flatMap((each) => wordsOf(view, each, own) ?? [])
      : inMarks;
  return [...new Set(found)].map((words) => words.replace(/,$/, ""));
}

/**
 * What of a stretch of a text stands in quotation marks. Where marks stand in others, those are meant that are wholly in the
 * stretch, and of these the outer ones.
 */
function quotedIn(text: string, quotations: Quotations, from: number, to: number): string[] {
  const all = quotations.over(from, to).filter(({ isSure }) => isSure);
  const inside = all.filter(({ start, end }) => start >= from && end <= to);
  const outer = inside.filter(
    (each) => !inside.some(({ start, end }) => start < each.start && end > each.end),
  );
  return (outer.length > 0 ? outer : all)
    .map(({ wordsStart, wordsEnd }) => text.slice(Math.max(from, wordsStart), Math.min(to, wordsEnd)).trim())
    .filter((words) => words !== "");
}
