import type { Entity, ReadableDataset } from "../reading/readable-dataset.ts";
import type { Report } from "../rule.ts";
import { faultsOf } from "./evidence-fault.ts";

/** Params of the rules that tell once for each source what is still open about its evidence. */
export interface OpenSpans {
  readonly source: string;
  readonly count: number;
}

/** Reports once for each source, at the source, how much of its evidence has a fault that needs no haste. */
export function reportBySource(
  dataset: ReadableDataset,
  fault: "not-located" | "not-verified",
  report: Report<OpenSpans>,
): void {
  const counts = new Map<Entity<"Source">, number>();
  for (const { evidence } of faultsOf(dataset, fault)) {
    const source = dataset.sourceOf(evidence) as Entity<"Source">;
    counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  for (const [source, count] of counts) report(source.path, { source: source.value.id, count });
}

/** A count of evidence as messages write it. */
export function countOf(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}`;
}
