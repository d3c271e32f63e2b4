export { mergeDatasets } from "./merge-datasets.ts";
export type { MergeOptions, MergeResult } from "./merge-datasets.ts";
export type { MergedDatasetFacts } from "./dataset-fields.ts";
export type {
  ApartReason,
  Difference,
  Joined,
  JoinedKind,
  JoinReason,
  KeptApart,
  MergeCounts,
  MergedEntry,
  MergeReport,
  RefusedDataset,
  Renamed,
} from "./report.ts";
