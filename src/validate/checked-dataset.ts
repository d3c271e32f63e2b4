import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import { severities } from "../diagnostics/severities.ts";
import { missingKey } from "../diagnostics/structure/missing-key.ts";
import { datasetPlan } from "../plan/dataset-plan.ts";
import { planAsJsonSchema } from "../plan/plan-as-json-schema.ts";
import type { Dataset } from "../schema/model-types.ts";
import { optionsProblem } from "./options-problem.ts";
import type { CheckedDatasetResult, CheckedDatasetSchema, DatasetIssue } from "./standard-schema.ts";
import { hasStructureOfDataset } from "./check-dataset.ts";
import { validateDataset } from "./validate-dataset.ts";
import type { ValidateOptions, ValidationResult } from "./check-dataset.ts";

/** Texts of sources by the source's id. */
type Texts = NonNullable<ValidateOptions["texts"]>;

/** The options of {@link checkedDataset}. */
export interface CheckedDatasetOptions extends Omit<ValidateOptions, "texts"> {
  /**
   * The texts of sources, by the source's id: the same for all datasets, or what a function gives for each. It is
   * called only if the structure is right; if it returns a promise, so does the validation.
   */
  readonly texts?: Texts | ((dataset: Dataset) => Texts | undefined | Promise<Texts | undefined>);
  /** From which severity on a finding is an issue, so that the dataset is refused. By default errors alone are. */
  readonly severity?: Severity;
  /** What is asked of evidence; see {@link ValidateOptions}. Here it must be checked, unless you say otherwise. */
  readonly evidence?: NonNullable<ValidateOptions["evidence"]>;
}

/**
 * A schema of a whole dataset that checks all that {@link validateDataset} does: its structure, all rules, and all evidence
 * against its texts. It is a Standard Schema, so that it can be given to whatever validates by one: tRPC, Hono, TanStack
 * Form, React Hook Form and others. `checkedDatasetSchema` is the same as a schema of Zod.
 *
 * @throws TypeError where the options are wrong, as {@link validateDataset} does.
 * @example
 * const input = checkedDataset({ texts: { readout: text } });
 * publicProcedure.input(input).mutation(({ input }) => save(input)); // of tRPC: `input` is a Dataset
 */
export function checkedDataset(options: CheckedDatasetOptions = {}): CheckedDatasetSchema {
  const check = checkDatasets(options);
  const jsonSchema = ({ target }: { readonly target: string }): Record<string, unknown> =>
    planAsJsonSchema(datasetPlan, target, options.extensionCodes);
  const asResult = (issues: readonly DatasetIssue[], value: unknown): CheckedDatasetResult =>
    issues.length > 0 ? { issues } : { value: value as Dataset };
  return {
    "~standard": {
      version: 1,
      vendor: "leader-calls",
      validate: (value) => {
        const issues = check(value);
        return issues instanceof Promise
          ? issues.then((each) => asResult(each, value))
          : asResult(issues, value);
      },
      jsonSchema: { input: jsonSchema, output: jsonSchema },
    },
  };
}

/** Finds the issues of datasets by options, which are looked at before the first dataset comes. */
export function checkDatasets(
  options: CheckedDatasetOptions,
): (value: unknown) => readonly DatasetIssue[] | Promise<readonly DatasetIssue[]> {
  // Programs without types may give anything.
  const given: unknown = options;
  if (typeof given !== "object" || given === null) throw new TypeError(String(optionsProblem(given)));
  const { texts, severity = "error", evidence = "must-be-checked", ...rest } = options;
  const from = severities.indexOf(severity);
  if (from < 0) {
    throw new TypeError(
      `The option severity must be "error", "warning" or "info", but is ${JSON.stringify(severity)}.`,
    );
  }
  const issuesWith = (value: unknown, known: Texts | undefined): readonly DatasetIssue[] => {
    const result = validateDataset(value, { ...rest, evidence, ...(known && { texts: known }) });
    return issuesOf(result, from);
  };
  // What is wrong with the options is said here, and not when the first dataset comes.
  issuesWith(undefined, typeof texts === "function" ? undefined : texts);
  if (typeof texts !== "function") return (value) => issuesWith(value, texts);
  return (value) => {
    if (!hasStructureOfDataset(value, rest)) {
      const unasked = validateDataset(value, { ...rest, evidence: "may-be-unchecked" });
      // Nobody was asked for the texts, so that nothing is said of them.
      if (unasked.diagnostics.some(isOfStructure)) return issuesOf(unasked, Math.min(from, WARNING));
    }
    const found = texts(value as Dataset);
    if (!isPromise(found)) return issuesWith(value, found);
    return Promise.resolve(found).then((known) => issuesWith(value, known));
  };
}

const WARNING = severities.indexOf("warning");

/** Whether a finding is of the structure, without which nothing can be said of the rest. */
export function isOfStructure({ code, severity }: Diagnostic): boolean {
  return severity === "error" && code.startsWith("structure/");
}

function isPromise(value: object | undefined): value is Promise<Texts | undefined> {
  return value !== undefined && "then" in value && typeof value.then === "function";
}

function issuesOf({ ok, diagnostics }: ValidationResult, from: number): readonly DatasetIssue[] {
  if (ok && diagnostics.length === 0) return [];
  const issues = diagnostics.filter(({ severity }) => severities.indexOf(severity) <= from).map(asIssue);
  // Where so much was found that no diagnostic was made of an error, something of it is an issue all the same.
  return ok || issues.length > 0 ? issues : diagnostics.slice(-1).map(asIssue);
}

function asIssue(diagnostic: Diagnostic): DatasetIssue {
  const { message, hint, path, code, params } = diagnostic;
  return {
    message: hint === undefined ? message : `${message} ${hint}`,
    path: code === missingKey.code ? [...path, String(params.key)] : path,
    diagnostic,
  };
}
