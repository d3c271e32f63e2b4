import { nearCodes } from "../../validate/near-codes.ts";
import { joined } from "../../stream/line-blocks.ts";
import { linesOf } from "../../stream/lines-of.ts";
import type { Line } from "../../stream/lines-of.ts";
import { idOf, peek, validateLine } from "../../stream/validate-line.ts";
import { decodeUtf8 } from "../../validate/decode-utf8.ts";
import type { Checked, ValidateOptions } from "../../validate/check-dataset.ts";
import { withCommandHints } from "../command-hints.ts";
import { formatNamed } from "../report/format-named.ts";
import type { RecordReport } from "../report/report-format.ts";
import { failsWith } from "../report/report.ts";
import type { Counts, FileReport } from "../report/report.ts";
import { assignTexts } from "../given-texts.ts";
import { TextsFolder } from "../texts-folder.ts";
import { unreachable } from "../unreachable.ts";
import type { Tally } from "./tally.ts";

/** What is the same for all batches; a copy of it goes to each worker. */
export interface BatchSettings extends Pick<
  ValidateOptions,
  "rules" | "extensionCodes" | "texts" | "evidence"
> {
  /** The files of the folder of texts, by the ids of their sources. */
  readonly textFiles: TextsFolder["files"] | undefined;
  /** The format's name: a thread can be given no functions. */
  readonly format: string;
  readonly strict: boolean;
  readonly max: number;
  readonly maxLineLength: number;
  /** Set where the records are the answers of a language model, from which datasets are made. */
  readonly extraction?: { readonly inlineTexts: boolean };
}

/** A batch as a worker gets it. */
export interface BatchTask {
  readonly name: string;
  /** Whether it was standard input. */
  readonly unnamed: boolean;
  readonly lines: boolean;
  /** Whole lines or a document; nothing is a line that was longer than the limit. */
  readonly content: Uint8Array | undefined;
  readonly firstLine: number;
  readonly firstRecord: number;
}

/** What was found in a batch, and what is to be printed of it. */
export interface BatchResult {
  readonly records: number;
  readonly refused: number;
  readonly counts: Counts;
  readonly checked: Checked;
  /** Where refused records begin and end in the batch. */
  readonly rejects: readonly (readonly [start: number, end: number])[];
  /** Lines to print, in UTF-8, of a form that has lines. */
  readonly printed: Uint8Array;
  /** Diagnostics as blocks of text, of the format for people. */
  readonly blocks: readonly string[];
  /** What was found, of a form that is one document for all. */
  readonly reports: readonly FileReport[];
  /** Lines for standard error. */
  readonly said: readonly string[];
  /** What was counted of answers of a language model. */
  readonly tally?: Tally;
}

/** That a batch could not be validated, because of what the command was given with it. */
export interface WrongUsage {
  readonly wrongUsage: string;
}

const encoder = new TextEncoder();
/** Many long reports together would be longer than a string can be. */
const ENCODED_AT_ONCE = 1 << 20;

/** What validates batches in one thread. */
export function batchValidator(settings: BatchSettings): (task: BatchTask) => Promise<BatchResult> {
  const {
    format: formatName,
    strict,
    max,
    maxLineLength,
    rules,
    extensionCodes,
    texts,
    evidence,
    textFiles,
  } = settings;
  // Settings are compared with those of the record before: where there are none, that costs nothing.
  const options = {
    suggestCodes: nearCodes,
    ...(!isEmpty(rules) && { rules }),
    ...(!isEmpty(extensionCodes) && { extensionCodes }),
    ...(!isEmpty(texts) && { texts }),
    ...(evidence && { evidence }),
  };
  const folder = textFiles && new TextsFolder(without(textFiles, texts));
  const forAll = evidence === "must-match-given-texts";
  const format = formatNamed(formatName);
  return async (task) => {
    const { name, unnamed } = task;
    // A form that is a record on a line names the file once in it, and not in each diagnostic.
    const lineOptions = { ...options, ...(format.files && { file: name }), maxLineLength };
    const counts: Counts = { error: 0, warning: 0, info: 0 };
    const checked = { spans: 0, of: 0 };
    const rejects: [number, number][] = [];
    const blocks: string[] = [];
    const reports: FileReport[] = [];
    const printed: Uint8Array[] = [];
    let lines = "";
    let records = 0;
    const print = (line: string): void => {
      if (line === "") return;
      lines += `${line}\n`;
      if (lines.length <= ENCODED_AT_ONCE) return;
      printed.push(encoder.encode(lines));
      lines = "";
    };
    for (const { index, start, end, json } of recordsOf(task, maxLineLength)) {
      const number = task.firstRecord + records++;
      const line = task.lines ? task.firstLine + index : undefined;
      const result = validateLine({ json }, "bytes", {
        ...lineOptions,
        ...(folder && { texts: { ...assignTexts(peek(json), { named: [], folder, forAll }), ...texts } }),
      });
      const { ok } = result;
      const diagnostics = withCommandHints(result.diagnostics);
      if (diagnostics.length > 0) {
        if (failsWith(diagnostics, strict)) rejects.push([start, end]);
        for (const { severity } of diagnostics) counts[severity]++;
      }
      checked.spans += result.checked.spans;
      checked.of += result.checked.of;
      const report: RecordReport = {
        file: name,
        ...(line !== undefined && { record: number, line }),
        ok,
        diagnostics,
        checked: result.checked,
        text: typeof json === "string" ? json : undefined,
        number,
        unnamed,
        id: () => idOf(ok ? result.data : peek(json)),
      };
      switch (format.records.as) {
        case "lines":
          print(format.records.linesOf(report));
          break;
        case "blocks":
          blocks.push(...(await format.records.blocksOf(report, max - blocks.length)));
          break;
        case "document": {
          const { id: _, ...kept } = report;
          reports.push({ ...kept, text: undefined });
          break;
        }
        default:
          unreachable(format.records);
      }
    }
    return {
      records,
      refused: rejects.length,
      counts,
      checked,
      rejects,
      printed: joined([...printed, encoder.encode(lines)]),
      blocks,
      reports,
      said: [],
    };
  };
}

/** The files of texts that are not given otherwise. */
function without(files: TextsFolder["files"], texts: object = {}): TextsFolder["files"] {
  return new Map([...files].filter(([id]) => !Object.hasOwn(texts, id)));
}

function isEmpty(settings: object = {}): boolean {
  return Object.keys(settings).length === 0;
}

/** The records of a batch. */
export function recordsOf({ lines, content }: BatchTask, maxLineLength: number): Iterable<Line> {
  if (content === undefined) return [{ index: 0, start: 0, end: 0, json: undefined }];
  if (lines) return linesOf(content, maxLineLength);
  const decoded = decodeUtf8(content);
  return [{ index: 0, start: 0, end: content.length, json: "text" in decoded ? decoded.text : content }];
}
