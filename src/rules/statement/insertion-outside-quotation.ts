import type { Evidence, Statement } from "../../schema/model-types.ts";
import { showValue } from "../../diagnostics/wording.ts";
import { isUnmarked } from "../../dataset/unmarked-speech.ts";
import { markedWordsAt } from "../../dataset/marked-words.ts";
import type { MarkedWords } from "../../dataset/marked-words.ts";
import type { ReadableDataset } from "../../dataset/readable-dataset.ts";
import { isSetOut } from "../../text/set-out-speech.ts";
import type { Rule, RuleDoc } from "../rule.ts";

/** The fields of a statement that hold places inside of its quotation. */
const fields = { insertions: "insertion", omissions: "omission" } as const;

type Field = keyof typeof fields;

interface Outside {
  readonly field: Field;
  /** The words of the insertion or omission. */
  readonly words: string;
  /** Outside what: everything that the statement quotes ("evidence"), or the quotation marks ("marks"). */
  readonly of: "evidence" | "marks";
}

export const insertionOutsideQuotationDoc: RuleDoc = {
  reason:
    "An insertion marks words that an editor added to a quotation, and an omission marks where an editor left words out. Outside a quotation, all words are those of the person who quotes.",
  example: {
    at: "/calls/0/statements/0/insertions",
    wrong: [{ exact: "Chancellor", start: 0, end: 10 }],
    right: [],
  },
};

export const insertionOutsideQuotation: Rule<Outside> = {
  code: "statement/insertion-outside-quotation",
  severity: "warning",
  message: ({ field, words, of }) =>
    of === "evidence"
      ? `The ${fields[field]} ${showValue(words)} is not in the evidence of the statement.`
      : `The ${fields[field]} ${showValue(words)} is outside the quotation marks.`,
  hint: ({ field, of }) =>
    of === "evidence"
      ? `Move it to the statement that has this quotation, or add the rest of the quotation as evidence.`
      : `Leave it out: ${field === "insertions" ? "an editor adds words" : "an editor leaves words out"} only inside a quotation.`,
  check(dataset, report) {
    for (const number of dataset.numbersOf("Statement")) {
      const value = dataset.valueAt<"Statement">(number);
      if (!dataset.isSoundAt(number) || !hasAny(value)) continue;
      const quoted = wordsOf(dataset, number, value);
      if (!quoted) continue;
      const places = placesOf(value);
      for (const each of dataset.evidenceIn(number)) {
        const field = places.get(dataset.valueAt<"Evidence">(each));
        const inner = field && markedWordsAt(dataset, each);
        if (!inner) continue;
        const of = outsideOf(dataset, value, each, inner, quoted);
        if (of) report(dataset.pathOf(each), { field, words: inner.text.slice(inner.start, inner.end), of });
      }
    }
  },
};

function hasAny({ insertions = [], omissions = [] }: Statement): boolean {
  return insertions.length > 0 || omissions.length > 0;
}

function placesOf({ insertions = [], omissions = [] }: Statement): ReadonlyMap<Evidence, Field> {
  return new Map([
    ...insertions.map((each) => [each, "insertions"] as const),
    ...omissions.map((each) => [each, "omissions"] as const),
  ]);
}

/** The words that a statement and its elements rest on; undefined where some of them cannot be read. */
function wordsOf(dataset: ReadableDataset, number: number, value: Statement): MarkedWords[] | undefined {
  const places = placesOf(value);
  const entity = dataset.entityAt<"Statement">(number);
  if (dataset.hasUnsoundPart(entity)) return undefined;
  const elements = dataset.partsOf(entity, "StatementElement");
  if (elements.some((element) => dataset.hasUnsoundPart(element))) return undefined;
  const all = [
    ...dataset.evidenceIn(number).filter((each) => !places.has(dataset.valueAt<"Evidence">(each))),
    ...elements.flatMap((element) => dataset.evidenceIn(dataset.numberOf(element))),
  ];
  const words: MarkedWords[] = [];
  for (const each of all) {
    const read = markedWordsAt(dataset, each);
    if (!read) return undefined;
    words.push(read);
  }
  return words;
}

/** Outside of what an insertion stands; undefined where it stands where it should, or that cannot be seen. */
function outsideOf(
  dataset: ReadableDataset,
  { mode }: Statement,
  evidence: number,
  inner: MarkedWords,
  quoted: readonly MarkedWords[],
): Outside["of"] | undefined {
  const words = inner.text.slice(inner.start, inner.end);
  const source = dataset.sourceAt(evidence);
  if (typeof source === "string") return undefined;
  if (!inner.source || quoted.some((each) => each.source !== inner.source)) {
    // Without positions only the words can be compared, and words of another source are another rule's.
    if (quoted.some((each) => each.source !== undefined)) return undefined;
    return quoted.some((each) => each.text.includes(words)) ? undefined : "evidence";
  }
  const around = inner.quotations.over(inner.start, inner.end);
  const isInside = quoted.some(({ start, end }) => start <= inner.start && inner.end <= end);
  const isInSameQuotation = around.some((quotation) =>
    quoted.some(({ start, end }) => start < quotation.end && quotation.start < end),
  );
  if (!isInside && !isInSameQuotation) return "evidence";
  if (around.length > 0 || isUnmarked(source, dataset.valueAt<"Evidence">(evidence))) return undefined;
  // A text that speaks for itself may be printed with an editor's words, and has no marks around all of it.
  if (mode === "authorial") return undefined;
  const isMarked = quoted.some(({ start, end }) => inner.quotations.over(start, end).length > 0);
  // Direct speech without any marks is reported already, or needs none.
  if ((mode === "direct" || mode === "mixed") && !isMarked) return undefined;
  return isSetOut(inner.text, inner.start, inner.end) ? undefined : "marks";
}
