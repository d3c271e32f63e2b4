import { groupBy } from "../collections/group-by.ts";
import type { Attribution, Circumstance, LeaderCall, Statement } from "../schema/model-types.ts";
import { circumstanceClause } from "./circumstance-clause.ts";
import { circumstanceQuestions } from "./circumstance-questions.ts";
import { circumstanceWords } from "./circumstance-words.ts";
import { pairLine } from "./contested.ts";
import { hedges, remarked } from "./cue-words.ts";
import { descriptionWords } from "./description-words.ts";
import { discussedTopicWords } from "./discussed-topic-words.ts";
import { firstLines } from "./first-lines.ts";
import { labelOf } from "./label-of.ts";
import { tellerOf } from "./omission-words.ts";
import { claimWords } from "./outcome-words.ts";
import { printedQuotations } from "./printed-quotations.ts";
import { revisionChanges } from "./revision-changes.ts";
import { shortLabelOf } from "./short-label.ts";
import { shortened } from "./shortened.ts";
import { isOwnClaim } from "./sign-words.ts";
import { shortStatementWords } from "./statement-words.ts";
import { section } from "./summary-line.ts";
import type { SummaryLine } from "./summary-line.ts";
import { telling } from "./telling.ts";
import { toldLater } from "./told-later.ts";
import type { View } from "./view.ts";

/** So many tellers, and so many facts of each, are read at once; the others are read in the tables. */
const MOST_GROUPS = 16;
const MOST_FACTS = 8;

/**
 * What readers ask first of a call, answered shortly by what stands elsewhere, with whose telling it is; `at` is the part of a
 * page where all of it stands.
 */
export function firstQuestions(view: View, call: LeaderCall, at: string): SummaryLine[] {
  const { circumstances = [], statements = [] } = call;
  const initiators = circumstances.filter(({ kind }) => kind === "initiator");
  return [
    {
      text: circumstanceQuestions.initiator,
      heading: true,
      lines: initiators.length > 0 ? whoSays(view, initiators, at) : [{ text: "no account says who rang" }],
    },
    ...section("What the revision changed", revisionChanges(view, call, at)),
    ...section("Told harder or softer", hardened(view, call, at)),
    ...(statements.length === 0
      ? []
      : [{ text: "Whose words are quoted", heading: true, lines: quotedWords(view, statements, at) }]),
    ...section("What is left out", leftOut(view, call, at)),
    ...section("Where no source is named", unattributed(view, call, at)),
  ];
}

/** What accounts tell of one question: those who tell the same stand together. */
function whoSays(view: View, circumstances: readonly Circumstance[], at: string): SummaryLine[] {
  const told = groupBy(circumstances, (each) => {
    const words = telling(each.factuality, circumstanceClause(view, each).clause);
    return `${words}${remarked(hedges(view, each))}`;
  });
  return firstLines([...told], { most: MOST_GROUPS, at }, ([words, same]) => ({
    text: `${same.map(({ account }) => view.names.account(account)).join("; ")}: ${words}`,
    sums: same,
  }));
}

/** Who tells what harder or softer than whom; what a revision changed is said with the revision. */
function hardened(view: View, { comparisons = [] }: LeaderCall, at: string): SummaryLine[] {
  const tellerOfId = (id: string) => tellerOf(view.index.get(id));
  const pairs = comparisons.flatMap((each) => {
    const to = each.to.filter((id) => !isRevision(view, tellerOfId(each.from), tellerOfId(id)));
    const isTold = each.kind === "hardens" || each.kind === "softens";
    return isTold && to.length > 0 ? [{ ...each, to }] : [];
  });
  return firstLines(pairs, { most: MOST_GROUPS, at }, (pair) => pairLine(view, pair, at));
}

/** Whether one of two accounts replaces or amends the other. */
function isRevision({ index }: View, one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return index.account(one)?.revises === other || index.account(other)?.revises === one;
}

/** Who leaves out what, by those who tell it; what a revision dropped or added is said with the revision. */
function leftOut(view: View, { comparisons = [] }: LeaderCall, at: string): SummaryLine[] {
  const { index, names } = view;
  const omissions = groupBy(
    comparisons.filter(({ kind }) => kind === "omits"),
    ({ from }) => from,
  );
  const groups = [...omissions].flatMap(([from, same]) => {
    const own = tellerOf(index.get(from));
    const ids = new Set(same.flatMap(({ to }) => to));
    const byTeller = groupBy(ids, (id) => tellerOf(index.get(id)));
    const who = index.account(from) ? names.teller(from) : `${labelOf(view, from)}:`;
    return [...byTeller]
      .filter(([teller]) => !isRevision(view, own, teller))
      .map(([teller, told]) => ({ who, own, teller, told, same }));
  });
  return firstLines(groups, { most: MOST_GROUPS, at }, ({ who, own, teller, told, same }) => {
    // Several comparisons may say what an account leaves out: the line leads to those that say this of it.
    const omitted = new Set(told);
    const saidBy = same.filter(({ to }) => to.some((id) => omitted.has(id)));
    const whose = teller === undefined ? "this" : `what is said by ${names.within(teller)}`;
    return {
      text: `${who} leaves out ${whose}${toldLater(view, teller, own)}:`,
      ...(saidBy.length === 1 ? { repeats: saidBy[0] } : { sums: saidBy }),
      lines: firstLines(told, { most: MOST_FACTS, at }, (id) => ({
        text: `${shortLabelOf(view, id)}${partsOf(view, id)}`,
        repeats: id,
      })),
    };
  });
}

