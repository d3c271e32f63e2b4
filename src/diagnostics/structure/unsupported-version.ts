import { showValue } from "../wording.ts";
import type { FindingKind } from "../finding-kind.ts";

export const unsupportedVersion = {
  code: "structure/unsupported-version",
  severity: "error",
  reason: "Another version of the schema may give the same keys another meaning.",
  example: { at: "/schemaVersion", wrong: "2.0", right: "1.0" },
  message: ({ found, supported }) =>
    `The dataset follows version ${showValue(found)} of the schema; this package reads version "${supported}".`,
} as const satisfies FindingKind<{ found: unknown; supported: string }>;
