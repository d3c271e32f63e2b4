import { isObject } from "../collections/is-object.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { atItsPlace, objectsInAnswer } from "../json-text/read-answer.ts";
import type { AnswerObject, PassedOver } from "../json-text/read-answer.ts";
import { parseJson } from "../json-text/parse-json.ts";
import { scanJson } from "../json-text/scan-json.ts";
import { positionOf } from "../text/line-positions.ts";
import { ofWholeText } from "../validate/diagnostic-positions.ts";
import { cutOff } from "./kinds/cut-off.ts";
import { notJsonAlone } from "./kinds/not-json-alone.ts";
import { severalAnswers } from "./kinds/several-answers.ts";

/** The extraction in what a language model answered. */
export interface AnswerText {
  /** The extraction as JSON, in which every place is at the offset that it has in the answer. */
  readonly json: string;
  readonly value: unknown;
  /** That the answer was cut off. */
  readonly cut: Diagnostic | undefined;
  /** What else is reported of the answer. */
  readonly notes: readonly Diagnostic[];
}

/** Finds the extraction in an answer that is no JSON; undefined where there is none. */
export function readAnswerText(text: string): AnswerText | undefined {
  const objects = objectsInAnswer(text).flatMap((object) => {
    const value = parsed(object.json);
    return isObject(value) ? [{ ...object, value, written: JSON.stringify(value) }] : [];
  });
  const answers = objects.filter(({ value }) => isExtraction(value));
  const chosen = answers.findLast(({ isCut }) => !isCut) ?? answers.at(-1) ?? objects[0];
  if (!chosen) return undefined;
  const at = positionOf(text, chosen.start);
  const notes: Diagnostic[] = [];
  const passedOver = passedOverIn(text, chosen);
  if (passedOver.length > 0) notes.push(ofWholeText(notJsonAlone, { passedOver }, at));
  const count = new Set(answers.map(({ written }) => written)).size;
  const isLastCut = answers.at(-1)?.isCut === true;
  if (count > 1) notes.push(ofWholeText(severalAnswers, { count, isLastCut }, at));
  const json = atItsPlace(text, chosen);
  return { json, value: chosen.value, cut: chosen.isCut ? cutOf(text, chosen) : undefined, notes };
}

/** The extraction in an answer, to see which texts it speaks of; undefined where there is none. */
export function valueOfAnswer(text: string): unknown {
  return parsed(text) ?? readAnswerText(text)?.value;
}

/** The lists by which an extraction is known; a part of one has none of them. */
const KNOWN_BY = ["sources", "accounts", "calls"];

function isExtraction(value: object): boolean {
  return KNOWN_BY.some((key) => Object.hasOwn(value, key));
}

/** The value of a JSON text; undefined where it is none, or nests too deeply. */
function parsed(json: string): unknown {
  return scanJson(json).tooDeepAt === undefined ? parseJson(json).parsed?.value : undefined;
}

function cutOf(text: string, { end, cutIn }: AnswerObject): Diagnostic {
  // If nothing follows, it just ends.
  const follows =
    text
      .slice(end)
      .replace(/```\s*$/, "")
      .trim() !== "";
  const place = positionOf(text, Math.min(end, text.length));
  const params = { isUnreadable: follows, list: cutIn?.key, items: cutIn?.items ?? 0 };
  return ofWholeText(cutOff, params, place);
}

/** What is passed over, in words. */
function passedOverIn(text: string, { start, end, isCut, passedOver }: AnswerObject): string[] {
  const [before, behind] = [text.slice(0, start), isCut ? "" : text.slice(end)];
  const words = `${before} ${behind}`.replaceAll(/```[a-z]*/gi, " ");
  return [
    ...(before.startsWith("\ufeff") ? ["a byte-order mark"] : []),
    ...(`${before}${behind}`.includes("```") ? ["a Markdown fence"] : []),
    ...(words.replaceAll(/[\s\ufeff]/g, "") === "" ? [] : ["words around the JSON"]),
    ...[...passedOver].map((each) => inWords[each]),
  ];
}

const inWords: Readonly<Record<PassedOver, string>> = {
  comments: "comments",
  commas: "commas that are missing or too many",
  "quotation marks": "quotation marks that are not escaped",
  "line breaks": "line breaks or tabs in texts",
  "Python words": "the words of Python for true, false and null",
};
