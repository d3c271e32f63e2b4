import { Worker } from "node:worker_threads";
import { hasColors } from "../colors.ts";
import { errorCodeOf, messageOf } from "../error-text.ts";
import { UsageError } from "../usage-error.ts";
import type { BatchResult, BatchSettings, BatchTask, WrongUsage } from "./batch-validator.ts";

/** A worker stopped more than once over the same batch; its cause is the error that it threw, if it did. */
export class WorkerStopped extends Error {
  override readonly name = "WorkerStopped";
}

interface Waiting {
  readonly task: BatchTask;
  readonly resolve: (result: BatchResult) => void;
  readonly reject: (error: WorkerStopped | UsageError) => void;
  attempts: number;
}

/** Threads that validate batches. The batch of a thread that stops is done again by a new one, once. */
export class WorkerPool {
  readonly #settings: BatchSettings;
  readonly #size: number;
  readonly #onStop: (reason: string, task: BatchTask) => void;
  readonly #queue: Waiting[] = [];
  /** The batch that each worker is validating; undefined where it is idle. */
  readonly #workers = new Map<Worker, Waiting | undefined>();

  /** `onStop` is called for every thread that stops in the middle of a batch, with the reason. */
  constructor(size: number, settings: BatchSettings, onStop: (reason: string, task: BatchTask) => void) {
    this.#size = size;
    this.#settings = settings;
    this.#onStop = onStop;
  }

  /** @throws WorkerStopped where threads stop over this batch, UsageError where a text cannot be read. */
  run(task: BatchTask): Promise<BatchResult> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ task, resolve, reject, attempts: 0 });
      this.#giveNext();
    });
  }

  /** Ends all threads; their batches are never answered. */
  async close(): Promise<void> {
    const workers = [...this.#workers.keys()];
    this.#queue.length = 0;
    this.#workers.clear();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  #giveNext(): void {
    const [waiting] = this.#queue;
    if (!waiting) return;
    const worker = this.#idle() ?? (this.#workers.size < this.#size ? this.#start() : undefined);
    if (!worker) return;
    this.#queue.shift();
    this.#workers.set(worker, waiting);
    // The task is copied, not handed over: it may have to be done again.
    worker.postMessage(waiting.task);
  }

  #idle(): Worker | undefined {
    for (const [worker, current] of this.#workers) if (!current) return worker;
    return undefined;
  }

  #start(): Worker {
    const worker = new Worker(new URL("./validate-worker.cjs", import.meta.url), {
      workerData: this.#settings,
      // A thread sees no terminal; it is to use colours where this one does.
      env: { ...process.env, ...(hasColors && { FORCE_COLOR: "1" }) },
    });
    let reason = "it ended without a result";
    let thrown: unknown;
    worker.on("message", (result: BatchResult | WrongUsage) => {
      const current = this.#workers.get(worker);
      if (!current) return;
      this.#workers.set(worker, undefined);
      if ("wrongUsage" in result) current.reject(new UsageError(result.wrongUsage));
      else current.resolve(result);
      this.#giveNext();
    });
    worker.on("error", (error: unknown) => {
      reason = messageOf(error);
      // Out of memory, for one, is no bug.
      if (!errorCodeOf(error)?.startsWith("ERR_WORKER_")) thrown = error;
    });
    worker.on("exit", () => {
      const current = this.#workers.get(worker);
      this.#workers.delete(worker);
      // One that stops while it is idle is replaced when there is something to do.
      if (!current) return;
      this.#onStop(reason, current.task);
      if (++current.attempts > 1) current.reject(new WorkerStopped(reason, { cause: thrown }));
      else this.#queue.unshift(current);
      this.#giveNext();
    });
    return worker;
  }
}
