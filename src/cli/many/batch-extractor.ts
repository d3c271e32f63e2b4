import { basename } from "node:path";
import { isObject } from "../../collections/is-object.ts";
import { isId } from "../../dataset/given-ids.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { lineTooLong } from "../../diagnostics/structure/line-too-long.ts";
import { fromExtractionText } from "../../extraction/from-extraction-text.ts";
import { NOTHING } from "../../extraction/convert-extraction.ts";
import { fromExtraction } from "../../extraction/from-extraction.ts";
import type { FromExtractionOptions, FromExtractionResult } from "../../extraction/convert-extraction.ts";
import { inventedQuote } from "../../extraction/kinds/invented-quote.ts";
import { quoteNormalized } from "../../extraction/kinds/quote-normalized.ts";
import { slug } from "../../extraction/make-ids.ts";
import { valueOfAnswer } from "../../extraction/read-answer-text.ts";
import { parseJson } from "../../json-text/parse-json.ts";
import { joined } from "../../stream/line-blocks.ts";
import type { Piece } from "../../stream/line-blocks.ts";
import { nearCodes } from "../../validate/near-codes.ts";
import { ofWholeText } from "../../validate/diagnostic-positions.ts";
import { inWords } from "../../validate/in-words.ts";
import { objectsIn } from "../given-texts.ts";
import { TextsFolder } from "../texts-folder.ts";
import { toLatin } from "../to-latin.ts";
import { recordsOf } from "./batch-validator.ts";
import type { BatchResult, BatchSettings, BatchTask } from "./batch-validator.ts";
import { emptyTally } from "./tally.ts";

/** What a record gives: the answer of a language model, with what was known when it was asked. */
interface Answer {
  readonly id: string | undefined;
  /** The answer itself, or the extraction that was read from it. */
  readonly answer: unknown;
  readonly texts: Readonly<Record<string, unknown>>;
}

const encoder = new TextEncoder();

/** What makes datasets of batches of answers in one thread. */
export function batchExtractor(settings: BatchSettings): (task: BatchTask) => Promise<BatchResult> {
  const { maxLineLength, texts = {}, textFiles, extraction } = settings;
  const folder = textFiles && new TextsFolder(textFiles);
  const convert = (json: Piece | undefined, name: string | undefined): FromExtractionResult => {
    if (json === undefined) return refusedLine(maxLineLength);
    const { id, answer, texts: own } = answerIn(json);
    const value = typeof answer === "string" ? valueOfAnswer(answer) : answer;
    const given = textsFor(value, [id], { ...texts, ...own }, folder);
    const datasetId = idFor(id ?? name, given);
    const options: FromExtractionOptions = {
      texts: given as Readonly<Record<string, string>>,
      dataset: datasetId === undefined ? {} : { id: datasetId },
      inlineTexts: extraction?.inlineTexts ?? false,
      suggestCodes: nearCodes,
      toLatin,
    };
    return typeof answer === "string" || answer instanceof Uint8Array
      ? fromExtractionText(answer, options)
      : fromExtraction(answer, options);
  };
  return async (task) => {
    const tally = emptyTally();
    const counts = { error: 0, warning: 0, info: 0 };
    const checked = { spans: 0, of: 0 };
    const rejects: [number, number][] = [];
    const said: string[] = [];
    const printed: Uint8Array[] = [];
    for (const { index, start, end, json } of recordsOf(task, maxLineLength)) {
      const place = task.lines ? `${task.name}:${task.firstLine + index}` : task.name;
      tally.articles++;
      let result: FromExtractionResult;
      try {
        result = convert(json, task.lines ? undefined : nameOf(task.name));
      } catch (error) {
        // The texts of a line may be no texts.
        if (!(error instanceof TypeError)) throw error;
        said.push(`${place} ${error.message}`);
        result = refusedWith([]);
      }
      const { dataset, diagnostics, dropped, noCall } = result;
      if (dataset) printed.push(encoder.encode(`${JSON.stringify(dataset)}\n`));
      else if (noCall) tally.withoutCall++;
      else {
        tally.withoutDataset++;
        rejects.push([start, end]);
      }
      tally.calls += dataset?.calls.length ?? 0;
      tally.located += result.checked.spans;
      tally.dropped += dropped.length;
      checked.spans += result.checked.spans;
      checked.of += result.checked.of;
      for (const diagnostic of diagnostics) {
        counts[diagnostic.severity]++;
        if (diagnostic.code === inventedQuote.code) tally.invented++;
        if (diagnostic.code === quoteNormalized.code) tally.normalized += Number(diagnostic.params.count);
        if (diagnostic.severity !== "info") said.push(lineOf(place, diagnostic));
      }
    }
    const { articles: records, withoutDataset: refused } = tally;
    return {
      ...{ records, refused, counts, checked, rejects, printed: joined(printed) },
      ...{ blocks: [], reports: [], said, tally },
    };
  };
}

/** A diagnostic in one line: many articles have many. */
function lineOf(place: string, { severity, code, pointer, message, hint }: Diagnostic): string {
  return `${place} ${severity} ${code} ${pointer || "/"} ${message}${hint === undefined ? "" : ` ${hint}`}`;
}

/** What a record gives: `{"id", "answer" | "extraction", "texts"}`, or the answer itself. */
function answerIn(json: Piece): Answer {
  const none = { id: undefined, texts: {} };
  if (typeof json !== "string") return { ...none, answer: json };
  const value = parseJson(json).parsed?.value;
  if (!isObject(value)) return { ...none, answer: json };
  const { id, texts } = value;
  const key = ["answer", "extraction"].find((each) => Object.hasOwn(value, each));
  if (key === undefined) return { ...none, answer: json };
  return {
    id: typeof id === "string" || typeof id === "number" ? String(id) : undefined,
    answer: value[key],
    texts: isObject(texts) ? texts : {},
  };
}

/** The texts of an answer: those that are given, and of the folder those that the answer names. */
function textsFor(
  extraction: unknown,
  names: readonly (string | undefined)[],
  given: Readonly<Record<string, unknown>>,
  folder: TextsFolder | undefined,
): Record<string, unknown> {
  const found = new Map(Object.entries(given));
  for (const name of [...names, ...objectsIn(extraction, "sources").map(({ key }) => key)]) {
    if (typeof name !== "string" || !isId(name) || found.has(name)) continue;
    const text = folder?.read(name)?.text;
    if (text !== undefined) found.set(name, text);
  }
  return Object.fromEntries(found);
}

/** The id of a dataset. A text has its own id, so a dataset with the same name needs another. */
function idFor(name: string | undefined, texts: object): string | undefined {
  const id = slug(toLatin(name ?? ""));
  if (id === "") return undefined;
  return Object.hasOwn(texts, id) ? `${id}-dataset` : id;
}

function nameOf(file: string): string {
  return basename(file).replace(/\..*$/, "");
}

function refusedLine(limit: number): FromExtractionResult {
  const found = ofWholeText(lineTooLong, { limit, unit: "bytes" }, { line: 1, column: 1, offset: 0 });
  return inWords(refusedWith([found]));
}

function refusedWith(diagnostics: Diagnostic[]): FromExtractionResult {
  return { ...NOTHING, diagnostics };
}
