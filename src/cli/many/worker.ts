import { parentPort, workerData } from "node:worker_threads";
import { batchValidator } from "./batch-validator.ts";
import type { BatchSettings, BatchTask } from "./batch-validator.ts";

/** What a worker thread runs: batches in, results out. */
const settings: BatchSettings = workerData;
const validate = batchValidator(settings);
const port = parentPort;

port?.on("message", async (task: BatchTask) => {
  const result = await validate(task);
  const { buffer } = result.printed;
  // What is handed over need not be copied.
  port.postMessage(result, buffer instanceof ArrayBuffer ? [buffer] : []);
});
