import type { Mode, SourceKind } from "../../schema/model-types.ts";
import { isWhollyQuoted } from "../../text/wholly-quoted.ts";
import type { SourceText } from "../../text/source-text.ts";
import type { Entity, ReadableDataset } from "../../dataset/readable-dataset.ts";
import { allQuotedWordsAt, quotedWordsAt, quotedWordsOf, textAround } from "../../dataset/quoted-words.ts";
import type { Rule, RuleDoc } from "../rule.ts";

const anyMark = /["'“”„‟«»‹›‘’‚‛「」『』〝〞〟＂]/;
const doubleMark = /["“”„‟«»「」『』〝〞〟＂]/;
/** How far before the evidence its opening quotation mark is looked for, in code points. */
const FURTHEST_MARK = 2000;

/** Sources that print direct speech without quotation marks. */
const unmarked: ReadonlySet<SourceKind> = new Set<SourceKind>([
  "transcript",
  "recording",
  "interview",
  "broadcast",
  "social-post",
  "official-post",
]);

export const modeAndQuotationMarksDisagreeDoc: RuleDoc = {
  reason: "Direct speech is printed in quotation marks, and they promise that these very words were said.",
  example: { at: "/calls/0/statements/0/mode", wrong: "direct", right: "speech-act-report" },
};

export const modeAndQuotationMarksDisagree: Rule<{ mode: Mode; quoted: boolean }> = {
  code: "statement/mode-and-quotation-marks-disagree",
  severity: "warning",
  message: ({ mode, quoted }) =>
    quoted
      ? `All of the evidence is in quotation marks, but the mode is "${mode}".`
      : `The mode is "${mode}", but the evidence has no quotation marks.`,
  hint: ({ quoted }) =>
    quoted ? 'Use "direct".' : 'Use "indirect" or "free-indirect", or use the quoted words as evidence.',
  check(dataset, report) {
    for (const number of dataset.numbersOf("Statement")) {
      if (!dataset.isSoundAt(number)) continue;
      const { mode } = dataset.valueAt<"Statement">(number);
      const quoted = mode === "direct" || mode === "mixed";
      if (mode === "free-indirect" || mode === "authorial" || (!quoted && !areWhollyQuoted(dataset, number)))
        continue;
      // What cannot be read may be in quotation marks or not.
      if (!allQuotedWordsAt(dataset, number)) continue;
      const evidence = dataset.evidenceIn(number).map((each) => dataset.entityAt<"Evidence">(each));
      if (quoted && evidence.some((each) => isMarked(dataset, each))) continue;
      report([...dataset.pathOf(number), "mode"], { mode, quoted: !quoted });
    }
  },
};

/** Whether each evidence of the statement with a number is in quotation marks as a whole. */
function areWhollyQuoted(dataset: ReadableDataset, statement: number): boolean {
  return dataset.evidenceIn(statement).every((each) => {
    const words = quotedWordsAt(dataset, each);
    return words !== undefined && isWhollyQuoted(words);
  });
}

/** Whether there are quotation marks in or around an evidence, or none are to be expected there. */
function isMarked(dataset: ReadableDataset, evidence: Entity<"Evidence">): boolean {
  const source = dataset.sourceOf(evidence);
  if (typeof source === "string" || unmarked.has(source.value.kind)) return true;
  if (evidence.value.part === "quoted-post") return true;
  const words = quotedWordsOf(dataset, evidence);
  if (words === undefined) return true;
  // In many languages a dash at the beginning of a line, or a name and a colon, introduce speech.
  if (anyMark.test(words) || /(^|\n)\s*[—–-]\s|:\s/.test(words)) return true;
  const text = textAround(dataset, evidence);
  // Without the text there may be marks just outside of the quotation.
  return text === undefined || isInsideQuotation(evidence, text);
}

/** Whether an evidence begins inside a quotation: after an odd number of marks in its paragraph, or right after one. */
function isInsideQuotation({ value: { start } }: Entity<"Evidence">, text: SourceText): boolean {
  if (start === undefined) return true;
  const before = text.slice({ start: Math.max(0, start - FURTHEST_MARK), end: start });
  const paragraph = before.slice(before.lastIndexOf("\n") + 1);
  return paragraph.split(doubleMark).length % 2 === 0 || /[‘‚']$/.test(paragraph);
}
