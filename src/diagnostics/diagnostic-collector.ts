import type { Diagnostic, Severity } from "./diagnostic.ts";
import type { DiagnosticKind } from "./diagnostic-kind.ts";
import type { Path } from "./json-pointer.ts";
import type { ReportedPlace } from "./reported-place.ts";
import { makeDiagnostic } from "./make-diagnostic.ts";
import { tooManyDiagnostics } from "./structure/too-many-diagnostics.ts";

/** How many diagnostics are made at most, unless the caller sets another limit. */
export const DEFAULT_MAX_DIAGNOSTICS = 10_000;

/** How much was found that no diagnostic was made of. */
interface LeftOut {
  readonly counts: Record<Severity, number>;
  readonly codes: Record<string, number>;
}

/**
 * What a validation has found so far. DiagnosticCollector beyond the limit are only counted: a document with millions of faults then
 * needs no more memory than one with thousands, and the report still says how many there are.
 */
export class DiagnosticCollector {
  readonly diagnostics: Diagnostic[] = [];
  readonly #limit: number;
  /** What was found beyond the limit; small documents come by the million, and nothing is beyond it. */
  #leftOut: LeftOut | undefined = undefined;
  #hasErrors = false;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get hasErrors(): boolean {
    return this.#hasErrors;
  }

  /** Adds a diagnostic and returns it, or returns undefined where it was only counted. */
  add<P extends object>(
    kind: DiagnosticKind<P>,
    path: Path,
    params: P,
    related?: readonly ReportedPlace[],
    severity: Severity = kind.severityOf?.(params) ?? kind.severity,
  ): Diagnostic | undefined {
    if (severity === "error") this.#hasErrors = true;
    if (this.diagnostics.length < this.#limit) {
      const diagnostic = makeDiagnostic(kind, path, params, related, severity);
      this.diagnostics.push(diagnostic);
      return diagnostic;
    }
    this.#count(kind.code, severity);
    return undefined;
  }

  /**
   * Adds a diagnostic of a kind with one severity. Its params are made only where it is within the limit, because finding out
   * what may be meant takes much longer than seeing that something is wrong.
   */
  addWith<P extends object>(kind: DiagnosticKind<P>, path: Path, params: () => P): void {
    if (this.diagnostics.length < this.#limit || kind.severityOf) this.add(kind, path, params());
    else {
      if (kind.severity === "error") this.#hasErrors = true;
      this.#count(kind.code, kind.severity);
    }
  }

  #count(code: string, severity: Severity): void {
    const { counts, codes } = (this.#leftOut ??= { counts: { error: 0, warning: 0, info: 0 }, codes: {} });
    counts[severity]++;
    codes[code] = (codes[code] ?? 0) + 1;
  }

  /** The diagnostic that says how many others were left out; undefined if none were. */
  closing(): Diagnostic | undefined {
    if (!this.#leftOut) return undefined;
    const { counts, codes } = this.#leftOut;
    const { error: errors, warning: warnings, info: infos } = counts;
    return makeDiagnostic(tooManyDiagnostics, [], { errors, warnings, infos, codes });
  }
}
