import type { Entity, ReadableDataset } from "../../dataset/readable-dataset.ts";
import { faultsOf } from "../../dataset/evidence-fault.ts";
import type { EvidenceFaults } from "../../dataset/evidence-fault.ts";

/** The evidence with one fault, gathered by the source that it points into. */
export function faultsBySource<Name extends "not-located" | "not-verified">(
  dataset: ReadableDataset,
  name: Name,
): Map<Entity<"Source">, { evidence: Entity<"Evidence">; params: EvidenceFaults[Name] }[]> {
  const bySource = new Map<
    Entity<"Source">,
    { evidence: Entity<"Evidence">; params: EvidenceFaults[Name] }[]
  >();
  for (const fault of faultsOf(dataset, name)) {
    const source = dataset.sourceOf(fault.evidence) as Entity<"Source">;
    const known = bySource.get(source);
    if (known) known.push(fault);
    else bySource.set(source, [fault]);
  }
  return bySource;
}
