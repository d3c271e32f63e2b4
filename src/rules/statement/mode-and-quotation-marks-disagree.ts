import type { Cue, Evidence, Mode, OutcomeClaim, SourceKind, Statement } from "../../schema/model-types.ts";
import { endSentence, showValue } from "../../diagnostics/wording.ts";
import { directSpeechIn } from "../../text/direct-speech.ts";
import type { DirectSpeech } from "../../text/direct-speech.ts";
import { foldWords, hasPrintedWords } from "../../text/printed-words.ts";
import { isSetOut } from "../../text/set-out-speech.ts";
import { markedWordsAt } from "../../dataset/marked-words.ts";
import { allQuotedWordsAt } from "../../dataset/quoted-words.ts";
import { isUnmarked } from "../../dataset/unmarked-speech.ts";
import type { ReadableDataset } from "../../dataset/readable-dataset.ts";
import type { Rule, RuleDoc } from "../rule.ts";

/** What has a mode: most statements, and claims of outcomes that quote words. */
const holders = ["Statement", "OutcomeClaim"] as const;

export const modeAndQuotationMarksDisagreeDoc: RuleDoc = {
  reason: "Direct speech is printed in quotation marks, which promise that exactly these words were said.",
  example: { at: "/calls/0/statements/0/mode", wrong: "direct", right: "speech-act-report" },
};

export const modeAndQuotationMarksDisagree: Rule<{
  mode: Mode;
  /** The words in quotation marks, if there are any. */
  quoted: string | undefined;
}> = {
  code: "statement/mode-and-quotation-marks-disagree",
  severity: "warning",
  message: ({ mode, quoted }) =>
    quoted === undefined
      ? `The mode is "${mode}", but no words of the evidence are in quotation marks.`
      : endSentence(`The mode is "${mode}", but what was said is in quotation marks: ${showValue(quoted)}`),
  hint: ({ quoted }) =>
    quoted === undefined
      ? 'Use "indirect", "free-indirect" or "speech-act-report", or add the quoted words as evidence.'
      : 'Use "direct" if these are the speaker\'s own words. If the marks quote someone who reports the words, "account" must be the account of that voice.',
  check(dataset, report) {
    for (const name of holders) {
      for (const number of dataset.numbersOf(name)) {
        if (!dataset.isSoundAt(number)) continue;
        const value = dataset.valueAt<"Statement" | "OutcomeClaim">(number);
        const { mode } = value;
        if (mode === undefined || mode === "authorial") continue;
        if (mode === "direct" || mode === "mixed") {
          if (isWithoutMarks(dataset, number, value))
            report([...dataset.pathOf(number), "mode"], { mode, quoted: undefined });
        } else {
          const quoted = wordsOfSpeaker(dataset, number, value);
          if (quoted !== undefined) report([...dataset.pathOf(number), "mode"], { mode, quoted });
        }
      }
    }
  },
};

type Told = Statement | OutcomeClaim;

/** The words that all of the evidence presents as a speaker's own; undefined where it does not, or where that is in doubt. */
function wordsOfSpeaker(dataset: ReadableDataset, number: number, value: Told): string | undefined {
  const own = new Set<Evidence>(value.evidence);
  const speeches: DirectSpeech[] = [];
  // In headlines alone the marks often stand around what somebody said in other words.
  let hasBody = false;
  for (const each of dataset.evidenceIn(number)) {
    const evidence = dataset.valueAt<"Evidence">(each);
    if (!own.has(evidence)) continue;
    const speech = directSpeechAt(dataset, each);
    if (!speech) return undefined;
    hasBody ||= evidence.part !== "headline";
    speeches.push(speech);
  }
  if (!hasBody || speeches.length < value.evidence.length) return undefined;
  const quoted = speeches.map((each) => each.quoted).join("\n");
  const cues = (value.cues ?? []).filter(({ account }) => account === undefined || account === value.account);
  if (cues.some((cue) => hasWords(quoted, cue))) {
    // “She urged him to reopen it,” in the marks of whoever quotes the telling.
    return undefined;
  }
  const account = dataset.get("Account", value.account)?.value;
  const isQuoting = account?.relayedBy !== undefined;
  if (!account || (isQuoting && cues.length === 0)) return undefined;
  return speeches[0]?.quoted.trim();
}

function directSpeechAt(dataset: ReadableDataset, evidence: number): DirectSpeech | undefined {
  const marked = markedWordsAt(dataset, evidence);
  return marked && directSpeechIn(marked.text, marked.start, marked.end, marked.quotations);
}

function hasWords(text: string, { text: words }: Cue): boolean {
  return hasPrintedWords(foldWords(text), words, true);
}

/** Whether none of the evidence, of which all can be read, has quotation marks in or around it, or needs none. */
function isWithoutMarks(dataset: ReadableDataset, number: number, value: Told): boolean {
  // What cannot be read may be in quotation marks or not.
  if (!allQuotedWordsAt(dataset, number)) return false;
  if (dataset.evidenceIn(number).some((each) => isMarked(dataset, each, value))) return false;
  if (!("elements" in value)) return true;
  return dataset
    .partsOf(dataset.entityAt(number), "StatementElement")
    .every((element) =>
      dataset.evidenceIn(dataset.numberOf(element)).every((each) => !isMarked(dataset, each, value)),
    );
}

/** Whether there are quotation marks in or around an evidence, or none are to be expected there. */
function isMarked(dataset: ReadableDataset, evidence: number, value: Told): boolean {
  const source = dataset.sourceAt(evidence);
  if (typeof source === "string" || !source.sound) return true;
  if (isUnmarked(source, dataset.valueAt<"Evidence">(evidence))) return true;
  const marked = markedWordsAt(dataset, evidence);
  if (!marked) return true;
  const { text, start, end, quotations } = marked;
  if (quotations.over(start, end).length > 0 || isSetOut(text, start, end)) return true;
  // Without the text there may be marks just outside of the quotation.
  return marked.source === undefined || isOwnText(dataset, source.value.kind, value);
}

/** Whether a source is the text of the speaker: what spokespersons publish as their words has no quotation marks. */
function isOwnText(dataset: ReadableDataset, kind: SourceKind, value: Told): boolean {
  if (kind !== "spokesperson-statement" && kind !== "official-readout") return false;
  const account = dataset.get("Account", value.account)?.value;
  if (!account || account.relayedBy !== undefined) return false;
  const own = new Set([account.voice, ...(account.authors ?? [])]);
  return "speakers" in value && value.speakers.some((speaker) => own.has(speaker));
}
