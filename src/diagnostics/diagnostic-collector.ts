import type { Diagnostic, Severity } from "./diagnostic.ts";
import type { DiagnosticKind } from "./diagnostic-kind.ts";
import type { Path } from "./json-pointer.ts";
import { makeDiagnostic } from "./make-diagnostic.ts";
import { tooManyDiagnostics } from "./structure/too-many-findings.ts";

/** How many diagnostics are made at most, unless the caller sets another limit. */
export const DEFAULT_MAX_DIAGNOSTICS = 10_000;

/**
 * What a validation has found so far. DiagnosticCollector beyond the limit are only counted: a document with millions of faults then
 * needs no more memory than one with thousands, and the report still says how many there are.
 */
export class DiagnosticCollector {
  readonly diagnostics: Diagnostic[] = [];
  readonly #limit: number;
  readonly #counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  readonly #leftOut: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  readonly #codes: Record<string, number> = {};

  constructor(limit: number) {
    this.#limit = limit;
  }

  get hasErrors(): boolean {
    return this.#counts.error > 0;
  }

  /** Adds a finding. Returns its diagnostic, or undefined where the finding was only counted. */
  add<P extends object>(
    kind: DiagnosticKind<P>,
    path: Path,
    params: P,
    related?: readonly { path: Path; message: string }[],
    severity: Severity = kind.severityOf?.(params) ?? kind.severity,
  ): Diagnostic | undefined {
    this.#counts[severity]++;
    if (this.diagnostics.length < this.#limit) {
      const diagnostic = makeDiagnostic(kind, path, params, related, severity);
      this.diagnostics.push(diagnostic);
      return diagnostic;
    }
    this.#leftOut[severity]++;
    this.#codes[kind.code] = (this.#codes[kind.code] ?? 0) + 1;
    return undefined;
  }

  /** The diagnostic that says how many findings were left out; undefined if none were. */
  closing(): Diagnostic | undefined {
    const { error: errors, warning: warnings, info: infos } = this.#leftOut;
    if (errors + warnings + infos === 0) return undefined;
    return makeDiagnostic(tooManyDiagnostics, [], { errors, warnings, infos, codes: this.#codes });
  }
}
