import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Dataset } from "../schema/model-types.ts";

/**
 * A dataset as Standard Schema (https://standardschema.dev) and its JSON Schema interface have it, so that whatever takes
 * schemas of any library takes it: both interfaces are written here as far as we use them, for there is nothing to install.
 */
export interface CheckedDatasetSchema {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "leader-calls";
    /** Only for the compiler: what goes in, and what comes out. */
    readonly types?: { readonly input: Dataset; readonly output: Dataset } | undefined;
    /** Validates a value. It answers with a promise only where the option `texts` is a function that does. */
    readonly validate: (value: unknown) => CheckedDatasetResult | Promise<CheckedDatasetResult>;
    readonly jsonSchema: {
      readonly input: (options: { readonly target: string }) => Record<string, unknown>;
      readonly output: (options: { readonly target: string }) => Record<string, unknown>;
    };
  };
}

/** What comes of a validation: the dataset, or issues. */
export type CheckedDatasetResult =
  { readonly value: Dataset; readonly issues?: undefined } | { readonly issues: readonly DatasetIssue[] };

/** A finding as forms and servers show it. */
export interface DatasetIssue {
  /** What is wrong, what would be right and what to do about it, in sentences. */
  readonly message: string;
  /** Where it is. Where a key is missing, it ends with that key, so that a form shows it under its field. */
  readonly path: readonly (string | number)[];
  /** All that is known of it: its code, its severity, its params. */
  readonly diagnostic: Diagnostic;
}
