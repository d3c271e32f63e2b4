import type { EditExample, FindingKind } from "../diagnostics/finding-kind.ts";
import type { Path } from "../diagnostics/json-pointer.ts";
import type { ReadableDataset } from "../dataset/readable-dataset.ts";

/** Another place that has to do with a finding. */
export interface Related {
  readonly path: Path;
  readonly message: string;
}

/** What a rule calls for each finding: where, with which params, and which other places have to do with it. */
export type Report<P extends object> = (path: Path, params: P, related?: readonly Related[]) => void;

/** Something that must hold between two or more places of a dataset. */
export interface Rule<P extends object = object> extends FindingKind<P> {
  readonly example: EditExample;
  /**
   * Whether the rule concludes from something being absent. Such a rule is silent while any structure error, unknown id
   * or id of a wrong kind stands, because what it misses may be what could not be read.
   */
  readonly concludesFromAbsence?: boolean;
  /** Whether the rule is run only where a validation sets its severity. */
  readonly onRequest?: boolean;
  /** Looks through the dataset and reports. It is never given an entity whose structure failed. */
  check(dataset: ReadableDataset, report: Report<P>): void;
}

/** A rule whatever its params are, as lists of rules hold it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a rule's params are its own affair
export type AnyRule = Rule<any>;
