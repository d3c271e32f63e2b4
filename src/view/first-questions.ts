import { groupBy } from "../collections/group-by.ts";
import type { Circumstance, Comparison, LeaderCall, Statement } from "../schema/model-types.ts";
import { Quotations } from "../text/quotations.ts";
import type { SourceText } from "../text/source-text.ts";
import { circumstanceClause } from "./circumstance-clause.ts";
import { circumstanceQuestions } from "./circumstance-questions.ts";
import { hedges, remarked } from "./cue-words.ts";
import { wordsOf } from "./evidence-lines.ts";
import { firstLines } from "./first-lines.ts";
import { labelOf } from "./label-of.ts";
import { tellerOf } from "./omission-words.ts";
import { shortLabelOf } from "./short-label.ts";
import { shortened } from "./shortened.ts";
import { section } from "./summary-line.ts";
import type { SummaryLine } from "./summary-line.ts";
import { telling } from "./telling.ts";
import type { View } from "./view.ts";

/** So many tellers, and so many facts of each, are read at once; the others are read in the tables. */
const MOST_GROUPS = 16;
const MOST_FACTS = 8;

/** What readers ask first of a call, answered shortly by what stands elsewhere, with whose telling it is. */
export function firstQuestions(view: View, call: LeaderCall): SummaryLine[] {
  const { circumstances = [], statements = [], comparisons = [] } = call;
  const initiators = circumstances.filter(({ kind }) => kind === "initiator");
  return [
    {
      text: circumstanceQuestions.initiator,
      heading: true,
      lines: initiators.length > 0 ? whoSays(view, initiators) : [{ text: "no account here says so" }],
    },
    ...(statements.length === 0
      ? []
      : [{ text: "Whose words are quoted", heading: true, lines: quotedWords(view, statements) }]),
    ...section("What is left out", leftOut(view, comparisons)),
  ];
}

/** What accounts tell of one question: those who tell the same stand together. */
function whoSays(view: View, circumstances: readonly Circumstance[]): SummaryLine[] {
  const told = groupBy(circumstances, (each) => {
    const words = telling(each.factuality, circumstanceClause(view, each).clause);
    return `${words}${remarked(hedges(view, each))}`;
  });
  return firstLines([...told], MOST_GROUPS, ([words, same]) => ({
    text: `${same.map(({ account }) => view.names.account(account)).join("; ")}: ${words}`,
    sums: same,
  }));
}

/** Who leaves out what, by those who tell it. */
function leftOut(view: View, comparisons: readonly Comparison[]): SummaryLine[] {
  const omissions = groupBy(
    comparisons.filter(({ kind }) => kind === "omits"),
    ({ from }) => from,
  );
  const groups = [...omissions].flatMap(([from, same]) => {
    const ids = new Set(same.flatMap(({ to }) => to));
    const byTeller = groupBy(ids, (id) => tellerOf(view.index.get(id)));
    const who = view.index.account(from) ? view.names.teller(from) : `${labelOf(view, from)}:`;
    return [...byTeller].map(([teller, told]) => {
      // Who leaves out what may be said by several comparisons: a line leads to those that say this.
      const saidBy = same.filter(({ to }) => told.some((id) => to.includes(id)));
      return { who, teller, told, saidBy };
    });
  });
  return firstLines(groups, MOST_GROUPS, ({ who, teller, told, saidBy }) => {
    const whose = teller === undefined ? "this" : `what is said by ${view.names.account(teller)}`;
    return {
      text: `${who} leaves out ${whose}:`,
      ...(saidBy.length === 1 ? { repeats: saidBy[0] } : { sums: saidBy }),
      lines: firstLines(told, MOST_FACTS, (id) => ({ text: shortLabelOf(view, id), repeats: id })),
    };
  });
}

function quotedWords(view: View, statements: readonly Statement[]): SummaryLine[] {
  const quoted = statements.filter(({ mode }) => mode === "direct" || mode === "mixed");
  const all = statements.length === 1 ? "the one statement is" : `all ${statements.length} statements are`;
  if (quoted.length === 0) return [{ text: `nobody's: ${all} reported without being quoted` }];
  const known = new Map<SourceText, Quotations>();
  const byAccount = [...groupBy(quoted, ({ account }) => account)];
  return [
    { text: `${countOf(quoted, statements)}, in whole or in part:` },
    ...firstLines(byAccount, MOST_GROUPS, ([account, same]) => ({
      text: `${view.names.teller(account)} quotes:`,
      lines: firstLines(same, MOST_FACTS, (each) => {
        const how = each.mode === "mixed" ? "quoted in part" : "quoted";
        const printed = printedQuotations(view, each, known);
        const words = printed.length === 0 ? "" : `: ${printed.join(", ")}`;
        return { text: `${shortLabelOf(view, each.id)} [${how}${words}]`, repeats: each.id };
      }),
    })),
  ];
}

function countOf(quoted: readonly Statement[], { length }: readonly Statement[]): string {
  if (quoted.length < length) return `${quoted.length} of ${length} statements`;
  return length === 1 ? "the one statement" : `all ${length} statements`;
}

/** The words that stand in quotation marks where a statement is printed, as far as they are held. */
function printedQuotations(
  view: View,
  { evidence, account, mode }: Statement,
  known: Map<SourceText, Quotations>,
): string[] {
  const own = view.index.account(account)?.source;
  const inMarks = evidence.flatMap(({ source = own, exact, start, end }) => {
    const text = source === undefined ? undefined : view.textOf(source);
    if (text && start !== undefined && end !== undefined) {
      // A text is looked through once, however many statements are printed in it.
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
  return [...new Set(found)].map((words) => `“${shortened(words)}”`);
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
