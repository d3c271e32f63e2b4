import { parentPort, workerData } from "node:worker_threads";
import { UsageError } from "../usage-error.ts";
import { workOf } from "./work-of.ts";
import type { BatchResult, BatchSettings, BatchTask, WrongUsage } from "./batch-validator.ts";

/** What a worker thread runs: batches in, results out. */
const settings: BatchSettings = workerData;
const work = workOf(settings);
const port = parentPort;

/** An error that passes between threads loses its class; one that is no bug is reported as what it is. */
async function resultOf(task: BatchTask): Promise<BatchResult | WrongUsage> {
  try {
    return await (
      await work
    )(task);
  } catch (error) {
    if (error instanceof UsageError) return { wrongUsage: error.message };
    throw error;
  }
}

port?.on("message", async (task: BatchTask) => {
  const result = await resultOf(task);
  if ("wrongUsage" in result) {
    port.postMessage(result);
    return;
  }
  const { buffer } = result.printed;
  // What is handed over need not be copied.
  port.postMessage(result, buffer instanceof ArrayBuffer ? [buffer] : []);
});
