import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { DiagnosticCollector, DEFAULT_MAX_DIAGNOSTICS } from "../diagnostics/diagnostic-collector.ts";
import { makeDiagnostic } from "../diagnostics/make-diagnostic.ts";
import { unreadable } from "../diagnostics/structure/unreadable.ts";
import { isVersion, unsupportedVersion } from "../diagnostics/structure/unsupported-version.ts";
import { ReadableDataset } from "../dataset/readable-dataset.ts";
import type { AnyRule, ReportDiagnostic } from "../rules/rule.ts";
import type { Columns } from "../plan/columns.ts";
import { datasetPlan } from "../plan/dataset-plan.ts";
import type { ExtensionCodes } from "../plan/extension-codes.ts";
import type { Dataset } from "../schema/model-types.ts";
import type { BuiltIn } from "./built-in.ts";
import { inDocumentOrder } from "./document-order.ts";
import { countChecked, withCheckedEvidence } from "./evidence-check.ts";
import type { EvidenceCheck } from "./evidence-check.ts";
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
  /**
   * What is asked of evidence that can be compared with no text. By default (`"may-be-unchecked"`) it is information, so that
   * `ok` may be said of quotations that nobody looked up. With `"must-be-checked"` it is an error: `ok` then means that all
   * evidence stands in its text. With `"must-match-given-texts"` only the texts in `texts` count, and not those that the
   * dataset itself has: for data from people who might invent both.
   */
  readonly evidence?: EvidenceCheck;
  /** How bad the diagnostics of a rule are to be, by its code; "off" where it is not to be run. */
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
   * `structure/too-many-diagnostics`, says how much of what is left out.
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
 * What a validation of a value finds. The package's kinds have no words of their own in what is built: `validateDataset` adds
 * them.
 *
 * @throws TypeError where the options are wrong.
 */
export function checkDataset(data: unknown, options: ValidateOptions, builtIn: BuiltIn): ValidationResult {
  checkOptions(options);
  return checkValue(data, options, builtIn);
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

/** Whether a value has the structure of a dataset, where that can be seen in the least time; it may be false for what has it. */
export function hasStructureOfDataset(data: unknown, { extensionCodes }: ValidateOptions): boolean {
  try {
    return structureWith(extensionCodes).accepts(datasetPlan, data);
  } catch {
    // A value that was not read from text may throw.
    return false;
  }
}

/** What is known of a value before it is validated, because it was read from text. */
export interface ParseResult {
  /** What it holds; "refused" where its structure is not that of a dataset, undefined where nobody looked. */
  readonly columns?: Columns | "refused";
  /** The objects that something is wrong with which only the text shows. */
  readonly broken?: Iterable<object>;
  /** What was found in the text. */
  readonly collector?: DiagnosticCollector;
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
  throw new TypeError(
    `maxDiagnostics must be a whole number that is not negative, but is ${String(maxDiagnostics)}.`,
  );
}

const none: ReadonlySet<object> = /* @__PURE__ */ new Set();

/** {@link checkDataset} of a value of which something is known already. */
export function checkValue(
  data: unknown,
  options: ValidateOptions,
  builtIn: BuiltIn,
  { columns: known, broken: brokenBefore, collector = makeCollector(options) }: ParseResult = {},
): ValidationResult {
  const { texts = {}, evidence, rules, customRules, extensionCodes, suggestCodes } = options;
  const { suggestions = builtIn.suggestions } = options;
  const chosen = chooseRules(builtIn.rules, withCheckedEvidence(rules, evidence), customRules);
  const structure = structureWith(extensionCodes);
  try {
    const columns = known === "refused" ? undefined : (known ?? structure.columnsOf(data));
    const explained = columns
      ? undefined
      : explainStructure(structure, data, collector, { suggestCodes, suggestions });
    // What another version may hold is unknown here: all that would be reported beside it has that one cause.
    const foreign = collector.diagnostics.find(isOfAnotherVersion);
    if (foreign) return { ok: false, diagnostics: [foreign], checked: { spans: 0, of: 0 } };
    const broken =
      explained || brokenBefore ? new Set([...(explained ?? []), ...(brokenBefore ?? [])]) : none;
    const dataset = new ReadableDataset(data, texts, broken, broken.size === 0 ? columns : undefined);
    dataset.suggested = suggestions?.forDataset(dataset);
    runRules(dataset, chosen, collector);
    const spans = countChecked(dataset, evidence, collector);
    const diagnostics = inDocumentOrder(data, collector.diagnostics);
    const closing = collector.closing();
    if (closing) diagnostics.push(closing);
    const checked = { spans, of: dataset.count("Evidence") };
    return collector.hasErrors
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
  collector: DiagnosticCollector,
): void {
  let current: ChosenRule | undefined;
  // One function for all rules: a small document is validated in less time than making one for each takes.
  const report: ReportDiagnostic<object> = (path, params, related) => {
    if (current) collector.add(current.rule, path, params, related, current.severity);
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
      ? "it is nested too deeply or contains itself"
      : `reading it fails (${error instanceof Error ? error.message : String(error)})`;
  } catch {
    return "reading it fails";
  }
}
