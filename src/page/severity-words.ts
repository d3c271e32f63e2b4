import type { Severity } from "../diagnostics/diagnostic.ts";

/** How bad a finding is. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: "Error",
  warning: "Warning",
  info: "Remark",
};

const SEVERITIES = ["error", "warning", "info"] as const satisfies readonly Severity[];

/** How many findings of each kind there are: "2 errors, 1 warning". */
export function countWords(found: readonly Severity[]): string {
  const counts = SEVERITIES.map((severity) => {
    const count = found.filter((each) => each === severity).length;
    return { count, text: `${count} ${severityWords[severity].toLowerCase()}${count === 1 ? "" : "s"}` };
  });
  return counts
    .filter(({ count }) => count > 0)
    .map(({ text }) => text)
    .join(", ");
}
