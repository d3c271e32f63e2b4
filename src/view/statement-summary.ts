import type { Statement, StatementElement } from "../schema/model-types.ts";
import { cueWords, remarked } from "./cue-words.ts";
import { labelOf } from "./label-of.ts";
import { tellerOf } from "./omission-words.ts";
import { onCondition } from "./on-condition.ts";
import { printedQuotations } from "./printed-quotations.ts";
import type { SummaryLine } from "./summary-line.ts";
import { proposition } from "./proposition.ts";
import { referenceWords } from "./reference-words.ts";
import { restLines, sourceOf } from "./rest-lines.ts";
import { saying } from "./saying.ts";
import { shortLabelOf } from "./short-label.ts";
import { statementWords } from "./statement-words.ts";
import type { View } from "./view.ts";

/** A statement under the heading of its account: who did what by saying what, and its elements. */
export function statementSummary(view: View, statement: Statement): SummaryLine {
  const { account, factuality, elements = [], occasion, refersTo = [], respondsTo = [] } = statement;
  const { insertions = [], omissions = [] } = statement;
  const remarks = [
    modeRemark(view, statement),
    ...(omissions.length > 0 ? ["the quotation is cut"] : []),
    ...(insertions.length > 0 ? ["an editor put words into the quotation"] : []),
    ...cueWords(view, statement),
    ...(factuality === "certain" ? ["as certain"] : []),
  ];
  return {
    of: statement,
    text: `${statementWords(view, statement, statement.content)}${remarked(remarks)}`,
    lines: [
      ...elements.map((element) => elementSummary(view, statement, element)),
      ...(occasion ? [{ text: `on this occasion: ${referenceWords(view, occasion)}` }] : []),
      ...refersTo.map((reference) => ({ text: `refers to: ${referenceWords(view, reference)}` })),
      ...respondsTo.map((id) => ({ text: `in answer to: ${answeredWords(view, account, id)}`, repeats: id })),
      ...restLines(view, "Statement", statement, {
        worded: [
          "account",
          "speakers",
          "addressees",
          "setting",
          "occasion",
          "mode",
          "acts",
          "content",
          "condition",
          "respondsTo",
          "refersTo",
          "cues",
          "factuality",
        ],
        apart: ["elements"],
        source: sourceOf(view, account),
      }),
    ],
  };
}

/** What is answered; who tells it is said only where another account does. */
function answeredWords(view: View, account: string, id: string): string {
  const isOwn = view.linked === true && tellerOf(view.index.get(id)) === account;
  return isOwn ? shortLabelOf(view, id) : labelOf(view, id);
}

/** How the words are presented; of a quotation its words, unless they stand below with all that is printed. */
function modeRemark(view: View, statement: Statement): string {
  const { mode } = statement;
  if (view.full || (mode !== "direct" && mode !== "mixed")) return modeWords[mode];
  const words = printedQuotations(view, statement).map((each) => `“${each}”`);
  if (words.length === 0) return modeWords[mode];
  return `${mode === "direct" ? "quoted" : "quoted in part"}: ${words.join(", ")}`;
}

const modeWords: Readonly<Record<Statement["mode"], string>> = {
  direct: "quoted in the source; the words here are the encoder's",
  mixed: "quoted in part in the source; the words here are the encoder's",
  indirect: "indirect speech",
  "free-indirect": "free indirect speech",
  "speech-act-report": "the source names the act, not the words",
  "voice-report": "the source says only that something was said",
  authorial: "in the account's own voice",
};

/** A part of a statement shares what was done by saying it, so it is said with each part. */
function elementSummary(view: View, statement: Statement, element: StatementElement): SummaryLine {
  const { acts, factuality, condition, account } = statement;
  // Of several acts nobody says which part was done by which.
  const said =
    acts.length > 1 && factuality === undefined
      ? `a part of it: ${element.content}`
      : saying(acts, factuality, proposition(element.content, view.dataset.language));
  return {
    of: element,
    text: `${said}${onCondition(condition)}`,
    lines: restLines(view, "StatementElement", element, {
      worded: ["content"],
      source: sourceOf(view, account),
    }),
  };
}
