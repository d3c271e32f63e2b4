import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { maxLineLengthProblem } from "../../stream/validate-line.ts";
import { isTerminal, standardOutput, whenPipeCloses } from "../standard-output.ts";
import type { ReportFormat } from "../report/report-format.ts";
import { severities } from "../../diagnostics/severities.ts";
import type { Counts, FileReport } from "../report/report.ts";
import { countOf } from "../../diagnostics/wording.ts";
import { visible } from "../../text/visible.ts";
import { unreachable } from "../unreachable.ts";
import { UsageError } from "../usage-error.ts";
import type { ManyOptions } from "../validate-options.ts";
import { batchesOf } from "./batches.ts";
import type { Batch, OverlongStretch } from "./batches.ts";
import { workOf } from "./work-of.ts";
import { addTally, emptyTally, tallyTable } from "./tally.ts";
import type { Tally } from "./tally.ts";
import type { BatchResult, BatchSettings, BatchTask } from "./batch-validator.ts";
import { inOrder } from "./in-order.ts";
import { findInputs, totalSize } from "./inputs.ts";
import type { Unreadable } from "./inputs.ts";
import { startProgress } from "./progress.ts";
import type { Progress } from "./progress.ts";
import { RejectsFile } from "./rejects-file.ts";
import { WorkerPool, WorkerStopped } from "./worker-pool.ts";

type Item = Batch | OverlongStretch | Unreadable;

/** Why a run ended before its time, and the exit code that says so (128 and the signal's number, as shells have it). */
class Stopped extends Error {
  override readonly name = "Stopped";
  readonly exitCode: number;
  constructor(reason: string, exitCode: number) {
    super(reason);
    this.exitCode = exitCode;
  }
}

/** How many batches each worker validates or has waiting, so that none is idle while results are written. */
const BATCHES_PER_WORKER = 3;

/** How many records are read, and where what comes of them is written. */
export interface RunOptions extends ManyOptions {
  readonly format: ReportFormat;
  /** Whether standard input has a record on each line, where nothing else is said. */
  readonly linesOnStandardInput: boolean;
  /** The file for what is printed, if it is not standard output. */
  readonly output?: string | undefined;
}

/** Reads files, folders, patterns and streams of many records, in flat memory; gives the exit code. */
export async function runRecords(
  args: readonly string[],
  settings: BatchSettings,
  options: RunOptions,
): Promise<number> {
  const problem = maxLineLengthProblem(settings.maxLineLength);
  if (problem !== undefined) throw new UsageError(problem);
  const jobs = options.jobs ?? 1;
  if (jobs < 1 || jobs > 4 * availableParallelism() + 8) {
    throw new UsageError(`--jobs must be from 1 to ${4 * availableParallelism() + 8} on this machine.`);
  }
  const named = await findInputs(
    args,
    { ndjson: options.ndjson, linesOnStandardInput: options.linesOnStandardInput },
    options.rejects,
  );
  const output = options.output === undefined ? undefined : new RejectsFile(options.output);
  const rejects = options.rejects === undefined ? undefined : new RejectsFile(options.rejects);
  const progress = await startProgress(() => totalSize(named));
  const controller = new AbortController();
  const run = new Run(settings, options.format, { rejects, output }, progress, controller.signal);
  const stop = (reason: string, exitCode: number) => () => controller.abort(new Stopped(reason, exitCode));
  const unlisten = listen({
    SIGINT: stop("it was interrupted", 130),
    SIGTERM: stop("it was asked to end", 143),
    // A bar that is left where it is would look as if it ran on.
    force: () => progress.stop(),
    closed: stop("nobody reads the output any more", 141),
  });
  const pool = jobs === 1 ? undefined : new WorkerPool(jobs, settings, run.reportStop);
  const work = pool ? (task: BatchTask) => pool.run(task) : await inThisThread(settings);
  const batches = batchesOf(named.inputs(), {
    signal: controller.signal,
    maxLineLength: settings.maxLineLength,
    onRead: (count) => progress.readBytes(count),
  });
  let failure: unknown;
  try {
    await inOrder<Item, BatchResult | undefined>(batches, pool ? jobs * BATCHES_PER_WORKER : 1, {
      start: async (item) => {
        const task = taskOf(item);
        return task && work(task);
      },
      finish: async (item, result) => {
        controller.signal.throwIfAborted();
        await run.take(item, result);
      },
      onFailure: (error) => controller.abort(error),
    });
    await run.printEnd();
  } catch (error) {
    failure = error;
  }
  await pool?.close();
  unlisten();
  progress.stop();
  rejects?.close({ complete: failure === undefined });
  output?.close({ complete: failure === undefined });
  run.reportEnd(failure);
  if (failure instanceof Stopped) return failure.exitCode;
  if (failure instanceof WorkerStopped && failure.cause !== undefined) throw failure.cause;
  if (failure !== undefined && !(failure instanceof WorkerStopped)) throw failure;
  return failure !== undefined || run.unread.length > 0 ? 2 : run.failed ? 1 : 0;
}

