import type { Severity } from "./diagnostic.ts";

/** Every severity, the gravest first. */
export const severities = ["error", "warning", "info"] as const satisfies readonly Severity[];
