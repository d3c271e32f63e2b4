import { Worker } from "node:worker_threads";
import { colors } from "../colors.ts";
import type { BatchResult, BatchSettings, BatchTask } from "./batch-validator.ts";

/** A worker stopped more than once over the same batch. */
export class WorkerStopped extends Error {
  override readonly name = "WorkerStopped";
}

interface Waiting {
  readonly task: BatchTask;
  readonly resolve: (result: BatchResult) => void;
  readonly reject: (error: WorkerStopped) => void;
  attempts: number;
}

/** Threads that validate batches. What a thread that stops had in hand is done again by a new one, once. */
export class WorkerPool {
  readonly #settings: BatchSettings;
  readonly #size: number;
  readonly #onStop: (reason: string, task: BatchTask) => void;
  readonly #queue: Waiting[] = [];
  readonly #workers = new Set<Worker>();
  readonly #idle: Worker[] = [];

  /** `onStop` is told of every thread that stops with a batch in hand, and why. */
  constructor(size: number, settings: BatchSettings, onStop: (reason: string, task: BatchTask) => void) {
    this.#size = size;
    this.#settings = settings;
    this.#onStop = onStop;
  }

  /** @throws WorkerStopped where threads stop over this batch. */
  run(task: BatchTask): Promise<BatchResult> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ task, resolve, reject, attempts: 0 });
      this.#next();
    });
  }

  async close(): Promise<void> {
    const workers = [...this.#workers];
    this.#workers.clear();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  #next(): void {
    if (this.#queue.length === 0) return;
    const worker = this.#idle.pop() ?? (this.#workers.size < this.#size ? this.#start() : undefined);
    if (worker) this.#give(worker, this.#queue.shift()!);
  }

  #start(): Worker {
    const worker = new Worker(new URL("./validate-worker.js", import.meta.url), {
      workerData: this.#settings,
      // A thread sees no terminal; it is to use colours where this one does.
      env: { ...process.env, ...(colors.isColorSupported && { FORCE_COLOR: "1" }) },
    });
    this.#workers.add(worker);
    return worker;
  }

  #give(worker: Worker, waiting: Waiting): void {
    let reason = "it ended without a result";
    const onError = (error: unknown): void => {
      reason = error instanceof Error ? error.message : String(error);
    };
    const onMessage = (result: BatchResult): void => {
      worker.off("error", onError).off("exit", onExit);
      // One that stops while it has nothing to do is replaced when there is something to do again.
      worker.once("error", () => {}).once("exit", () => this.#forget(worker));
      this.#idle.push(worker);
      waiting.resolve(result);
      this.#next();
    };
    const onExit = (): void => {
      worker.off("message", onMessage);
      if (!this.#forget(worker)) return;
      this.#onStop(reason, waiting.task);
      if (++waiting.attempts > 1) waiting.reject(new WorkerStopped(reason));
      else this.#queue.unshift(waiting);
      this.#next();
    };
    worker.removeAllListeners("error").removeAllListeners("exit");
    worker.once("error", onError).once("exit", onExit).once("message", onMessage);
    // The task is copied, not handed over: it may have to be done again.
    worker.postMessage(waiting.task);
  }

  /** Whether the worker was one of the pool until now. */
  #forget(worker: Worker): boolean {
    const at = this.#idle.indexOf(worker);
    if (at >= 0) this.#idle.splice(at, 1);
    return this.#workers.delete(worker);
  }
}
