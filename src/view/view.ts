import type { DatasetIndex } from "../dataset-index/index-dataset.ts";
import type { Account, Comparison, Dataset } from "../schema/model-types.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Names } from "./names.ts";

/** What every part of a summary is made with. */
export interface View {
  readonly dataset: Dataset;
  readonly index: DatasetIndex;
  readonly names: Names;
  /** The accounts that revise an account. */
  revisionsOf(account: string): readonly Account[];
  /** The comparisons that are said of something, as the very object of the dataset. */
  comparisonsFrom(entity: object): readonly Comparison[];
  /** The comparisons of others with it. */
  comparisonsTo(entity: object): readonly Comparison[];
  /** The text of a source, where the dataset holds it. */
  textOf(source: string): SourceText | undefined;
  /** Whether all is shown, also what serves other data or says where words are printed. */
  readonly full: boolean;
  /** Whether what stands elsewhere can be linked to, so that it is named shortly where it is only referred to. */
  readonly linked?: boolean;
  /** The account under whose name facts are shown, which need not be named with each of them. */
  readonly under?: string;
  /**
   * Whether what is shown stands beside its date, beside whom and by which words it names, or beside who tells it and where, so
   * that this need not be said again.
   */
  readonly beside?: boolean;
}
