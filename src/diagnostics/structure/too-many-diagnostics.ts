import type { DiagnosticKind, KindDoc } from "../diagnostic-kind.ts";
import { countOf } from "../wording.ts";

/** How many codes the message names. */
const CODES_NAMED = 3;

/** How many diagnostics were left out: of each severity, and of each code. */
export interface LeftOut {
  /** How many errors were left out. */
  readonly errors: number;
  /** How many warnings were left out. */
  readonly warnings: number;
  /** How much information was left out. */
  readonly infos: number;
  /** How many findings of each code were left out. */
  readonly codes: Readonly<Record<string, number>>;
}

export const tooManyDiagnosticsDoc: KindDoc = {
  reason:
    "So many findings usually have one cause, such as a mistake in the program that wrote the document. Reporting each would need ever more memory, so the rest are only counted, by code.",
  example: {
    // A getter, because the text is long and few ask for it.
    get wrongText() {
      return JSON.stringify(
        Object.fromEntries(Array.from({ length: 11_000 }, (_, index) => [`a${index}`, 0])),
      );
    },
    rightText: "{}",
  },
};

export const tooManyDiagnostics = {
  code: "structure/too-many-diagnostics",
  severity: "error",
  severityOf: ({ errors, warnings }) => (errors > 0 ? "error" : warnings > 0 ? "warning" : "info"),
  message: ({ errors, warnings, infos, codes }) => {
    const most = Object.entries(codes).sort(([, one], [, other]) => other - one);
    const named = most.slice(0, CODES_NAMED).map(([code, count]) => `${count} × ${code}`);
    if (most.length > named.length) named.push(countOf(most.length - named.length, "other code"));
    return `${countOf(errors + warnings + infos, "further diagnostic")} left out: ${named.join(", ")}.`;
  },
  hint: () => "Fix what is reported first and validate again, or set maxDiagnostics higher.",
} as const satisfies DiagnosticKind<LeftOut>;
