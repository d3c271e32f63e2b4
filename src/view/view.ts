import type { DatasetIndex } from "../dataset-index/index-dataset.ts";
import type { Dataset } from "../schema/entities/dataset.ts";
import type { Names } from "./names.ts";

/** What every part of an outline is made with. */
export interface View {
  readonly dataset: Dataset;
  readonly index: DatasetIndex;
  readonly names: Names;
  /** Whether all is shown, also what serves other data or says where words are printed. */
  readonly full: boolean;
}
