import type { DiagnosticKind, EditExample, KindDoc } from "../diagnostics/diagnostic-kind.ts";
import type { Path } from "../diagnostics/json-pointer.ts";
import type { ReportedPlace } from "../diagnostics/reported-place.ts";
import type { ReadableDataset } from "../dataset/readable-dataset.ts";

/** Reports one diagnostic: its place, its params, and other places that belong to it. */
export type ReportDiagnostic<P extends object> = (
  path: Path,
  params: P,
  related?: readonly ReportedPlace[],
) => void;

/** A check that compares two or more places of a dataset. */
export interface Rule<P extends object = object> extends DiagnosticKind<P> {
  /**
   * Whether the rule concludes something from what is absent. Such a rule does not run while there is a structure error, an
   * unknown id or an id of the wrong kind, because what seems absent may be what could not be read.
   */
  readonly concludesFromAbsence?: boolean;
  /** Whether the rule runs only in validations that set its severity. */
  readonly onRequest?: boolean;
  /** Looks through the dataset and reports diagnostics. The dataset never gives it an entity whose structure is wrong. */
  check(dataset: ReadableDataset, report: ReportDiagnostic<P>): void;
}

/** What the docs say of a rule. */
export interface RuleDoc extends KindDoc {
  readonly example: EditExample;
}

/** A rule with any params, for lists of rules. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- params are only used by the rule that makes them
export type AnyRule = Rule<any>;