/** What is to be validated of an item, if anything. */
function taskOf(item: Item): BatchTask | undefined {
  if ("problem" in item) return undefined;
  const { name, path, lines } = item.input;
  const common = { name, unnamed: path === undefined, lines };
  if ("content" in item) {
    const { content, firstLine, firstRecord } = item;
    return { ...common, content, firstLine, firstRecord };
  }
  return (
    item.ends && { ...common, content: undefined, firstLine: item.ends.line, firstRecord: item.ends.record }
  );
}

async function inThisThread(settings: BatchSettings): Promise<(task: BatchTask) => Promise<BatchResult>> {
  const work = await workOf(settings);
  return async (task) => {
    // Signals and the progress bar get their turn.
    await setImmediate();
    return work(task);
  };
}

function listen({
  closed,
  force,
  ...signals
}: Record<"SIGINT" | "SIGTERM" | "closed" | "force", () => void>): () => void {
  let stopping = false;
  const handlers = Object.entries(signals).map(([signal, stop]) => {
    const handler = (): void => {
      // Who asks twice does not want to wait for anything.
      if (stopping) {
        force();
        process.exit(130);
      }
      stopping = true;
      stop();
    };
    process.on(signal, handler);
    return [signal, handler] as const;
  });
  whenPipeCloses(closed);
  // Where nobody reads standard error any more, nothing can be said about it.
  process.stderr.on("error", () => {});
  return () => {
    for (const [signal, handler] of handlers) process.off(signal, handler);
    // What is still on its way to a reader that has gone is lost, and nothing else.
    whenPipeCloses(() => process.exit());
  };
}