/** The parts of a statement that has some: without them a demand is less than what was demanded. */
function partsOf({ index }: View, id: string): string {
  const parts = index.statement(id)?.elements ?? [];
  if (parts.length === 0) return "";
  const more = parts.length > MOST_FACTS ? " …" : "";
  return ` [its parts: ${parts
    .slice(0, MOST_FACTS)
    .map(({ content }) => shortened(content))
    .join(" ")}${more}]`;
}

/** Those in whose texts the quotation marks stand, with whose words are in them. */
function quotedWords(view: View, statements: readonly Statement[], at: string): SummaryLine[] {
  const { index, names } = view;
  const quoted = statements.filter(({ mode }) => mode === "direct" || mode === "mixed");
  const all = statements.length === 1 ? "the one statement is" : `all ${statements.length} statements are`;
  if (quoted.length === 0) return [{ text: `nobody's: ${all} reported without being quoted` }];
  const byTeller = [...groupBy(quoted, ({ account }) => index.chainOf(account).at(-1)?.id ?? account)];
  return [
    { text: `${countOf(quoted, statements)}, in whole or in part:` },
    ...firstLines(byTeller, { most: MOST_GROUPS, at }, ([teller, same]) => ({
      text: `${names.teller(teller)} quotes:`,
      lines: firstLines(same, { most: MOST_FACTS, at }, (each) => {
        const how = each.mode === "mixed" ? "quoted in part" : "quoted";
        const printed = printedQuotations(view, each).map((words) => `“${shortened(words)}”`);
        const words = printed.length === 0 ? "" : `: ${printed.join(", ")}`;
        // Who only speaks for himself need not be named twice.
        const voices = index.chainOf(each.account).slice(0, -1);
        const others = voices.filter(({ voice }) => !each.speakers.includes(voice));
        const through = others.map(({ voice }) => names.within(voice)).join(", in turn by ");
        const told = through === "" ? "" : ` [as told by ${through}]`;
        return { text: `${shortLabelOf(view, each.id)} [${how}${words}]${told}`, repeats: each.id };
      }),
    })),
  ];
}

/** What newsrooms claim themselves, and what only by its place in a text belongs to somebody's account. */
function unattributed(view: View, call: LeaderCall, at: string): SummaryLine[] {
  const { index, names } = view;
  const facts = factsOf(call);
  const linesOf = (chosen: readonly Told[], whose: (account: string) => string): SummaryLine[] =>
    [...groupBy(chosen, ({ of }) => of.account)].map(([account, same]) => ({
      text: `${whose(account)}:`,
      lines: firstLines(same, { most: MOST_FACTS, at }, ({ of, words }) => ({
        text: words({ ...view, under: of.account }),
        repeats: of,
      })),
    }));
  return [
    ...linesOf(
      facts.filter(({ of }) => isOwnClaim(of, index.account(of.account))),
      (account) => `${names.account(account)} claims in its own voice`,
    ),
    ...linesOf(
      facts.filter(({ of: { attribution = "explicit" } }) => attribution !== "explicit"),
      (account) =>
        `sentences that name no source, taken to go on with the account of ${names.within(account)}`,
    ),
  ];
}

/** A fact, and how it is named under the name of its account. */
interface Told {
  readonly of: { readonly account: string; readonly attribution?: Attribution };
  words(view: View): string;
}

function factsOf(call: LeaderCall): Told[] {
  const { circumstances = [], topics = [], descriptions = [], statements = [], outcomes = [] } = call;
  return [
    ...circumstances.map((of) => ({ of, words: (view: View) => circumstanceWords(view, of) })),
    ...topics.map((of) => ({ of, words: (view: View) => discussedTopicWords(view, of) })),
    ...descriptions.map((of) => ({ of, words: (view: View) => descriptionWords(view, of) })),
    ...statements.map((of) => ({ of, words: (view: View) => shortStatementWords(view, of, of.content) })),
    ...outcomes.flatMap((outcome) =>
      outcome.claims.map((of) => ({ of, words: (view: View) => claimWords(view, outcome, of) })),
    ),
  ];
}

function countOf(quoted: readonly Statement[], { length }: readonly Statement[]): string {
  if (quoted.length < length) return `${quoted.length} of ${length} statements`;
  return length === 1 ? "the one statement" : `all ${length} statements`;
}
