import { parentPort, workerData } from "node:worker_threads";
import { batchValidator } from "./batch-validator.ts";
import type { BatchSettings, BatchTask } from "./batch-validator.ts";

/** What a worker thread runs: batches in, results out. */
const validate = batchValidator(workerData as BatchSettings);

parentPort!.on("message", (task: BatchTask) => {
  const result = validate(task);
  parentPort!.postMessage(result, [result.printed.buffer as ArrayBuffer]);
});