/** Whether lines are those of one document, of which the first has an opening bracket alone. */
function beginsDocument(lines: Uint8Array): boolean {
  return /^\s*[{[]\s*\n/.test(Buffer.from(lines.subarray(0, 100)).toString("latin1"));
}

/** What a run has done so far. */
class Run {
  readonly #settings: BatchSettings;
  readonly #format: ReportFormat;
  readonly #rejects: RejectsFile | undefined;
  readonly #output: RejectsFile | undefined;
  readonly #tally: Tally | undefined;
  readonly #progress: Progress;
  readonly #signal: AbortSignal;
  readonly #begin = performance.now();
  readonly #counts: Counts = { error: 0, warning: 0, info: 0 };
  readonly #checked = { spans: 0, of: 0 };
  readonly #reports: FileReport[] = [];
  #records = 0;
  #shown = 0;
  refused = 0;
  readonly unread: string[] = [];

  constructor(
    settings: BatchSettings,
    format: ReportFormat,
    files: { readonly rejects: RejectsFile | undefined; readonly output: RejectsFile | undefined },
    progress: Progress,
    signal: AbortSignal,
  ) {
    this.#settings = settings;
    this.#format = format;
    this.#rejects = files.rejects;
    this.#output = files.output;
    this.#tally = settings.extraction && emptyTally();
    this.#progress = progress;
    this.#signal = signal;
  }

  /** Whether a record was refused, or, of answers from which datasets are made, something in one. */
  get failed(): boolean {
    return this.refused > 0 || (this.#tally !== undefined && this.#counts.error > 0);
  }

  /** Keeps, counts and prints what came of an item; all of it is under way before anything is waited for. */
  async take(item: Item, result: BatchResult | undefined): Promise<void> {
    if ("problem" in item) {
      this.unread.push(item.problem);
      // It may have broken in the middle of a line that is too long.
      this.#rejects?.endRecord();
      this.#say(item.problem);
    } else if ("overlong" in item) {
      this.#rejects?.write(item.overlong);
      if (item.ends) this.#rejects?.endRecord();
    } else {
      for (const [start, end] of result?.rejects ?? []) {
        this.#rejects?.write(item.content.subarray(start, end));
        this.#rejects?.endRecord();
      }
    }
    if (result) await this.#add(result);
    if ("content" in item && item.firstLine === 1 && item.input.lines && beginsDocument(item.content)) {
      this.#say(
        `${item.input.name} is one document over several lines, not one on each line. Read it with --no-ndjson.`,
      );
    }
  }

  async #add(result: BatchResult): Promise<void> {
    const { records, refused, counts, checked, blocks, printed } = result;
    this.#records += records;
    this.refused += refused;
    for (const severity of severities) this.#counts[severity] += counts[severity];
    this.#checked.spans += checked.spans;
    this.#checked.of += checked.of;
    for (const report of result.reports) this.#reports.push(report);
    if (this.#tally && result.tally) addTally(this.#tally, result.tally);
    if (result.said.length > 0) {
      this.#progress.clear();
      process.stderr.write(result.said.map((line) => `${visible(line)}\n`).join(""));
    }
    this.#progress.doneRecords(records);
    const shown = blocks.slice(0, this.#settings.max - this.#shown);
    this.#shown += shown.length;
    await this.#print(printed.length > 0 ? printed : shown.map((block) => `${block}\n\n`).join(""));
  }

  /** Prints what can be said only when all is done. */
  async printEnd(): Promise<void> {
    const { records } = this.#format;
    switch (records.as) {
      case "lines":
        return;
      case "document":
        return this.#print(`${await records.document(this.#reports, { unread: this.unread })}\n`);
      case "blocks": {
        // Why nothing could be read is reported already.
        if (this.#records === 0 && this.unread.length > 0) return;
        const totals = {
          unread: this.unread.length,
          ok: this.#counts.error === 0,
          counts: this.#counts,
          checked: this.#checked,
          of: this.#records,
        };
        return this.#print(`${records.ending(totals, this.#shown)}\n`);
      }
      default:
        unreachable(records);
    }
  }

  async #print(text: string | Uint8Array): Promise<void> {
    if (text.length === 0) return;
    if (this.#output) return this.#output.write(typeof text === "string" ? Buffer.from(text) : text);
    if (isTerminal()) this.#progress.clear();
    const output = standardOutput();
    if (output.write(text)) return;
    await new Promise<void>((resolve) => {
      const go = (): void => {
        output.off("drain", go).off("close", go);
        this.#signal.removeEventListener("abort", go);
        resolve();
      };
      output.on("drain", go).on("close", go);
      this.#signal.addEventListener("abort", go);
    });
  }

  /** Says that a worker stopped, and which records it was validating. */
  readonly reportStop = (reason: string, { name, firstRecord, firstLine }: BatchTask): void => {
    this.#say(
      `A worker stopped (${reason}) while it validated the records of ${name} from record ${firstRecord}, line ${firstLine}.`,
    );
  };

  /** Says what was done, and why no more was. */
  reportEnd(failure: unknown): void {
    if (failure instanceof Stopped) this.#say(`Stopped: ${failure.message}.`);
    else if (failure instanceof WorkerStopped) {
      this.#say("Stopped: those records made a second worker stop. What comes before them is done.");
    }
    if (this.#records === 0 && this.unread.length > 0) return;
    const seconds = (performance.now() - this.#begin) / 1000;
    const rate = Math.round(this.#records / Math.max(seconds, 0.001));
    this.#say(
      `${failure === undefined ? "" : "Before that: "}${countOf(this.#records, "record")}, ${this.#records - this.refused} ok, ${this.refused} refused; ${seconds.toFixed(1)} s, ${rate} a second.`,
    );
    if (this.#tally) process.stderr.write(`${tallyTable(this.#tally)}\n`);
    if (this.unread.length > 0) this.#say("Not everything could be read: see above.");
    if (failure !== undefined && this.#rejects) {
      this.#say(`The records refused so far are in ${this.#rejects.partial}.`);
    }
  }

  #say(message: string): void {
    this.#progress.clear();
    process.stderr.write(`leader-calls: ${visible(message)}\n`);
  }
}
