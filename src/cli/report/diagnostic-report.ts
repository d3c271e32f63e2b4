import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { DiagnosticReport } from "./diagnostic-report-schema.ts";

/** A diagnostic with its keys in an order that reads well. */
export function asData({ path, params, related, fix, ...rest }: Diagnostic): DiagnosticReport {
  return {
    ...rest,
    path: [...path],
    params: { ...params },
    ...(fix && {
      fix: { title: fix.title, edits: fix.edits.map((edit) => ({ ...edit, path: [...edit.path] })) },
    }),
    ...(related && { related: related.map((other) => ({ ...other, path: [...other.path] })) }),
  };
}
