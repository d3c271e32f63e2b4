import type { Params } from "./diagnostic.ts";
import type { Path } from "./json-pointer.ts";

/** Another place that belongs to a diagnostic, as it is reported: with a message, or with what its kind makes the message of. */
export interface ReportedPlace {
  readonly path: Path;
  readonly message?: string;
  readonly params?: Params;
}
