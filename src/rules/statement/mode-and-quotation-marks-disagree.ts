import type { Mode } from "../../schema/codelists/mode.ts";
import type { SourceKind } from "../../schema/codelists/source-kind.ts";
import type { SourceText } from "../../text/source-text.ts";
import type { Entity, ReadableDataset } from "../../dataset/readable-dataset.ts";
import { allQuotedWordsOf, textAround, quotedWordsOf } from "../../dataset/quoted-words.ts";
import type { Rule } from "../rule.ts";

const anyMark = /["'“”„‟«»‹›‘’‚‛「」『』〝〞〟＂]/;
const doubleMark = /["“”„‟«»「」『』〝〞〟＂]/;
/** How far before the evidence its opening quotation mark is looked for, in code points. */
const FURTHEST_MARK = 2000;
/** From its first to its last character in quotation marks, with none in between. */
const whollyQuoted = /^["“„«「『][^"“”„«»「」『』]*["”“»」』][.,;]?$/;

/** Sources that print direct speech without quotation marks. */
const unmarked: ReadonlySet<SourceKind> = new Set<SourceKind>([
  "transcript",
  "recording",
  "interview",
  "broadcast",
  "social-post",
  "official-post",
]);

export const modeAndQuotationMarksDisagree: Rule<{ mode: Mode; quoted: boolean }> = {
  code: "statement/mode-and-quotation-marks-disagree",
  severity: "warning",
  reason: "Direct speech is printed in quotation marks, and they promise that these very words were said.",
  example: { at: "/calls/0/statements/0/mode", wrong: "direct", right: "indirect" },
  message: ({ mode, quoted }) =>
    quoted
      ? `All of the evidence is in quotation marks, but the mode is "${mode}".`
      : `The mode is "${mode}", but the evidence has no quotation marks.`,
  hint: ({ quoted }) =>
    quoted ? 'Use "direct".' : 'Use "indirect" or "free-indirect", or use the quoted words as evidence.',
  check(dataset, report) {
    for (const statement of dataset.all("Statement")) {
      const { mode } = statement.value;
      const evidence = dataset.partsOf(statement, "Evidence");
      const words = allQuotedWordsOf(dataset, statement);
      if (!words) continue;
      if (mode === "direct" || mode === "mixed") {
        if (!evidence.some((each) => isMarked(dataset, each)))
          report([...statement.path, "mode"], { mode, quoted: false });
      } else if (mode !== "free-indirect" && words.every((each) => whollyQuoted.test(each.trim()))) {
        report([...statement.path, "mode"], { mode, quoted: true });
      }
    }
  },
};

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
