import { addToGroup } from "../collections/group-by.ts";
import type { Group } from "../collections/group-by.ts";
import { evidenceResults } from "../dataset/evidence-fault.ts";
import type { Entity, ReadableDataset } from "../dataset/readable-dataset.ts";
import type { DiagnosticCollector } from "../diagnostics/diagnostic-collector.ts";
import { nameOf, notVerified } from "../rules/evidence/not-verified.ts";
import type { RuleSettings } from "./rule-settings.ts";

/**
 * What is asked of evidence that could be compared with no text.
 *
 * - `may-be-unchecked`: it is information, `evidence/not-verified`, and no error.
 * - `must-be-checked`: it is an error.
 * - `must-match-given-texts`: it is an error too, and a text that stands in the dataset itself does not count: whoever wrote
 *   the quotations may have written that text as well.
 */
export type EvidenceCheck = (typeof evidenceChecks)[number];

/** Every way to ask for evidence, the least strict first. */
export const evidenceChecks = ["may-be-unchecked", "must-be-checked", "must-match-given-texts"] as const;

/** Whether a value says what is asked of evidence. */
export function isEvidenceCheck(value: unknown): value is EvidenceCheck {
  const known: readonly unknown[] = evidenceChecks;
  return known.includes(value);
}

/** Settings of rules under which evidence that was not compared is an error, whatever else they say of that. */
export function withCheckedEvidence(
  rules: RuleSettings | undefined,
  evidence: EvidenceCheck | undefined,
): RuleSettings | undefined {
  return mustBeChecked(evidence) ? { ...rules, [notVerified.code]: "error" } : rules;
}

/** Whether evidence that was not compared with a text is an error. */
function mustBeChecked(evidence: EvidenceCheck | undefined): boolean {
  return evidence !== undefined && evidence !== "may-be-unchecked";
}

/**
 * Counts the evidence that was compared with a text and holds. Where all of it must be, what no rule reported as an error is
 * reported here, so that there are no errors only if all was compared.
 */
export function countChecked(
  dataset: ReadableDataset,
  evidence: EvidenceCheck | undefined,
  collector: DiagnosticCollector,
): number {
  const { verified, unverified } = evidenceResults(dataset);
  if (!mustBeChecked(evidence)) return verified;
  const notGiven = evidence === "must-match-given-texts" ? verifiedWithoutGivenText(dataset) : [];
  reportBySource(dataset, notGiven, "not-given", collector);
  if (!collector.hasErrors) reportBySource(dataset, unverified, "set-lower", collector);
  return verified - notGiven.length;
}

/** The numbers of the evidence that was compared with a text which only the dataset itself has. */
function verifiedWithoutGivenText(dataset: ReadableDataset): readonly number[] {
  const unverified = new Set(evidenceResults(dataset).unverified);
  return dataset.numbersOf("Evidence").filter((number) => {
    if (unverified.has(number)) return false;
    const source = dataset.sourceAt(number);
    return typeof source === "string" || !dataset.hasGivenText(source);
  });
}

/** Reports evidence once for each source that it is from. */
function reportBySource(
  dataset: ReadableDataset,
  evidence: readonly number[],
  because: "not-given" | "set-lower",
  collector: DiagnosticCollector,
): void {
  const bySource = new Map<Entity<"Source"> | undefined, Group<number>>();
  for (const number of evidence) {
    const source = dataset.sourceAt(number);
    addToGroup(bySource, typeof source === "string" ? undefined : source, number);
  }
  for (const [source, { length: count }] of bySource) {
    const named = source ? nameOf(source) : { source: undefined };
    collector.add(notVerified, source?.path ?? [], { ...named, count, because });
  }
}
