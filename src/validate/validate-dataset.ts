import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { DiagnosticCollector, DEFAULT_MAX_DIAGNOSTICS } from "../diagnostics/diagnostic-collector.ts";
import { makeDiagnostic } from "../diagnostics/make-diagnostic.ts";
import { unreadable } from "../diagnostics/structure/unreadable.ts";
import { isVersion, unsupportedVersion } from "../diagnostics/structure/unsupported-version.ts";
import { evidenceResults } from "../dataset/evidence-fault.ts";
import { ReadableDataset } from "../dataset/readable-dataset.ts";
import type { AnyRule, ReportDiagnostic } from "../rules/rule.ts";
import type { Columns } from "../plan/columns.ts";
import { datasetPlan } from "../plan/dataset-plan.ts";
import type { ExtensionCodes } from "../plan/extension-codes.ts";
import type { Dataset } from "../schema/model-types.ts";
import { builtInSuggestions } from "./built-in-suggestions.ts";
import { inDocumentOrder } from "./document-order.ts";
import { explainStructure } from "./explain-structure.ts";
import { chooseRules, NO_SETTINGS, settingsKey } from "./rule-settings.ts";
import type { ChosenRule, RuleSettings } from "./rule-settings.ts";
import { optionsProblem } from "./options-problem.ts";
import { Structure } from "./structure.ts";
import type { ReadStructure } from "./structure.ts";
import type { SuggestCodes } from "./suggest-codes.ts";
import type { Suggestions } from "./suggestions.ts";

