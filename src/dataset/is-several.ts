import type { ReadableDataset } from "./readable-dataset.ts";

/** Whether an actor is a group of several, who may well speak to one another. A group of one is a person without a name. */
export function isSeveral(dataset: ReadableDataset, id: string): boolean {
  const actor = dataset.get("Actor", id)?.value;
  return actor?.kind === "group" && actor.count !== 1;
}
