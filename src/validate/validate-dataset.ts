import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import { makeDiagnostic } from "../diagnostics/make-diagnostic.ts";
import { unreadable } from "../diagnostics/structure/unreadable.ts";
import { allRules } from "../rules/all-rules.ts";
import { evidenceResults } from "../rules/evidence/evidence-fault.ts";
import { ReadableDataset } from "../rules/reading/readable-dataset.ts";
import { unknownId } from "../rules/reference/unknown-id.ts";
import { wrongKind } from "../rules/reference/wrong-kind.ts";
import type { AnyRule } from "../rules/rule.ts";
import { DatasetSchema } from "../schema/entities/dataset.ts";
import type { Dataset } from "../schema/entities/dataset.ts";
import { inDocumentOrder } from "./document-order.ts";
import { explainStructure } from "./explain-structure.ts";

/** What a validation can be told. */
export interface ValidateOptions {
  /** The texts of sources that the dataset does not hold itself, by the source's id. */
  readonly texts?: Readonly<Record<string, string>>;
}

/** How much of the evidence could be compared with a text. */
export interface Checked {
  /** How many pieces of evidence were compared with a held text and hold. */
  readonly spans: number;
  /** How many pieces of evidence the dataset has. */
  readonly of: number;
}

/** What a validation found. */
export type ValidationResult =
  | {
      readonly ok: true;
      readonly data: Dataset;
      readonly diagnostics: Diagnostic[];
      readonly checked: Checked;
    }
  | {
      readonly ok: false;
      readonly data?: undefined;
      readonly diagnostics: Diagnostic[];
      readonly checked: Checked;
    };

/**
 * Validates a value: its structure by the schemas, then everything that needs two places to be compared by the rules,
 * and every span and digest against the texts that are held. Synchronous; never throws; never changes the value.
 *
 * `ok` means that no error was found; there may be warnings and information. `data` is then the same object, typed.
 *
 * @example
 * const result = validateDataset(JSON.parse(body), { texts: { article: text } });
 * if (result.ok) console.log(result.data.calls.length);
 * else for (const { code, pointer, message } of result.diagnostics) console.error(code, pointer, message);
 */
export function validateDataset(data: unknown, options: ValidateOptions = {}): ValidationResult {
  return validateValue(data, options);
}

/** {@link validateDataset}, where it is known that some objects are broken before their structure is looked at. */
export function validateValue(
  data: unknown,
  { texts = {} }: ValidateOptions,
  brokenBefore: Iterable<object> = [],
): ValidationResult {
  try {
    const structure = DatasetSchema.safeParse(data).success
      ? { diagnostics: [], broken: [] }
      : explainStructure(DatasetSchema, data);
    const dataset = new ReadableDataset(data, texts, new Set([...structure.broken, ...brokenBefore]));
    const diagnostics = inDocumentOrder(data, [...structure.diagnostics, ...runRules(dataset)]);
    return resultOf(data, diagnostics, {
      spans: evidenceResults(dataset).verified,
      of: dataset.count("Evidence"),
    });
  } catch (error) {
    const problem = problemOf(error);
    return resultOf(data, [makeDiagnostic(unreadable, [], { problem })], { spans: 0, of: 0 });
  }
}

function resultOf(data: unknown, diagnostics: Diagnostic[], checked: Checked): ValidationResult {
  return diagnostics.some(({ severity }) => severity === "error")
    ? { ok: false, diagnostics, checked }
    : { ok: true, data: data as Dataset, diagnostics, checked };
}

function runRules(dataset: ReadableDataset): Diagnostic[] {
  const found: Diagnostic[] = [];
  const run = (rule: AnyRule): number => {
    const before = found.length;
    rule.check(dataset, (path, params, related) => found.push(makeDiagnostic(rule, path, params, related)));
    return found.length - before;
  };
  // What is absent may be what could not be read: rules that conclude from absence wait for the others.
  let mayConclude = !dataset.hasStructureErrors;
  for (const rule of allRules) {
    if (rule.concludesFromAbsence) continue;
    const count = run(rule);
    if (count > 0 && (rule === unknownId || rule === wrongKind)) mayConclude = false;
  }
  if (mayConclude) for (const rule of allRules) if (rule.concludesFromAbsence) run(rule);
  return found;
}

/** The words of a thrown value, which may itself be hostile. */
function problemOf(error: unknown): string {
  try {
    return error instanceof RangeError
      ? "it nests too deeply or contains itself"
      : `reading it fails (${error instanceof Error ? error.message : String(error)})`;
  } catch {
    return "reading it fails";
  }
}

/** The number of diagnostics of each severity. */
export function countBySeverity(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}