/** The options of a validation. */
export interface ValidateOptions {
  /** The texts of sources that the dataset does not hold itself, by the source's id. */
  readonly texts?: Readonly<Record<string, string>>;
  /** How bad the findings of a rule are to be, by its code; "off" where it is not to be run. */
  readonly rules?: RuleSettings;
  /** Rules of a project's own, made with `defineRule`. */
  readonly customRules?: readonly AnyRule[];
  /** Codes that a project adds to codelists: by the codelist's name, each code with its definition. */
  readonly extensionCodes?: ExtensionCodes;
  /**
   * Suggests codes for a word that is none, with their definitions: give it `nearCodes`. It is not built in, because it brings
   * all definitions along.
   */
  readonly suggestCodes?: SuggestCodes;
  /** In `leader-calls/lite`: guesses what is meant by what is refused; give it `suggestions`. Elsewhere they are built in. */
  readonly suggestions?: Suggestions;
  /**
   * How many diagnostics are made at most (default: 10,000). Where more was found, one more diagnostic,
   * `structure/too-many-findings`, says how much of what is left out.
   */
  readonly maxDiagnostics?: number;
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
 * and every span and digest against the texts that are held. Synchronous; never throws on any value; never changes it.
 *
 * `ok` means that no error was found; there may be warnings and information. `data` is then the same object, typed.
 *
 * @throws TypeError where the options are wrong, and says which: a text that is no string, a setting for a rule that does not
 * exist, a codelist that is closed, a limit that is no whole number.
 * @example
 * const result = validateDataset(JSON.parse(body), { texts: { article: text } });
 * if (result.ok) console.log(result.data.calls.length);
 * else for (const { code, pointer, message } of result.diagnostics) console.error(code, pointer, message);
 */
export function validateDataset(data: unknown, options: ValidateOptions = {}): ValidationResult {
  checkOptions(options);
  return validateValue(data, options);
}

/** @throws TypeError where an option is of the wrong kind. */
export function checkOptions(options: unknown): void {
  const problem = optionsProblem(options);
  if (problem !== undefined) throw new TypeError(problem);
}

/**
 * How many members a value has that `JSON.parse` made, and what it holds; undefined where its structure is not that of a
 * dataset.
 */
export function readParsedDataset(
  data: unknown,
  { extensionCodes }: ValidateOptions,
): ReadStructure | undefined {
  return structureWith(extensionCodes).readParsed(data);
}

/** What is known of a value before it is validated, because it was read from text. */
export interface ParseResult {
  /** What it holds; "refused" where its structure is not that of a dataset, undefined where nobody looked. */
  readonly columns?: Columns | "refused";
  /** The objects that something is wrong with which only the text shows. */
  readonly broken?: Iterable<object>;
  /** What was found in the text. */
  readonly findings?: DiagnosticCollector;
}

/**
 * Where a validation is to gather what it finds.
 *
 * @throws TypeError where the limit is no whole number.
 */
export function makeCollector({
  maxDiagnostics = DEFAULT_MAX_DIAGNOSTICS,
}: ValidateOptions): DiagnosticCollector {
  if (Number.isSafeInteger(maxDiagnostics) && maxDiagnostics >= 0)
    return new DiagnosticCollector(maxDiagnostics);
  throw new TypeError(`maxDiagnostics must be a whole number from 0, but is ${String(maxDiagnostics)}.`);
}

const none: ReadonlySet<object> = /* @__PURE__ */ new Set();

/** {@link validateDataset} of a value of which something is known already. */
export function validateValue(
  data: unknown,
  options: ValidateOptions,
  { columns: known, broken: brokenBefore, findings = makeCollector(options) }: ParseResult = {},
): ValidationResult {
  const { texts = {}, rules, customRules, extensionCodes, suggestCodes } = options;
  const { suggestions = builtInSuggestions } = options;
  const chosen = chooseRules(rules, customRules);
  const structure = structureWith(extensionCodes);
  try {
    const columns = known === "refused" ? undefined : (known ?? structure.columnsOf(data));
    const explained = columns
      ? undefined
      : explainStructure(structure, data, findings, { suggestCodes, suggestions });
    // What another version may hold is unknown here: all that would be reported beside it has that one cause.
    const foreign = findings.diagnostics.find(isOfAnotherVersion);
    if (foreign) return { ok: false, diagnostics: [foreign], checked: { spans: 0, of: 0 } };
    const broken =
      explained || brokenBefore ? new Set([...(explained ?? []), ...(brokenBefore ?? [])]) : none;
    const dataset = new ReadableDataset(data, texts, broken, broken.size === 0 ? columns : undefined);
    runRules(dataset, chosen, findings);
    const diagnostics = inDocumentOrder(data, findings.diagnostics);
    const closing = findings.closing();
    if (closing) diagnostics.push(closing);
    const checked = { spans: evidenceResults(dataset).verified, of: dataset.count("Evidence") };
    return findings.hasErrors
      ? { ok: false, diagnostics, checked }
      : { ok: true, data: data as Dataset, diagnostics, checked };
  } catch (error) {
    const diagnostic = makeDiagnostic(unreadable, [], { problem: problemOf(error) });
    return { ok: false, diagnostics: [diagnostic], checked: { spans: 0, of: 0 } };
  }
}

function runRules(
  dataset: ReadableDataset,
  chosen: readonly ChosenRule[],
  findings: DiagnosticCollector,
): void {
  let current: ChosenRule | undefined;
  // One function for all rules: a small document is validated in less time than making one for each takes.
  const report: ReportDiagnostic<object> = (path, params, related) => {
    if (current) findings.add(current.rule, path, params, related, current.severity);
  };
  const { isComplete } = dataset;
  for (const each of chosen) {
    if (each.concludesFromAbsence && !isComplete) continue;
    current = each;
    each.rule.check(dataset, report);
  }
}

const structures = new Map<string, Structure>();
/** How many sets of extension codes are kept at once. */
const STRUCTURES_KEPT = 20;

/** The dataset's structure, with extension codes where there are any; kept, because a project has one set of them. */
function structureWith(extensionCodes?: ExtensionCodes): Structure {
  const key = settingsKey(extensionCodes);
  let structure = structures.get(key);
  if (!structure) {
    structures.set(key, (structure = new Structure(datasetPlan, extensionCodes)));
    if (structures.size > STRUCTURES_KEPT) {
      const oldest = [...structures.keys()].find((each) => each !== NO_SETTINGS && each !== key);
      if (oldest !== undefined) structures.delete(oldest);
    }
  }
  return structure;
}

function isOfAnotherVersion({ code, params }: Diagnostic): boolean {
  return code === unsupportedVersion.code && isVersion(String(params.found));
}

/** The words of a thrown value, which may itself be hostile. */
export function problemOf(error: unknown): string {
  try {
    return error instanceof RangeError
      ? "it nests too deeply or contains itself"
      : `reading it fails (${error instanceof Error ? error.message : String(error)})`;
  } catch {
    return "reading it fails";
  }
}
