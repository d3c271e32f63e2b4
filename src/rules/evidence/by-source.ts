import { groupBy } from "../../collections/group-by.ts";
import type { Entity, ReadableDataset } from "../../dataset/readable-dataset.ts";
import { faultsOf } from "../../dataset/evidence-fault.ts";
import type { EvidenceFaults } from "../../dataset/evidence-fault.ts";

/** Faults of one kind in evidence from one source. */
interface SourceFaults<Name extends keyof EvidenceFaults> {
  readonly source: Entity<"Source">;
  readonly faults: readonly { evidence: Entity<"Evidence">; params: EvidenceFaults[Name] }[];
}

/** The faults of one kind, by the source that their evidence is from. Evidence without a known source is left out. */
export function faultsBySource<Name extends keyof EvidenceFaults>(
  dataset: ReadableDataset,
  name: Name,
): SourceFaults<Name>[] {
  const found = faultsOf(dataset, name);
  if (found.length === 0) return [];
  const bySource = groupBy(found, ({ evidence }) => dataset.sourceOf(evidence));
  return [...bySource].flatMap(([source, faults]) =>
    typeof source === "string" ? [] : [{ source, faults }],
  );
}
