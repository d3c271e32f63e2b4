import { batchValidator } from "./batch-validator.ts";
import type { BatchResult, BatchSettings, BatchTask } from "./batch-validator.ts";

/** What is done with each batch in a thread: it is validated, or datasets are made of it. */
export async function workOf(settings: BatchSettings): Promise<(task: BatchTask) => Promise<BatchResult>> {
  if (!settings.extraction) return batchValidator(settings);
  const { batchExtractor } = await import("./batch-extractor.ts");
  return batchExtractor(settings);
}
